/** The table of pages that were measured beside one another. */
import { describe, expect, it } from 'vitest';
import { CONTESTANTS } from '../../../scripts/bench/page/contestants.ts';
import { reportOf } from '../../../scripts/bench/page/report.ts';
import type { Measured } from '../../../scripts/bench/page/run.ts';
import type { Visit } from '../../../scripts/bench/page/visit.ts';

const VISIT: Visit = {
  first: 100,
  filter: 30,
  undo: 40,
  panFrames: [16, 17, 18],
  panCpu: 2,
  longAfter: [],
  longWhile: [],
  nodes: 12,
  heap: 1e6,
  bytes: { script: 1000, data: 2000, all: 3500 },
};

const measured = (id: string, visits: Partial<Visit>[], given = false): Measured => ({
  contestant: CONTESTANTS.find((c) => c.id === id)!,
  count: 10_000,
  visits: visits.map((visit) => ({ ...VISIT, ...visit })),
  given,
});

const rowOf = (report: string, name: string): string[] =>
  report
    .split('\n')
    .find((line) => line.startsWith(`| ${name}`))!
    .split('|')
    .map((cell) => cell.trim());

describe('the table of pages', () => {
  const report = reportOf('timeline', [
    measured('empty', [{}]),
    measured('entrevue', [{ first: 250 }, { first: 350 }, { first: 9000 }]),
    measured('reference', [{}]),
    measured('vis-timeline', [{ first: 3400, undo: null }]),
    measured('timelinejs', [], true),
  ]);

  it('gives medians, compared with the reference', () => {
    expect(report).toContain('### 10 000 meetings, timeline');
    expect(rowOf(report, '**Entrevue**')[2]).toBe('350 ms (3.50 ×)');
    expect(rowOf(report, 'reference')[2]).toBe('100 ms');
  });

  it('says what took over a minute, and leaves open what a page cannot do', () => {
    const row = rowOf(report, 'vis-timeline');
    expect(row[4]).toBe('> 60 s');
    expect(row[5]).toBe('–');
  });

  it('says of a page that failed with fewer meetings that it takes over a minute', () => {
    expect(rowOf(report, 'TimelineJS')[2]).toBe('> 60 s');
  });
});
