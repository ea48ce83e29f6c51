/** Sizes of nodes and widths of ties: few steps, each a rule of the style, reaching as far as the picture's largest. */
import type { Measures } from '../../analysis/measures.ts';
import type { Bond, Mark, Picture } from '../../query/picture.ts';
import type { NodeId, SizeBy } from '../../query/state.ts';

/** The least count of each step, in a picture of few meetings. */
const NODE_STEPS = [0, 2, 4, 8] as const;
const TIE_STEPS = [0, 2, 3, 5, 9] as const;
/** Shares of all shortest ways. */
const BETWEEN_STEPS = [0, 0.0001, 0.05, 0.2] as const;
export const SIZES = NODE_STEPS.length;
export const WIDTHS = TIE_STEPS.length;

export interface Sizing {
  /** what the size of a node tells */
  told: (node: Mark) => number;
  /** for countries, and for officials */
  node: Record<Kind, readonly number[]>;
  tie: Record<Kind, readonly number[]>;
}

type Kind = 'sides' | 'people';
const kindOf = ({ type }: Pick<Mark, 'type'> | Pick<Bond, 'type'>): Kind =>
  type === 'country' || type === 'countries' ? 'sides' : 'people';

type Drawn = Pick<Picture, 'nodes' | 'ties'>;

/**
 * With many meetings the steps grow from the smallest to the largest, each as many times the one before: else all were of the last.
 * Those of countries are found in the picture with all of them `closed`: opening one changes nothing on the others.
 */
export function sizingOf(picture: Drawn, closed: Drawn, by: SizeBy, measures: Measures | null): Sizing {
  const told = toldBy(by, measures);
  const isBetween = by === 'betweenness' && measures !== null;
  const all: Record<Kind, Drawn> = { sides: closed, people: picture };
  return {
    told,
    node: eachKind((kind) => {
      const marks = all[kind].nodes.filter((n) => n.type !== 'meeting' && kindOf(n) === kind);
      return isBetween ? BETWEEN_STEPS : grown(NODE_STEPS, marks.map(told));
    }),
    tie: eachKind((kind) => {
      const ties = all[kind].ties.filter((t) => t.type !== 'member' && kindOf(t) === kind);
      return grown(
        TIE_STEPS,
        ties.map((t) => t.count),
      );
    }),
  };
}

const eachKind = <T>(make: (kind: Kind) => T): Record<Kind, T> => ({
  sides: make('sides'),
  people: make('people'),
});

/** Until the measures are there, sizes tell the meetings. */
function toldBy(by: SizeBy, measures: Measures | null): Sizing['told'] {
  if (by === 'meetings' || !measures) return (node) => node.meetings;
  return ({ id }) => measures.byId.get(id as NodeId)?.[by] ?? 0;
}

function grown(steps: readonly number[], counts: readonly number[]): readonly number[] {
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const low = Math.max(
    1,
    counts.reduce((a, b) => Math.min(a, b), most),
  );
  return steps.map((least, i) => (i ? Math.max(least, low * (most / low) ** (i / steps.length)) : least));
}

const stepOf = (steps: readonly number[], count: number): number =>
  Math.max(1, steps.filter((least) => count >= least).length);

/** 1..SIZES */
export const sizeOf = (node: Mark, { told, node: steps }: Sizing): number =>
  node.type === 'meeting' ? 1 : stepOf(steps[kindOf(node)], told(node));

/** 1..WIDTHS; a tie that no meeting makes stays thin */
export const widthOf = (bond: Pick<Bond, 'type' | 'count'>, { tie }: Pick<Sizing, 'tie'>): number =>
  bond.type === 'member' || bond.type === 'part' ? 1 : stepOf(tie[kindOf(bond)], bond.count);
