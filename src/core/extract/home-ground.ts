/** Whose ground a meeting stood on: an official of no stated country who receives a foreigner in a capital or a palace is of there. */
import { says } from './date-fit.ts';
import { hasCounterpartOf } from './other-state.ts';
import { comingBefore } from './comings.ts';
import type { Draft, MeetingDraft, Party, RoleMention, Sentence } from './draft.ts';
import { lengthIn, saysIn } from './lexicon.ts';
import {
  knowledgeFor,
  isFormer,
  isStateOffice,
  peopleOf,
  sentencesOf,
  within,
  sentenceAt,
} from './lookups.ts';
import { complementWords, officesOf } from './same-office.ts';
import { tokenize } from './tokens.ts';

interface Ground {
  country: string;
  /** a seat of power of that country, where only its own people receive */
  site: boolean;
  city: string | null;
}

/** The ground of one state: its capital, the country as such, a seat of power; in Geneva or New York all are guests. */
function groundOf(draft: Draft, m: MeetingDraft): Ground | null {
  const { place } = m;
  if (!place?.country || place.basis === 'dateline' || aside(draft, m)) return null;
  const site = siteOf(draft, m);
  const { seats } = knowledgeFor(draft, m.story)!;
  const own = (place.city !== null && seats.has(place.city)) || (place.city === null && isOfState(draft, m));
  return site || own ? { country: place.country, site, city: place.city } : null;
}

/** A country as such, or a building on its ground: not a town that no table knows. */
function isOfState(draft: Draft, { place, story }: MeetingDraft): boolean {
  const { places, lexicon } = knowledgeFor(draft, story)!;
  const words = tokenize(place!.name);
  const known = places.match(words, 0)?.value;
  if (known?.country === place!.country && (known.type === 'country' || known.site === true)) return true;
  const { siteHeads, seats } = lexicon.lists;
  return words.some((_, i) => lengthIn(siteHeads, words, i) + lengthIn(seats, words, i) > 0);
}

/** "Le sommet a conduit X aux États-Unis. Il y a vu Y": whoever was brought to a country is its guest. */
function wentThere(draft: Draft, m: MeetingDraft): boolean {
  const set = knowledgeFor(draft, m.story)!.lexicon.sets['pronouns.place'];
  return m.place!.city === null && [0, 1, 2].some((k) => lengthIn(set, draft.tokens, m.trigger.from + k) > 0);
}

/** "on the sidelines of the summit in Vienna": there all are guests. */
function aside(draft: Draft, m: MeetingDraft): boolean {
  const s = draft.sentences[m.sentence]!;
  // "shakes hands with X as Y watches during the summit in Riga": a picture may be of any day
  if (s.kind === 'caption') return true;
  const list = knowledgeFor(draft, m.story)!.lexicon.lists.sidelines;
  if (saysIn(list, draft.tokens, s.from, s.to)) return true;
  return m.host === null && (cameThere(draft, m, s) || ofSummit(draft, m));
}

/** Sentences that say what the news is about. */
const LEAD = 3;

/** News of a summit: those who meet there are guests all. */
function ofSummit(draft: Draft, { story, sentence }: MeetingDraft): boolean {
  const said = [...sentencesOf(draft, story).slice(0, LEAD), draft.sentences[sentence]!];
  return said.some((s) => says(draft, s, 'summits'));
}

/** "On his second day in Riga, Foreign Minister X met …", "who is in Riga for": the one of no known country is the visitor. */
function cameThere(draft: Draft, { place, story }: MeetingDraft, s: Sentence): boolean {
  const { lists, file } = knowledgeFor(draft, story)!.lexicon;
  const at = within(draft.places, s.from, s.to).find(
    (p) => draft.tokens[p.from]!.start === place!.said?.start,
  )?.from;
  if (at === undefined || file.grammar?.modifiersFirst !== true) return false;
  for (let i = Math.max(s.from, at - CAME_REACH); i < at; i++)
    if (lengthIn(lists.stays, draft.tokens, i) > 0) return true;
  return comingBefore(draft, story, at) !== null;
}
const CAME_REACH = 6;

/** The place said, or one of the meeting's own sentence, is a seat of power of the country. */
function siteOf(draft: Draft, m: MeetingDraft): boolean {
  const { place } = m;
  const s = draft.sentences[m.sentence]!;
  return within(draft.places, s.from, s.to).some(
    (p) =>
      p.place.site === true &&
      p.place.country === place!.country &&
      (draft.tokens[p.from]!.start === place!.said?.start || place!.basis === 'stated'),
  );
}

/** "le secrétaire général de l'ONU": stands for a body, not for a state. */
function standsForBody(draft: Draft, p: Party): boolean {
  const bodies = (r: RoleMention): boolean =>
    within(draft.places, r.from, r.to).some(
      (x) => x.place.type === 'body' || x.place.type === 'organisation',
    );
  return officesOf(draft, p).some(bodies);
}

/** "Le président de la République, X, a rencontré son ministre Y au palais": who holds such an office there is at home. */
function chiefOf(draft: Draft, m: MeetingDraft): Party | null {
  const [first] = m.parties;
  const ofState = first && officesOf(draft, first).some((r) => r.heads.some((h) => h.national));
  return m.host === null && m.kind === 'talks' && ofState ? first : null;
}

