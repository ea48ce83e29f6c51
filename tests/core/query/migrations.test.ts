import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Migration, migrated, readPairs } from '../../../src/core/query/migrations.ts';
import { parseQuery } from '../../../src/core/query/query-string.ts';

const renamed: Migration = (pairs) => pairs.map(([key, value]) => [key === 'state' ? 'land' : key, value]);
const split: Migration = (pairs) =>
  pairs.flatMap(([key, value]) =>
    key === 'years'
      ? [
          ['from', value.slice(0, 4)],
          ['to', value.slice(-4)],
        ]
      : [[key, value]],
  );
const again: Migration = (pairs) => pairs.map(([key, value]) => [key === 'land' ? 'country' : key, value]);

it('an old link goes through all changes, in the order in which they were made', () => {
  const old = parseQuery('?utm=x&state=NO&years=2014-2016');
  expect(migrated(old, [renamed, split, again])).toEqual([
    ['utm', 'x'],
    ['country', 'NO'],
    ['from', '2014'],
    ['to', '2016'],
  ]);
});

it('a link of today stays as it is, whatever it holds', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const pairs = readPairs(query);
      expect(pairs).toEqual(parseQuery(query));
      expect(migrated(pairs)).toEqual(pairs);
    }),
  );
});
