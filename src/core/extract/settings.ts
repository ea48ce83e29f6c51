/** Where a meeting took place: a city or building of its sentence, else where the story has been, else the dateline. */
import type { Place } from '../model/meeting.ts';
import type { Draft, MeetingDraft, PlaceMention, Range, Sentence } from './draft.ts';
import { knowledgeFor } from './09-meetings.ts';
import { within } from './lookups.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import { mentionMaps, readerOf } from './reader.ts';
import { townNear } from './towns.ts';
import { readBody } from './roles.ts';

/** Where the story was last. */
export interface PlaceMemory {
  last: Place | null;
  /** country or city where the lead puts the story: what "y" means */
  there: Place | null;
}

const NO_PLACE = new Set<MeetingDraft['kind']>(['call', 'video-call']);
const STATED_REACH = 64;
/** Words between "during" and the place of a visit. */
const VISIT_REACH = 8;
/** "in the eastern Chinese port city of". */
const CAPITAL_REACH = 10;
const OPENING_TOKENS = 12;
/** Words of a building's name before "Palace" or "House". */
const NAME_WORDS = 4;

const range = (r: Range): number[] => Array.from({ length: r.to - r.from }, (_, i) => r.from + i);

const quote = (draft: Draft, r: Range): { start: number; end: number; quote: string } => {
  const start = draft.tokens[r.from]!.start;
  const end = draft.tokens[r.to - 1]!.end;
  return { start, end, quote: draft.text.slice(start, end) };
};

function located(draft: Draft, story: number, at: number): boolean {
  const knowledge = knowledgeFor(draft, story)!;
  const set = knowledge.lexicon.sets['prepositions.at'];
  const before = lengthIn(set, draft.tokens, at - 1) === 1;
  const article = lengthIn(knowledge.lexicon.sets['determiners.definite'], draft.tokens, at - 1) > 0;
  return (
    before ||
    (article && lengthIn(set, draft.tokens, at - 2) === 1) ||
    duringVisit(draft, knowledge.lexicon, at) ||
    inCapital(draft, knowledge.lexicon, at) ||
    beforeSite(draft, knowledge.lexicon, at) ||
    afterSite(draft, knowledge.lexicon, at)
  );
}

/** "at his official London residence": the city stands in front of the building. */
function beforeSite(draft: Draft, { lists, sets, file }: Lexicon, at: number): boolean {
  if (!file.grammar?.modifiersFirst || lengthIn(lists.siteHeads, draft.tokens, at + 1) === 0) return false;
  if (draft.tokens[at + 1]!.cap) return false;
  return [1, 2, 3, 4, 5, 6, 7].some((k) => lengthIn(sets['prepositions.at'], draft.tokens, at - k) === 1);
}

/** "at the Presidential Villa, Abuja": the city right behind a building. */
function afterSite(draft: Draft, { lists }: Lexicon, at: number): boolean {
  if (draft.tokens[at - 1]?.key !== ',') return false;
  return [1, 2, 3].some((k) => lengthIn(lists.siteHeads, draft.tokens, at - 1 - k) === k);
}

/** "in the Turkish capital Ankara", "in the city of Riga", "in Iran's capital, Tehran". */
function inCapital(draft: Draft, lexicon: Lexicon, at: number): boolean {
  let i = at - 1;
  if (draft.tokens[i]?.key === ',') i--;
  const named = [2, 1].find((n) => lengthIn(lexicon.lists.cityNouns, draft.tokens, i - n + 1) === n);
  if (named === undefined) return false;
  for (let k = i - named; k > at - CAPITAL_REACH && k >= 0; k--) {
    if (lengthIn(lexicon.sets['prepositions.at'], draft.tokens, k) > 0) return true;
    const mark = draft.tokens[k]!.kind === 'mark';
    if (mark && lengthIn(lexicon.lists.possessive, draft.tokens, k) === 0) return false;
  }
  return false;
}

/** "during his visit to Oslo", "on a two-day visit to Oslo": there he was when it happened. */
function duringVisit(draft: Draft, lexicon: Lexicon, at: number): boolean {
  const { visitsTo, onVisit } = lexicon.lists;
  const led = [2, 3].some((k) => lengthIn(visitsTo, draft.tokens, at - k) === k);
  return (
    led &&
    range({ from: Math.max(0, at - VISIT_REACH), to: at }).some((i) => lengthIn(onVisit, draft.tokens, i) > 0)
  );
}

