import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { problemsIn, readDataset } from '../../../src/core/dataset/schema.ts';

const real = (): Dataset =>
  JSON.parse(readFileSync(new URL('../../../data/dataset/dataset.json', import.meta.url), 'utf8')) as Dataset;

/** What reading says of the same data. */
const read = (dataset: Dataset): string[] => {
  const result = readDataset(dataset);
  return result.ok ? [] : result.problems;
};

describe('a data set that the program made', () => {
  it('has no problems where it is sound', () => {
    expect(problemsIn(real())).toEqual([]);
  });

  it.each<[string, (dataset: Dataset) => void]>([
    ['a record of a list', (d) => (d.meetings[3]!.date.edtf = 'soon')],
    ['several records', (d) => d.meetings.forEach((m) => (m.sureness.value = 2))],
    ['the record itself', (d) => ((d.positions as unknown[])[0] = null)],
    ['a list that is none', (d) => ((d as { topics: unknown }).topics = 'none')],
    ['a field that is no list', (d) => (d.edition = '')],
    ['an id that leads nowhere', (d) => (d.meetings[0]!.topics = ['gone'])],
  ])('has those that a reader of it finds, at the same places: %s', (_, spoil) => {
    const dataset = real();
    spoil(dataset);
    expect(problemsIn(dataset)).not.toEqual([]);
    expect(problemsIn(dataset)).toEqual(read(dataset));
  });
});
