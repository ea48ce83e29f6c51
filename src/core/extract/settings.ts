/** Where a meeting took place: a city or building of its sentence, else where the story has been, else the dateline. */
import { says } from './date-fit.ts';
import type { Place } from '../model/meeting.ts';
import type { Draft, MeetingDraft, PlaceMention, Range, Sentence } from './draft.ts';
import { seatOfGathering, townOfGathering } from './beside-gathering.ts';
import type { Knowledge } from './knowledge.ts';
import { knowledgeFor, within } from './lookups.ts';
import { lengthIn } from './lexicon.ts';
import { comesHome, goesThere } from './journeys.ts';
import { located, quote, toPlace } from './located.ts';
import { fenced, insideActor, ofAnother } from './place-fit.ts';
import { officeIn, siteIn, siteLabel } from './sites.ts';
import { mentionMaps, readerOf } from './reader.ts';
import { townNear } from './towns.ts';
import { readBody } from './roles.ts';

/** Where the story was last. */
export interface PlaceMemory {
  last: Place | null;
  /** country or city where the lead puts the story: what "y" means */
  there: Place | null;
  /** town by which the story calls a gathering: "le sommet de Riga" */
  gathering: Place | null;
  /** day of a meeting in `last` with one of that country, where the text tells it */
  day: string | null;
}

const NO_PLACE = new Set<MeetingDraft['kind']>(['call', 'video-call']);
const STATED_REACH = 64;

function statedPlace(draft: Draft, s: Sentence, trigger: Range & { planned?: boolean }): Place | null {
  const near = within(draft.places, s.from, s.to).filter(
    (p) =>
      p.from >= s.from &&
      p.to <= s.to &&
      (p.place.type !== 'organisation' || p.place.site === true) &&
      p.place.type !== 'body' &&
      located(draft, s.story, p.from) &&
      !ofAnother(draft, s, p, trigger) &&
      !insideActor(draft, s.story, p),
  );
  const distance = (p: Range): number => Math.max(p.from - trigger.to, trigger.from - p.to, 0);
  const ranked = near
    .filter((p) => distance(p) < STATED_REACH && !fenced(draft, s, p, trigger))
    .sort((a, b) => distance(a) - distance(b));
  const last = ranked.find((p) => p.place.type === 'city');
  // "à Kananaskis, en Alberta": the town, not the land
  const city = near.find((p) => last && p.place.type === 'city' && isWithin(draft, p, last)) ?? last;
  const before = city && townIn(draft, s, trigger);
  if (before && isBeside(draft, before, city)) return before;
  if (city) return toPlace(draft, city, 'stated');
  const seat = ranked.find((p) => p.place.site);
  if (seat) return cityOf(draft, s, seat) ?? toPlace(draft, wholeSeat(draft, s, seat), 'stated');
  const capital = capitalIn(draft, s, trigger);
  if (capital) return capital;
  const site = siteIn(draft, s, trigger) ?? townIn(draft, s, trigger);
  if (site) return site;
  return ranked[0] ? toPlace(draft, ranked[0], 'stated') : seatOfGathering(draft, s);
}

const isWithin = (draft: Draft, town: PlaceMention, land: PlaceMention): boolean =>
  town.place.country === land.place.country &&
  land.from - town.to >= 2 &&
  land.from - town.to <= 3 &&
  draft.tokens[town.to]!.key === ',';

/** "à Velkora, dans le Grand Riga", "à Velkora, en Ontario": units between a town and the land it lies in. */
const BESIDE = 12;

const isBeside = (draft: Draft, { said }: Place, city: PlaceMention): boolean => {
  const gap = draft.tokens[city.from]!.start - said!.end;
  return gap > 0 && gap < BESIDE && draft.text.slice(said!.end, said!.end + 2).trim() !== '';
};

