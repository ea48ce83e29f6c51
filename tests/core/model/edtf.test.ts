import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay, parseEdtf, weekdayOf } from '../../../src/core/model/edtf.ts';

const range = (text: string): [string | null, string | null] | null => {
  const date = parseEdtf(text);
  return (
    date &&
    ([date.from, date.to].map((d) => (d === null ? null : isoDay(d))) as [string | null, string | null])
  );
};

describe('a date', () => {
  it.each([
    ['2015-10-24', 'day', '2015-10-24', '2015-10-24'],
    ['2015-10', 'month', '2015-10-01', '2015-10-31'],
    ['2016-02', 'month', '2016-02-01', '2016-02-29'],
    ['2014', 'year', '2014-01-01', '2014-12-31'],
    ['9999', 'year', '9999-01-01', '9999-12-31'],
    ['2025-07-05/2025-07-08', 'range', '2025-07-05', '2025-07-08'],
    ['[2022-08-04,2022-08-11]', 'set', '2022-08-04', '2022-08-11'],
    ['[2014..2016]', 'range', '2014-01-01', '2016-12-31'],
  ])('%s is a %s and covers its days', (text, precision, from, to) => {
    expect(parseEdtf(text)?.precision).toBe(precision);
    expect(range(text)).toEqual([from, to]);
  });

  it.each([
    ['[2014..]', '2014-01-01', null],
    ['[..2026-02-13]', null, '2026-02-13'],
    ['2014/..', '2014-01-01', null],
    ['XXXX-07-11', null, null],
  ])('%s can be put on no stretch of the axis, but keeps its limit', (text, from, to) => {
    expect(parseEdtf(text)?.precision).toBe('undated');
    expect(range(text)).toEqual([from, to]);
  });

  it('carries its doubt', () => {
    expect(parseEdtf('2025-07-11?')).toMatchObject({ precision: 'day', uncertain: true, approximate: false });
    expect(parseEdtf('2025-05~')).toMatchObject({ precision: 'month', uncertain: false, approximate: true });
    expect(parseEdtf('2025%')).toMatchObject({ uncertain: true, approximate: true });
  });

  it.each([
    '',
    '2015-02-31',
    '2015-13',
    '0000',
    '24/10/2015',
    '2015-10-24T12:00',
    '[]',
    '[..]',
    '2016/2015',
    'XXXX-13',
  ])('refuses %j', (text) => expect(parseEdtf(text)).toBeNull());

  it('agrees with the reference parser on every calendar day, month and year', () => {
    const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (at, length) => {
        const text = at.toISOString().slice(0, length);
        const theirs = edtf(text);
        const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
        expect(range(text)).toEqual([iso(theirs.min), iso(theirs.max)]);
      }),
    );
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseEdtf(text)));
  });
});

describe('a day number', () => {
  it('goes to the calendar and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 60_000 }), (day) => {
        const [y, m, d] = isoDay(day).split('-').map(Number) as [number, number, number];
        expect(dayNumber(y, m, d)).toBe(day);
        expect(weekdayOf(day)).toBe(new Date(`${isoDay(day)}T00:00:00Z`).getUTCDay());
      }),
    );
  });

  it('is null for days the calendar does not have', () => {
    expect(dayNumber(2015, 2, 31)).toBeNull();
    expect(dayNumber(2015, 2, 29)).toBeNull();
    expect(dayNumber(0, 1, 1)).toBeNull();
    expect(dayNumber(10_000, 1, 1)).toBeNull();
  });
});
