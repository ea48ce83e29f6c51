/** The cells and headings of the matrix in words. */
import type { GraphNode, GraphTie } from '../../../core/query/graph.ts';
import { sayCommas } from '../../i18n/formats.ts';
import { type Speech, sayCountry, sayDoubt, sayNode } from '../../i18n/say.ts';

/** Which row or column of how many, counted from 1. */
interface Place {
  k: number;
  n: number;
}

/** "Norvège et Portugal : 2 rencontres, ligne 1 sur 5" */
export function sayCell(
  a: GraphNode,
  b: GraphNode,
  tie: GraphTie | null,
  place: Place,
  speech: Speech,
): string {
  const { t } = speech;
  if (a === b) return t('matrix.self', { a: sayNode(a.id, speech), ...place });
  const names = { a: sayNode(a.id, speech), b: sayNode(b.id, speech), ...place };
  if (!tie) return t('matrix.none', names);
  const count = tie.count;
  return tie.firm
    ? t('matrix.cell', { ...names, count })
    : t('matrix.cellUnsure', { ...names, count, why: sayDoubt(tie.meetings, speech) });
}

/** "Ingrid Halvdal, Norvège, 4 rencontres, ligne 1 sur 5" */
export function sayHeading(
  { id, type, country, meetings: count }: GraphNode,
  kind: 'row' | 'column',
  place: Place,
  speech: Speech,
): string {
  const of = type === 'official' && country !== null ? speech.data.countries.get(country) : undefined;
  const name = sayCommas([sayNode(id, speech), sayCountry(of, speech.locale)].filter(Boolean), speech.locale);
  return speech.t(`matrix.${kind}`, { name, count, ...place });
}
