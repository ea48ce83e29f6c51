/** Nodes and ties of the network in words. */
import type { Bond, Mark, MarkId, Picture } from '../../core/query/picture.ts';
import type { NodeId } from '../../core/query/state.ts';
import { type Speech, sayCountry, sayDate, sayDoubt, sayMeeting, sayNode } from './say.ts';

/** The name of a node; of a meeting, who met. */
export function nameOf(id: MarkId, speech: Speech): string {
  if (!id.startsWith('m:')) return sayNode(id as NodeId, speech);
  const known = speech.data.byId.get(id.slice(2));
  return known ? sayMeeting(known.meeting, speech.data, speech.locale, speech.t) : id;
}

/** What stands beside a mark: its name; beside a meeting, its date, for those who met stand around it. */
export function labelOf({ id, type, ref }: Mark, speech: Speech): string {
  const known = type === 'meeting' ? speech.data.byId.get(ref) : null;
  return known ? sayDate(known.date, speech.locale, speech.t) : nameOf(id, speech);
}

/** "Ingrid Halvdal, Norvège, 4 rencontres"; "Norvège, 12 rencontres, fermé : 5 responsables"; "Halvdal et Areias, 12 mars 2019, tenue" */
export function sayMark(node: Mark, speech: Speech): string {
  const name = nameOf(node.id, speech);
  const count = node.meetings;
  if (node.type === 'meeting') {
    const { meeting } = speech.data.byId.get(node.ref)!;
    const status = speech.t(`status.${meeting.status}`).toLocaleLowerCase(speech.locale);
    return speech.t('network.meeting', { name, date: labelOf(node, speech), status });
  }
  if (node.holds > 0) return speech.t('network.closed', { name, count, n: node.holds });
  if (node.type === 'country' || node.country === null) return speech.t('network.node', { name, count });
  const country = sayCountry(speech.data.countries.get(node.country), speech.locale);
  // The last of the roles: the one of their latest meeting.
  const roles = speech.data.officials.get(node.ref)?.roles ?? [];
  const role = (roles.filter(({ first }) => first !== null).at(-1) ?? roles.at(-1))?.role;
  if (!role) return speech.t('network.official', { name, country, count });
  return speech.t('network.officialRole', { name, role, country, count });
}

/** "Norvège – Portugal : 2 rencontres" */
export function sayTie({ type, pair: [a, b], count }: Bond, speech: Speech): string {
  if (type === 'part') return nameOf(a.startsWith('m:') ? a : b, speech);
  return speech.t('network.tie', { a: nameOf(a, speech), b: nameOf(b, speech), count });
}

/** The same, with what makes it doubtful; of a tie that is no meeting, what it is. */
export function sayTieFully(tie: Bond, speech: Speech): string {
  const { t } = speech;
  if (tie.type === 'member') {
    const [country, official] = tie.pair.map((node) => nameOf(node, speech));
    return t('network.tieMember', { official: official!, country: country! });
  }
  const words = sayTie(tie, speech);
  return tie.firm ? words : t('network.tieUnsure', { tie: words, why: sayDoubt(tie.meetings, speech) });
}

/** What the picture holds, for those who do not see it. */
export function sayPicture({ mode, nodes, ties }: Picture, { t }: Speech): string {
  const of = (type: Mark['type']): number => nodes.filter((n) => n.type === type).length;
  const people = { countries: of('country'), officials: of('official') };
  if (mode === 'meetings') return t('network.labelMeetings', { ...people, meetings: of('meeting') });
  return t('network.label', { ...people, ties: ties.filter((tie) => tie.type !== 'member').length });
}
