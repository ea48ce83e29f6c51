/** What a correction changed, in words, whatever its data hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CORRECTED_FIELDS } from '../../../../src/core/dataset/dataset.ts';
import { indexDataset } from '../../../../src/core/query/indexed.ts';
import fr from '../../../../src/web/i18n/fr.json';
import { translator } from '../../../../src/web/i18n/translate.ts';
import { sayCorrected } from '../../../../src/web/views/detail/corrected.ts';
import { FIXTURE } from '../../../fixtures/dataset.ts';

const say = { data: indexDataset(FIXTURE), locale: 'fr', t: translator('fr', fr) } as const;

describe('sayCorrected', () => {
  it.each([
    ['date', '2019-03-12', '12 mars 2019'],
    ['date', { edtf: '2019', basis: 'stated', said: null }, '2019'],
    ['date', { edtf: null, basis: 'none', said: null }, 'rien'],
    ['place', { name: 'Oslo', country: 'NO', city: null }, 'Oslo'],
    ['place', null, 'rien'],
    ['kind', 'conference', 'Conférence'],
    ['status', 'denied', 'Démentie'],
    ['topics', ['police', 'asile'], 'Coopération policière et Asile'],
    ['topics', [], 'rien'],
    ['participants', [{ name: 'Kari Fossvik' }, { name: null }], 'Kari Fossvik et non nommé dans le texte'],
    ['drop', true, 'rencontre retirée'],
    ['confirm', true, 'lecture confirmée'],
  ] as const)('says a %s of %j as "%s"', (field, value, words) => {
    expect(sayCorrected(field, value, say)).toBe(words);
  });

  it('shows data that is none of what the field may be as it stands', () => {
    expect(sayCorrected('date', 'hier', say)).toBe('hier');
    expect(sayCorrected('kind', { a: 1 }, say)).toBe('{"a":1}');
  });

  it('gives words for any data, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CORRECTED_FIELDS), fc.jsonValue(), (field, value) => {
        expect(typeof sayCorrected(field, value, say)).toBe('string');
      }),
    );
  });
});
