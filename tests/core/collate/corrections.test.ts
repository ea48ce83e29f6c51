import { describe, expect, it } from 'vitest';
import { collate } from '../../../src/core/collate/collate.ts';
import { type Corrections, readCorrections } from '../../../src/core/dataset/correction.ts';
import { joinedCorrections } from '../../../src/core/dataset/correction-lists.ts';
import { WORLD, article, side } from './readings.ts';

const ANNE = side('Anne Martel', 'FR', 'ministre');
const ANN = side('Anna Martel', 'FR', 'ministre');
const KEO = side('Keo Vong', 'LA', 'ministre');

const READINGS = [
  article('a.txt', [{ sides: [ANNE, KEO], date: '2020-03-02' }, { sides: [ANNE, side('Sone Vong', 'LA')] }]),
  article('b.txt', [{ sides: [ANN, KEO], date: '2021-05' }]),
];

const WHY = {
  reason: 'The letter says so.',
  source: { title: 'A letter' },
  on: '2026-01-02',
  by: 'A reviewer',
};

function decisions(...entries: object[]): Corrections {
  const data = entries.map((entry) => ({ ...WHY, ...entry }));
  const read = readCorrections([{ file: 'mine.json', data }]);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.corrections;
}

const corrected = (...entries: object[]) => collate(READINGS, WORLD, decisions(...entries)).dataset;
const plain = collate(READINGS, WORLD).dataset;
const first = plain.meetings.find((m) => m.evidence[0]!.quote === 'a.txt sentence 1.')!;

describe('a correction', () => {
  it('sets a field, keeps what was extracted, and leaves the id alone', () => {
    const dataset = corrected({ target: first.id, field: 'date', value: '2020-03-03' });
    const meeting = dataset.meetings.find((m) => m.id === first.id)!;
    expect(meeting.date).toEqual({ edtf: '2020-03-03', basis: 'corrected', said: null });
    expect(meeting.corrections).toEqual([
      {
        ...WHY,
        source: { title: 'A letter', url: null },
        field: 'date',
        extracted: first.date,
        value: '2020-03-03',
      },
    ]);
    expect(dataset.review).toBe('partly-reviewed');
    expect(dataset.notices).toEqual([
      { on: '2026-01-02', kind: 'correction', meetings: [first.id], text: 'The letter says so.' },
    ]);
  });

  it('finds its meeting by words of the source, spaces and apostrophes aside', () => {
    const dataset = corrected({
      target: { quote: 'sentence  2.', document: 'a.txt' },
      field: 'kind',
      value: 'call',
    });
    expect(dataset.meetings.filter((m) => m.kind === 'call').map((m) => m.evidence[0]!.quote)).toEqual([
      'a.txt sentence 2.',
    ]);
  });

  it('may be about several meetings, if it says how many its words tell', () => {
    const entry = { target: { quote: 'a.txt sentence', meetings: 2 }, field: 'status', value: 'planned' };
    expect(corrected(entry).meetings.filter((m) => m.status === 'planned')).toHaveLength(2);
  });

  it.each([
    [{ target: 'mnone' }, 'mine.json, entry 1: no meeting has the id mnone any more'],
    [{ target: { quote: 'nobody met' } }, 'no meeting is told by the words "nobody met" any more'],
    [{ target: { quote: 'a.txt sentence' } }, 'tell 2 meetings, not 1'],
    [{ target: { quote: 'sentence 1.', document: 'c.txt' } }, 'of c.txt any more'],
  ])('fails the build where its target is gone or unclear', (entry, message) => {
    expect(() => corrected({ field: 'confirm', value: true, ...entry })).toThrow(message);
  });

  it('takes a meeting out, with those whom only it named, and leaves a retraction', () => {
    const dataset = corrected({ target: { quote: 'b.txt sentence' }, field: 'drop', value: true });
    expect(dataset.meetings).toHaveLength(2);
    expect(dataset.officials.map((o) => o.id)).not.toContain('anna-martel-fr');
    expect(dataset.notices).toEqual([
      {
        on: '2026-01-02',
        kind: 'retraction',
        meetings: [],
        withdrawn: [expect.stringMatching(/^m[0-9a-z]{11}$/)],
        text: 'The letter says so.',
      },
    ]);
    expect(dataset.meetings.map((m) => m.id)).not.toContain(dataset.notices[0]!.withdrawn![0]);
  });

  it('can replace the participants, known people or new ones', () => {
    const value = [
      { kind: 'person', name: 'Keo Vong', role: 'président', country: 'LA' },
      { kind: 'person', name: 'Paul Rive', role: null, country: 'FR' },
    ];
    const dataset = corrected({ target: first.id, field: 'participants', value });
    const meeting = dataset.meetings.find((m) => m.id === first.id)!;
    expect(meeting.participants.map((p) => [p.official, p.countryBasis])).toEqual([
      ['keo-vong-la', 'corrected'],
      ['paul-rive-fr', 'corrected'],
    ]);
    expect(dataset.officials.find((o) => o.id === 'keo-vong-la')!.roles.map((r) => r.role)).toContain(
      'président',
    );
  });

  it('that confirms changes nothing but the sureness', () => {
    const dataset = corrected({ target: first.id, field: 'confirm', value: true });
    const meeting = dataset.meetings.find((m) => m.id === first.id)!;
    expect(meeting.sureness).toEqual({
      value: 1,
      reasons: [{ factor: 'review', value: 1, why: 'review.confirmed' }],
    });
    expect({ ...meeting, sureness: first.sureness, corrections: [] }).toEqual(first);
    expect(dataset.notices).toEqual([]);
  });

  it('counts once where two files have it; in one file, one may come back to what one said', () => {
    const [one, other] = ['2020-03-03', '2020-03-04'].map((value) => ({
      target: first.id,
      field: 'date',
      value,
    }));
    const set = (corrections: Corrections) =>
      collate(READINGS, WORLD, corrections).dataset.meetings.find((m) => m.id === first.id)!;
    const values = (corrections: Corrections) => set(corrections).corrections.map(({ value }) => value);
    expect(values(decisions(one!, other!, one!))).toEqual(['2020-03-03', '2020-03-04', '2020-03-03']);
    const here = decisions(one!, other!);
    const there = { ...here, meetings: here.meetings.map((m) => ({ ...m, file: 'theirs.json' })) };
    expect(values(joinedCorrections([here, there]))).toEqual(['2020-03-03', '2020-03-04']);
  });

  it('applies the newest last, whatever file or order it stands in', () => {
    const dataset = corrected(
      { target: first.id, field: 'kind', value: 'visit', on: '2026-02-01' },
      { target: first.id, field: 'kind', value: 'call', on: '2026-01-01' },
    );
    expect(dataset.meetings.find((m) => m.id === first.id)!.kind).toBe('visit');
  });
});