/** "dans la capitale lettone", "dans la capitale du Kenya": a city that is not named. */
function capitalIn(draft: Draft, s: Sentence, trigger: Range): Place | null {
  const knowledge = knowledgeFor(draft, s.story)!;
  const { lists } = knowledge.lexicon;
  const to = Math.min(s.to - 1, trigger.to + STATED_REACH);
  const next = (from: number): number => lists.capitalNouns.next(draft.tokens, from, to);
  for (let i = next(Math.max(s.from + 1, trigger.from - STATED_REACH)); i < to; i = next(i + 1)) {
    const before = stateBefore(draft, knowledge, i);
    const first = before?.from ?? i;
    const noun = i + lengthIn(lists.capitalNouns, draft.tokens, i);
    if (!located(draft, s.story, first) && lengthIn(lists.hostsTalks, draft.tokens, noun) === 0) continue;
    const of = mentionMaps(draft).placeAt;
    const state = [i + 2, i + 3].map((k) => of.get(k)).find((p) => p?.place.type === 'country');
    const country =
      before?.country ?? knowledge.demonyms.match(draft.tokens, i + 1)?.value ?? state?.place.country ?? null;
    const id = country === null ? undefined : knowledge.capitals.get(country);
    const end = before ? noun : (state?.to ?? i + 2);
    if (id === undefined || fenced(draft, s, { from: first, to: end }, trigger)) continue;
    const name = knowledge.cityNames.get(id) ?? null;
    if (name !== null)
      return { name, country, city: id, basis: 'stated', said: quote(draft, { from: first, to: end }) };
  }
  return null;
}

/** "Qasr Borgo Majlis": a seat whose name goes on with another word of a building. */
function wholeSeat(draft: Draft, s: Sentence, seat: PlaceMention): PlaceMention {
  const more = lengthIn(knowledgeFor(draft, s.story)!.lexicon.lists.siteHeads, draft.tokens, seat.to);
  const named = more > 0 && draft.tokens[seat.to]!.cap && draft.tokens[seat.to]!.gap === 'space';
  return named ? { ...seat, to: seat.to + more } : seat;
}

/** "the South Korean capital", "Kenya's capital": the state in front of the noun, where adjectives stand there. */
function stateBefore(
  draft: Draft,
  { lexicon, demonyms }: Knowledge,
  at: number,
): { from: number; country: string } | null {
  if (!lexicon.file.grammar?.modifiersFirst) return null;
  for (const k of [2, 1]) {
    const hit = draft.tokens[at - k]?.cap ? demonyms.match(draft.tokens, at - k) : null;
    if (hit?.length === k) return { from: at - k, country: hit.value };
  }
  const owns = lengthIn(lexicon.lists.possessive, draft.tokens, at - 1) > 0 ? 1 : 0;
  const { placeAt } = mentionMaps(draft);
  const land =
    owns === 0 ? undefined : [2, 3, 4].map((k) => placeAt.get(at - k)).find((p) => p?.to === at - 1);
  return land?.place.type === 'country' && land.place.country !== null
    ? { from: land.from, country: land.place.country }
    : null;
}

/** "the Presidential Palace in Hanoi", where that is the name of the seat: the city at its end. */
function cityOf(draft: Draft, s: Sentence, seat: PlaceMention): Place | null {
  const places = knowledgeFor(draft, s.story)!.places;
  for (let i = seat.from + 1; i < seat.to; i++) {
    const hit = draft.tokens[i]!.cap ? places.match(draft.tokens, i) : null;
    const led = hit && i + hit.length === seat.to && hit.value.type === 'city';
    if (
      led &&
      lengthIn(knowledgeFor(draft, s.story)!.lexicon.sets['prepositions.at'], draft.tokens, i - 1) > 0
    )
      return toPlace(draft, { from: i, to: seat.to, place: hit.value }, 'stated');
  }
  return null;
}

