import { describe, expect, it } from 'vitest';
import { passagesIn, wholeTexts } from '../../../src/core/collate/added.ts';
import { collate } from '../../../src/core/collate/collate.ts';
import { type Corrections, readCorrections } from '../../../src/core/dataset/correction.ts';
import { WORLD, article, side } from './readings.ts';

const ANNE = side('Anne Martel', 'FR', 'ministre');
const KEO = side('Keo Vong', 'LA', 'ministre');
const READINGS = [
  article('a.txt', [{ sides: [ANNE, KEO], date: '2020-03-02' }, { sides: [ANNE, side('Sone Vong', 'LA')] }]),
];
const TEXTS = wholeTexts(new Map(READINGS.map((r) => [r.file, r.text])));
const ADD = {
  document: 'a.txt',
  quote: 'sentence 1',
  date: '2020-03-04',
  participants: [
    { kind: 'person', name: 'Anne Martel', role: 'ministre', country: 'FR' },
    { kind: 'person', name: 'Lina Berg', role: null, country: 'US' },
  ],
};
const WHY = { reason: 'It tells two.', source: { title: 'The article' }, on: '2026-01-02', by: 'R.' };

function decisions(...entries: object[]): Corrections {
  const read = readCorrections([{ file: 'mine.json', data: entries.map((e) => ({ ...WHY, ...e })) }]);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.corrections;
}

const collated = (passages = TEXTS, ...entries: object[]) =>
  collate(READINGS, WORLD, decisions(...entries), passages).dataset;
const plain = collated();

describe('a meeting that a reviewer adds', () => {
  it('stands beside those that were read, marked, with words that read back', () => {
    const dataset = collated(TEXTS, { add: ADD });
    const [added] = dataset.meetings.filter((m) => m.corrections.length > 0);
    expect(dataset.meetings).toHaveLength(3);
    expect(added!.date).toEqual({ edtf: '2020-03-04', basis: 'corrected', said: null });
    expect(added!.corrections[0]).toMatchObject({ field: 'add', extracted: null, reason: 'It tells two.' });
    const { start, end, quote, prefix, suffix } = added!.evidence[0]!;
    expect(READINGS[0]!.text.slice(start, end)).toBe(quote);
    expect([prefix, suffix]).toEqual(['a.txt ', '.']);
    expect(added!.participants.map((p) => p.official)).toEqual(['anne-martel-fr', 'lina-berg-us']);
    expect(dataset.officials.map((o) => o.id)).toContain('lina-berg-us');
    expect(dataset.notices).toHaveLength(1);
  });

  it('leaves every other meeting as it was', () => {
    const others = collated(TEXTS, { add: ADD }).meetings.filter((m) => !m.corrections.length);
    expect(others).toEqual(plain.meetings);
  });

  it('is the same from the passages that are quoted as from whole texts', () => {
    const add = { ...ADD, start: 6, prefix: 'a.txt ', suffix: '.' };
    expect(collated(passagesIn(READINGS), { add })).toEqual(collated(TEXTS, { add }));
  });

  it('takes no words away from decisions about others, and can be decided about itself', () => {
    const target = { quote: 'a.txt sentence 1.' };
    const dataset = collated(TEXTS, { add: ADD }, { target, field: 'kind', value: 'call' });
    expect(dataset.meetings.filter((m) => m.kind === 'call')).toHaveLength(1);
    const { id } = dataset.meetings.find((m) => m.corrections[0]?.field === 'add')!;
    const again = collated(TEXTS, { add: ADD }, { target: id, field: 'status', value: 'planned' });
    expect(again.meetings.find((m) => m.id === id)!.status).toBe('planned');
  });

  it.each([
    [{ quote: 'nowhere said' }, 'mine.json, entry 1: the words "nowhere said" do not stand in a.txt'],
    [{ quote: 'sentence' }, 'stand 2 times in a.txt'],
    [{ document: 'z.txt' }, 'do not stand in z.txt'],
    [{ topics: ['weather'] }, 'no topic has the id weather'],
    [{ place: { name: 'Here', country: 'ZZ' } }, 'no country has the id ZZ'],
  ])('fails the build by name where its words or ids are not there', (wrong, message) => {
    expect(() => collated(TEXTS, { add: { ...ADD, ...wrong } })).toThrow(message);
  });

  it('is refused where the same meeting is there', () => {
    const { participants, ...rest } = ADD;
    const same = [ANNE, KEO].map(({ kind, name, role, country }) => ({ kind, name, role, country }));
    const add = { ...rest, date: '2020-03-02', participants: same };
    expect(participants).toHaveLength(2);
    expect(() => collated(TEXTS, { add })).toThrow('is there already');
  });

  it.each([
    [{ ...ADD, participants: [] }, 'mine.json, entry 1, add.participants: somebody must have met'],
    [{ ...ADD, quote: ' ' }, 'add.quote: must not be empty'],
    [{ ...ADD, date: 'soon' }, 'add.date: is not a date'],
    [{ ...ADD, more: 1 }, 'add.more'],
  ])('is checked field by field', (add, message) => {
    expect(() => decisions({ add })).toThrow(message);
  });
});
