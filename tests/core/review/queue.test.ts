import { describe, expect, it } from 'vitest';
import { collate } from '../../../src/core/collate/collate.ts';
import { NO_CORRECTIONS } from '../../../src/core/dataset/correction.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { type Entry, withEntries } from '../../../src/core/review/entry.ts';
import { queueOf, settledIn } from '../../../src/core/review/queue.ts';
import { WORLD, article, side } from '../collate/readings.ts';

const KEO = side('Keo Vong', 'LA', 'ministre');
const weak = { value: 0.7, reasons: [{ factor: 'date', value: 0.7, why: 'date.none' } as const] };
const read = article('a.txt', [
  { sides: [side('Anne Martelin', 'FR', 'ministre'), KEO], date: '2020-03-02' },
  { sides: [side('Anne Martolin', 'FR', 'ministre'), KEO], date: null },
  { sides: [KEO, side('Sone Vong', 'LA')], date: '2020-03-04', sureness: weak },
  { sides: [KEO, side('Lina Berg', 'US')], date: '2020-03-05' },
]);
const at = read.meetings[3]!.evidence[0]!;
const READINGS = [
  {
    ...read,
    doubts: [
      { why: 'weekday-disagrees', detail: 'lundi', span: { start: at.start, end: at.end, quote: at.quote } },
    ],
  },
];
const WHY = { reason: 'Because.', source: { title: 'A note', url: null }, on: '2026-01-02', by: 'R.' };

function queued(...entries: Entry[]) {
  const corrections = withEntries(NO_CORRECTIONS, entries);
  const { dataset, report } = collate(READINGS, WORLD, corrections);
  return { dataset, queue: queueOf(dataset as Dataset, report, corrections.notSame) };
}
const { dataset, queue } = queued();
const told = (n: number): string =>
  dataset.meetings.find((m) => m.evidence[0]!.quote === `a.txt sentence ${n}.`)!.id;

describe('the queue', () => {
  it('holds what is doubtful and nothing else, the gravest first', () => {
    expect(queue.map((each) => (each.type === 'meeting' ? [each.meeting, ...each.why] : each.why))).toEqual([
      [told(4), 'weekday-disagrees'],
      [told(2), 'undated'],
      'one-letter',
      [told(3), 'unsure'],
    ]);
  });

  it('is shorter by what a decision settles, and only by that', () => {
    const dated: Entry = { target: told(2), field: 'date', value: '2020', ...WHY };
    expect(settledIn(queue, queued(dated).queue)).toEqual(new Set([`m:${told(2)}`]));
    const kind: Entry = { target: told(2), field: 'kind', value: 'call', ...WHY };
    expect(settledIn(queue, queued(kind).queue).size).toBe(0);
    const agreed: Entry = { target: told(3), field: 'confirm', value: true, ...WHY };
    expect(settledIn(queue, queued(agreed).queue)).toEqual(new Set([`m:${told(3)}`]));
    const gone: Entry = { target: told(4), field: 'drop', value: true, ...WHY };
    expect(settledIn(queue, queued(gone).queue)).toEqual(new Set([`m:${told(4)}`]));
  });

  it('asks no more about people once somebody has said who they are', () => {
    const people = queue.find((each) => each.type === 'people')!;
    const ids = people.people.map((p) => p.id);
    expect(settledIn(queue, queued({ same: ids, ...WHY }).queue)).toContain(people.key);
    const names = people.people.map((p) => p.name);
    expect(settledIn(queue, queued({ notSame: names, ...WHY }).queue)).toContain(people.key);
  });
});
