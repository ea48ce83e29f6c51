/** "Belaid s'est entretenu avec Y": one word with a capital that meets somebody is a surname, in a page that begins in the midst of its story. */
import { auxiliaryAt } from './auxiliaries.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameMatch } from './names.ts';
import { pageWords } from './page-words.ts';
import { inList, inSet, isKey, tokenIn, type Reader } from './reader.ts';
import type { Token } from './tokens.ts';

/** A shorter word is rather an abbreviation. */
const SHORTEST = 4;
/** "s'est également longuement": words between the auxiliary and its verb. */
const ADVERBS = 4;
/** What bodies do as well as people. */
const OF_BODIES = new Set(['signing', 'conference', 'ceremony', 'visit']);

/** "Son said", "Solberg-Lund said", "al-Amin said": a surname that the story has told in full; "the Berg-Mutua talks" are of two. */
export function knownAlone(r: Reader, { from, to }: NameMatch): boolean {
  for (let i = from + 1; i <= to; i++) if ((tokenIn(r, i)?.gap === 'hyphen') !== i < to) return false;
  if (to - from === 1) return r.known?.has(tokenIn(r, from)!.key) === true;
  const particle = to - from === 2 && inList(r, 'particles', from) === 1;
  const keys = r.tokens.slice(particle ? to - 1 : from, to).map((t) => t.key);
  return r.known?.has(keys.join('-')) === true;
}

/** "Swaraj said", "a déclaré Swaraj": words right before or behind which someone speaks, of the whole page. */
const speaking = new WeakMap<readonly Token[], ReadonlySet<string>>();

function speakersOf(tokens: readonly Token[], { lists: { reporting } }: Lexicon): ReadonlySet<string> {
  const known = speaking.get(tokens);
  if (known) return known;
  const found = new Set<string>();
  for (
    let i = reporting.next(tokens, 0, tokens.length);
    i < tokens.length;
    i = reporting.next(tokens, i + 1, tokens.length)
  )
    for (const { cap, key } of [tokens[i - 1], tokens[i + 1]].filter((t) => t !== undefined))
      if (cap) found.add(key);
  speaking.set(tokens, found);
  return found;
}

/** Called so often, and never otherwise, the surname of an English page is someone's. */
const OFTEN = 3;

/** Whether a page calls by this one word someone who speaks. */
export function calledAlone(tokens: readonly Token[], lexicon: Lexicon, key: string): boolean {
  const { capitals, small } = pageWords(tokens);
  return (capitals.get(key) ?? 0) >= OFTEN && !small.has(key) && speakersOf(tokens, lexicon).has(key);
}

/** A surname that the story never tells in full, right in front of a verb of meeting in the past, and called so more than once. */
export function meetsAlone(r: Reader, { from, to }: NameMatch): boolean {
  const token = tokenIn(r, from);
  if (!r.knowledge.lexicon.file.grammar?.bareNames || to - from !== 1 || !token?.cap) return false;
  if (token.caps || token.key.length < SHORTEST || r.placeAt.has(from)) return false;
  return r.knowledge.lexicon.file.grammar.bareNames === 'surname'
    ? metByPerfect(r, from, token)
    : metByPast(r, from, token);
}

/** "…, Swaraj later met Y", "when Swaraj had a meeting with Y". */
function metByPast(r: Reader, from: number, token: Token): boolean {
  const opens = from === r.from || isKey(r, from - 1, ',') || inList(r, 'timeConjunctions', from - 1) > 0;
  if (!opens || r.known?.has(token.key) || !calledAlone(r.tokens, r.knowledge.lexicon, token.key))
    return false;
  const i = from + 1 + inList(r, 'adverbs', from + 1);
  const verb = r.knowledge.lexicon.verbs.match(r.tokens, i)?.value;
  if (verb) return verb.form !== 'gerund' && verb.form !== 'infinitive' && !OF_BODIES.has(verb.verb.kind);
  return (
    inSet(r, 'have.past', i) > 0 && [2, 3, 4, 5].some((k) => r.knowledge.lexicon.nouns.match(r.tokens, i + k))
  );
}

/** "Belaid s'est longuement entretenu avec Y", first in a sentence or behind a comma. */
function metByPerfect(r: Reader, from: number, { key }: Token): boolean {
  // "Le groupe Hexa a reçu Y"
  if (from > r.from && !isKey(r, from - 1, ',')) return false;
  let i = from + 1 + inSet(r, 'pronouns.reflexive', from + 1);
  if (!auxiliaryAt(r, i)) return false;
  i++;
  for (let n = 0; n < ADVERBS; n++) {
    const verb = r.knowledge.lexicon.verbs.match(r.tokens, i)?.value;
    if (verb) {
      const meets = verb.form === 'past' && verb.verb.frame !== 'joint' && !OF_BODIES.has(verb.verb.kind);
      return meets && pageWords(r.tokens).capitals.get(key)! > 1;
    }
    const step = inList(r, 'adverbs', i);
    if (step === 0) return false;
    i += step;
  }
  return false;
}

/** "le ministre indonésien de la Défense, Suryantono, a reçu": one word between two commas behind an office. */
export function loneBetween(r: Reader, { from, to }: NameMatch): boolean {
  const { key, caps } = tokenIn(r, from)!;
  const named =
    r.knowledge.lexicon.file.grammar?.modifiersFirst !== true &&
    !caps &&
    key.length >= SHORTEST &&
    !r.placeAt.has(from);
  return named && to - from === 1 && isKey(r, to, ',') && r.knowledge.demonyms.match(r.tokens, from) === null;
}

/** "rue Bac Son", "l'aéroport international Anna Freund": what bears the name of someone is no one. */
export function namesThing(r: Reader, at: number): boolean {
  let i = at - 1;
  while (i > at - THING_REACH && tokenIn(r, i)?.cap && tokenIn(r, i + 1)?.gap !== 'line') i--;
  return [0, 1, 2].some((k) => inList(r, 'namedThings', i - k) > k);
}

/** Words of a name in front of which the thing stands. */
const THING_REACH = 4;
