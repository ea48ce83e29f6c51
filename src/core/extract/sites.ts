/** Buildings as the place of a meeting: "au palais de X", "à l'ambassade du Y", "at Hope House". */
import type { Place } from '../model/meeting.ts';
import type { Draft, PlaceMention, Range, Sentence } from './draft.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import { located, quote, toPlace } from './located.ts';
import { knowledgeFor, within } from './lookups.ts';
import { mentionMaps, readerOf } from './reader.ts';
import { readBody } from './roles.ts';

const STATED_REACH = 64;
/** Words between what is told and the house where it was. */
const SEAT_REACH = 10;
/** Words of a building's name before "Palace" or "House". */
const NAME_WORDS = 4;

/** "Deputy Coordinator in the Office for …, X": where somebody serves. */
function insideTitle(draft: Draft, p: Range): boolean {
  return within(draft.actors, p.from - 60, p.to).some(
    (a) => a.from < p.from && a.to > p.to && a.name !== null && a.kind === 'person',
  );
}

/** "au palais de X", "à l'ambassade du Y". */
export function siteIn(draft: Draft, s: Sentence, trigger: Range): Place | null {
  const knowledge = knowledgeFor(draft, s.story)!;
  const r = readerOf(draft, s, knowledge, mentionMaps(draft));
  for (
    let i = Math.max(s.from, trigger.from - STATED_REACH);
    i < Math.min(s.to, trigger.to + STATED_REACH);
    i++
  ) {
    const seat = seatAt(draft, knowledge.lexicon, i, trigger);
    const length = lengthIn(knowledge.lexicon.lists.siteHeads, draft.tokens, i) || seat;
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
    const own = after.to === i + length && seat === 0 ? ownName(draft, s, i + length) : after.to;
    const body = { ...after, from: first, to: bare ? i + length : own };
    // "au palais" alone names no place, "à la Primature" does
    if (body.to - first === length && seat === 0) continue;
    const city = cityOf(draft, knowledge.lexicon, body);
    if (city) return toPlace(draft, city, 'stated');
    if (isOffice(draft, knowledge.lexicon, body)) continue;
    const said = quote(draft, { from: first, to: body.to });
    const known = mentionMaps(draft).placeAt.get(first)?.place;
    // "hôtel Borgo de Riga", "Palais national de Saint-Domingue": the city is part of the name
    const town = known
      ? undefined
      : within(draft.places, first, body.to).find((p) => p.place.type === 'city');
    const country =
      body.hostCountry ??
      body.country ??
      town?.place.country ??
      (known?.type === 'organisation' ? known.country : null);
    return { name: said.quote, country, city: town?.place.id ?? null, basis: 'stated', said };
  }
  return null;
}

/** Words behind what is told in which "at his office" belongs to it. */
const OFFICE_REACH = 16;

/** "called on Y at the Ministry of Foreign Affairs", "in his office". */
export function officeIn(draft: Draft, s: Sentence, trigger: Range): boolean {
  const { lists } = knowledgeFor(draft, s.story)!.lexicon;
  for (let i = trigger.to; i < Math.min(s.to, trigger.to + OFFICE_REACH); i++) {
    const office =
      lengthIn(lists.ministries, draft.tokens, i) + lengthIn(lists.mereSites, draft.tokens, i) > 0;
    const led = [1, 2].some((k) => located(draft, s.story, i - k + 1));
    if (office && led) return true;
  }
  return false;
}

/** "at the Ministry of Defence", "at the residence office": where its holder works is no place of its own. */
function isOffice(draft: Draft, { lists }: Lexicon, { from, to }: Range): boolean {
  const words = Array.from({ length: to - from }, (_, k) => from + k);
  if (words.some((i) => lengthIn(lists.ministries, draft.tokens, i) > 0)) return true;
  return words.every((i) => !draft.tokens[i]!.cap && lengthIn(lists.mereSites, draft.tokens, i) > 0);
}

