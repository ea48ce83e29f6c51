/** Cuts words that scraping glued together ("leprésident", "avecle", "s'estentretenu"), where both halves are known words of the genre. */
import type { Knowledge } from './knowledge.ts';
import type { Lexicon } from './lexicon.ts';
import { keysOf } from './lexicon.ts';
import type { Token } from './tokens.ts';

interface Cuts {
  prefixes: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** first words of titles */
  heads: ReadonlySet<string>;
  /** first words of the nouns of meetings */
  nouns: ReadonlySet<string>;
  participles: ReadonlySet<string>;
  /** participles with their accents: "reçu", for "recule" is a word of its own */
  accented: ReadonlySet<string>;
  /** prepositions, and the articles that may hang on them */
  leads: ReadonlySet<string>;
  tails: ReadonlySet<string>;
  weekdays: ReadonlySet<string>;
  demonyms: ReadonlySet<string>;
  whole: ReadonlySet<string>;
  /** where each word met so far is cut; 0 = nowhere */
  known: Map<string, number>;
}

/** A shorter half is too likely to be part of an ordinary word. */
const SHORTEST = 4;
/** The shortest glued word: "avecle". */
const SHORTEST_WORD = 6;
/** "desentrevues": a shorter noun of a meeting ends many ordinary words. */
const LONG_NOUN = 8;
/** Words remembered; beyond them the memory begins anew. */
const REMEMBERED = 20_000;

type Words = Pick<Knowledge, 'lexicon' | 'demonyms'>;

const made = new WeakMap<Lexicon, Cuts>();

function cutsOf({ lexicon, demonyms }: Words): Cuts {
  const known = made.get(lexicon);
  if (known) return known;
  const first = (phrases: string[]): Set<string> =>
    new Set(phrases.map((p) => keysOf(p)[0]!).filter((k) => k.length >= SHORTEST));
  const keys = (phrases: readonly string[] | undefined): Set<string> =>
    new Set((phrases ?? []).map((p) => keysOf(p)[0]!));
  const { file } = lexicon;
  const past = file.verbs.flatMap((v) => v.past);
  const cuts: Cuts = {
    prefixes: keys(file.lists.gluePrefixes),
    auxiliaries: keys([
      ...file.auxiliaries.have.present,
      ...file.auxiliaries.be.present,
      ...file.auxiliaries.been,
    ]),
    heads: first(file.heads.flatMap((h) => [...h.one, ...h.many])),
    nouns: new Set([...first(file.nouns.flatMap((n) => n.cue))].filter((k) => k.length >= LONG_NOUN)),
    participles: first(past),
    accented: new Set(past.filter((p) => p.length >= SHORTEST && !p.includes(' '))),
    leads: keys(file.lists.glueLeads),
    tails: keys(file.lists.glueTails),
    weekdays: keys(Object.keys(file.weekdays)),
    demonyms: new Set(demonyms.firstKeys()),
    whole: keys(file.lists.notGlued),
    known: new Map(),
  };
  made.set(lexicon, cuts);
  return cuts;
}

/** "leprésident", "avecle", "présidentde", "présidentserbe": both halves are words that stand side by side. */
function fits(cuts: Cuts, left: string, right: string): boolean {
  if (cuts.heads.has(right)) return cuts.prefixes.has(left) || cuts.leads.has(left);
  if (cuts.nouns.has(right)) return cuts.prefixes.has(left);
  if (cuts.participles.has(right)) return cuts.auxiliaries.has(left);
  if (cuts.tails.has(right)) return cuts.leads.has(left) || cuts.heads.has(left) || cuts.nouns.has(left);
  return right.length >= SHORTEST && cuts.heads.has(left) && cuts.demonyms.has(right);
}

/** "rencontrélundi", "reçule": with its accents, for "recule" is a word. */
function behindParticiple(cuts: Cuts, word: string, at: number): boolean {
  const right = word.slice(at);
  return (cuts.weekdays.has(right) || cuts.tails.has(right)) && cuts.accented.has(word.slice(0, at));
}

function cutAt(cuts: Cuts, { key, word }: Token): number {
  if (
    key.length < SHORTEST_WORD - 1 ||
    cuts.heads.has(key) ||
    cuts.nouns.has(key) ||
    cuts.participles.has(key)
  )
    return 0;
  if (cuts.whole.has(key) || cuts.demonyms.has(key)) return 0;
  for (let at = 1; at < key.length - 1; at++)
    if (fits(cuts, key.slice(0, at), key.slice(at)) || behindParticiple(cuts, word, at)) return at;
  return 0;
}

/** The letters alone: a word cut out of a text keeps the whole text in memory for as long as it is held. */
const copyOf = (word: string): string => [...word].join('');

function remembered(cuts: Cuts, token: Token): number {
  const told = cuts.known.get(token.word);
  if (told !== undefined) return told;
  const at = cutAt(cuts, token);
  if (cuts.known.size >= REMEMBERED) cuts.known.clear();
  cuts.known.set(copyOf(token.word), at);
  return at;
}

/** "Leministre": behind a glued capital only a long title counts, for "Lemaire" and "Leprince" are names. */
const LONG_TITLE = 8;

function capitalCut(cuts: Cuts, token: Token): number {
  if (token.caps) return 0;
  for (let at = 1; at <= token.key.length - LONG_TITLE; at++)
    if (cuts.prefixes.has(token.key.slice(0, at)) && cuts.heads.has(token.key.slice(at))) return at;
  return 0;
}

function gluedAt(cuts: Cuts, token: Token): number {
  const { kind, key, start, end, cap } = token;
  if (kind !== 'word' || key.length !== end - start || cuts.heads.has(key)) return 0;
  return cap ? capitalCut(cuts, token) : remembered(cuts, token);
}

/** The same tokens with glued words cut in two. Words with combining marks are left as they are: their units and letters differ in number. */
export function unglue(tokens: Token[], words: Words): Token[] {
  const cuts = cutsOf(words);
  const found: Token[] = [];
  for (const token of tokens) {
    const at = gluedAt(cuts, token);
    if (at === 0) {
      found.push(token);
      continue;
    }
    const left = {
      ...token,
      end: token.start + at,
      key: token.key.slice(0, at),
      word: token.word.slice(0, at),
      number: 0,
    };
    const right: Token = {
      ...token,
      start: token.start + at,
      cap: false,
      key: token.key.slice(at),
      word: token.word.slice(at),
      gap: 'none',
      number: 0,
    };
    found.push(left, right);
  }
  return found;
}
