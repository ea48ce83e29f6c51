/** Verbs that lead an infinitive and tell that it was done: "vient de recevoir", "a pu rencontrer", "a eu l'honneur d'accueillir". */
import { betweenCommas, dayBefore, placeBefore } from './asides.ts';
import { findAuxiliary } from './participle-auxiliary.ts';
import type { ListName } from './list-names.ts';
import { determiner, inList, inSet, isKey, tokenIn, type Reader } from './reader.ts';
import { beforeVerb, negatedAfter, type Before, type Shape } from './before-verb.ts';

/** Tokens of "a eu l'insigne honneur de". */
const LONGEST = 5;
/** "vient tout juste de": asides between the two. */
const ASIDES = 3;

/** Words of whom it lets do something. */
const ENABLED_REACH = 30;

const QUOTES = new Set(['«', '"', '“']);

/** Tokens of an adverb, a day or a place that end before `end`: "est venu mardi à Oslo s'entretenir". */
function asideBefore(r: Reader, end: number): number {
  const adverb = [1, 2, 3].find((k) => inList(r, 'adverbs', end - k) === k);
  return adverb ?? (dayBefore(r, end) || placeBefore(r, end));
}

/** "eu mardi le plaisir de": the noun right before the infinitive, its verb behind asides; -1 where there is none. */
function pleasureBefore(r: Reader, at: number): number {
  for (let k = LONGEST; k > 1; k--) {
    if (inList(r, 'pleasures', at - k) !== k) continue;
    let end = at - k;
    for (let n = 0; n < ASIDES; n++) {
      if (inList(r, 'hadPleasure', end - 1) === 1) return end - 1;
      const aside = asideBefore(r, end) || betweenCommas(r, end);
      if (aside === 0) return -1;
      end -= aside;
    }
  }
  return -1;
}

/** Where a phrase of the list begins that ends right before token `at`, asides left out; -1 where none does. */
function phraseBefore(r: Reader, list: ListName, at: number): number {
  // "vient de « prendre congé de X »"
  let end = QUOTES.has(tokenIn(r, at - 1)?.key ?? '') ? at - 1 : at;
  for (let n = 0; n < ASIDES; n++) {
    for (let k = LONGEST; k >= 1; k--) if (inList(r, list, end - k) === k) return end - k;
    const aside = asideBefore(r, end) || betweenCommas(r, end);
    if (aside === 0) return -1;
    end -= aside;
  }
  return -1;
}

/** "a permis à X de s'entretenir avec Y": where the participle begins that lets someone do what "de" leads; -1 where none does. */
function enablingBefore(r: Reader, at: number): number {
  if (inSet(r, 'prepositions.of', at - 1) === 0) return -1;
  for (let i = at - 2; i >= Math.max(r.from, at - ENABLED_REACH); i--) {
    if (inList(r, 'enabling', i) > 0) return i;
    if (isKey(r, i, ';') || inSet(r, 'conjunctions.clause', i) > 0) return -1;
  }
  return -1;
}

/** "Pleased to meet Y today": where such words begin that open what someone writes; -1 where they do not. */
function gladBefore(r: Reader, at: number): number {
  const glad = phraseBefore(r, 'gladTo', at);
  if (glad < 0) return -1;
  const opens =
    glad === r.from || QUOTES.has(tokenIn(r, glad - 1)?.key ?? '') || inList(r, 'adverbs', glad - 1) > 0;
  return opens ? glad : -1;
}

/** "would be an honour to receive Y": nothing was done yet. */
function stillToBe(r: Reader, at: number): boolean {
  let i = at - 1;
  while (i > r.from && (determiner(r, i) !== null || inList(r, 'adverbs', i) > 0)) i--;
  return inSet(r, 'auxiliaries.toBe', i) > 0;
}

/** The shape of an infinitive that such a verb leads; null where none does. */
export function doneBefore(r: Reader, own: Before): Shape | null {
  const did = phraseBefore(r, 'justDid', own.from);
  const just = did >= 0 ? did : gladBefore(r, own.from);
  if (just >= 0 && !stillToBe(r, just)) {
    const before = beforeVerb(r, just);
    return {
      ...own,
      from: before.from,
      tense: 'past',
      passive: false,
      negated: before.negated,
      doubtful: false,
    };
  }
  const verb = phraseBefore(r, 'ledToDo', own.from);
  const phrase = verb >= 0 ? verb : pleasureBefore(r, own.from);
  const led = phrase >= 0 ? phrase : enablingBefore(r, own.from);
  const found = led < 0 ? null : findAuxiliary(r, led);
  if (!found) return null;
  const { auxiliary } = found;
  const before = beforeVerb(r, auxiliary.at);
  return {
    ...own,
    from: before.from,
    tense: auxiliary.tense === 'past' ? 'pluperfect' : auxiliary.tense === 'future' ? 'future' : 'past',
    passive: false,
    negated: before.negated && (negatedAfter(r, auxiliary.at) || negatedAfter(r, led)),
    doubtful: auxiliary.tense === 'doubt',
  };
}
