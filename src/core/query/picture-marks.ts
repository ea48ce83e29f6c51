/** Which marks of a picture show a node of the graph. */
import type { Graph } from './graph.ts';
import type { Mark, Picture, Undrawn } from './picture.ts';

export const NOTHING: Undrawn<never> = { count: 0, first: () => [] };

export function marksIn(
  { table: { ids, home, numberOf, sides } }: Graph,
  nodes: readonly Mark[],
): Picture['marksFor'] {
  const present = new Set(nodes.flatMap(({ id }) => numberOf.get(id) ?? []));
  const people = [...present].filter((n) => n >= sides);
  return (shown) => {
    const marks = new Set<number>();
    for (const n of shown)
      if (present.has(n)) marks.add(n);
      else if (n >= sides && present.has(home[n]!)) marks.add(home[n]!);
      else if (n < sides) for (const person of people) if (home[person] === n) marks.add(person);
    return new Set(Array.from(marks, (n) => ids[n]!));
  };
}
