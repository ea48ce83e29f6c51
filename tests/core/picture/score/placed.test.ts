/** From lanes and a box to marks, in pixels. */
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/core/dataset/dataset.ts';
import { allBits } from '../../../../src/core/columns/bits.ts';
import { dayNumber } from '../../../../src/core/model/edtf.ts';
import { indexDataset } from '../../../../src/core/query/indexed.ts';
import type { Period } from '../../../../src/core/query/state.ts';
import { lanesOf, stemsOf } from '../../../../src/core/query/lanes.ts';
import { dayPx, frameOf, xOf } from '../../../../src/core/picture/score/frame.ts';
import { dayGroups, groupLabels } from '../../../../src/core/picture/score/groups.ts';
import { type Mark, isCrowd, partOf, placed } from '../../../../src/core/picture/score/placed.ts';
import { ticksOf } from '../../../../src/core/picture/score/ticks.ts';
import { sayDay } from '../../../../src/web/i18n/formats.ts';
import { type Window, boundsOf } from '../../../../src/core/picture/score/window.ts';
import { FIXTURE } from '../../../fixtures/dataset.ts';

/** The window on whole days, both included. */
const windowOf = ({ from, to }: Period): Window => ({ from, to: to + 1 });
const day = (y: number, m: number, d: number): number => dayNumber(y, m, d)!;

function score(dataset: Dataset, window?: Window, width = 800) {
  const data = indexDataset(dataset);
  const lanes = lanesOf(data.columns.facets.country, allBits(data.columns.rows));
  const undated = data.meetings.filter((m) => m.precision === 'undated').length;
  const frame = frameOf(lanes.length, undated, { width, height: 200 });
  const w = window ?? boundsOf(data.span!);
  const marks = placed(stemsOf(data.meetings, lanes, 'country'), frame, w);
  const mark = (id: string): Mark => marks.find((m) => m.id === id)!;
  return { data, frame, w, marks, mark };
}

const many = (count: number, edtf: (i: number) => string): Dataset => ({
  ...FIXTURE,
  notices: [],
  meetings: Array.from({ length: count }, (_, i) => ({
    ...FIXTURE.meetings[0]!,
    id: `m${i}`,
    order: i,
    date: { edtf: edtf(i), basis: 'stated' as const, said: null },
  })),
});

describe('the frame', () => {
  it('shares the height out among the lanes', () => {
    const frame = frameOf(5, 0, { width: 800, height: 176 });
    expect(frame.pitch).toBe(30);
    expect(frame.lanes).toEqual([35, 65, 95, 125, 155]);
    expect(frame.tray).toBeNull();
  });

  it('is taller than its box rather than let lanes touch', () => {
    expect(frameOf(20, 0, { width: 800, height: 200 }).height).toBe(466);
  });

  it('keeps a slot of the tray for each undated meeting, up to a quarter of the width', () => {
    expect(frameOf(1, 4, { width: 800, height: 100 }).tray).toEqual({ left: 0, right: 45 });
    expect(frameOf(1, 400, { width: 800, height: 100 }).tray).toEqual({ left: 0, right: 200 });
  });
});

