/** The paragraph around a quote, cut at a word and marked where it was cut. Pure. */

/** The text before and after a quote as shown, each with "…" where the paragraph goes on. */
export interface Context {
  before: string;
  after: string;
}

const SENTENCE_BEGINS = /^[\p{Lu}\p{N}«“"'’(–—-]/u;
const SENTENCE_ENDS = /[.!?…»”")]$/u;

/** Context shorter than this is the whole paragraph: the data set holds more of a long one. */
const LEAST_CUT = 100;

/**
 * The data set holds so many characters of context and no more, so its far ends may stand in the middle of a word.
 * An end that does not look like the edge of a sentence loses its broken word and gains "…".
 */
export function contextOf(prefix: string, suffix: string): Context {
  const before = prefix.trimStart();
  const after = suffix.trimEnd();
  return {
    before:
      before.length < LEAST_CUT || SENTENCE_BEGINS.test(before) ? before : `…${before.slice(gap(before))}`,
    after:
      after.length < LEAST_CUT || SENTENCE_ENDS.test(after)
        ? after
        : `${after.slice(0, after.lastIndexOf(' ')).trimEnd()} …`,
  };
}

// Searching by index: a pattern for "up to the first blank" would be slow on hostile text.
const gap = (text: string): number => Math.max(0, text.indexOf(' '));
