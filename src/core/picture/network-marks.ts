/** Nodes and ties of the network's picture, as the page draws them. */
import { type Xml, xml } from '../export/xml.ts';
import type { IndexedDataset } from '../query/indexed.ts';
import type { Bond, Mark, MarkId } from '../query/picture.ts';
import type { PictureLit } from '../query/picture-lit.ts';
import { type Flags, flagOf } from './flag.ts';
import { markOf } from './mark-of.ts';
import type { Point } from './network/camera.ts';
import { PEOPLE_WIDTHS, SIDES_WIDTHS, type Shape, UNSURE_WIDTHS } from './network/measures.ts';
import { type Sizing, widthOf } from './network/sizes.ts';
import { type Sign, glyph } from './signs.ts';
import { type Pen, type Stroke, circle, line } from './svg.ts';

/** What is drawn where, in pixels from the top left of the network. */
export interface Drawn {
  nodes: ReadonlyMap<MarkId, Point & { radius: number; shape: Shape }>;
  sizing: Sizing;
  lit: PictureLit | null;
  /** factor of the widths of ties where there are many */
  thin: number;
  /** marks that lie under a name */
  covered: ReadonlySet<string>;
}

interface Says {
  mark(mark: Mark): string;
  tie(tie: Bond): string;
}

/** What the eye passes over while something else is selected. */
const FADED = 0.22;
const GLYPH_R = 4;

const hasLit = (lit: PictureLit | null): lit is PictureLit => lit !== null && lit.nodes.size > 0;

/** A tie that no meeting makes certain is unsure, whatever it ties. */
const isUnsure = ({ type, isFirm }: Bond): boolean => !isFirm && type !== 'member';

const SIGN_OF: Record<Bond['type'], Sign> = {
  officials: 'people',
  countries: 'sides',
  member: 'member',
  part: 'meeting',
};

export const tieSign = (tie: Bond): Sign => (isUnsure(tie) ? 'unsure' : SIGN_OF[tie.type]);

function strokeOf(tie: Bond, { sizing, thin }: Drawn): Stroke {
  const step = widthOf(tie, sizing) - 1;
  if (tie.type === 'member') return { stroke: 'faint', width: 0.75 };
  if (isUnsure(tie)) return { stroke: 'faint', width: UNSURE_WIDTHS[step]! * thin, dash: '4 3' };
  if (tie.type === 'part') return { stroke: 'mark', width: 1.25 };
  return tie.type === 'officials'
    ? { stroke: 'mark', width: PEOPLE_WIDTHS[step]! * thin }
    : { stroke: 'faint', width: SIDES_WIDTHS[step]! * thin };
}

export function drawTie(pen: Pen, tie: Bond, drawn: Drawn, say: Says): Xml[] {
  const [a, b] = tie.pair.map((id) => drawn.nodes.get(id));
  if (!a || !b) return [];
  const { lit } = drawn;
  const selected = lit?.ties.has(tie.id) ?? false;
  const faded = hasLit(lit) && !lit.aroundTies.has(tie.id);
  const stroke = { ...strokeOf(tie, drawn), ...(selected && { stroke: 'accent' as const }) };
  return [
    xml(
      'g',
      { 'data-tie': tie.type === 'member' ? 0 : tie.count, opacity: faded ? FADED : null },
      xml('title', {}, say.tie(tie)),
      line(pen, [a.x, a.y], [b.x, b.y], stroke),
    ),
  ];
}

export function drawNode(
  pen: Pen,
  data: IndexedDataset,
  mark: Mark,
  { nodes, lit, covered }: Drawn,
  flags: Flags,
  say: Says,
): Xml {
  const { x, y, radius, shape } = nodes.get(mark.id)!;
  const selected = lit?.nodes.has(mark.id) ?? false;
  const faded = hasLit(lit) && !lit.aroundNodes.has(mark.id);
  const bare = covered.has(mark.id);
  const tone = selected ? 'accent' : 'mark';
  const drawn = {
    country: () => flagOf(pen, [x, y], radius, mark.country ?? mark.ref, flags, bare),
    carrier: () => flagOf(pen, [x, y], radius, mark.country, flags, bare),
    official: () => circle(pen, x, y, radius, tone),
    meeting: () => glyph(pen, [x, y, radius / GLYPH_R], markOf(data.byId.get(mark.ref)!.meeting), tone),
  }[shape]();
  return xml(
    'g',
    { 'data-node': mark.type, opacity: faded ? FADED : null },
    xml('title', {}, say.mark(mark)),
    drawn,
    ...(selected ? [circle(pen, x, y, radius + 1.5, null, { stroke: 'accent', width: 3 })] : []),
  );
}