/** A place inside a person's title ("ambassadeur en France") is where they serve, not where they met. */
function insideActor(draft: Draft, p: Range): boolean {
  return within(draft.actors, p.from - 60, p.to).some(
    (a) => a.from <= p.from && a.to >= p.to && a.kind !== 'country' && a.kind !== 'organisation',
  );
}

/** "Deputy Coordinator in the Office for …, X": where somebody serves. */
function insideTitle(draft: Draft, p: Range): boolean {
  return within(draft.actors, p.from - 60, p.to).some(
    (a) => a.from < p.from && a.to > p.to && a.name !== null && a.kind === 'person',
  );
}

function toPlace(draft: Draft, p: PlaceMention, basis: Place['basis']): Place {
  const said = quote(draft, p);
  return {
    name: p.place.whole ?? said.quote,
    country: p.place.country,
    city: p.place.type === 'city' ? p.place.id : null,
    basis,
    said,
  };
}

/** "a annoncé que … le 5 mai": what follows the conjunction is another matter. */
export function clauseBetween(draft: Draft, story: number, from: number, to: number): boolean {
  const set = knowledgeFor(draft, story)?.lexicon.sets['conjunctions.clause'];
  let depth = 0;
  for (let i = from; i < to; i++) {
    const { key } = draft.tokens[i]!;
    // "the president of A (also known as B)"
    if (key === '(') depth++;
    else if (key === ')') depth--;
    else if (depth <= 0 && lengthIn(set, draft.tokens, i) > 0) return true;
  }
  return false;
}

/** Another verb stands between place and trigger, and the place does not open the sentence. */
function fenced(draft: Draft, s: Sentence, p: Range, trigger: Range): boolean {
  if (p.from < trigger.from && p.from - s.from < OPENING_TOKENS) return false;
  if (p.from > trigger.to && clauseBetween(draft, s.story, trigger.to, p.from)) return true;
  const low = Math.min(p.to, trigger.to);
  const high = Math.max(p.from, trigger.from);
  const fences = within(draft.verbs, low, high).filter(
    (v) => v.from >= low && v.to <= high && v.tense !== 'participle' && v.tense !== 'gerund',
  );
  // A noun or participle has one verb of its own before the place: "la rencontre s'est déroulée à Vienne".
  const nominal = !within(draft.verbs, trigger.from, trigger.from + 1).some(
    (v) => v.from === trigger.from && v.tense !== 'participle',
  );
  return fences.length > (nominal ? 1 : 0);
}

/** "installés à Dubaï", "à se rendre à Varsovie": where somebody lives or will go, not where this happened. */
function ofAnother(draft: Draft, s: Sentence, p: Range): boolean {
  const list = knowledgeFor(draft, s.story)!.lexicon.lists.livesAt;
  return [2, 3, 4].some(
    (k) =>
      p.from - k >= s.from &&
      p.from - k + lengthIn(list, draft.tokens, p.from - k) >= p.from - 2 &&
      lengthIn(list, draft.tokens, p.from - k) > 0,
  );
}

function statedPlace(draft: Draft, s: Sentence, trigger: Range): Place | null {
  const near = within(draft.places, s.from, s.to).filter(
    (p) =>
      p.from >= s.from &&
      p.to <= s.to &&
      (p.place.type !== 'organisation' || p.place.site === true) &&
      p.place.type !== 'body' &&
      located(draft, s.story, p.from) &&
      !ofAnother(draft, s, p) &&
      !insideActor(draft, p),
  );
  const distance = (p: Range): number => Math.max(p.from - trigger.to, trigger.from - p.to, 0);
  const ranked = near
    .filter((p) => distance(p) < STATED_REACH && !fenced(draft, s, p, trigger))
    .sort((a, b) => distance(a) - distance(b));
  const city = ranked.find((p) => p.place.type === 'city');
  if (city) return toPlace(draft, city, 'stated');
  const seat = ranked.find((p) => p.place.site);
  if (seat) return toPlace(draft, seat, 'stated');
  const site = siteIn(draft, s, trigger) ?? townIn(draft, s, trigger);
  if (site) return site;
  return ranked[0] ? toPlace(draft, ranked[0], 'stated') : null;
}