/** Who receives in a seat of power people of that country alone is of there too. */
function receivesOwn(draft: Draft, m: MeetingDraft, ground: Ground): MeetingDraft {
  const host = m.kind === 'reception' ? m.host : chiefOf(draft, m);
  const guests = m.parties.filter((p) => p !== host);
  if (!host || !localOffice(draft, host, host, ground)) return m;
  if (guests.some((p) => p.country !== ground.country)) return m;
  const here: Party = { ...host, country: ground.country, basis: 'office' };
  return { ...m, host: m.host && here, parties: m.parties.map((p) => (p === host ? here : p)) };
}

/** An office of state met in a country by a foreigner, or its holder receiving there, and whose country nothing tells, is that country's. */
export function officesByPlace(draft: Draft, m: MeetingDraft): MeetingDraft {
  const ground = groundOf(draft, m);
  if (!ground) return m;
  // Where somebody is of the place already, an official of no known country is rather a guest.
  if (m.parties.some((p) => p.country === ground.country))
    return ground.site ? receivesOwn(draft, m, ground) : m;
  const abroad = m.parties.some((p) => p.country !== null);
  const envoy =
    (m.host !== null || ground.site || !knowledgeFor(draft, m.story)!.manySeats.has(ground.city ?? '')) &&
    m.parties.some((p) => standsForBody(draft, p));
  // In Addis Abeba or Brussels both may be guests
  const crowded = !ground.site && knowledgeFor(draft, m.story)!.manySeats.has(ground.city ?? '');
  // "La veille, X avait reçu Y": at a summit in such a city he may have done so as a guest himself
  const hosts = (p: Party): boolean => p === m.host && !(crowded && ofSummit(draft, m));
  const receives = (p: Party): boolean => hosts(p) && RECEIVING.has(m.kind) && m.event === null;
  const guest = wentThere(draft, m) ? m.parties[0] : undefined;
  const told = (p: Party): boolean => p !== guest && (crowded ? hosts(p) : true) && (abroad || envoy);
  const here = (p: Party): Party =>
    localOffice(draft, p, m.host, ground) && (told(p) || receives(p))
      ? { ...p, country: ground.country, basis: 'office' }
      : p;
  return { ...m, parties: m.parties.map(here), host: m.host && here(m.host) };
}

const metBy = new WeakMap<Draft['meetings'], Map<number, Set<string>>>();

/** Another telling has him meet somebody of that state: he came to it. */
function metThere(draft: Draft, person: number, { country }: Ground): boolean {
  let met = metBy.get(draft.meetings);
  if (!met) {
    met = new Map();
    metBy.set(draft.meetings, met);
    for (const { parties } of draft.meetings) {
      const [a, b, more] = parties;
      if (!a || !b || more) continue;
      noteMet(met, a, b);
      noteMet(met, b, a);
    }
  }
  return met.get(person)?.has(country) ?? false;
}

function noteMet(met: Map<number, Set<string>>, { person }: Party, other: Party): void {
  if (person === null || other.country === null || other.basis === 'office') return;
  const states = met.get(person) ?? new Set();
  met.set(person, states.add(other.country));
}

/** "Prime Minister X met Norwegian Prime Minister Y in Oslo": the state has its prime minister already. */
function taken(draft: Draft, person: number, ground: Ground): boolean {
  const { story } = draft.people[person]!;
  const sole = (i: number): string[] =>
    draft.people[i]!.mentions.slice(0, MENTIONS).flatMap((m) =>
      draft.actors[m]!.roles.flatMap((r) =>
        complementWords(draft, r).length === 0 && !isFormer(draft, r)
          ? r.heads.filter((h) => h.national && h.flag === undefined).map((h) => h.one[0]!)
          : [],
      ),
    );
  const own = new Set(sole(person));
  return peopleOf(draft, story)
    .slice(0, MENTIONS)
    .some(
      (i) => i !== person && draft.people[i]!.country === ground.country && sole(i).some((h) => own.has(h)),
    );
}

const RECEIVING = new Set<MeetingDraft['kind']>(['reception', 'courtesy-visit', 'ceremony']);

/** People of a story, and mentions of one, that are looked at. */
const MENTIONS = 60;

function localOffice(draft: Draft, p: Party, host: Party | null, ground: Ground): boolean {
  if (p.country !== null || (p.person !== null && draft.people[p.person]!.country !== null)) return false;
  if (p.person === null) return p.basis === 'office';
  if (taken(draft, p.person, ground) || (p !== host && metThere(draft, p.person, ground))) return false;
  const mentions = draft.people[p.person]!.mentions.map((i) => draft.actors[i]!);
  if (mentions.some((a) => hasCounterpartOf(draft, a, ground.country))) return false;
  const roles = mentions.flatMap((a) => a.roles);
  // Who receives in a seat of power needs no title
  if (ground.site && roles.length === 0 && p === host) return true;
  // "le président de la commission", "du parlement arabe": such are met in any capital
  if (roles.some((r) => ofPanel(draft, r))) return false;
  return roles.some(
    (r) =>
      isStateOffice(draft, r) ||
      (r.country === null && p.person === host?.person && r.heads.some((h) => h.flag === 'counterpart')),
  );
}

/** Words of a title before the panel or house of many states that it presides over. */
const PANEL_REACH = 4;

function ofPanel(draft: Draft, role: RoleMention): boolean {
  const lists = knowledgeFor(draft, sentenceAt(draft, role.from)?.story ?? 0)?.lexicon.lists;
  for (let i = role.from + 1; i < Math.min(role.to, role.from + PANEL_REACH); i++)
    if (lengthIn(lists?.panels, draft.tokens, i) + lengthIn(lists?.housesOfMany, draft.tokens, i) > 0)
      return true;
  return false;
}
