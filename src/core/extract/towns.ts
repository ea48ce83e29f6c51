/** Towns that no table knows: "dans la ville tunisienne de X", "à X, en Tunisie", "à X (nord de la Tunisie)", "à X". */
import { type Knowledge } from './knowledge.ts';
import type { Draft, Range, Sentence } from './draft.ts';
import { lengthIn } from './lexicon.ts';
import { knowledgeFor, within } from './lookups.ts';
import { mentionMaps } from './reader.ts';

/** "la station balnéaire égyptienne de": adjectives beside the noun. */
const ADJECTIVES = 3;
/** Words of a town's name. */
const NAME_WORDS = 4;
/** A shorter word is rather an abbreviation. */
const SHORTEST = 3;
/** ", dans le nord-est de la": words between a town and its country. */
const COUNTRY_REACH = 12;
/** Words between what is told and a town that nothing else tells of. */
const BARE_REACH = 12;

interface Town {
  name: Range;
  country: string | null;
}

/** The name and country of such a town near a meeting; null where the words tell of none. */
export function townNear(draft: Draft, s: Sentence, trigger: Range, reach: number): Town | null {
  const knowledge = knowledgeFor(draft, s.story);
  if (!knowledge) return null;
  const to = Math.min(s.to, trigger.to + reach);
  for (let i = Math.max(s.from + 1, trigger.from - reach); i < to; i++) {
    const found = byNoun(draft, knowledge, i, to) ?? byPreposition(draft, knowledge, s, i, trigger);
    if (found) return found;
  }
  return null;
}

function byNoun(draft: Draft, knowledge: Knowledge, i: number, to: number): Town | null {
  const { lists, sets } = knowledge.lexicon;
  const { tokens } = draft;
  const noun = lengthIn(lists.cityNouns, tokens, i);
  if (noun === 0 || mentionMaps(draft).placeAt.has(i)) return null;
  let country: string | null = null;
  let at = i + noun;
  for (let k = i - ADJECTIVES; k < i; k++) country ??= knowledge.demonyms.match(tokens, k)?.value ?? null;
  const led = [1, 2, 3, 4].some((k) => lengthIn(sets['prepositions.at'], tokens, i - k) > 0);
  // "town of" is one noun
  if (lengthIn(sets['prepositions.of'], tokens, at - 1) > 0) at--;
  for (; at < i + noun + ADJECTIVES && lengthIn(sets['prepositions.of'], tokens, at) === 0; at++)
    country ??= knowledge.demonyms.match(tokens, at)?.value ?? null;
  const of = lengthIn(sets['prepositions.of'], tokens, at);
  at += of;
  let end = at;
  while (end < to && end < at + NAME_WORDS && tokens[end]!.cap) end++;
  // "dans la province de X": the land is no town
  const from = lengthIn(lists.landNouns, tokens, i) > 0 ? i : at;
  return of > 0 && led && end > at ? { name: { from, to: end }, country } : null;
}

/** "à Velkora", where the word is no one's name, no place of the tables and no word of the language. */
function byPreposition(
  draft: Draft,
  knowledge: Knowledge,
  s: Sentence,
  at: number,
  trigger: Range,
): Town | null {
  const { lists, heads } = knowledge.lexicon;
  const { tokens } = draft;
  const before = tokens[at - 1]!;
  if (!tokens[at]!.cap || tokens[at]!.kind !== 'word' || before.cap) return null;
  if (lengthIn(lists.townLeads, tokens, at - 1) !== 1) return null;
  let to = at;
  const ofTown = (i: number): boolean =>
    tokens[i]!.cap &&
    tokens[i]!.kind === 'word' &&
    lengthIn(lists.notNames, tokens, i) === 0 &&
    lengthIn(lists.institutionWords, tokens, i) === 0 &&
    lengthIn(lists.honorifics, tokens, i) === 0 &&
    !heads.match(tokens, i) &&
    !knowledge.demonyms.match(tokens, i) &&
    !mentionMaps(draft).dateAt.has(i) &&
    !mentionMaps(draft).placeAt.has(i);
  while (to < Math.min(s.to, at + NAME_WORDS) && ofTown(to)) to++;
  if (to === at || tokens[to - 1]!.end - tokens[at]!.start < SHORTEST) return null;
  // "remis à Kovar", "l'appel à Daniel Mutua": somebody
  const somebody =
    within(draft.actors, at - 4, to).some((a) => a.to > at && a.kind === 'person') ||
    draft.people.some((p) => p.story === s.story && p.keys.includes(tokens[at]!.key));
  if (somebody) return null;
  const country = countryBehind(draft, knowledge, s, to);
  const near = at > trigger.to ? at - trigger.to < BARE_REACH : at - s.from < BARE_REACH;
  return country !== null || near ? { name: { from: at, to }, country } : null;
}

/** ", en Lettonie", " (nord de la Lettonie)", ", près de Riga": the country of the town right before. */
function countryBehind(draft: Draft, knowledge: Knowledge, s: Sentence, at: number): string | null {
  const { tokens } = draft;
  const { lists, sets } = knowledge.lexicon;
  const inside = lengthIn(sets['prepositions.at'], tokens, at) > 0;
  if (tokens[at]?.key !== ',' && tokens[at]?.key !== '(' && !inside) return null;
  for (let i = at + 1; i < Math.min(s.to, at + COUNTRY_REACH); i++) {
    const place = mentionMaps(draft).placeAt.get(i);
    if (place && place.place.country !== null)
      return place.place.type === 'country' || place.place.type === 'city' ? place.place.country : null;
    if (tokens[i]!.kind !== 'number' && lengthIn(lists.partsOf, tokens, i) === 0) return null;
  }
  return null;
}
