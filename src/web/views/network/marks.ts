/** What choosing or hovering a mark or tie of the picture stands for. */
import type { Bond, MarkId } from '../../../core/query/picture.ts';
import { hubNode } from '../../../core/query/speakers.ts';
import type { Pair, Selection } from '../../../core/query/state.ts';

const isHub = (id: MarkId): id is `m:${string}` => id.startsWith('m:');

/** A mark of a meeting stands for the meeting. */
export const selectionOfMark = (id: MarkId): Selection =>
  isHub(id) ? { type: 'meeting', id: id.slice(2) } : { type: 'node', id };

/** The tie of a meeting to one who took part stands for the meeting. */
export function selectionOfTie({ pair }: Pick<Bond, 'pair'>): Selection {
  const hub = pair.find(isHub);
  return hub ? selectionOfMark(hub) : { type: 'tie', pair: pair as Pair };
}

/** The mark that is chosen, where the selection is of one. */
export function markOf(selection: Selection | null): MarkId | null {
  if (selection?.type === 'node') return selection.id;
  return selection?.type === 'meeting' ? hubNode(selection.id) : null;
}
