import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CORRECTIONS } from '../../../src/core/dataset/correction.ts';
import { collate } from '../../../src/core/collate/collate.ts';
import {
  type Entry,
  readEntries,
  targetOf,
  withEntries,
  writeEntries,
} from '../../../src/core/review/entry.ts';
import {
  NOTHING_DECIDED,
  decide,
  isUnsaved,
  redo,
  saved,
  undo,
  withdraw,
} from '../../../src/core/review/history.ts';
import { readMaterial } from '../../../src/core/review/material.ts';
import { WORLD, article, side } from '../collate/readings.ts';

const WHY = { reason: 'Because.', source: { title: 'A note', url: null }, on: '2026-01-02', by: 'R.' };
const ENTRIES: Entry[] = [
  { target: 'm1', field: 'date', value: '2020-03', ...WHY },
  { target: { quote: 'they met', document: 'a.txt' }, field: 'drop', value: true, ...WHY },
  { same: ['a-fr', 'b-fr'], ...WHY },
  { notSame: ['Anne', 'Anna'], ...WHY },
];

describe('a corrections file', () => {
  it('comes back as it was written', () => {
    const read = readEntries('review.json', writeEntries(ENTRIES));
    expect(read).toEqual({ ok: true, entries: ENTRIES });
    expect(withEntries(NO_CORRECTIONS, ENTRIES).meetings).toHaveLength(2);
  });

  it.each([
    ['[', 'mine.json: is not JSON'],
    ['{}', 'mine.json: must be a list of entries'],
    [JSON.stringify([{ ...ENTRIES[0], value: 'soon' }]), 'mine.json, entry 1, value: is not a date'],
    [JSON.stringify([ENTRIES[0], { ...ENTRIES[1], reason: '' }]), 'mine.json, entry 2, reason: must not be'],
    [
      JSON.stringify([{ ...ENTRIES[0], source: { title: 'x', url: 'javascript:alert(1)' } }]),
      'mine.json, entry 1, source.url: must begin with http:// or https://',
    ],
    ['[{"__proto__": {"reason": "x"}, "same": ["a", "b"]}]', 'mine.json, entry 1'],
  ])('that is wrong is refused by file, entry and field', (text, problem) => {
    const read = readEntries('mine.json', text);
    expect(read.ok ? [] : read.problems.join('\n')).toContain(problem);
  });

  it('is read or refused, never thrown at, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(typeof readEntries('any.json', text).ok).toBe('boolean');
      }),
    );
  });
});

describe('an entry names its meeting', () => {
  const readings = [
    article('a.txt', [
      { sides: [side('Anne Martel', 'FR'), side('Keo Vong', 'LA')], date: '2020-03-02' },
      { sides: [side('Anne Martel', 'FR'), side('Sone Vong', 'LA')], date: '2020-03-03' },
    ]),
  ];
  const { meetings } = collate(readings, WORLD).dataset;
  it('by its words, which outlive a change of the reader, or by its id where they tell several', () => {
    const [first] = meetings;
    const fileOf = () => 'a.txt';
    expect(targetOf(first!, fileOf, readings)).toEqual({
      quote: first!.evidence[0]!.quote,
      document: 'a.txt',
    });
    const [reading] = readings;
    const one = reading!.meetings[0]!.evidence;
    const told = { ...reading!, meetings: reading!.meetings.map((m) => ({ ...m, evidence: one })) };
    const both = collate([told], WORLD).dataset.meetings;
    expect(targetOf(both[0]!, fileOf, [told])).toBe(both[0]!.id);
  });
});

describe('what was decided', () => {
  it('is taken back and made again, step by step', () => {
    const [a, b] = ENTRIES as [Entry, Entry];
    const two = decide(decide(NOTHING_DECIDED, a), b);
    expect(undo(two).now).toEqual([a]);
    expect(redo(undo(two)).now).toEqual([a, b]);
    expect(undo(undo(undo(two))).now).toEqual([]);
    expect(redo(two)).toBe(two);
    expect(undo(withdraw(two, a)).now).toEqual([a, b]);
    expect(redo(decide(undo(two), a)).now).toEqual([a, a]);
  });

  it('is unsaved until it is in a file, and again after another decision', () => {
    const [a, b] = ENTRIES as [Entry, Entry];
    const one = decide(NOTHING_DECIDED, a);
    expect([NOTHING_DECIDED, one, saved(one), decide(saved(one), b)].map(isUnsaved)).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(isUnsaved(undo(decide(saved(one), b)))).toBe(false);
  });
});

describe('the material of a review', () => {
  it('is of the data set that is shown, or none', () => {
    const material = { edition: 'e', corrections: NO_CORRECTIONS, readings: [article('a.txt', [])] };
    expect(readMaterial(material, 'e')).toEqual(material);
    for (const other of [null, 3, [], { ...material, edition: 'f' }, { ...material, readings: 'x' }])
      expect(readMaterial(other, 'e')).toBeNull();
  });
});
