/** Measured nodes in the order of one of their columns. Pure. */
import type { Measured, Measures } from '../../../core/analysis/measures.ts';
import type { SizeBy } from '../../../core/query/state.ts';

export type Column = 'name' | 'community' | SizeBy;

export interface Sort {
  column: Column;
  down: boolean;
}

/** What a press on a heading sorts by: numbers from the top, names and groups from the beginning, and then the other way. */
export function sortAfter(now: Sort, column: Column): Sort {
  return { column, down: now.column === column ? !now.down : column !== 'name' && column !== 'community' };
}

/** Sorted; equals by most meetings, then by name. Those without a group come last. */
export function sorted(
  nodes: readonly Measured[],
  { column, down }: Sort,
  name: (node: Measured) => string,
  compareNames: (a: string, b: string) => number,
): Measured[] {
  const named = new Map(nodes.map((node) => [node, name(node)]));
  const byName = (a: Measured, b: Measured): number => compareNames(named.get(a)!, named.get(b)!);
  const group = ({ community }: Measured): number => community ?? (down ? -1 : 1e9);
  const by: Record<Column, (a: Measured, b: Measured) => number> = {
    name: byName,
    community: (a, b) => group(a) - group(b),
    meetings: (a, b) => a.meetings - b.meetings,
    partners: (a, b) => a.partners - b.partners,
    betweenness: (a, b) => a.betweenness - b.betweenness,
  };
  return [...nodes].sort(
    (a, b) => (down ? -1 : 1) * by[column](a, b) || b.meetings - a.meetings || byName(a, b),
  );
}

/** The number of a group among those of its kind, from 1: the largest first. */
export function groupNumber({ communities }: Measures, community: number): number {
  const { type } = communities[community]!;
  return communities.slice(0, community + 1).filter((group) => group.type === type).length;
}
