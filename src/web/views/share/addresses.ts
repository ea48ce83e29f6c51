/** What a frame on another page is asked for, and where it comes from. Pure. */
import { type PageFacts, type PageParameter, writePageLink } from '../../../core/query/page-link.ts';
import { type Parameter, writeLink } from '../../../core/query/link.ts';
import type { Face, ViewState } from '../../../core/query/state.ts';

/** What a frame may show: a face, or timeline and network one above the other. */
export const FRAME_FACES = [
  'timeline',
  'network',
  'both',
  'table',
  'matrix',
  'map',
] as const satisfies readonly (Face | 'both')[];
export type FrameFace = (typeof FRAME_FACES)[number];

const upToSlash = (address: string): string => address.slice(0, address.lastIndexOf('/') + 1);

/** The folder of the site, beside whose page stands the one for frames: what its host names, else where this page stands. */
export const folderOf = (publicUrl: string | null | undefined, here: string): string =>
  upToSlash((publicUrl ?? here).split(/[?#]/)[0]!);

export type Pairs = readonly [Parameter | PageParameter, string][];

/** Facts of the page in front, as the page itself writes them. */
export const pairsOf = (view: ViewState, facts: Partial<PageFacts>): Pairs => [
  ...writePageLink(facts),
  ...writeLink(view),
];

export const withFace = (view: ViewState, face: FrameFace): ViewState => ({
  ...view,
  // A frame begins with the whole: where one looked is of the moment.
  camera: null,
  face: face === 'both' ? null : face,
});