describe('placing marks', () => {
  it('says of a thick stem how many of its meetings are on each lane', () => {
    const crowd = score(many(200, () => '2019-03-12')).marks.find(isCrowd)!;
    expect(crowd.tallies).toEqual(crowd.lanes.map(() => crowd.meetings.length));
  });

  it('says what of a thick stem some of its meetings take, and which lanes they touch', () => {
    const each = [[0, 1], [4, 6], [5], [0, 2]];
    const meetings = ['a', 'b', 'c', 'd'].map((id) => ({ id })) as unknown as Mark['meetings'];
    const mark: Mark = {
      id: 'crowd:0',
      count: 4,
      meetings,
      each,
      x: 0,
      anchor: 0,
      bands: [],
      echoes: [],
      lanes: [],
      tallies: [],
    };
    expect(partOf(mark, new Set(['a', 'b', 'c']))).toEqual({
      count: 3,
      spans: [
        [0, 1],
        [4, 6],
      ],
      lanes: [0, 1, 4, 5, 6],
      tallies: [1, 1, 1, 1, 1],
    });
    expect(partOf(mark, new Set(['a', 'b', 'c', 'd']))).toBeNull();
    expect(partOf(mark, new Set(['z']))).toBeNull();
  });

  it('leaves every count its room, however many meet', () => {
    const { marks } = score(
      many(4000, (i) => `20${10 + (i % 10)}-${i % 2 ? '03' : '10'}-1${i % 7}`),
      undefined,
      500,
    );
    const crowds = marks.filter(isCrowd);
    expect(crowds.reduce((sum, mark) => sum + mark.meetings.length, 0)).toBeGreaterThan(3900);
    for (const [i, mark] of crowds.entries()) {
      const next = crowds[i + 1];
      if (!next) continue;
      const words = String(mark.meetings.length).length + String(next.meetings.length).length;
      expect(next.x - mark.x).toBeGreaterThan((words / 2) * 6.5);
    }
  });

  it('opens a band where its date may lie before or after what is on view', () => {
    const june = day(2019, 6, 1);
    const { mark } = score(FIXTURE, windowOf({ from: june + 10, to: june + 80 }));
    expect(mark('month').bands[0]).toMatchObject({ before: true });
    expect(mark('month').bands[0]!.after).toBeUndefined();
  });

  it('stands each stem in the middle of its day when there is room', () => {
    const w = windowOf({ from: day(2020, 2, 20), to: day(2020, 3, 10) });
    const { mark, frame } = score(FIXTURE, w);
    expect(mark('teaser').x).toBeCloseTo(xOf(day(2020, 2, 29) + 0.5, frame, w));
  });

  it('stands meetings of one day side by side in the order of the text', () => {
    const { mark } = score(FIXTURE);
    const [one, two, three] = ['day-one', 'day-two', 'day-three'].map((id) => mark(id).x);
    expect(two! - one!).toBeCloseTo(9);
    expect(three! - two!).toBeCloseTo(9);
  });

  it('keeps them within their day once the day is wide enough', () => {
    const w = windowOf({ from: day(2019, 3, 10), to: day(2019, 3, 15) });
    const { mark, frame } = score(FIXTURE, w);
    for (const id of ['day-one', 'day-two', 'day-three']) {
      expect(mark(id).x).toBeGreaterThan(xOf(day(2019, 3, 12), frame, w));
      expect(mark(id).x).toBeLessThan(xOf(day(2019, 3, 13), frame, w));
    }
  });

  it('draws a month as wide as the month, with its stem in it', () => {
    const { mark, frame, w } = score(FIXTURE);
    const { bands, x } = mark('month');
    expect(bands).toHaveLength(1);
    expect(bands[0]!.width).toBeCloseTo(30 * dayPx(frame, w));
    expect(x).toBeCloseTo(bands[0]!.x + bands[0]!.width / 2);
  });

  it('keeps the stem of a year on view when the window shows a part of it', () => {
    const w = windowOf({ from: day(2018, 11, 1), to: day(2019, 2, 1) });
    const { mark, frame } = score(FIXTURE, w);
    expect(mark('year').bands[0]!.x).toBe(frame.left);
    expect(mark('year').x).toBeCloseTo(xOf(day(2018, 12, 1) + 0.5, frame, w));
  });

  it('stands a set on each of its days', () => {
    const w = windowOf({ from: day(2020, 1, 5), to: day(2020, 1, 20) });
    const { mark, frame } = score(FIXTURE, w);
    expect(mark('set').x).toBeCloseTo(xOf(day(2020, 1, 10) + 0.5, frame, w));
    expect(mark('set').echoes[0]).toBeCloseTo(xOf(day(2020, 1, 14) + 0.5, frame, w));
  });

  it('puts the undated first, in the tray, and nowhere on the axis', () => {
    const { marks, frame } = score(FIXTURE);
    expect(marks.slice(0, 2).map((m) => [m.id, m.anchor])).toEqual([
      ['no-date', null],
      ['no-year', null],
    ]);
    for (const m of marks.slice(0, 2)) expect(m.x).toBeLessThan(frame.tray!.right);
    for (const m of marks.slice(2)) expect(m.x).toBeGreaterThanOrEqual(frame.left);
  });

  it('closes a crowd of one day into one thick stem that holds them all', () => {
    const { marks } = score(many(40, () => '2019-03-12'));
    expect(marks).toHaveLength(1);
    expect(isCrowd(marks[0]!)).toBe(true);
    expect(marks[0]!.meetings).toHaveLength(40);
  });

  it('draws by pixels, not by meetings, and loses none', () => {
    const iso = (i: number): string => `20${10 + (i % 10)}-0${1 + (i % 9)}-${10 + (i % 19)}`;
    const { marks, frame } = score(many(3000, iso));
    expect(marks.length).toBeLessThan(60);
    expect(marks.reduce((sum, m) => sum + m.meetings.length, 0)).toBe(3000);
    expect(new Set(marks.map((m) => m.id)).size).toBe(marks.length);
    const xs = marks.map((m) => m.x);
    expect(Math.max(...xs)).toBeLessThanOrEqual(frame.right);
    expect(xs.slice(1).every((x, i) => x > xs[i]!)).toBe(true);
  });
});

