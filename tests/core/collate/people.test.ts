import { describe, expect, it } from 'vitest';
import { collate } from '../../../src/core/collate/collate.ts';
import type { Participation } from '../../../src/core/model/meeting.ts';
import { WORLD, article, side } from './readings.ts';

/** Officials and suggestions of articles that each name these people. */
function resolve(...articles: { sides: Participation[]; date?: string }[]) {
  const readings = articles.map(({ sides, date }, i) => article(`${i}.txt`, [{ sides, date: date ?? null }]));
  const { dataset, report } = collate(readings, WORLD);
  return {
    officials: dataset.officials.map((o) => [o.id, ...o.spellings]),
    suggestions: report.suggestions.map((s) => s.why),
    dataset,
  };
}

const MINISTER = 'ministre de la Défense';

describe('people across articles', () => {
  it('makes one official of one name in any case, order and spacing', () => {
    const { officials } = resolve(
      { sides: [side('Anne Martel', 'FR')] },
      { sides: [side('Martel Anne', 'FR')] },
      { sides: [side('Anne  MARTEL', 'FR')] },
      { sides: [side('Anne Martel', 'FR')] },
    );
    expect(officials).toEqual([['anne-martel-fr', 'Anne Martel', 'Anne MARTEL', 'Martel Anne']]);
  });

  it('takes a spelling without accents, or with fewer, for the accented one', () => {
    const { officials, suggestions } = resolve(
      { sides: [side('Lê Van Hiêu', 'VN')] },
      { sides: [side('Le Van Hieu', 'VN')] },
      { sides: [side('Lê Văn Hiếu', 'VN')] },
    );
    expect(officials).toHaveLength(1);
    expect(suggestions).toEqual([]);
  });

  it('knows a tone written on either vowel as the same tone', () => {
    expect(
      resolve({ sides: [side('Đỗ Hòa', 'VN')] }, { sides: [side('Đỗ Hoà', 'VN')] }).officials,
    ).toHaveLength(1);
  });

  it('keeps two people where both spellings write tones and they differ, and suggests', () => {
    const { officials, suggestions, dataset } = resolve(
      { sides: [side('Lê Văn Tú', 'VN')] },
      { sides: [side('Lê Văn Tư', 'VN')] },
    );
    expect(officials.map((o) => o[1]).sort()).toEqual(['Lê Văn Tú', 'Lê Văn Tư']);
    expect(new Set(dataset.officials.map((o) => o.id)).size).toBe(2);
    expect(suggestions).toEqual(['marks-disagree']);
  });

  it('gives a spelling without accents to neither of two people whom it fits', () => {
    const { officials, suggestions } = resolve(
      { sides: [side('Lê Văn Tú', 'VN')] },
      { sides: [side('Lê Văn Tư', 'VN')] },
      { sides: [side('Le Van Tu', 'VN')] },
    );
    expect(officials).toHaveLength(3);
    expect(suggestions).toEqual(['marks-disagree', 'marks-missing', 'marks-missing']);
  });

  it('never takes a Vietnamese name with a syllable more or less for the same', () => {
    expect(
      resolve({ sides: [side('Lê Hiêu', 'VN')] }, { sides: [side('Lê Van Hiêu', 'VN')] }).officials,
    ).toHaveLength(2);
  });

  it('takes a foreign name without its middle name for the whole one', () => {
    const { officials } = resolve(
      { sides: [side('John Q. Parker', 'US')] },
      { sides: [side('John Parker', 'US')] },
    );
    expect(officials).toEqual([['john-parker-us', 'John Parker', 'John Q. Parker']]);
  });

  it('leaves a short name alone where two longer ones fit', () => {
    const { officials, suggestions } = resolve(
      { sides: [side('John Q. Parker', 'US')] },
      { sides: [side('John B. Parker', 'US')] },
      { sides: [side('John Parker', 'US')] },
    );
    expect(officials).toHaveLength(3);
    expect(suggestions).toEqual(['name-shortened', 'name-shortened']);
  });

  it('does not take a son for his father', () => {
    const { officials } = resolve(
      { sides: [side('Salim bin Omar', 'AE')] },
      { sides: [side('Tarik bin Salim bin Omar Al Nour', 'AE')] },
    );
    expect(officials).toHaveLength(2);
  });

  it('suggests, and never joins, names one letter apart', () => {
    const { officials, suggestions } = resolve(
      { sides: [side('Anne Martel', 'FR', MINISTER)] },
      { sides: [side('Anne Martek', 'FR', 'ministre')] },
      { sides: [side('Anne Martec', 'LA', 'ministre')] },
    );
    expect(officials).toHaveLength(3);
    expect(suggestions).toEqual(['one-letter']);
  });

  it('suggests, and never joins, names that differ by a gap between words', () => {
    const { officials, suggestions } = resolve(
      { sides: [side('Anne Du Pont', 'FR')] },
      { sides: [side('Anne DuPont', 'FR')] },
    );
    expect(officials).toHaveLength(2);
    expect(suggestions).toEqual(['words-joined']);
  });

  it('keeps namesakes of two countries apart', () => {
    const { officials, suggestions } = resolve(
      { sides: [side('Anne Martel', 'FR')] },
      { sides: [side('Anne Martel', 'US')] },
    );
    expect(officials.map((o) => o[0])).toEqual(['anne-martel-fr', 'anne-martel-us']);
    expect(suggestions).toEqual(['country-differs']);
  });

  it('keeps namesakes in other offices many years apart, and suggests', () => {
    const { officials, suggestions } = resolve(
      { sides: [side('Lê Hiêu', 'VN', 'général')], date: '1999-01-01' },
      { sides: [side('Lê Hiêu', 'VN', 'ministre')], date: '2015-01-01' },
    );
    expect(officials).toHaveLength(2);
    expect(suggestions).toEqual(['years-apart']);
  });

  it('follows one person from office to office when the articles leave no long gap', () => {
    const { dataset } = resolve(
      { sides: [side('Lê Hiêu', 'VN', 'général')], date: '2009-01-01' },
      { sides: [side('Lê Hiêu', 'VN', 'ministre')], date: '2012-01-01' },
      { sides: [side('Lê Hiêu', 'VN', 'président')], date: '2016-01-01' },
      { sides: [side('Lê Hiêu', 'VN', 'président')], date: '2017-02' },
    );
    expect(dataset.officials).toHaveLength(1);
    expect(dataset.officials[0]!.roles).toEqual([
      { role: 'général', country: 'VN', first: '2009-01-01', last: '2009-01-01' },
      { role: 'ministre', country: 'VN', first: '2012-01-01', last: '2012-01-01' },
      { role: 'président', country: 'VN', first: '2016-01-01', last: '2017-02' },
    ]);
  });

  it('takes a surname for its bearer in the same article, office and country', () => {
    const { officials } = resolve({
      sides: [side('Anne Martel', 'FR', MINISTER), side('Martel', 'FR', 'ministre')],
    });
    expect(officials).toHaveLength(1);
  });

  it('takes a name without a country for the only one of that name in its article', () => {
    const { officials } = resolve({ sides: [side('Anne Martel', 'FR'), side('Anne Martel')] });
    expect(officials).toEqual([['anne-martel-fr', 'Anne Martel']]);
  });

  it('makes no official of somebody unnamed', () => {
    expect(resolve({ sides: [side(null, 'FR', MINISTER)] }).officials).toEqual([]);
  });

  it('keeps two people whose tones differ where one of them is named without a country', () => {
    const { dataset } = resolve(
      { sides: [side('Lê Văn Tú', 'VN'), side('Lê Văn Tư')] },
      { sides: [side('Lê Văn Tư')] },
    );
    expect(dataset.officials.map((o) => o.name).sort()).toEqual(['Lê Văn Tú', 'Lê Văn Tư']);
  });

  it('lets no spelling without accents and country bring two people together', () => {
    const { dataset } = resolve(
      { sides: [side('Le Van Tu')] },
      { sides: [side('Lê Văn Tư')] },
      { sides: [side('Lê Văn Tú', 'VN'), side('Le Van Tu')] },
    );
    expect(dataset.officials).toHaveLength(2);
  });

  it('takes the nation in a role for no office', () => {
    const { officials, suggestions } = resolve(
      { sides: [side('Anne Martel', 'FR', 'ministre française de la Culture')], date: '1990-03-02' },
      { sides: [side('Anne Martel', 'FR', 'députée française')], date: '2020-03-02' },
    );
    expect(officials).toHaveLength(2);
    expect(suggestions).toEqual(['years-apart']);
  });
});
