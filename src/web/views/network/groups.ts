/** The letter and tone by which a node says with whom it meets most: the letter tells groups apart, the tone helps the eye. */
import type { Measures } from '../../../core/analysis/measures.ts';
import type { MarkId } from '../../../core/query/picture.ts';
import type { NodeId } from '../../../core/query/state.ts';

export interface Group {
  letter: string;
  /** 0..TONES − 1 */
  tone: number;
}

export type Groups = ReadonlyMap<MarkId, Group>;

export const TONES = 3;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The largest communities of several have a letter; those of one, and those beyond the alphabet, have none. */
export function groupsOf({ communities }: Pick<Measures, 'communities'>): Groups {
  const several = communities.filter(({ nodes }) => nodes.length > 1).slice(0, LETTERS.length);
  return new Map(
    several.flatMap(({ nodes }, i) =>
      nodes.map((id: NodeId) => [id, { letter: LETTERS[i]!, tone: i % TONES }] as const),
    ),
  );
}
