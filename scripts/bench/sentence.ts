/** A sentence built piece by piece, which remembers where each piece stands: evidence with its selectors. */
import type { Span } from '../../src/core/model/meeting.ts';

export interface Sentence {
  text: string;
  /** UTF-16 unit of the document at which it begins */
  at: number;
}

/** Adds words that say nothing of their own. */
export function plain(sentence: Sentence, words: string): void {
  sentence.text += words;
}

/** Adds words that a fact is read from, and gives their range in the document. */
export function said(sentence: Sentence, words: string): Span {
  const start = sentence.at + sentence.text.length;
  sentence.text += words;
  return { start, end: start + words.length, quote: words };
}

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** "24 octobre 2015" of "2015-10-24", "octobre 2015" of "2015-10", "2015" of "2015". */
export function inFrench(iso: string): string {
  const [year, month, day] = iso.split('-');
  return [
    day === undefined ? '' : String(Number(day)),
    month === undefined ? '' : MONTHS[Number(month) - 1],
    year,
  ]
    .filter(Boolean)
    .join(' ');
}
