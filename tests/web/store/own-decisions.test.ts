import { describe, expect, it } from 'vitest';
import { NOTHING_DECIDED, decide, isUnsaved } from '../../../src/core/review/history.ts';
import type { Entry } from '../../../src/core/review/entry.ts';
import { decidedIn, withDecided } from '../../../src/web/store/own-decisions.ts';

const WHY = { reason: 'Because.', source: { title: 'A note', url: null }, on: '2026-01-02', by: 'R.' };
const ONE: Entry = { same: ['a-fr', 'b-fr'], ...WHY };
const OTHER: Entry = { target: 'm1', field: 'drop', value: true, ...WHY };
const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

describe('a corrections file among those that are opened', () => {
  it('is told from other files', () => {
    expect(decidedIn('review.json', bytes([ONE, OTHER]))).toEqual({
      name: 'review.json',
      entries: [ONE, OTHER],
    });
    expect(decidedIn('review.txt', bytes([ONE]))).toBeNull();
    for (const other of ['[', '[]', '{"version": 1}', [{ schema: 'Person', id: 'p' }], [1, null]])
      expect(decidedIn('other.json', bytes(other))).toBeNull();
  });

  it('is named by entry and field where it is wrong', () => {
    expect(decidedIn('mine.json', bytes([ONE, { ...OTHER, reason: '' }]))).toEqual({
      name: 'mine.json',
      problems: ['mine.json, entry 2, reason: must not be empty'],
    });
  });

  it('gives the same list in whatever order the files come, each decision once', () => {
    const [a, b] = [
      { name: 'a.json', entries: [ONE] },
      { name: 'b.json', entries: [OTHER, ONE] },
    ];
    const one = withDecided(NOTHING_DECIDED, [a, b]);
    expect(one.now).toEqual([ONE, OTHER]);
    expect(withDecided(NOTHING_DECIDED, [b, a])).toEqual(one);
    expect(withDecided(one, [a])).toBe(one);
  });

  it('loses nothing by leaving, unless something else was decided before it', () => {
    const file = { name: 'a.json', entries: [ONE] };
    expect(isUnsaved(withDecided(NOTHING_DECIDED, [file]))).toBe(false);
    expect(isUnsaved(withDecided(decide(NOTHING_DECIDED, OTHER), [file]))).toBe(true);
  });
});
