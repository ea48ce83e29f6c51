import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionOf, writtenJson } from '../../../src/core/dataset/written.ts';

describe('a written data set', () => {
  it('reads back as it was', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: unknown = JSON.parse(text);
        expect(JSON.parse(writtenJson(value))).toEqual(value);
      }),
    );
  });

  it('puts a short record on one line, and every field of a long one', () => {
    const long = 'x'.repeat(150);
    expect(writtenJson([{ a: 1, b: [2, 3] }, { a: long }])).toBe(
      `[\n { "a": 1, "b": [2, 3] },\n {\n  "a": "${long}"\n }\n]\n`,
    );
  });
});

describe('an edition', () => {
  it('does not depend on the order of keys, and changes with any value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse());
        expect(editionOf(turned)).toBe(editionOf(record));
        expect(editionOf({ ...record, more: 'yes!' })).not.toBe(editionOf({ ...record, more: 'no' }));
      }),
    );
  });
});
