import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_CORRECTIONS } from '../../../src/core/dataset/correction.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import type { Reading } from '../../../src/core/model/article.ts';
import { MOST_MEETINGS, materialOf, notReviewed, readMaterial } from '../../../src/core/review/material.ts';

const dataset = JSON.parse(
  readFileSync(new URL('../../../data/dataset/dataset.json', import.meta.url), 'utf8'),
) as Dataset;
const reading: Reading = {
  file: 'a.txt',
  outcome: 'read',
  reasons: [],
  articles: [],
  meetings: [],
  doubts: [],
};

describe('what a page needs to decide as the build does', () => {
  it('is all that was read, and says of nothing that it is left out', () => {
    const material = materialOf(dataset, NO_CORRECTIONS, [reading]);
    expect(material).toEqual({ edition: dataset.edition, corrections: NO_CORRECTIONS, readings: [reading] });
    expect(notReviewed(material)).toBeNull();
    expect(readMaterial(material, dataset.edition)).toEqual(material);
  });

  it('is nothing of a data set that is too large, and says how much that is', () => {
    const meetings = Array.from({ length: MOST_MEETINGS + 1 }, () => dataset.meetings[0]!);
    const corrections = { ...NO_CORRECTIONS, same: [{ file: 'a.json', entry: 1, same: ['a', 'b'] }] };
    const material = materialOf({ ...dataset, meetings }, corrections as typeof NO_CORRECTIONS, [reading]);
    expect(material.readings).toEqual([]);
    expect(material.leftOut).toEqual({ meetings: MOST_MEETINGS + 1, readings: 1, decisions: 1 });
    expect(notReviewed(material)).toContain(String(MOST_MEETINGS + 1));
    expect(readMaterial(material, dataset.edition)).toBeNull();
  });
});
