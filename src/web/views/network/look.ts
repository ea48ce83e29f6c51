/** How the network looks: a style sheet in tokens, each rule enumerated; no style is taken from data. */
import {
  PEOPLE_WIDTHS,
  SIDES_WIDTHS,
  type Shape,
  UNSURE_WIDTHS,
  growth,
  radiusOf,
} from '../../../core/picture/network/measures.ts';
import { SIZES, WIDTHS } from '../../../core/picture/network/sizes.ts';

/** Tokens of the house that the canvas needs, resolved to colours. */
export const TOKENS = ['paper', 'raised', 'ink', 'faint', 'lane', 'mark', 'accent'] as const;
export type Token = (typeof TOKENS)[number];
export type Colours = Readonly<Record<Token, string>>;

/** A country as the style needs it: the address of its flag, else the letters that stand for it. */
export interface FlagRule {
  address: string | null;
  letters: string;
}

export interface Look {
  colours: Colours;
  font: string;
  /** in the order of the data set's countries: flag n is of class `flag-n` */
  flags: readonly FlagRule[];
  /** so many marks are drawn that they must be small */
  many: boolean;
}

/** What a rule may ask of the element that it is for. */
type Asked = { classes: () => readonly string[] };

type Value = string | readonly string[];

export interface Rule {
  selector: string;
  style: Record<string, Value | number | ((node: Asked) => Value)>;
}

const steps = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

/** The style sheet at a zoom. Lengths are divided by it: on the screen they stay what they are, at whatever zoom. */
export function rulesFor({ colours, font, flags, many }: Look, zoom: number): Rule[] {
  const px = (length: number): number => length / zoom;
  const thin = growth(zoom, many) / growth(zoom, false);
  const width = (selector: string, widths: readonly number[]): Rule[] =>
    steps(WIDTHS).map((n) => ({
      selector: `${selector}.width-${n}`,
      style: { width: px(widths[n - 1]! * thin) },
    }));
  const size = (type: Shape): Rule[] =>
    steps(SIZES).map((n) => {
      const across = px(2 * radiusOf(type, n, zoom, many));
      return { selector: `.${type}.size-${n}`, style: { width: across, height: across } };
    });
  return [
    {
      selector: 'node',
      style: { shape: 'ellipse', 'overlay-opacity': 0, 'border-width': 0, 'background-image': NO_PICTURE },
    },
    { selector: '.official', style: { 'background-color': colours.mark, 'z-index': 2 } },
    {
      selector: '.country, .carrier',
      style: {
        'background-color': colours.raised,
        'background-image': flagOf(flags),
        'background-fit': 'cover',
        'background-clip': 'node',
        // A picture asked for with CORS does not load from a disk.
        'background-image-crossorigin': 'null',
        'border-width': px(1),
        'border-color': colours.faint,
        'border-position': 'outside',
        'z-index': 3,
      },
    },
    ...signs(colours, px),
    ...size('meeting'),
    ...size('official'),
    ...size('carrier'),
    ...size('country'),
    {
      selector: '.sign-bar',
      style: { shape: 'rectangle', height: px(radiusOf('meeting', 1, zoom, many) * 0.7) },
    },
    { selector: '.flag-none', style: { 'background-color': colours.lane } },
    ...flags.flatMap(({ address, letters }, n) =>
      address === null
        ? [{ selector: `.flag-${n}`, style: lettersStyle(letters, colours, font, px, growth(zoom, many)) }]
        : [],
    ),
    {
      selector: 'edge',
      style: { 'curve-style': 'straight', 'overlay-opacity': 0, 'line-cap': 'round', 'z-index': 1 },
    },
    // No paler: `faint` is the quietest tone that stands out from the paper by 3 : 1. What is less weighty is thinner.
    { selector: '.member', style: { 'line-color': colours.faint, width: px(0.75), 'z-index': 0 } },
    { selector: '.sides', style: { 'line-color': colours.faint } },
    { selector: '.people', style: { 'line-color': colours.mark, 'z-index': 2 } },
    { selector: '.part', style: { 'line-color': colours.mark, width: px(1.25), 'z-index': 1 } },
    ...width('.sides', SIDES_WIDTHS),
    ...width('.people', PEOPLE_WIDTHS),
    ...width('.unsure', UNSURE_WIDTHS),
    {
      selector: '.unsure',
      style: {
        'line-color': colours.faint,
        'line-style': 'dashed',
        'line-cap': 'butt',
        'line-dash-pattern': [px(4), px(3)] as never,
      },
    },
    ...changes(colours, font, px),
    { selector: '.faded', style: { opacity: 0.22 } },
    { selector: 'edge.hovered', style: { 'line-color': colours.ink, 'z-index': 8 } },
    {
      selector: 'node.hovered',
      style: { 'border-width': px(2.5), 'border-color': colours.ink, 'border-position': 'outside' },
    },
    { selector: 'edge.selected', style: { 'line-color': colours.accent, 'z-index': 9 } },
    { selector: '.official.selected, .meeting.selected', style: { 'background-color': colours.accent } },
    {
      selector: 'node.selected',
      style: { 'border-width': px(3), 'border-color': colours.accent, 'border-position': 'outside' },
    },
  ];
}