/** "dans la ville tunisienne de X": a town that no table knows. */
function townIn(draft: Draft, s: Sentence, trigger: Range): Place | null {
  const town = townNear(draft, s, trigger, STATED_REACH);
  if (!town || fenced(draft, s, town.name, trigger)) return null;
  const said = quote(draft, town.name);
  return { name: said.quote, country: town.country, city: null, basis: 'stated', said };
}

/** "au palais de X", "à l'ambassade du Y". */
function siteIn(draft: Draft, s: Sentence, trigger: Range): Place | null {
  const knowledge = knowledgeFor(draft, s.story)!;
  const r = readerOf(draft, s, knowledge, mentionMaps(draft));
  for (
    let i = Math.max(s.from, trigger.from - STATED_REACH);
    i < Math.min(s.to, trigger.to + STATED_REACH);
    i++
  ) {
    const length = lengthIn(knowledge.lexicon.lists.siteHeads, draft.tokens, i);
    if (length === 0) continue;
    // "at Hope House", "at the Vietnamese Embassy": the name stands in front
    let first = i;
    if (knowledge.lexicon.file.grammar?.modifiersFirst && draft.tokens[i]!.cap)
      while (first > s.from && i - first < NAME_WORDS && ownsOrNames(draft, knowledge.lexicon, first - 1))
        first--;
    if (!located(draft, s.story, first) || insideTitle(draft, { from: first, to: i + length })) continue;
    const bare =
      first < i && lengthIn(knowledge.lexicon.sets['prepositions.of'], draft.tokens, i + length) === 0;
    const after = readBody(r, i, length);
    const body = { ...after, from: first, to: bare ? i + length : after.to };
    // "au palais" alone names no place
    if (body.to - first === length) continue;
    const city = draft.tokens[body.to]?.key === ',' ? mentionMaps(draft).placeAt.get(body.to + 1) : undefined;
    // "at State House, Entebbe"
    if (city?.place.type === 'city') return toPlace(draft, city, 'stated');
    const said = quote(draft, { from: first, to: body.to });
    const seat = mentionMaps(draft).placeAt.get(first)?.place;
    const country = body.hostCountry ?? body.country ?? (seat?.type === 'organisation' ? seat.country : null);
    return { name: said.quote, country, city: null, basis: 'stated', said };
  }
  return null;
}

/** "the President's Office", "Hope House": words of a building's own name. */
function ownsOrNames(draft: Draft, lexicon: Lexicon, at: number): boolean {
  return draft.tokens[at]!.cap || lengthIn(lexicon.lists.possessive, draft.tokens, at) > 0;
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
  if (memory.there && saysThere(draft, s, m.trigger)) return { ...memory.there, basis: 'inherited' };
  const stated = statedPlace(draft, s, m.trigger);
  if (stated) return atHome(draft, m, sharpened(draft, stated, memory, dateline));
  if (m.status !== 'held') return null;
  if (memory.last) return { ...memory.last, basis: 'inherited' };
  return dateline ? toPlace(draft, dateline, 'dateline') : null;
}

/** A building that names no country stands on the ground of the host. */
function atHome(draft: Draft, m: MeetingDraft, place: Place): Place {
  if (place.country !== null) return place;
  const { home, label } = draft.stories[m.story]!;
  return { ...place, country: m.host?.country ?? home ?? label ?? null };
}

/** "il y a rencontré". */
function saysThere(draft: Draft, s: Sentence, trigger: Range): boolean {
  const set = knowledgeFor(draft, s.story)!.lexicon.sets['pronouns.place'];
  return [0, 1, 2].some((k) => lengthIn(set, draft.tokens, trigger.from + k) > 0);
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
  if (s.kind === 'caption') return;
  const here = inSentence(draft, s);
  if (here) memory.there = here;
  const own = made.find((x) => x.place?.basis === 'stated' && x.kind !== 'visit')?.place;
  const place = own ?? (lead || made.length > 0 ? here : null);
  // A country named in passing ("sa visite au Vietnam") is no setting; a city is.
  if (place && (own || place.city !== null)) memory.last = place;
}
