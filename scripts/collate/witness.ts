/** What the readings quote of their texts, each at its place: quotations are checked against it where no text is at hand. */
import { sparseText } from '../../src/core/intake/sparse-text.ts';
import type { Reading } from '../../src/core/model/article.ts';
import { InputProblem } from '../dataset/read-json.ts';

/** No article is as long; a reading that says so would fill the memory. */
const LONGEST = 2 ** 26;

/** The text as far as it is quoted. Throws an InputProblem where two quotations contradict each other. */
export function quotedText({ file, articles, meetings }: Reading): string {
  const text = sparseText(meetings, new Set(articles.map((a) => a.id)), LONGEST);
  if (text !== null) return text;
  throw new InputProblem([`${file}: what its reading quotes contradicts itself: read the article anew`]);
}

/** Puts a text together each time it is asked for: none is held. */
export function witness(readings: readonly Reading[]): { get(file: string): string | undefined } {
  const byFile = new Map(readings.map((reading) => [reading.file, reading]));
  return {
    get(file) {
      const reading = byFile.get(file);
      return reading && quotedText(reading);
    },
  };
}
