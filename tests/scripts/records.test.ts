import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type JsonRecord, recordsIn } from '../../scripts/parquet/read-records.ts';
import { writtenJson } from '../../src/core/dataset/written.ts';

const root = mkdtempSync(join(tmpdir(), 'records-'));
afterAll(() => rmSync(root, { recursive: true }));

function read(text: string): JsonRecord[] {
  const path = join(root, 'a.json');
  writeFileSync(path, text);
  return [...recordsIn(path, 'a.json')];
}

const expected = (value: object): JsonRecord[] =>
  Object.entries(value).flatMap(([field, held]: [string, unknown]) =>
    Array.isArray(held)
      ? held.map((row: unknown, i) => ({ path: `${field}.${i}`, value: row }))
      : [{ path: field, value: held }],
  );

describe('a large JSON file', () => {
  it('gives each record of its lists, and each other field, however it is written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), (drawn) => {
        const value = JSON.parse(JSON.stringify(drawn)) as object;
        for (const text of [JSON.stringify(value), JSON.stringify(value, null, '\t'), writtenJson(value)])
          expect(read(text)).toEqual(expected(value));
      }),
    );
  });

  it('is read across the pieces in which it comes, in the middle of a letter or a sign, too', () => {
    const value = {
      list: Array.from({ length: 30_000 }, (_, i) => ({ i, text: `é"\\${'\\'.repeat(i % 5)}đ, ]}` })),
    };
    expect(read(`\uFEFF${JSON.stringify(value)}\n`)).toEqual(expected(value));
  });

  it.each([
    ['', 'cut off'],
    ['[1]', 'is no JSON object'],
    ['5 {}', 'is no JSON object'],
    ['{} {}', 'is no JSON object'],
    ['{"a": [1, 2', 'cut off'],
    ['{"a": "b', 'cut off'],
    ['{"a": 1} more', 'goes on behind its end'],
    ['{"a": [1,, 2]}', 'is not JSON at a.1'],
    ['{"a": [1,]}', 'is not JSON at a.1'],
    ['{"a": [1] 2, "b": 3}', 'is not JSON behind a'],
    ['{"a": oops}', 'is not JSON at a'],
    ['{a: 1}', 'is not JSON at a name'],
    ['{"a"}', 'is not JSON'],
  ])('that is none is refused, and it is said where: %s', (text, why) => {
    expect(() => read(text)).toThrow(why);
    expect(() => read(text)).toThrow(/^a\.json /);
  });

  it('that is not there is said to be so', () => {
    expect(() => [...recordsIn(join(root, 'none.json'), 'none.json')]).toThrow(
      "none.json can't be opened (ENOENT)",
    );
  });
});
