/** Other names for the people of a text: word by word, each of the same origin, the same word always the same way. */
import { readFileSync } from 'node:fs';

interface Origin {
  /** null: of whom no other origin speaks */
  countries: string[] | null;
  familyFirst: boolean;
  /** words that are kept, as particles are */
  keep: string[];
  family: string[];
  given: string[];
}

/** A person as an annotated corpus has them: every spelling, and the country. */
export interface Named {
  spellings: readonly string[];
  country: string | null;
}

const data = JSON.parse(readFileSync(new URL('./names.json', import.meta.url), 'utf8')) as {
  courtesies: string[];
  origins: Record<string, Origin>;
};
const ORIGINS = Object.values(data.origins);
const COURTESIES = new Set(data.courtesies);
/** Shorter words are initials or particles. */
const SHORTEST = 2;

const originOf = (country: string | null): Origin =>
  ORIGINS.find((o) => country !== null && o.countries?.includes(country)) ??
  ORIGINS.find((o) => o.countries === null)!;

/** Without accents, case and đ: what two spellings of one word share. */
const plain = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').replace(/[øØ]/g, 'o').toLowerCase();

const bare = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').replace(/ø/g, 'o');

const isName = (word: string): boolean => word.length >= SHORTEST && /^\p{Lu}/u.test(word);

/** Letters in a row: "Jean-Marc" is two words, "d'Aubry" is "d" and "Aubry". */
export const wordsOf = (name: string): string[] => name.match(/[\p{L}\p{M}]+/gu) ?? [];

/** The new word in the manner of the old: capitals, accents or none. */
function inMannerOf(old: string, fresh: string): string {
  const accented = old !== bare(old) ? fresh : bare(fresh);
  return old.length > SHORTEST && old === old.toUpperCase() ? accented.toUpperCase() : accented;
}

/** Folded word → its replacement, for all people of one text; a particle is its own. */
export type Renaming = ReadonlyMap<string, string>;

/** `start` differs from text to text, so that a name is not replaced by the same one everywhere. */
export function renamingFor(people: readonly Named[], start: number): Renaming {
  const renaming = new Map<string, string>();
  const taken = new Set(people.flatMap((p) => p.spellings.flatMap(wordsOf).map(plain)));
  for (const { spellings, country } of people) {
    const origin = originOf(country);
    const kept = new Set(origin.keep.map(plain));
    for (const spelling of spellings) {
      const words = wordsOf(spelling);
      for (const [i, word] of words.entries()) {
        const key = plain(word);
        if (!isName(word) || renaming.has(key)) continue;
        if (kept.has(key)) {
          renaming.set(key, word);
          continue;
        }
        const isFamily = words.length > 1 && i === (origin.familyFirst ? 0 : words.length - 1);
        const list = isFamily ? origin.family : origin.given;
        const fresh = list.map((_, k) => list[(start + renaming.size * 3 + k) % list.length]!);
        const free = fresh.find((candidate) => !taken.has(plain(candidate)));
        if (free === undefined) continue;
        taken.add(plain(free));
        renaming.set(key, free);
      }
    }
  }
  return renaming;
}

const renamedWord = (word: string, renaming: Renaming): string => {
  const fresh = isName(word) ? renaming.get(plain(word)) : undefined;
  return fresh === undefined || plain(fresh) === plain(word) ? word : inMannerOf(word, fresh);
};

/** A name of the corpus, all its words replaced. */
export const renamedName = (name: string, renaming: Renaming): string =>
  name.replace(/[\p{L}\p{M}]+/gu, (word) => renamedWord(word, renaming));

interface Word {
  start: number;
  end: number;
  text: string;
}

const JOINERS = new Set([' ', '-', '‑', '’', "'", '. ', '\u00a0']);

/** Where a run of capitals stands, seen from one of its words. */
interface Beside {
  /** next to another known word, an initial aside: both are parts of one name */
  inRun: boolean;
  /** after a title or a courtesy */
  titled: boolean;
  /** next to a capital that is neither: a part of something else ("Hô Chi Minh-Ville") */
  foreign: boolean;
}

function besideOf(words: readonly Word[], i: number, text: string, known: (word: Word) => boolean): Beside {
  const near = (step: 1 | -1): Word | null => {
    for (let k = i + step; ; k += step) {
      const [a, b] = step > 0 ? [words[k - 1], words[k]] : [words[k], words[k + 1]];
      if (!a || !b || !JOINERS.has(text.slice(a.end, b.start))) return null;
      // "Karl M. Weber": an initial stands within the name
      if (words[k]!.text.length >= SHORTEST || !/^\p{Lu}$/u.test(words[k]!.text)) return words[k]!;
    }
  };
  const [before, after] = [near(-1), near(1)];
  const titled = before !== null && COURTESIES.has(before.text);
  const strange = (word: Word | null): boolean => word !== null && isName(word.text) && !known(word);
  return {
    inRun: [before, after].some((word) => word !== null && known(word)),
    titled,
    foreign: (strange(before) && !titled) || strange(after),
  };
}

/** All words of a name where it stands in full; one alone after a title, or where nothing else stands beside it. */
export function renamedText(text: string, renaming: Renaming): string {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map((m): Word => ({
    start: m.index,
    end: m.index + m[0].length,
    text: m[0],
  }));
  const known = (word: Word): boolean => isName(word.text) && renaming.has(plain(word.text));
  let out = '';
  let at = 0;
  for (const [i, word] of words.entries()) {
    if (!known(word)) continue;
    const { inRun, titled, foreign } = besideOf(words, i, text, known);
    if (!inRun && (foreign || (!titled && isOrdinary(word.text)))) continue;
    out += text.slice(at, word.start) + renamedWord(word.text, renaming);
    at = word.end;
  }
  return out + text.slice(at);
}

/** Family names that are words of the articles as well: alone they are left as they stand. */
const ORDINARY = new Set('la le les to do mai an ha van sang son sa ban long ma'.split(' '));
const isOrdinary = (word: string): boolean => ORDINARY.has(plain(word)) && word !== word.toUpperCase();
