/** Whether words before a place say that something happened there, and a place as a meeting keeps it. */
import { knowledgeFor } from './lookups.ts';
import type { Place } from '../model/meeting.ts';
import { comingBefore } from './comings.ts';
import type { Draft, PlaceMention, Range } from './draft.ts';
import { lengthIn, saysIn, type Lexicon } from './lexicon.ts';
import { mentionMaps } from './reader.ts';

/** Words between "during" and the place of a visit. */
const VISIT_REACH = 8;
/** "welcomed the Prime Minister of Latvia, Mr Juris Ozols, to". */
const WELCOME_REACH = 16;
/** "in the eastern Chinese port city of". */
const CAPITAL_REACH = 10;

export const quote = (draft: Draft, r: Range): { start: number; end: number; quote: string } => {
  const start = draft.tokens[r.from]!.start;
  const end = draft.tokens[r.to - 1]!.end;
  return { start, end, quote: draft.text.slice(start, end) };
};

/** Words before a place say that something happened there. */
export function located(draft: Draft, story: number, at: number): boolean {
  const knowledge = knowledgeFor(draft, story)!;
  const set = knowledge.lexicon.sets['prepositions.at'];
  // "A Paris, …": a capital has lost its accent
  const leads = (i: number): boolean =>
    lengthIn(set, draft.tokens, i) === 1 ||
    (bareCapital(draft, i) && !knowledge.lexicon.file.grammar?.modifiersFirst);
  const before = leads(at - 1);
  const article = lengthIn(knowledge.lexicon.sets['determiners.definite'], draft.tokens, at - 1) > 0;
  const led = before || (article && leads(at - 2));
  if (led && ofMatter(draft, knowledge.lexicon, article ? at - 3 : at - 2)) return false;
  return (
    before ||
    (article && leads(at - 2)) ||
    duringVisit(draft, knowledge.lexicon, at) ||
    comingBefore(draft, story, at) !== null ||
    toSite(draft, knowledge.lexicon, at) ||
    welcomedTo(draft, knowledge.lexicon, at) ||
    hostsIt(draft, knowledge.lexicon, at) ||
    inPartOf(draft, knowledge.lexicon, at) ||
    beforeWhere(draft, knowledge.lexicon, at) ||
    ofGathering(draft, knowledge.lexicon, at) ||
    inCapital(draft, knowledge.lexicon, at) ||
    beforeSite(draft, knowledge.lexicon, at) ||
    afterSite(draft, knowledge.lexicon, at)
  );
}

const bareCapital = (draft: Draft, at: number): boolean =>
  draft.tokens[at]?.key === 'a' && draft.tokens[at].cap;

/** "a quitté Riga, où il avait été reçu", "les honneurs du Quai d'Orsay, où X l'a reçu". */
function beforeWhere(draft: Draft, { lists }: Lexicon, at: number): boolean {
  const end = mentionMaps(draft).placeAt.get(at)?.to;
  if (end === undefined) return false;
  const behind = draft.tokens[end]?.key === ',' ? end + 1 : end;
  return draft.tokens[behind]?.key === 'ou' && lengthIn(lists.duringWhich, draft.tokens, behind) === 1;
}

/** "la guerre en Ukraine", "the situation in Gaza": what was talked about, not where; `at`: the word before the preposition. */
const ofMatter = (draft: Draft, { lists }: Lexicon, at: number): boolean =>
  [0, 1].some((k) => lengthIn(lists.matters, draft.tokens, at - k) === k + 1);

/** "en marge de la conférence de Munich", "à l'occasion du Forum de Davos": a gathering bears the name of its city. */
function ofGathering(draft: Draft, { lists, sets }: Lexicon, at: number): boolean {
  const length = lengthIn(sets['prepositions.of'], draft.tokens, at - 1);
  if (length !== 1) return false;
  // "Conférence internationale de Tokyo sur le développement" is a name that travels
  const noun = at - 2;
  if (lengthIn(lists.gatherings, draft.tokens, noun) === 0) return false;
  for (let i = noun - 1; i >= Math.max(0, noun - VISIT_REACH); i--) {
    if (draft.tokens[i]!.kind === 'mark') return false;
    if (lengthIn(lists.besideEvent, draft.tokens, i) + lengthIn(lists.withinEvent, draft.tokens, i) > 0)
      return true;
  }
  return false;
}

