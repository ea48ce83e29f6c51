import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedWords } from '../../scripts/dataset/share-words.ts';

describe('words held once', () => {
  it('leave every value as it was, its keys in their order', () => {
    const shared = sharedWords();
    fc.assert(
      fc.property(fc.jsonValue(), (drawn) => {
        const before = JSON.stringify(drawn);
        expect(JSON.stringify(shared(JSON.parse(before)))).toBe(before);
      }),
    );
  });

  it('also take the key that is called as what objects come from', () => {
    const value = JSON.parse('{"__proto__": {"a": "b"}, "c": "b"}') as object;
    expect(JSON.stringify(sharedWords()(value))).toBe('{"__proto__":{"a":"b"},"c":"b"}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('do not mind how deep a value is', () => {
    const value = JSON.parse(`${'['.repeat(5000)}"a"${']'.repeat(5000)}`) as unknown;
    expect(sharedWords()(value)).toBe(value);
  });
});
