/** Crowds of thousands: each visible meeting stands in one of them, and a pan asks few. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allBits, countBefore, hasBit, noBits, setBit } from '../../../../src/core/columns/bits.ts';
import { crowdMarks } from '../../../../src/core/picture/score/crowd-marks.ts';
import { CELLS } from '../../../../src/core/picture/score/cells.ts';
import { dayPx, frameOf, xOf } from '../../../../src/core/picture/score/frame.ts';
import { type Level, lanePlaces, levelOf, tallied } from '../../../../src/core/picture/score/level.ts';
import { levelFor, levelsOf } from '../../../../src/core/picture/score/levels.ts';
import { type Cut, layCrowds, newOnView } from '../../../../src/core/picture/score/on-view.ts';
import { partOf, placed } from '../../../../src/core/picture/score/placed.ts';
import { boundsOf, periodOf } from '../../../../src/core/picture/score/window.ts';
import { indexDataset } from '../../../../src/core/query/indexed.ts';
import { lanesOf, stemsOf } from '../../../../src/core/query/lanes.ts';
import { DATE_MATCHES, INITIAL_VIEW, type Period } from '../../../../src/core/query/state.ts';
import { madeDataset } from '../../../../scripts/bench/meetings.ts';

const data = indexDataset(madeDataset(1500));
const { columns, engine } = data;
const all = allBits(columns.rows);
const lanes = lanesOf(columns.facets.country, all, { most: 12 });
const places = lanePlaces(columns.facets.country, lanes);
const frame = frameOf(lanes.length, 0, { width: 900, height: 400 });
const bounds = boundsOf(data.span!);
const levels = levelsOf(columns, places, all);

const windows = fc
  .tuple(fc.integer({ min: bounds.from, max: bounds.to - 40 }), fc.integer({ min: 30, max: 4000 }))
  .map(([from, days]) => ({ from, to: Math.min(from + days, bounds.to) }));

const cutOf = (period: Period, dates: (typeof DATE_MATCHES)[number]): Cut => ({
  period,
  certain: dates === 'certain',
  visible: engine.passing({ ...INITIAL_VIEW.filters, period, dates }),
});

/** A level that tells how often its meetings are asked for. */
function watched(level: Level): { level: Level; asked: () => number } {
  let count = 0;
  const rows = new Proxy(level.rows, {
    get: (target, key) => {
      if (typeof key === 'string') count++;
      return Reflect.get(target, key) as unknown;
    },
  });
  return { level: { ...level, rows }, asked: () => count };
}

