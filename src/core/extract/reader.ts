/** What the grammar of names, roles and actors looks at: the tokens of one sentence and what is known of them already. */
import type { DateMention, Draft, PlaceMention, Sentence } from './draft.ts';
import type { Knowledge } from './knowledge.ts';
import { numberOf } from './first-words.ts';
import { lengthIn, saysIn } from './lexicon.ts';
import type { ListName } from './list-names.ts';
import type { Token } from './tokens.ts';

export interface Reader {
  tokens: readonly Token[];
  /** first token of the sentence, and the one after its last */
  from: number;
  end: number;
  knowledge: Knowledge;
  /** the place or date that begins at a token */
  placeAt: ReadonlyMap<number, PlaceMention>;
  dateAt: ReadonlyMap<number, DateMention>;
  /** folded surnames and given names of those whom the story has named in full, where one of them alone names a person */
  known: ReadonlySet<string> | null;
}

type Mentions = Pick<Reader, 'placeAt' | 'dateAt'>;
const mapped = new WeakMap<Draft['places'], { dates: Draft['dates']; maps: Mentions }>();

/** Places and dates of a whole draft by their first token; made once for all its sentences. */
export function mentionMaps({ places, dates }: Draft): Mentions {
  const known = mapped.get(places);
  if (known?.dates === dates) return known.maps;
  const maps = {
    placeAt: new Map(places.map((p) => [p.from, p])),
    dateAt: new Map(dates.map((d) => [d.from, d])),
  };
  mapped.set(places, { dates, maps });
  return maps;
}

/** The same reading with a memory: what begins at a token of a sentence is read once, however many rules look at it. */
export function once<How extends string, Found>(
  read: (r: Reader, at: number, how: How) => Found,
): (r: Reader, at: number, how: How) => Found {
  const known = new WeakMap<Reader, Map<How, Map<number, Found>>>();
  return (r, at, how) => {
    let ways = known.get(r);
    if (!ways) known.set(r, (ways = new Map()));
    let found = ways.get(how);
    if (!found) ways.set(how, (found = new Map()));
    if (!found.has(at)) found.set(at, read(r, at, how));
    return found.get(at)!;
  };
}

/** Written out whole: it is asked a hundred thousand times an article, which is quick where all readers have one shape. */
export function readerOf(
  { tokens }: Draft,
  { from, to: end }: Sentence,
  knowledge: Knowledge,
  { placeAt, dateAt }: Mentions,
  known: Reader['known'] = null,
): Reader {
  return { tokens, from, end, knowledge, placeAt, dateAt, known };
}

/** Token `at`, or null outside the sentence. */
export function tokenIn(r: Reader, at: number): Token | null {
  return at >= r.from && at < r.end ? (r.tokens[at] ?? null) : null;
}

/** Inside the sentence, and a word by which some phrase begins: most words are told by it before a list is looked for. */
const begins = (r: Reader, at: number): boolean => at >= r.from && at < r.end && numberOf(r.tokens[at]!) > 0;

/** Length of the longest phrase of a plain list at token `at`. */
export function inList(r: Reader, list: ListName, at: number): number {
  return begins(r, at) ? lengthIn(r.knowledge.lexicon.lists[list], r.tokens, at) : 0;
}

/** Length of the longest phrase of a grouped set such as "prepositions.of" at token `at`. */
export function inSet(r: Reader, set: string, at: number): number {
  return begins(r, at) ? lengthIn(r.knowledge.lexicon.sets[set], r.tokens, at) : 0;
}

/** The first token of [from, to) at which a phrase of a plain list begins; the end of the sentence or `to` where none does. */
export function nextInList(r: Reader, list: ListName, from: number, to = r.end): number {
  return r.knowledge.lexicon.lists[list].next(r.tokens, Math.max(from, r.from), Math.min(to, r.end));
}

/** Whether a phrase of a grouped set begins in [from, to). */
export function setWithin(r: Reader, set: string, from: number, to: number): boolean {
  const end = Math.min(to, r.end);
  return saysIn(r.knowledge.lexicon.sets[set], r.tokens, Math.max(from, r.from), end);
}

export const isKey = (r: Reader, at: number, key: string): boolean => tokenIn(r, at)?.key === key;

const DETERMINERS = [
  { set: 'determiners.definite', kind: 'definite' },
  { set: 'determiners.possessive', kind: 'possessive' },
  { set: 'determiners.indefinite', kind: 'indefinite' },
  { set: 'determiners.demonstrative', kind: 'definite' },
] as const;

/** Length of a determiner of any kind. */
export function determiner(
  r: Reader,
  at: number,
): { length: number; kind: 'definite' | 'indefinite' | 'possessive' } | null {
  const token = tokenIn(r, at);
  if (!token || !r.knowledge.lexicon.determinerStarts.has(token)) return null;
  for (const { set, kind } of DETERMINERS) {
    const length = inSet(r, set, at);
    if (length > 0) return { length, kind };
  }
  return null;
}

/** Longest date a word may stand inside of: "Tuesday, 5 May". */
const DATE_REACH = 5;

/** "on May 19": a word inside a date is nothing else. */
export function inDate(r: Reader, at: number): boolean {
  for (let i = at; i > at - DATE_REACH; i--) if ((r.dateAt.get(i)?.to ?? 0) > at) return true;
  return false;
}

const AUXILIARIES = ['have.present', 'have.past', 'have.future', 'be.present', 'be.past', 'be.future'];

/** Shorter words with such an ending are other words. */
const SHORTEST_FINITE = 6;

/** A finite verb of the list, or a word that only a verb can end like ("accompagnaient"). */
export function finiteAt(r: Reader, at: number): boolean {
  if (inList(r, 'finite', at) > 0) return true;
  const endings = r.knowledge.lexicon.file.lists.finiteEndings;
  const token = endings ? tokenIn(r, at) : null;
  if (!token || token.cap || token.kind !== 'word' || token.word.length < SHORTEST_FINITE) return false;
  return endings!.some((end) => token.word.endsWith(end)) && inList(r, 'notFinite', at) === 0;
}

/** "A été reçu", "A rencontré": with a capital one letter is an auxiliary only before its participle, else "À". */
export const leadsVerb = (r: Reader, at: number): boolean =>
  tokenIn(r, at)!.key.length > 1 ||
  inSet(r, 'auxiliaries.been', at + 1) > 0 ||
  inList(r, 'adverbs', at + 1) > 0 ||
  r.knowledge.lexicon.verbs.match(r.tokens, at + 1)?.value.form === 'past';

/** True where a verb of the lexicon, an auxiliary or another finite verb begins. */
export function verbAt(r: Reader, at: number): boolean {
  if (tokenIn(r, at)?.gap === 'hyphen') return false;
  if (tokenIn(r, at)?.cap && (inDate(r, at) || !leadsVerb(r, at))) return false;
  return (
    finiteAt(r, at) ||
    AUXILIARIES.some((set) => inSet(r, set, at) > 0) ||
    inSet(r, 'auxiliaries.planned', at) > 0 ||
    r.knowledge.lexicon.verbs.match(r.tokens, at) !== null
  );
}
