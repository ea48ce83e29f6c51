/** Nodes and ties of the network in words. */
import type { GraphNode, GraphTie } from '../../../core/query/graph.ts';
import type { IndexedDataset } from '../../../core/query/indexed.ts';
import type { NodeId } from '../../../core/query/state.ts';
import type { Locale } from '../../i18n/catalog.ts';
import { sayCountry } from '../../i18n/say.ts';
import type { Translate } from '../../i18n/translate.ts';

export interface Saying {
  data: IndexedDataset;
  locale: Locale;
  t: Translate;
}

/** The name of a country, a body or an official. */
export function nameOf(id: NodeId, { data, locale }: Saying): string {
  const ref = id.slice(2);
  return id.startsWith('c:')
    ? sayCountry(data.countries.get(ref), locale)
    : (data.officials.get(ref)?.name ?? ref);
}

/** "Ingrid Halvdal, Norvège, 4 rencontres" */
export function sayNode(node: GraphNode, saying: Saying): string {
  const name = nameOf(node.id, saying);
  const count = node.meetings;
  if (node.type === 'country' || node.country === null) return saying.t('network.node', { name, count });
  const country = sayCountry(saying.data.countries.get(node.country), saying.locale);
  return saying.t('network.official', { name, country, count });
}

/** "Norvège – Portugal : 2 rencontres" */
export function sayTie({ pair: [a, b], meetings }: GraphTie, saying: Saying): string {
  return saying.t('network.tie', { a: nameOf(a, saying), b: nameOf(b, saying), count: meetings.length });
}
