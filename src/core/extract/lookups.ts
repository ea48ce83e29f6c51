/** Look-ups by token position that cost the logarithm of the text, never its length. */
import type { Draft, Range, Sentence } from './draft.ts';

/** Index of the first item that begins at or after token `at`; items are in text order. */
function firstFrom(items: readonly Range[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Items that begin inside [from, to). */
export function within<T extends Range>(items: readonly T[], from: number, to: number): T[] {
  return items.slice(firstFrom(items, from), firstFrom(items, to));
}

/** Index of the sentence that holds a token, or of the next one; -1 past the last. */
export function sentenceIndex(draft: Draft, token: number): number {
  const { sentences } = draft;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  return low < sentences.length ? low : -1;
}

export function sentenceAt(draft: Draft, token: number): Sentence | undefined {
  return draft.sentences[sentenceIndex(draft, token)];
}
