/** Who can be an end of a question: every official and country that met, found in any spelling. Pure. */
import type { Graph } from '../../../core/query/graph.ts';
import type { IndexedDataset } from '../../../core/query/indexed.ts';
import { searchWords, searchable } from '../../../core/query/searched.ts';
import type { NodeId } from '../../../core/query/state.ts';

export interface EndChoice {
  id: NodeId;
  /** country whose flag it carries, null where unknown */
  country: string | null;
  meetings: number;
  /** folded names in every language and spelling, each word preceded by a space */
  words: string;
}

/** The nodes of the whole graph, those with most meetings first. */
export function endChoices({ nodes }: Graph, data: IndexedDataset): EndChoice[] {
  return nodes
    .map(({ id, ref, country, meetings }) => ({ id, country, meetings, words: wordsOf(id, ref, data) }))
    .sort((a, b) => b.meetings - a.meetings);
}

function wordsOf(id: NodeId, ref: string, data: IndexedDataset): string {
  const official = id.startsWith('o:') ? data.officials.get(ref) : undefined;
  const names = official
    ? [official.name, ...official.spellings]
    : Object.values(data.countries.get(ref)?.names ?? {});
  return searchable([ref, ...names]);
}

/** Whether every word that is typed begins a word of a name, whatever accents and case; `said` is the name as shown. */
export function matches({ words }: EndChoice, query: string, said: string): boolean {
  const all = words + searchable([said]);
  return searchWords(query).every((word) => all.includes(word));
}
