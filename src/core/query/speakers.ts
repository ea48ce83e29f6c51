/** Who stands for the sides of a meeting: the people who are named, and the countries for which nobody is. */
import type { IndexedDataset } from './indexed.ts';
import { type NodeId, countryNode } from './state.ts';

/** Each once; none for a meeting that the data set does not hold. */
export function speakers(data: IndexedDataset, meeting: string): readonly NodeId[] {
  const indexed = data.byId.get(meeting);
  if (!indexed) return [];
  const spoken = new Set(
    indexed.meeting.participants.filter((p) => p.official !== null).map((p) => countryNode(p.country ?? '')),
  );
  return indexed.nodes.filter((id) => !spoken.has(id));
}

/** The mark of a meeting in the network. */
export const hubNode = (meeting: string): `m:${string}` => `m:${meeting}`;