/** "dans la ville tunisienne de X": a town that no table knows. */
function townIn(draft: Draft, s: Sentence, trigger: Range): Place | null {
  const town = townNear(draft, s, trigger, STATED_REACH);
  if (!town || fenced(draft, s, town.name, trigger)) return null;
  const said = quote(draft, town.name);
  return { name: said.quote, country: town.country, city: null, basis: 'stated', said };
}

function inSentence(draft: Draft, s: Sentence): Place | null {
  return statedPlace(draft, s, { from: s.from, to: s.to });
}

/** Place of a meeting, and the memory that later ones inherit from. */
export function placeOf(draft: Draft, m: MeetingDraft, s: Sentence, memory: PlaceMemory): Place | null {
  if (NO_PLACE.has(m.kind)) return null;
  const visited = m.kind === 'visit' ? m.parties.find((p) => p.kind === 'organisation' && p.name) : undefined;
  if (visited?.name) return embassy(draft, s, visited.name);
  const dateline = draft.stories[m.story]!.datelinePlace;
  if (saysThere(draft, s, m.trigger)) {
    // "On l'attendait à Riga : il y a été reçu"
    const there = inSentence(draft, { ...s, to: m.trigger.from }) ?? memory.there;
    if (there) return { ...there, basis: 'inherited' };
  }
  const stated = statedPlace(draft, s, { ...m.trigger, planned: m.status === 'planned' });
  if (stated) return atHome(draft, m, sharpened(draft, stated, memory, dateline));
  if (m.status !== 'held' || isRemote(draft, s, m.trigger)) return null;
  if (memory.gathering && says(draft, s, 'sidelines')) return { ...memory.gathering, basis: 'inherited' };
  // "at the Ministry of Foreign Affairs": not in the house where the story was before
  const moved =
    memory.last !== null &&
    ((memory.last.city === null && officeIn(draft, s, m.trigger)) || travelledOn(m, memory));
  if (memory.last && !moved) return { ...memory.last, basis: 'inherited' };
  return dateline && !besideElsewhere(draft, m, s, dateline) ? toPlace(draft, dateline, 'dateline') : null;
}

/** "met Kenya's minister in Nairobi. On Monday he met the president of Latvia": on a tour the next capital, of which nothing is told. */
export function travelledOn(m: MeetingDraft, { last, day }: Pick<PlaceMemory, 'last' | 'day'>): boolean {
  const own = ownDay(m);
  return own !== null && day !== null && own !== day && m.parties.every((p) => p.country !== last!.country);
}

const ownDay = ({ date }: MeetingDraft): string | null =>
  date.basis === 'inherited' || date.basis === 'none' ? null : date.edtf;

/** Words around what is told that say it was done from afar. */
const REMOTE_REACH = 24;

/** "received the credentials of Y virtually": everybody stayed where he was. */
function isRemote(draft: Draft, s: Sentence, trigger: Range): boolean {
  const { videoMarks } = knowledgeFor(draft, s.story)!.lexicon.lists;
  const to = Math.min(s.to, trigger.to + REMOTE_REACH);
  for (let i = trigger.from; i < to; i++) if (lengthIn(videoMarks, draft.tokens, i) > 0) return true;
  return false;
}

/** "NAIROBI: X met Y on the margins of the Arctic Council": the news of one who met another beside a gathering is written at home. */
function besideElsewhere(draft: Draft, m: MeetingDraft, s: Sentence, { place }: PlaceMention): boolean {
  const { capitals, manySeats } = knowledgeFor(draft, s.story)!;
  const home = place.country !== null && capitals.get(place.country) === place.id;
  if (!home || manySeats.has(place.id) || m.parties.every((p) => p.country !== place.country)) return false;
  return says(draft, s, 'sidelines');
}

/** A building that names no country stands on the ground of the host. */
function atHome(draft: Draft, m: MeetingDraft, place: Place): Place {
  if (place.country !== null) return place;
  const { home, label } = draft.stories[m.story]!;
  return { ...place, country: m.host?.country ?? home ?? label ?? null };
}

