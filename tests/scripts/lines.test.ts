import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputOf } from '../../scripts/extract/line-input.ts';
import { linesOf } from '../../scripts/extract/lines.ts';
import { answersTo } from '../../scripts/extract/stdin.ts';
import { readInput } from '../../src/core/build/read-input.ts';

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function all<T>(from: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const each of from) found.push(each);
  return found;
}

const reader = {
  read: (input: Parameters<typeof readInput>[0]) => Promise.resolve(readInput(input)),
  close: () => Promise.resolve(),
};
const answers = (lines: readonly string[], size = 7) =>
  all(answersTo(inPieces(bytesOf(lines.join('\n')), size), reader, 'r1'));

describe('lines of a stream', () => {
  it('are the same wherever the stream is cut, in the middle of a letter, too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary' })),
        fc.integer({ min: 1, max: 9 }),
        async (written, size) => {
          const texts = written.map((text) => JSON.stringify(text));
          const read = await all(linesOf(inPieces(bytesOf(texts.join('\n')), size)));
          expect(read).toEqual(texts.map((text, i) => ({ number: i + 1, text })));
        },
      ),
    );
  });

  it('pass over blank ones and count them, and lose the mark of UTF-8', async () => {
    const read = await all(linesOf(inPieces(bytesOf('\uFEFFa\r\n\n  \nb\n'), 3)));
    expect(read).toEqual([
      { number: 1, text: 'a\r' },
      { number: 4, text: 'b' },
    ]);
  });

  it('hold no line that is longer than it may be', async () => {
    const read = await all(linesOf(inPieces(bytesOf(`ab\n${'x'.repeat(50)}\ncd`), 4), 10));
    expect(read).toEqual([
      { number: 1, text: 'ab' },
      { number: 2, text: null },
      { number: 3, text: 'cd' },
    ]);
  });
});

describe('a line of an article', () => {
  const problem = (text: string | null): unknown => inputOf({ number: 5, text });

  it('is taken with what else stands in it left aside', () => {
    expect(problem('{"more": 1, "text": "b", "file": "a.txt"}')).toEqual({ file: 'a.txt', text: 'b' });
    const told = { file: 'a.txt', text: 'b', given: { date: '2026-02', agency: 'AFP' } };
    expect(problem(JSON.stringify(told))).toEqual(told);
  });

  it.each([
    ['{"file": "a.txt", ', /^not JSON: /],
    ['[1]', /must be an object/],
    ['{"text": "b"}', /"file" is missing/],
    ['{"file": "", "text": "b"}', /"file" must not be empty/],
    ['{"file": "a.txt"}', /"text" is missing/],
    ['{"file": "a.txt", "text": 5}', /"text" must be the article/],
    ['{"file": "a.txt", "text": "b", "notes": "c"}', /"notes" must be a list of texts/],
    ['{"file": "a.txt", "text": "b", "given": {"date": "soon"}}', /"given.date" must be a date/],
    [null, /longer than \d+ characters/],
  ])('that can’t be used says its number and why: %s', (text, why) => {
    expect(problem(text)).toEqual({ line: 5, problem: expect.stringMatching(why) });
  });
});

describe('answers', () => {
  it('stand in the order of the lines, a bad one among them', async () => {
    const found = await answers(['{"file":"b.txt","text":"B."}', 'no', '', '{"file":"a.txt","text":"A."}']);
    expect(found).toMatchObject([
      { file: 'b.txt', reader: 'r1' },
      { line: 2 },
      { file: 'a.txt', reader: 'r1' },
    ]);
  });

  it('are given to whatever stands in the lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.json()), async (lines) => {
        expect(await answers(lines)).toHaveLength(lines.length);
      }),
    );
  });
});