describe('the axis', () => {
  const frame = frameOf(3, 0, { width: 800, height: 200 });
  const labels = (from: number, to: number): string[] =>
    ticksOf(frame, windowOf({ from, to }), (d, style) => sayDay(d, 'en', style)).map((t) => t.label);

  it('says years over decades', () => {
    expect(labels(day(2010, 1, 1), day(2020, 1, 1))).toContain('2014');
  });

  it('says months over a year, and the year where it begins', () => {
    const said = labels(day(2018, 10, 1), day(2019, 6, 30));
    expect(said[0]).toBe('Oct 2018');
    expect(said).toContain('Jan 2019');
    expect(said).toContain('Apr');
  });

  it('says days over a week, with the year, and never an hour', () => {
    expect(labels(day(2019, 3, 10), day(2019, 3, 12)).filter(Boolean)).toEqual([
      'Mar 10, 2019',
      'Mar 11',
      'Mar 12',
    ]);
  });
});

describe('the words of the axis', () => {
  it('never run into the next tick, whatever the window', () => {
    const frame = frameOf(3, 0, { width: 640, height: 200 });
    for (let days = 3; days < 4000; days = Math.ceil(days * 1.15)) {
      const ticks = ticksOf(
        frame,
        windowOf({ from: day(2019, 3, 9), to: day(2019, 3, 9) + days }),
        (d, style) => sayDay(d, 'fr', style),
      );
      for (const [i, { x, label }] of ticks.entries())
        expect(x + label.length * 6).toBeLessThanOrEqual(ticks[i + 1]?.x ?? 640);
    }
  });
});

describe('labels over one day', () => {
  const say = (g: { meetings: number }): string => `${g.meetings} meetings`;

  it('stand over three meetings or more, within the frame', () => {
    const { marks, frame } = score(FIXTURE);
    const labels = groupLabels(dayGroups(marks), say, frame);
    expect(labels.map((l) => l.text)).toEqual(['3 meetings']);
    expect(labels[0]!.x).toBeGreaterThanOrEqual(frame.left);
  });

  it('leave out the smaller of two that would touch', () => {
    const { frame } = score(FIXTURE);
    const groups = [
      { day: 1, meetings: 3, anchor: 310 },
      { day: 2, meetings: 5, anchor: 345 },
    ];
    expect(groupLabels(groups, say, frame).map((l) => l.day)).toEqual([2]);
  });
});