/** The signs of status that the timeline has, for meetings as marks. */
function signs({ mark, paper }: Colours, px: (length: number) => number): Rule[] {
  const rim = { 'border-width': px(2), 'border-color': mark, 'border-position': 'inside' };
  return [
    { selector: '.meeting', style: { 'background-color': mark, 'z-index': 4 } },
    { selector: '.sign-ring', style: { ...rim, 'background-color': paper } },
    { selector: '.sign-diamond', style: { shape: 'diamond' } },
    { selector: '.sign-cross', style: { shape: 'polygon', 'shape-polygon-points': CROSS as never } },
  ];
}

const CROSS = [
  -1, -0.65, -0.65, -1, 0, -0.35, 0.65, -1, 1, -0.65, 0.35, 0, 1, 0.65, 0.65, 1, 0, 0.35, -0.65, 1, -1, 0.65,
  -0.35, 0,
];

/** What became of a tie between two periods: a sign in its middle, and its weight; lost ones are drawn as a double line. */
const CHANGE_SIGNS = { gained: '+', lost: '−', kept: '=' } as const;

function changes({ ink, faint, paper }: Colours, font: string, px: (length: number) => number): Rule[] {
  const tones = { gained: ink, lost: faint, kept: faint };
  const widths = { gained: 3.5, lost: 2, kept: 1.25 };
  return (['gained', 'lost', 'kept'] as const).map((change) => ({
    selector: `edge.${change}`,
    style: {
      label: CHANGE_SIGNS[change],
      color: ink,
      'font-family': font,
      'font-weight': 700,
      'font-size': px(13),
      'text-background-color': paper,
      'text-background-opacity': 1,
      'text-background-shape': 'round-rectangle',
      'text-background-padding': px(1.5),
      'line-color': tones[change],
      'line-style': change === 'lost' ? 'dashed' : 'solid',
      width: px(widths[change]),
    },
  }));
}

const FLAG = 'flag-';

/** Of 'none' Cytoscape counts one picture that never comes: each drawing would work out the node's style twice more. */
const NO_PICTURE: readonly string[] = [];

/** Each rule is tried on each element: two hundred flags are one rule that looks its picture up in the table. */
function flagOf(flags: readonly FlagRule[]): (node: Asked) => Value {
  return (node) => {
    const name = node.classes().find((c) => c.startsWith(FLAG));
    return flags[Number(name?.slice(FLAG.length))]?.address ?? NO_PICTURE;
  };
}

/** A country without a flag has its letters. */
function lettersStyle(
  letters: string,
  colours: Colours,
  font: string,
  px: (length: number) => number,
  growth: number,
): Rule['style'] {
  return {
    label: letters,
    'background-color': colours.lane,
    color: colours.ink,
    'font-family': font,
    'font-size': px(Math.min(11, 13 * growth)),
    'font-weight': 600,
    'text-valign': 'center',
    'text-halign': 'center',
  };
}
