/** Facts told beside an article: names of keys, and what each may be. Whatever is told, only these few values come out. */
import { type Given, LANGUAGES, type Language } from '../model/article.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { Limits } from './limits.ts';
import type { Problems, Why } from './problem.ts';

/** The keys that people write, and the fact that each tells. */
const KEYS: Readonly<Record<string, keyof Given>> = {
  date: 'date',
  published: 'date',
  title: 'title',
  headline: 'title',
  agency: 'agency',
  publisher: 'agency',
  url: 'url',
  link: 'url',
  language: 'language',
  lang: 'language',
};

/** What is said of a value that a fact can't have. */
const WRONG = {
  date: 'fact-wrong-date',
  title: 'fact-wrong-text',
  agency: 'fact-wrong-text',
  url: 'fact-wrong-url',
  language: 'fact-wrong-language',
} as const satisfies Record<keyof Given, Why>;

// The gate of core/export/safe-url.ts, said again: that room may not be entered from here.
const HTTP = /^https?:\/\/[^\s\p{Cc}@/?#\\"'<>`]+(?:[/?#][^\s\p{Cc}\\"'<>`]*)?$/iu;
const LONGEST_ADDRESS = 2000;

/** A whole http or https address without a user part, or null. */
export const safeAddress = (text: string): string | null =>
  text.length <= LONGEST_ADDRESS && HTTP.test(text) ? text : null;

/** Control and direction marks and runs of white space become one space. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();

/** A day, month or year; a time behind the day is passed over. */
function dateIn(text: string): string | null {
  const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])/.exec(text.trim())?.[0] ?? '';
  return parseEdtf(date) ? date : null;
}

const languageIn = (text: string): Language | null =>
  LANGUAGES.find((language) => language === text.trim().toLowerCase().split(/[-_]/)[0]) ?? null;

const READ: { [F in keyof Required<Given>]: (text: string, limits: Limits) => Given[F] | null } = {
  date: dateIn,
  title: (text, { label }) => oneLine(text).slice(0, label) || null,
  agency: (text, { label }) => oneLine(text).slice(0, label) || null,
  url: (text) => safeAddress(text.trim()),
  language: languageIn,
};

const LONGEST_SHOWN = 60;
const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
};

/** Where one pair stands. */
export interface Pair {
  key: string;
  value: unknown;
  row?: number;
}

/**
 * The facts that pairs tell; the first of each counts. Pairs of unknown key or wrong value are problems where `told` (people
 * wrote them for us), and passed over where not (a page says a lot of itself).
 */
export function factsOf(pairs: readonly Pair[], limits: Limits, problems: Problems | null): Given {
  const found = new Map<keyof Given, string>();
  for (const { key, value, row } of pairs) {
    const at = row === undefined ? {} : { row };
    const name = key.trim().toLowerCase();
    const fact = Object.hasOwn(KEYS, name) ? KEYS[name]! : null;
    if (fact === null) {
      problems?.add('fact-unknown', { ...at, values: { key: shown(key) } });
      continue;
    }
    if (value === null || value === '') continue;
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : null;
    const read = text === null ? null : READ[fact](text.slice(0, limits.facts), limits);
    if (read == null) problems?.add(WRONG[fact], { ...at, values: { key, value: shown(value) } });
    else if (!found.has(fact)) found.set(fact, read);
  }
  return Object.fromEntries(found) as Given;
}

/** Facts of one file before those of another: what stands in the file itself comes first. */
export const joinedFacts = (...all: readonly (Given | undefined)[]): Given => {
  const joined: Given = {};
  for (const facts of [...all].reverse()) Object.assign(joined, facts);
  return joined;
};