describe('a correction that names what nobody knows', () => {
  const france = { kind: 'person', name: 'Anne Martel', role: null, country: 'FRA' };
  it.each([
    ['place', { name: 'Lyon', country: 'FR', city: 'lyon' }, 'no city has the id lyon'],
    ['place', { name: 'Lyon', country: 'fr' }, 'no country has the id fr'],
    ['topics', ['trade', 'trades'], 'no topic has the id trades'],
    ['participants', [france], 'no country has the id FRA'],
  ])('fails the build, naming file and entry: %s', (field, value, message) => {
    expect(() => corrected({ target: first.id, field, value })).toThrow(`mine.json, entry 1: ${message}`);
  });
});

describe('a decision about people', () => {
  it('makes two records one, under the first id', () => {
    const dataset = corrected({ same: ['anne-martel-fr', 'anna-martel-fr'] });
    expect(dataset.officials.map((o) => o.id)).toEqual(['anne-martel-fr', 'keo-vong-la', 'sone-vong-la']);
    expect(dataset.officials[0]!.spellings).toEqual(['Anne Martel', 'Anna Martel']);
    expect(dataset.meetings.map((m) => m.id)).toEqual(plain.meetings.map((m) => m.id));
  });

  it('keeps apart spellings that would be one', () => {
    const readings = [
      article('a.txt', [{ sides: [side('John Q. Parker', 'US')] }]),
      article('b.txt', [{ sides: [side('John Parker', 'US')] }]),
    ];
    const apart = decisions({ notSame: ['John Q. Parker', 'John Parker'] });
    expect(collate(readings, WORLD).dataset.officials).toHaveLength(1);
    expect(collate(readings, WORLD, apart).dataset.officials).toHaveLength(2);
  });

  it('fails the build where it names nobody', () => {
    expect(() => corrected({ same: ['anne-martel-fr', 'nobody'] })).toThrow(
      'no official has the id nobody any more',
    );
    expect(() => corrected({ notSame: ['Anne Martel', 'No Body'] })).toThrow(
      'nobody is written "No Body" any more',
    );
  });

  it('fails the build where other spellings still make one of those it keeps apart', () => {
    const readings = ['John Parker', 'John Quincy Parker', 'John Quincy Robert Parker'].map((name, i) =>
      article(`${i}.txt`, [{ sides: [side(name, 'US')] }]),
    );
    const officials = (...notSame: string[]) =>
      collate(readings, WORLD, decisions({ notSame })).dataset.officials.length;
    expect(() => officials('John Parker', 'John Quincy Robert Parker')).toThrow(
      'mine.json, entry 1: "John Parker" and "John Quincy Robert Parker" are one person still, by way of "John Quincy Parker"',
    );
    expect(officials('John Parker', 'John Quincy Parker', 'John Quincy Robert Parker')).toBe(3);
  });
});
