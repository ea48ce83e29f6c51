/** What the panels say of nodes, meetings and articles. */
import type { IndexedDataset, IndexedMeeting } from '../../../core/query/indexed.ts';
import type { NodeId } from '../../../core/query/state.ts';
import { articleParts } from '../../i18n/say-article.ts';
import { type Speech, sayParticipant } from '../../i18n/say.ts';

/** The country whose flag a node carries. */
export function countryOf(node: NodeId, data: IndexedDataset): string | null {
  const id = node.slice(2);
  return node.startsWith('c:') ? id : (data.officials.get(id)?.country ?? null);
}

/** The roles at one meeting of an official, or of those who spoke for a country, as its article writes them. */
export function rolesOf(
  { meeting }: IndexedMeeting,
  nodes: readonly NodeId[],
  { data, locale }: Speech,
): { name: string; role: string }[] {
  const wanted = meeting.participants.filter((p) =>
    nodes.some((node) => (node.startsWith('o:') ? p.official : p.country) === node.slice(2)),
  );
  return wanted.flatMap((p) => {
    const name = sayParticipant(p, data, locale);
    return p.role && p.role !== name ? [{ name, role: p.role }] : [];
  });
}

/** Agency, title and date of an article. */
export function sayDocument(id: string, { data, locale, t }: Speech): string {
  const article = data.documents.get(id);
  if (!article) return t('detail.unknownDocument');
  return articleParts(article, locale, t).join(' · ');
}
