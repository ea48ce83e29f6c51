/** The expressions of time in a stretch of text, and the day that one of them states. */
import { readDate } from './date-grammar.ts';
import type { DateMention, Draft, Story } from './draft.ts';
import { knowledgeOf } from './knowledge.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';

const BRACKETS = new Set(['(', '[']);

/** Expressions of time in the tokens [from, to), in text order; days of birth are left out. */
export function mentionsIn(
  draft: Draft,
  from: number,
  to: number,
  language: NonNullable<Story['language']>,
): DateMention[] {
  const lexicon = knowledgeOf(language)?.lexicon;
  if (!lexicon) return [];
  const found: DateMention[] = [];
  let depth = 0;
  for (let i = from; i < to; i++) {
    const key = draft.tokens[i]!.key;
    if (BRACKETS.has(key)) depth++;
    else if (key === ')' || key === ']') depth = Math.max(0, depth - 1);
    const match = readDate(draft.tokens, lexicon, i);
    if (!match) continue;
    // "né le 26 février 1954": the day of a life, and no news
    if (born(draft, lexicon, i)) {
      i += match.length - 1;
      continue;
    }
    found.push({ from: i, to: i + match.length, value: match.value, bracketed: depth > 0 });
    i += match.length - 1;
  }
  return found;
}

/** "né le", "born on" stands right before a date, whose article may be its own. */
const born = (draft: Draft, lexicon: Lexicon, at: number): boolean =>
  [1, 2].some((k) => lengthIn(lexicon.lists.born, draft.tokens, at - k) > 0);

/** A month or day in two figures, as ISO 8601 writes it. */
export const two = (n: number): string => String(n).padStart(2, '0');

/** "2026-03-12", "2026-03": a calendar date with its own year or the one given. */
export function isoOf(mention: DateMention | undefined, year: number | null): string | null {
  const v = mention?.value;
  if (v?.kind !== 'calendar' || v.month === null) return null;
  const y = v.year ?? year;
  if (y === null) return null;
  return v.day === null ? `${y}-${two(v.month)}` : `${y}-${two(v.month)}-${two(v.day)}`;
}