/** "welcomed Y to the White House": who is asked into a seat of power is met there. */
function toSite(draft: Draft, { lists, sets, file }: Lexicon, at: number): boolean {
  if (!file.grammar?.modifiersFirst || mentionMaps(draft).placeAt.get(at)?.place.site !== true) return false;
  const before = at - 1 - lengthIn(sets['determiners.definite'], draft.tokens, at - 1);
  if (lengthIn(sets['prepositions.to'], draft.tokens, before) === 0) return false;
  return saysIn(lists.welcomes, draft.tokens, Math.max(0, before - WELCOME_REACH), before);
}

/** "welcomed Y to Riga", "welcoming him to Riga": a host who says so is there. */
function welcomedTo(draft: Draft, { lists, sets }: Lexicon, at: number): boolean {
  if (!mentionMaps(draft).placeAt.has(at) || lengthIn(sets['prepositions.to'], draft.tokens, at - 1) !== 1)
    return false;
  const whom = draft.tokens[at - 2];
  if (!whom?.cap && whom?.key !== ',' && lengthIn(sets['pronouns.object'], draft.tokens, at - 2) === 0)
    return false;
  return saysIn(lists.welcomesTo, draft.tokens, Math.max(0, at - WELCOME_REACH), at - 2);
}

/** "Riga played host to talks", "Riga is where they met": the city is what the sentence is about. */
function hostsIt(draft: Draft, { lists }: Lexicon, at: number): boolean {
  const p = mentionMaps(draft).placeAt.get(at);
  return p !== undefined && p.place.type !== 'country' && lengthIn(lists.hostsTalks, draft.tokens, p.to) > 0;
}

/** "at a hotel in central Riga". */
const inPartOf = (draft: Draft, { lists, sets }: Lexicon, at: number): boolean =>
  lengthIn(lists.cityParts, draft.tokens, at - 1) === 1 &&
  lengthIn(sets['prepositions.at'], draft.tokens, at - 2) === 1;

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

/** "in the Turkish capital Ankara", "in the city of Riga", "dans la capitale lettone, Riga", "in Iran's capital, Tehran". */
function inCapital(draft: Draft, lexicon: Lexicon, at: number): boolean {
  const { lists, sets } = lexicon;
  // "city of" may be one noun, or a noun and its preposition
  const of = lengthIn(sets['prepositions.of'], draft.tokens, at - 1);
  const noun =
    nounOfTown(draft, lexicon, at - 1) ?? (of > 0 ? nounOfTown(draft, lexicon, at - 1 - of) : null);
  if (noun === null) return false;
  for (let k = noun - 1; k > at - CAPITAL_REACH && k >= 0; k--) {
    if (lengthIn(sets['prepositions.at'], draft.tokens, k) > 0) return true;
    const mark = draft.tokens[k]!.kind === 'mark';
    if (mark && lengthIn(lists.possessive, draft.tokens, k) === 0) return false;
  }
  return false;
}

/** Where the noun of a town begins that ends at a token, or stands before its adjectives: "capitale lettone", "ville portuaire". */
function nounOfTown(draft: Draft, { lists, file }: Lexicon, before: number): number | null {
  const last = draft.tokens[before]?.key === ',' ? before - 1 : before;
  const named = [2, 1].find((n) => lengthIn(lists.cityNouns, draft.tokens, last - n + 1) === n);
  // "Cité du Vatican" is a name
  if (named !== undefined) return mentionMaps(draft).placeAt.has(last - named + 1) ? null : last - named + 1;
  if (file.grammar?.modifiersFirst) return null;
  for (let i = last - 1; i >= last - 2; i--) {
    const token = draft.tokens[i];
    if (token?.kind !== 'word' || token.cap) return null;
    if (lengthIn(lists.cityNouns, draft.tokens, i) === 1) return i;
  }
  return null;
}

/** "during his visit to Oslo", "on a two-day visit to Oslo": there he was when it happened. */
function duringVisit(draft: Draft, lexicon: Lexicon, at: number): boolean {
  const { visitsTo, onVisit } = lexicon.lists;
  const led = [2, 3].some((k) => lengthIn(visitsTo, draft.tokens, at - k) === k);
  return led && saysIn(onVisit, draft.tokens, Math.max(0, at - VISIT_REACH), at);
}

export function toPlace(draft: Draft, p: PlaceMention, basis: Place['basis']): Place {
  const said = quote(draft, p);
  return {
    name: p.place.whole ?? said.quote,
    country: p.place.country,
    city: p.place.type === 'city' ? p.place.id : null,
    basis,
    said,
  };
}