/** "il y a rencontré", "Là, il a rencontré". */
function saysThere(draft: Draft, s: Sentence, trigger: Range): boolean {
  const set = knowledgeFor(draft, s.story)!.lexicon.sets['pronouns.place'];
  return [s.from, trigger.from, trigger.from + 1, trigger.from + 2].some(
    (i) => lengthIn(set, draft.tokens, i) > 0,
  );
}

/** A country is narrowed to the city of it where the story already is. */
function sharpened(draft: Draft, stated: Place, memory: PlaceMemory, dateline: PlaceMention | null): Place {
  if (stated.city !== null || stated.said === null || stated.name.includes(' ')) return stated;
  if (memory.last?.city && memory.last.country === stated.country)
    return { ...memory.last, basis: 'inherited' };
  return dateline && dateline.place.country === stated.country
    ? toPlace(draft, dateline, 'dateline')
    : stated;
}

function embassy(draft: Draft, s: Sentence, name: Range): Place {
  const knowledge = knowledgeFor(draft, s.story)!;
  const r = readerOf(draft, s, knowledge, mentionMaps(draft));
  const body = readBody(r, name.from, 1);
  const said = quote(draft, name);
  return { name: said.quote, country: body.hostCountry ?? body.country, city: null, basis: 'stated', said };
}

/** Takes note of where a sentence puts the story: beside a meeting, or in the lead. */
export function rememberPlace(
  draft: Draft,
  s: Sentence,
  made: MeetingDraft[],
  lead: boolean,
  memory: PlaceMemory,
): void {
  if (s.kind === 'caption' || (made.length === 0 && comesHome(draft, s))) return;
  memory.gathering ??= townOfGathering(draft, s)?.place ?? null;
  const beside = memory.gathering && isAside(draft, s) ? memory.gathering : null;
  const here = inSentence(draft, s) ?? beside ?? (s.kind === 'title' ? siteLabel(draft, s) : null);
  if (here) memory.there = here;
  const own = made.find((x) => x.place?.basis === 'stated' && x.kind !== 'visit')?.place;
  const goes =
    here !== null && made.length === 0 && memory.last !== null && goesThere(draft, s, here, memory.last);
  const aside = memory.last === null && here !== null && isAside(draft, s);
  // "met X, and hopes to see him in Riga": another place than the one the story is at
  const elsewhere = made.length > 0 && memory.last !== null && !goes;
  const place =
    own ?? ((lead && !elsewhere) || goes || aside || (made.length > 0 && !elsewhere) ? here : null);
  // A country named in passing ("sa visite au Vietnam") is no setting; a city is.
  const whole = s.kind === 'title' && place?.city === null && place.said?.start === s.start;
  const told =
    own ||
    whole ||
    goes ||
    place?.city != null ||
    (place && (isCityState(draft, s, place) || (memory.last === null && isBuilding(draft, s, place))));
  if (!place || !told) return;
  const hosted = own && made.find((x) => x.parties.some((p) => p.country === place.country));
  memory.last = place;
  memory.day = hosted ? (hosted.date.edtf ?? null) : null;
}

/** "held a series of meetings on the sidelines of the session in Riga": all of them were there. */
function isAside(draft: Draft, s: Sentence): boolean {
  return within(draft.nouns, s.from, s.to).length > 0 && says(draft, s, 'sidelines');
}

/** "est arrivé à Singapour": a state that bears the name of its capital is where the story is. */
const isCityState = (draft: Draft, s: Sentence, { country }: Place): boolean =>
  country !== null && knowledgeFor(draft, s.story)!.cityStates.has(country);

/** "ce soir, au palais présidentiel": neither a mere country nor the house of one. */
const isBuilding = (draft: Draft, s: Sentence, { country }: Place): boolean =>
  country === null && draft.stories[s.story]!.datelinePlace === null;
