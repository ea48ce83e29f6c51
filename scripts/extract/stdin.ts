/** One article a line in, one reading a line out, in the same order: stateless, so that any engine may spread the lines. */
import type { Input } from '../../src/core/build/read-input.ts';
import type { Reading } from '../../src/core/model/article.ts';
import type { Reader } from '../dataset/read-in-thread.ts';
import { type LineProblem, inputOf } from './line-input.ts';
import { linesOf } from './lines.ts';

/** A reading with its article's address, and the reader that made it: readings of two readers are not put together. */
export type Answer = (Reading & { reader: string; url?: string }) | LineProblem;

/** Answers every line that is not blank; one line is in memory at a time. */
export async function* answersTo(
  stream: AsyncIterable<Uint8Array>,
  reader: Reader,
  version: string,
): AsyncGenerator<Answer> {
  try {
    for await (const line of linesOf(stream)) {
      const input: Input | LineProblem = inputOf(line);
      if ('problem' in input) yield input;
      else {
        const url = input.given?.url;
        const reading = await reader.read(input);
        yield { ...reading, ...(url !== undefined && { url }), reader: version };
      }
    }
  } finally {
    await reader.close();
  }
}
