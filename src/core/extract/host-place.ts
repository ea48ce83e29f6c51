/** Where nothing tells the place, the country does that follows from who received whom: at home, in the absence of other news. */
import { sameParty } from './memory.ts';
import type { Draft, MeetingDraft, Party } from './draft.ts';
import { journeysIn } from './journeys.ts';
import { lengthIn } from './lexicon.ts';
import { knowledgeFor, sentencesOf } from './lookups.ts';
import { officesOf } from './same-office.ts';
import { visitedIn } from './visited.ts';

const AT_HOME = new Set<MeetingDraft['kind']>(['reception', 'courtesy-visit', 'ceremony']);
const REMOTE = new Set<MeetingDraft['kind']>(['call', 'video-call']);
const WITH_ENVOY = new Set<MeetingDraft['kind']>([...AT_HOME, 'talks']);

/** The state in which an envoy of another serves, where one of its officials met him. */
function postOf(draft: Draft, m: MeetingDraft): string | null {
  const posts = m.parties.flatMap((p) =>
    officesOf(draft, p).flatMap((r) =>
      r.hostCountry !== null && p.country !== r.hostCountry ? [r.hostCountry] : [],
    ),
  );
  const [post, other] = new Set(posts);
  return post !== undefined && other === undefined && m.parties.some((p) => p.country === post) ? post : null;
}

/** An official of a state: no envoy, who receives where he serves. */
function holdsOffice(draft: Draft, p: Party): boolean {
  const offices = officesOf(draft, p);
  return (
    offices.every((r) => r.heads[0]?.flag !== 'posted') &&
    offices.some((r) => r.heads.some((h) => h.national))
  );
}

/** "called on visiting President X": a host who is a guest himself. */
function isVisiting(draft: Draft, m: MeetingDraft, { actor }: Party): boolean {
  const { visiting } = knowledgeFor(draft, m.story)!.lexicon.lists;
  const at = actor === null ? null : draft.actors[actor]!.from;
  return at !== null && [-1, 0, 1].some((k) => lengthIn(visiting, draft.tokens, at + k) > 0);
}

/** The host's own country, where all the others are of elsewhere. */
function homeOfHost(draft: Draft, m: MeetingDraft): string | null {
  const host = m.host && m.parties.find((p) => sameParty(p, m.host!));
  if (!host?.country || !holdsOffice(draft, host) || isVisiting(draft, m, host)) return null;
  return m.parties.every((p) => p === host || p.country !== host.country) ? host.country : null;
}

/** "held talks with visiting Foreign Minister Y": they met where the others are at home. */
function homeOfVisited(draft: Draft, m: MeetingDraft): string | null {
  if (REMOTE.has(m.kind) || m.event !== null) return null;
  const guests = m.parties.filter((p) => isVisiting(draft, m, p));
  const hosts = m.parties.filter((p) => !guests.includes(p));
  const [home, other] = new Set(hosts.map((p) => p.country));
  const alone = home != null && other === undefined && guests.every((p) => p.country !== home);
  return guests.length > 0 && alone && hosts.some((p) => holdsOffice(draft, p)) ? home : null;
}

/** A story of a summit, or of a journey elsewhere: there all are guests. */
function abroad(draft: Draft, m: MeetingDraft, country: string): boolean {
  if (m.event !== null || [...visitedIn(draft, m.story)].some((c) => c !== country)) return true;
  const { sidelines } = knowledgeFor(draft, m.story)!.lexicon.lists;
  const last = draft.sentences[m.sentence]!.to;
  return sentencesOf(draft, m.story).some((s) => {
    for (let i = s.from; i < Math.min(s.to, last); i++)
      if (lengthIn(sidelines, draft.tokens, i) > 0) return true;
    return false;
  });
}

/** The country that the story's journey led to, met there by those who came; an envoy met at home is of the other side only. */
function visited(draft: Draft, m: MeetingDraft): string | null {
  if (REMOTE.has(m.kind) || m.event !== null) return null;
  const countries = m.parties.flatMap((p) => p.country ?? []);
  const journeys = journeysIn(draft, m.story);
  const [to, other] = new Set(countries.filter((c) => journeys.has(c)));
  if (to === undefined || other !== undefined || countries.every((c) => c === to)) return null;
  const host = m.host && m.parties.find((p) => sameParty(p, m.host!));
  if (host && host.country !== to) return null;
  const posted = m.parties.some((p) => officesOf(draft, p).some((r) => r.heads[0]?.flag === 'posted'));
  return posted ? null : to;
}

function countryOf(draft: Draft, m: MeetingDraft): string | null {
  const { capitals } = knowledgeFor(draft, m.story)!;
  const post = WITH_ENVOY.has(m.kind) ? postOf(draft, m) : null;
  const home = AT_HOME.has(m.kind) ? homeOfHost(draft, m) : null;
  const country = post ?? home ?? homeOfVisited(draft, m);
  if (country === null || !capitals.has(country)) return null;
  return abroad(draft, m, country) ? null : country;
}

/** Where the words of another sentence, or the agency, put a meeting that was held on a journey elsewhere. */
const isLoose = (m: MeetingDraft): boolean => m.place === null || m.place.basis !== 'stated';

/** Gives a meeting of no known place the country of its host, and a building of no known country the same. */
export function onHostsGround(draft: Draft, m: MeetingDraft): MeetingDraft {
  if (m.status !== 'held') return m;
  const to = isLoose(m) ? visited(draft, m) : null;
  const home = m.place?.basis === 'dateline' ? hostAbroad(draft, m, m.place.country) : null;
  if (home !== null) return placedIn(draft, m, home);
  const known = m.place !== null && m.place.country !== null;
  if (known && (to === null || m.place!.country === to)) return m;
  const country = to ?? countryOf(draft, m);
  if (country === null) return m;
  if (m.place && !known) return { ...m, place: { ...m.place, country } };
  return placedIn(draft, m, country);
}

function placedIn(draft: Draft, m: MeetingDraft, country: string): MeetingDraft {
  const name = knowledgeFor(draft, m.story)!.stateNames.get(country) ?? country;
  return { ...m, place: { name, country, city: null, basis: 'host', said: null } };
}

/** "HANOÏ (agency) - X a été reçu par le président kényan": the news is written from where the guest is at home. */
function hostAbroad(draft: Draft, m: MeetingDraft, from: string | null): string | null {
  const home = AT_HOME.has(m.kind) ? homeOfHost(draft, m) : null;
  if (home === null || home === from || m.parties.every((p) => p.country !== from)) return null;
  return knowledgeFor(draft, m.story)!.capitals.has(home) && !abroad(draft, m, home) ? home : null;
}
