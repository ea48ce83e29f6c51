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
  node: readonly number[];
  tie: readonly number[];
}

/** With many meetings the steps grow from the smallest to the largest, each as many times the one before: else all were of the last. */
export function sizingOf(
  { nodes, ties }: Pick<Picture, 'nodes' | 'ties'>,
  by: SizeBy,
  measures: Measures | null,
): Sizing {
  const told = toldBy(by, measures);
  const marks = nodes.filter((n) => n.type !== 'meeting').map(told);
  const met = ties.filter((t) => t.type !== 'member').map((t) => t.count);
  return {
    told,
    node: by === 'betweenness' && measures ? BETWEEN_STEPS : grown(NODE_STEPS, marks),
    tie: grown(TIE_STEPS, met),
  };
}

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
  node.type === 'meeting' ? 1 : stepOf(steps, told(node));

/** 1..WIDTHS; a tie that no meeting makes stays thin */
export const widthOf = ({ type, count }: Bond, { tie }: Pick<Sizing, 'tie'>): number =>
  type === 'member' || type === 'part' ? 1 : stepOf(tie, count);
