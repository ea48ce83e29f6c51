/** Lines of a stream, numbered, in constant memory: what is longer than a line may be is passed over and said. */
import { StringDecoder } from 'node:string_decoder';

export interface Line {
  /** 1 = the first */
  number: number;
  /** null = it is too long */
  text: string | null;
}

/** UTF-16 units of a line: an article, written as JSON, has some thousands. */
export const LONGEST_LINE = 2 ** 25;

/** Blank lines count and are passed over; a mark of UTF-8 at the beginning is no part of the first. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let number = 1;
  // Joined only at the end of a line: a long one comes in many pieces.
  let held: string[] = [];
  let length = 0;
  const add = (piece: string): void => {
    length += piece.length;
    if (length <= longest) held.push(piece);
    else held = [];
  };
  const take = (): Line | null => {
    const text = length > longest ? null : held.join('').replace(number === 1 ? /^\uFEFF/ : '', '');
    [held, length] = [[], 0];
    return text?.trim() === '' ? (number++, null) : { number: number++, text };
  };
  for await (const chunk of stream) {
    const pieces = decoder.write(Buffer.from(chunk)).split('\n');
    const last = pieces.pop()!;
    for (const piece of pieces) {
      add(piece);
      const line = take();
      if (line) yield line;
    }
    add(last);
  }
  add(decoder.end());
  const line = take();
  if (line) yield line;
}