/** "at State House, Entebbe", "au siège du ministère (Riga)", "au siège du ministère à Riga": the city of a building. */
function cityOf(draft: Draft, lexicon: Lexicon, { from, to }: Range): PlaceMention | null {
  const { placeAt } = mentionMaps(draft);
  const behind = [',', '('].includes(draft.tokens[to]?.key ?? '') ? placeAt.get(to + 1) : undefined;
  if (behind?.place.type === 'city') return behind;
  // "at the Borgo Hotel, Victoria Island, Lagos"
  const further = [3, 4, 5].find(
    (k) => draft.tokens[to]?.key === ',' && draft.tokens[to + k - 1]?.key === ',' && placeAt.has(to + k),
  );
  const last = further === undefined ? undefined : placeAt.get(to + further);
  const named = further !== undefined && [1, 2].every((k) => draft.tokens[to + k]!.cap || k >= further - 1);
  if (named && last?.place.type === 'city') return last;
  const at = (p: PlaceMention): boolean =>
    lengthIn(lexicon.sets['prepositions.at'], draft.tokens, p.from - 1) > 0 || isLast(p);
  // "at State House Riga": a city ends the name
  const isLast = (p: PlaceMention): boolean =>
    lexicon.file.grammar?.modifiersFirst === true && p.to === to && p.from > from + 1;
  return within(draft.places, from + 1, to + 2).find((p) => p.place.type === 'city' && at(p)) ?? null;
}

const LABEL_MARKS = new Set([':', '-', '–', '—']);

/** "Palais de X : deux envoyés reçus": the building under which a headline is filed. */
export function siteLabel(draft: Draft, s: Sentence): Place | null {
  const knowledge = knowledgeFor(draft, s.story)!;
  const length = lengthIn(knowledge.lexicon.lists.siteHeads, draft.tokens, s.from);
  if (length === 0) return null;
  const body = readBody(readerOf(draft, s, knowledge, mentionMaps(draft)), s.from, length);
  const to = body.to === s.from + length ? ownName(draft, s, body.to) : body.to;
  const mark = draft.tokens[to];
  if (to === s.from + length || to >= s.to || !LABEL_MARKS.has(mark!.key) || mark!.gap === 'none')
    return null;
  const said = quote(draft, { from: s.from, to });
  const known = mentionMaps(draft).placeAt.get(s.from)?.place;
  return { name: said.quote, country: known?.country ?? body.country, city: null, basis: 'stated', said };
}

/** "à la Primature", "au Sénat": a house of state that needs no further name, right beside what is told of it. */
function seatAt(draft: Draft, { lists }: Lexicon, at: number, trigger: Range): number {
  if (at < trigger.to || at > trigger.to + SEAT_REACH) return 0;
  return lengthIn(lists.seats, draft.tokens, at);
}

/** "palais Borgo", "hôtel Sheraton": a name right behind the building, if it is nobody's who is told of with a title. */
function ownName(draft: Draft, s: Sentence, at: number): number {
  let to = at;
  while (to < Math.min(s.to, at + NAME_WORDS) && draft.tokens[to]!.kind === 'word' && draft.tokens[to]!.cap)
    to++;
  const person = within(draft.actors, at, to).some((a) => a.roles.length > 0);
  // "Toussaint L'ouverture": half a word is no name
  const next = draft.tokens[to];
  const cut = next?.kind === 'word' && next.gap !== 'space' && next.gap !== 'line';
  if (person || to === at || cut) return at;
  // "hôtel Borgo de Riga"
  const town = mentionMaps(draft).placeAt.get(to + 1);
  const { sets } = knowledgeFor(draft, s.story)!.lexicon;
  const of = lengthIn(sets['prepositions.of'], draft.tokens, to) === 1;
  return of && town?.place.type === 'city' ? town.to : to;
}

/** "the President's Office", "Hope House": words of a building's own name. */
function ownsOrNames(draft: Draft, lexicon: Lexicon, at: number): boolean {
  return draft.tokens[at]!.cap || lengthIn(lexicon.lists.possessive, draft.tokens, at) > 0;
}
