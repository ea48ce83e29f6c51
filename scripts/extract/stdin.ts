/** One article a line in, one reading a line out, in the same order: stateless, so that any engine may spread the lines. */
import type { Input } from '../../src/core/build/read-input.ts';
import type { Reading } from '../../src/core/model/article.ts';
import type { Reader } from '../dataset/read-in-thread.ts';
import { type LineProblem, inputOf } from './line-input.ts';
import { linesOf } from './lines.ts';

/** A reading that says which reader made it: readings of two readers are not put together. */
export type Answer = (Reading & { reader: string }) | LineProblem;

/** Answers every line that is not blank; one line is in memory at a time. */
export async function* answersTo(
  stream: AsyncIterable<Uint8Array>,
  reader: Reader,
  version: string,
): AsyncGenerator<Answer> {
  try {
    for await (const line of linesOf(stream)) {
      const input: Input | LineProblem = inputOf(line);
      yield 'problem' in input ? input : { ...(await reader.read(input)), reader: version };
    }
  } finally {
    await reader.close();
  }
}
