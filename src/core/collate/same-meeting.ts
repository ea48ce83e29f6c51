/** Which tellings of different articles are of one meeting. */
import type { FuzzyDate } from '../model/edtf.ts';
import type { Kind, Status } from '../model/meeting.ts';
import { groupBy } from './union.ts';
import type { Telling } from './tellings.ts';

/** A telling with the people it was resolved to. */
export interface Resolved extends Telling {
  /** for each participant the id of its official, null where it is no named person */
  sides: readonly (string | null)[];
  /** the same ids, each once */
  officials: ReadonlySet<string>;
}

/** Tellings of one meeting, in order of identity: the first gives the id. */
export type Cluster = Resolved[];

/** Kinds that two articles may call one meeting by. */
const FAMILY: Record<Kind, string> = {
  talks: 'talks',
  reception: 'talks',
  'courtesy-visit': 'talks',
  other: 'talks',
  call: 'call',
  'video-call': 'call',
  conference: 'conference',
  ceremony: 'ceremony',
  signing: 'signing',
  visit: 'visit',
  interview: 'interview',
};

/** An article recalls (`past`) what another told when it was held. */
const STANDING: Record<Status, string> = {
  held: 'held',
  past: 'held',
  planned: 'planned',
  cancelled: 'cancelled',
  denied: 'denied',
};

/** Longest span of days of a vague date that may still be the day another article names. */
const MOST_DAYS = 31;

const spanOf = (date: FuzzyDate | null): number =>
  date === null || date.from === null || date.to === null ? Infinity : date.to - date.from + 1;

const subset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((id) => b.has(id));

/** Whether two tellings may be of one meeting, their days apart. */
function alike(a: Resolved, b: Resolved): boolean {
  const [small, large] = a.officials.size <= b.officials.size ? [a, b] : [b, a];
  if (small.officials.size < 2 || !subset(small.officials, large.officials)) return false;
  if (FAMILY[a.meeting.kind] !== FAMILY[b.meeting.kind]) return false;
  if (STANDING[a.meeting.status] !== STANDING[b.meeting.status]) return false;
  return placesAgree(a, b);
}

function placesAgree({ meeting: { place: a } }: Resolved, { meeting: { place: b } }: Resolved): boolean {
  if (!a || !b) return true;
  if (a.city !== null && b.city !== null) return a.city === b.city;
  return a.country === null || b.country === null || a.country === b.country;
}

const overlap = (a: FuzzyDate, b: FuzzyDate): boolean => a.from! <= b.to! && b.from! <= a.to!;

/**
 * Puts together the tellings of one meeting: at least two shared people, and all of one among those of the
 * other; kinds and status that go together; one day, or a vague date (a month at most) that only one such
 * meeting fits. Undated tellings stand alone. One article never tells the same meeting twice.
 */
export function sameMeetings(tellings: readonly Resolved[]): Cluster[] {
  const clusters: Cluster[] = [];
  const byPersonAndDay = new Map<string, Cluster[]>();
  const file = (telling: Resolved, cluster: Cluster): void => {
    if (spanOf(telling.date) > 1) return;
    for (const official of telling.officials) {
      const key = `${official}|${telling.date!.from}`;
      const filed = byPersonAndDay.get(key);
      if (!filed) byPersonAndDay.set(key, [cluster]);
      else if (!filed.includes(cluster)) filed.push(cluster);
    }
  };
  const candidates = (telling: Resolved): Cluster[] => {
    const { date } = telling;
    if (date === null || spanOf(date) > MOST_DAYS) return [];
    const found = new Set<Cluster>();
    for (const official of telling.officials)
      for (let day = date.from!; day <= date.to!; day++)
        for (const c of byPersonAndDay.get(`${official}|${day}`) ?? []) found.add(c);
    return [...found].filter(
      (cluster) =>
        cluster.every((t) => t.article.id !== telling.article.id && alike(t, telling)) &&
        cluster.some((t) => t.date !== null && overlap(t.date, date)),
    );
  };
  const byVagueness = groupBy(tellings, (t) => (spanOf(t.date) === 1 ? 'day' : 'vague'));
  for (const telling of [...(byVagueness.get('day') ?? []), ...(byVagueness.get('vague') ?? [])]) {
    const fit = candidates(telling);
    const exact = spanOf(telling.date) === 1;
    const chosen = exact ? (fit.find((c) => c[0]!.meeting.kind === telling.meeting.kind) ?? fit[0]) : fit[0];
    if (chosen && (exact || fit.length === 1)) {
      chosen.push(telling);
      file(telling, chosen);
    } else {
      const alone = [telling];
      clusters.push(alone);
      file(telling, alone);
    }
  }
  const rank = new Map(tellings.map((t, i) => [t, i]));
  return clusters.map((c) => c.sort((a, b) => rank.get(a)! - rank.get(b)!));
}
