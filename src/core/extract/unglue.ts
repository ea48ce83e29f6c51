/** Cuts words that scraping glued together ("leprésident", "areçu"), where the first half is an article and the second a known cue. */
import type { Lexicon } from './lexicon.ts';
import { keysOf } from './lexicon.ts';
import type { Token } from './tokens.ts';

interface Cuts {
  prefixes: readonly string[];
  auxiliaries: readonly string[];
  /** first words of titles */
  heads: ReadonlySet<string>;
  participles: ReadonlySet<string>;
}

/** A shorter second half is too likely to be the end of an ordinary word. */
const SHORTEST = 4;

const made = new WeakMap<Lexicon, Cuts>();

function cutsOf(lexicon: Lexicon): Cuts {
  const known = made.get(lexicon);
  if (known) return known;
  const first = (phrases: string[]): Set<string> =>
    new Set(phrases.map((p) => keysOf(p)[0]!).filter((k) => k.length >= SHORTEST));
  const { file } = lexicon;
  const cuts: Cuts = {
    prefixes: file.lists.gluePrefixes.map((p) => keysOf(p)[0]!),
    auxiliaries: file.auxiliaries.have.present.map((p) => keysOf(p)[0]!),
    heads: first(file.heads.flatMap((h) => [...h.one, ...h.many])),
    participles: first(file.verbs.flatMap((v) => v.past)),
  };
  made.set(lexicon, cuts);
  return cuts;
}

function cutAt(cuts: Cuts, key: string): number {
  if (cuts.heads.has(key) || cuts.participles.has(key)) return 0;
  for (const prefix of cuts.prefixes)
    if (key.startsWith(prefix) && cuts.heads.has(key.slice(prefix.length))) return prefix.length;
  for (const prefix of cuts.auxiliaries)
    if (key.startsWith(prefix) && cuts.participles.has(key.slice(prefix.length))) return prefix.length;
  return 0;
}

/** "Leministre": behind a glued capital only a long title counts, for "Lemaire" and "Leprince" are names. */
const LONG_TITLE = 8;

function capitalCut(cuts: Cuts, token: Token): number {
  if (token.caps) return 0;
  const long = (prefix: string): boolean =>
    token.key.length - prefix.length >= LONG_TITLE && token.key.startsWith(prefix);
  return cuts.prefixes.find((p) => long(p) && cuts.heads.has(token.key.slice(p.length)))?.length ?? 0;
}

/** The same tokens with glued words cut in two. Words with combining marks are left as they are: their units and letters differ in number. */
export function unglue(tokens: Token[], lexicon: Lexicon): Token[] {
  const cuts = cutsOf(lexicon);
  return tokens.flatMap((token) => {
    const at =
      token.kind !== 'word' || token.key.length !== token.end - token.start || cuts.heads.has(token.key)
        ? 0
        : token.cap
          ? capitalCut(cuts, token)
          : cutAt(cuts, token.key);
    if (at === 0) return [token];
    const left = {
      ...token,
      end: token.start + at,
      key: token.key.slice(0, at),
      word: token.word.slice(0, at),
    };
    const right: Token = {
      ...token,
      start: token.start + at,
      cap: false,
      key: token.key.slice(at),
      word: token.word.slice(at),
      gap: 'none',
    };
    return [left, right];
  });
}
