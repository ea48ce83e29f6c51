/** Nodes and ties of the network in words. */
import type { GraphNode, GraphTie } from '../../../core/query/graph.ts';
import { type Speech, sayCountry, sayDoubt, sayNode } from '../../i18n/say.ts';

/** "Ingrid Halvdal, Norvège, 4 rencontres" */
export function sayGraphNode(node: GraphNode, speech: Speech): string {
  const name = sayNode(node.id, speech);
  const count = node.meetings;
  if (node.type === 'country' || node.country === null) return speech.t('network.node', { name, count });
  const country = sayCountry(speech.data.countries.get(node.country), speech.locale);
  return speech.t('network.official', { name, country, count });
}

/** "Norvège – Portugal : 2 rencontres" */
export function sayTie({ pair: [a, b], meetings }: GraphTie, speech: Speech): string {
  return speech.t('network.tie', { a: sayNode(a, speech), b: sayNode(b, speech), count: meetings.length });
}

/** The same, with what makes it doubtful; of a tie that is no meeting, what it is. */
export function sayTieFully(tie: GraphTie, speech: Speech): string {
  const { t } = speech;
  if (tie.type === 'member') {
    const [country, official] = tie.pair.map((node) => sayNode(node, speech));
    return t('network.tieMember', { official: official!, country: country! });
  }
  const words = sayTie(tie, speech);
  return tie.firm ? words : t('network.tieUnsure', { tie: words, why: sayDoubt(tie.meetings, speech) });
}
