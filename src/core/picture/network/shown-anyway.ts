/** What is drawn of a large network because the reader asks for it. */
import { tieId } from '../../query/graph.ts';
import type { Wish } from '../../query/picture.ts';
import type { Lit } from '../../query/selection.ts';
import { hubNode } from '../../query/speakers.ts';
import type { NodeId, Selection } from '../../query/state.ts';

const NOBODY: ReadonlySet<NodeId> = new Set();

/** Whom the reader asks for is shown in a closed country too; a topic or place would be too many. */
export function shownAnyway(
  selection: Selection | null,
  lit: Lit | null,
  compared: readonly { id: string; change: string }[] = [],
): Pick<Wish, 'reveal' | 'keep'> {
  const many = selection && ['place', 'topic', 'document'].includes(selection.type);
  const keep = new Set<string>(many ? [] : lit?.ties);
  if (selection?.type === 'meeting') keep.add(hubNode(selection.id));
  if (selection?.type === 'tie') keep.add(tieId(selection.pair));
  for (const { id, change } of compared) if (change !== 'kept') keep.add(id);
  return { reveal: many || !lit ? NOBODY : lit.nodes, keep };
}
