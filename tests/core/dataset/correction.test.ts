import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorrections } from '../../../src/core/dataset/correction.ts';

const GOOD = {
  target: 'm1',
  field: 'date',
  value: '2020-01',
  reason: 'Because.',
  source: { title: 'A book', url: null },
  on: '2026-01-02',
  by: 'A reviewer',
};

const problems = (file: string, ...data: unknown[]): string[] => {
  const read = readCorrections([{ file, data }]);
  return read.ok ? [] : read.problems;
};

describe('a file of corrections', () => {
  it('may hold dates, people decisions and notices', () => {
    const { target: _, field: __, value: ___, ...why } = GOOD;
    const read = readCorrections([
      { file: 'a.json', data: [GOOD, { ...why, same: ['a', 'b'] }, { ...why, notSame: ['A', 'B'] }] },
      {
        file: 'notices.json',
        data: [{ on: '2026-01-02', kind: 'reply', target: 'm1', text: 'They answer.' }],
      },
    ]);
    expect(
      read.ok &&
        [read.corrections.meetings, read.corrections.same, read.corrections.notices].map((l) => l.length),
    ).toEqual([1, 1, 1]);
  });

  it.each([
    [{ ...GOOD, value: '31 février' }, 'a.json, entry 2, value: is not a date in EDTF'],
    [{ ...GOOD, field: 'colour' }, 'a.json, entry 2, field: '],
    [{ ...GOOD, on: 'today' }, 'a.json, entry 2, on: must be a day, as in 2026-11-21'],
    [{ ...GOOD, reason: ' ' }, 'a.json, entry 2, reason: must not be empty'],
    [
      { ...GOOD, source: { title: 'x', url: 'javascript:alert(1)' } },
      'a.json, entry 2, source.url: must begin with http',
    ],
    [{ ...GOOD, target: 7 }, 'a.json, entry 2, target: '],
    [{ ...GOOD, because: 'x' }, 'a.json, entry 2, because: '],
    ['text', 'a.json, entry 2: '],
  ])('says by file, entry and field what is wrong', (entry, message) => {
    expect(problems('a.json', GOOD, entry)[0]).toContain(message);
  });

  it.each([[['A']], [['A', 'A']]])('must name two people where it tells of several, not %j', (names) => {
    const { target: _, field: __, value: ___, ...why } = GOOD;
    const message = 'must name two or more, each once';
    expect(problems('a.json', { ...why, same: names })).toEqual([`a.json, entry 1, same: ${message}`]);
    expect(problems('a.json', { ...why, notSame: names })).toEqual([`a.json, entry 1, notSame: ${message}`]);
  });

  it('must be a list', () => {
    const read = readCorrections([{ file: 'a.json', data: GOOD }]);
    expect(read).toEqual({ ok: false, problems: ['a.json: must be a list of entries: [ { … }, { … } ]'] });
  });

  it('is read or refused, never thrown at, whatever it holds', () => {
    fc.assert(fc.property(fc.anything(), (data) => void readCorrections([{ file: 'a.json', data }])));
    fc.assert(
      fc.property(fc.array(fc.anything()), (data) => void readCorrections([{ file: 'notices.json', data }])),
    );
  });
});
