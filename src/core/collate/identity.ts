/** The id of a meeting: made from what the oldest article says it is, so that other edits leave it alone. */
import { byCodeUnit, contentHash, fold, slug } from '../model/id.ts';
import type { Participation, Place } from '../model/meeting.ts';
import { personName } from './names.ts';
import type { Cluster, Resolved } from './same-meeting.ts';
import { groupBy } from './union.ts';

/** How each kind of participant enters the id. */
function participantKey(p: Participation): string {
  const country = p.country ?? '';
  if (p.name === null) return `unnamed:${p.kind}:${fold(p.role ?? '')}@${country}`;
  if (p.kind === 'person') return `person:${personName(p.name).key}@${country}`;
  return p.kind === 'country' ? `country:${country || slug(p.name)}` : `${p.kind}:${slug(p.name)}@${country}`;
}

const placeKey = (place: Place | null): string =>
  place === null ? '' : (place.city ?? `${slug(place.name)}@${place.country ?? ''}`);

function content({ meeting }: Resolved): string {
  const participants = meeting.participants.map(participantKey).sort(byCodeUnit);
  return JSON.stringify([
    participants,
    meeting.date.edtf,
    placeKey(meeting.place),
    meeting.kind,
    meeting.status,
  ]);
}

const primary = ({ meeting }: Resolved): { quote: string; start: number } | undefined =>
  meeting.evidence.find((e) => e.role === 'primary') ?? meeting.evidence[0];

/** What more is asked, in turn, where meetings are otherwise the same. */
const TELL_APART: ((telling: Resolved) => string)[] = [
  content,
  (t) => primary(t)?.quote ?? '',
  (t) => t.article.id,
  (t) => `${primary(t)?.start ?? ''} ${t.order}`,
];

/** The id of what a reviewer parted from a meeting: from all that tells it apart, so that no other meeting changes it. */
export const apartId = ([first]: Cluster): string =>
  `m${contentHash(JSON.stringify(['apart', ...TELL_APART.map((said) => said(first!))]))}`;

/** An id for each cluster, in the same order. All meetings of a like content get longer ones, none keeps the short. */
export function meetingIds(clusters: readonly Cluster[]): string[] {
  const ids = clusters.map(() => '');
  const name = (members: readonly number[], level: number, said: readonly string[]): void => {
    const groups = groupBy(members, (i) => TELL_APART[level]!(clusters[i]![0]!));
    for (const [answer, group] of groups) {
      const all = [...said, answer];
      const last = level === TELL_APART.length - 1;
      if (group.length === 1 || last)
        group.forEach((i, n) => {
          ids[i] = `m${contentHash(JSON.stringify(n ? [...all, n] : all))}`;
        });
      else name(group, level + 1, all);
    }
  };
  name([...clusters.keys()], 0, []);
  return ids;
}