describe('crowds of a window', () => {
  it('hold each visible meeting once, in whatever way vague dates are meant', () => {
    fc.assert(
      fc.property(windows, fc.constantFrom(...DATE_MATCHES), (window, dates) => {
        const cut = cutOf(periodOf(window, bounds) ?? { from: bounds.from, to: bounds.to - 1 }, dates);
        const level = levelFor(levels, window.to - window.from, frame);
        const on = newOnView();
        layCrowds(on, level, frame, window, cut, null);
        const marks = crowdMarks(on, level, data, cut.visible);
        const rows = marks.flatMap((mark) => [...mark.rows!]);
        expect(rows.length).toBe(countBefore(cut.visible, columns.dated));
        expect(new Set(rows).size).toBe(rows.length);
        expect(rows.every((row) => hasBit(cut.visible, row))).toBe(true);
        expect(marks.map((mark) => mark.count)).toEqual(marks.map((mark) => mark.rows!.length));
      }),
      { numRuns: 60 },
    );
  });

  it('hold what lies in one bucket: one that an edge cuts is not counted with its neighbour', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const cut = cutOf(periodOf(window, bounds) ?? { from: bounds.from, to: bounds.to - 1 }, 'possible');
        const level = levelFor(levels, window.to - window.from, frame);
        const [first, last] = [cut.period.from, cut.period.to].map(level.cells.of);
        const on = newOnView();
        layCrowds(on, { ...level, long: NO_LONG }, frame, window, cut, null);
        for (const mark of crowdMarks(on, level, data, cut.visible)) {
          const buckets = Array.from(mark.rows!, (row) =>
            level.cells.of(Math.floor((columns.from[row]! + columns.to[row]!) / 2)),
          );
          expect(new Set(buckets.map((b) => Math.min(Math.max(b, first!), last!))).size).toBe(1);
          const day = window.from + (mark.x - frame.left) / dayPx(frame, window);
          expect(level.cells.of(Math.floor(day))).toBe(Math.min(Math.max(buckets[0]!, first!), last!));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are called alike whatever else is shown: a list that is open stays that of the same stretch', () => {
    const held = engine.passing({ ...INITIAL_VIEW.filters, status: ['held'] });
    const { cells } = levelFor(levels, 800, frame);
    const called = [all, held].map((rows) => {
      const level = levelOf(columns, places, rows, cells);
      const on = newOnView();
      layCrowds(on, level, frame, bounds, null, null);
      // One alone is called as its meeting.
      const long = crowdMarks(on, level, data, null).filter(
        (mark) => mark.slot! >= level.buckets.length && mark.count > 1,
      );
      return new Map(long.map(({ id, rows: of }) => [id, `${columns.from[of![0]!]}/${columns.to[of![0]!]}`]));
    });
    expect(called[1]!.size).toBeGreaterThan(2);
    for (const [id, stretch] of called[1]!) expect(called[0]!.get(id)).toBe(stretch);
  });

  it('count on each lane, and of what is chosen, as marks drawn one by one do', () => {
    const chosen = noBits(columns.rows);
    for (let row = 0; row < columns.rows; row += 3) setBit(chosen, row, true);
    const ids = new Set(data.meetings.filter((m) => hasBit(chosen, m.row)).map((m) => m.id));
    const level = levelFor(levels, bounds.to - bounds.from, frame);
    const on = newOnView();
    layCrowds(on, level, frame, bounds, null, { bits: chosen, tallies: tallied(level, chosen) });
    for (const mark of crowdMarks(on, level, data, null)) {
      const stems = stemsOf(mark.meetings, lanes, 'country');
      const one = { ...placed(stems, frame, bounds)[0]!, meetings: mark.meetings };
      const counts = lanes.map((_, lane) => stems.filter((s) => s.lanes.includes(lane)).length);
      expect(mark.lanes.map((lane, i) => [lane, mark.tallies[i]])).toEqual(
        [...counts.entries()].filter(([, count]) => count > 0),
      );
      const part = partOf({ ...one, each: stems.map((s) => s.lanes) }, ids);
      expect(mark.taken!.part?.tallies).toEqual(part?.tallies);
      expect(mark.taken!.part?.count).toEqual(part?.count);
    }
  });

  it('stand where they stood, in pixels of the axis, while the window moves', () => {
    const length = 1200;
    const level = levelFor(levels, length, frame);
    const centres = (from: number): number[] => {
      const window = { from, to: from + length };
      const on = newOnView();
      layCrowds(
        on,
        { ...level, long: NO_LONG },
        frame,
        window,
        cutOf({ from, to: from + length - 1 }, 'possible'),
        null,
      );
      // Those that an edge cuts stand in the middle of what is left of them.
      return Array.from(
        on.x.subarray(1, on.length - 1),
        (x) => (x - xOf(0, frame, window)) / dayPx(frame, window),
      );
    };
    const [before, after] = [centres(bounds.to - 3000), centres(bounds.to - 2990)];
    const again = after.filter((day) => before.some((known) => Math.abs(known - day) < 1e-6));
    expect(again.length).toBeGreaterThan(before.length - 3);
  });

  it('are as few as there is room for, however many meetings', () => {
    for (const length of [bounds.to - bounds.from, 3000, 800, 120]) {
      const level = levelFor(levels, length, frame);
      const on = newOnView();
      const window = { from: bounds.to - length, to: bounds.to };
      layCrowds(on, { ...level, long: NO_LONG }, frame, window, null, null);
      const inWindow = Array.from(level.buckets).filter((b) => level.cells.start(b + 1) > window.from);
      expect(inWindow.length).toBeLessThanOrEqual((frame.right - frame.left) / 19 + 2);
    }
  });

  it('ask for no meeting but those of buckets that an edge cuts', () => {
    const length = 2000;
    const { level, asked } = watched(levelFor(levels, length, frame));
    const on = newOnView();
    layCrowds(on, level, frame, bounds, null, null);
    expect(asked()).toBe(0);
    const from = bounds.to - 2600;
    const window = { from, to: from + length };
    layCrowds(on, level, frame, window, cutOf({ from, to: from + length - 1 }, 'possible'), null);
    const slot = (bucket: number): number => level.buckets.indexOf(bucket);
    const near = [from, from + length - 1].flatMap((day) => {
      const bucket = level.cells.of(day);
      return [-2, -1, 0, 1, 2].map((by) => slot(bucket + by));
    });
    const held = near.reduce((sum, s) => sum + (s < 0 ? 0 : level.start[s + 1]! - level.start[s]!), 0);
    expect(asked()).toBeLessThanOrEqual(held);
    expect(held).toBeLessThan(columns.dated / 2);
  });
});

const NO_LONG = { from: new Int32Array(0), to: new Int32Array(0) };

describe('a level', () => {
  const months = CELLS.find(({ days }) => days > 20)!;

  it('is made once for each width, and is that of the length of a window, wherever it stands', () => {
    expect(levels(months)).toBe(levels(months));
    expect(levelFor(levels, 1000, frame)).toBe(levelFor(levels, 1000, frame));
  });

  it('has whole months and years, so that a date that names one lies in one bucket', () => {
    const level = levelOf(columns, places, all, months);
    for (const [slot, bucket] of level.buckets.entries()) {
      const rows = [...level.rows.subarray(level.start[slot], level.start[slot + 1])];
      const middles = rows.map((row) => Math.floor((columns.from[row]! + columns.to[row]!) / 2));
      expect(middles.every((day) => months.of(day) === bucket)).toBe(true);
      const named = rows.filter((row) => data.meetings[row]!.precision === 'month');
      const ends = named.flatMap((row) => [columns.from[row]!, columns.to[row]!]);
      expect(ends.every((day) => months.of(day) === bucket)).toBe(true);
    }
    expect(Array.from(level.long.from, (from, i) => level.long.to[i]! - from).some((days) => days < 32)).toBe(
      false,
    );
  });

  it('leaves months beside narrower buckets: in every second one they would make peaks', () => {
    const weeks = CELLS.find(({ days }) => days === 14)!;
    const level = levelOf(columns, places, all, weeks);
    const inBuckets = level.rows.subarray(0, level.start[level.buckets.length]);
    expect(inBuckets.every((row) => data.meetings[row]!.precision !== 'month')).toBe(true);
    expect(level.long.from.length).toBeGreaterThan(12);
  });

  it('leaves the stretches beside its buckets their room', () => {
    for (const length of [365, 800, 2000, 6000]) {
      const on = newOnView();
      const window = { from: bounds.to - length, to: bounds.to };
      const cut = cutOf({ from: window.from, to: window.to - 1 }, 'possible');
      layCrowds(on, levelFor(levels, length, frame), frame, window, cut, null);
      const gaps = Array.from(on.x.subarray(1, on.length), (x, i) => x - on.x[i]!);
      // A cell that an edge cuts may be narrow.
      for (const gap of gaps.slice(1, -1)) expect(gap).toBeGreaterThan(8);
    }
  });
});
