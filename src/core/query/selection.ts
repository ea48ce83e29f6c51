/** What a selection or a hover stands for: the meetings and nodes that it lights up. */
import type { IndexedDataset, IndexedMeeting } from './indexed.ts';
import type { NodeId, Selection } from './state.ts';

/** Whether the selection names something that the data set holds. */
export function selectionExists(data: IndexedDataset, selection: Selection): boolean {
  const known = (id: NodeId): boolean =>
    id.startsWith('c:') ? data.countries.has(id.slice(2)) : data.officials.has(id.slice(2));
  if (selection.type === 'meeting') return data.byId.has(selection.id);
  return selection.type === 'node' ? known(selection.id) : selection.pair.every(known);
}

/** The meetings, among these, that a selection is about. */
export function selectedMeetings(
  meetings: readonly IndexedMeeting[],
  selection: Selection,
): readonly IndexedMeeting[] {
  return meetings.filter((m) => {
    if (selection.type === 'meeting') return m.id === selection.id;
    const wanted = selection.type === 'node' ? [selection.id] : selection.pair;
    return wanted.every((node) => m.nodes.includes(node));
  });
}

/** The nodes that a selection lights up: the chosen ones, or the sides of the chosen meeting. */
export function selectedNodes(data: IndexedDataset, selection: Selection): readonly NodeId[] {
  if (selection.type === 'meeting') return data.byId.get(selection.id)?.nodes ?? [];
  return selection.type === 'node' ? [selection.id] : selection.pair;
}
