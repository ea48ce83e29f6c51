/** Fetches the data set, checks it, and hands it indexed to every view. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import datasetUrl from '../../../data/dataset/dataset.json?url';
import { readDataset } from '../../core/dataset/schema.ts';
import { type IndexedDataset, indexDataset } from '../../core/query/indexed.ts';

/** A data set that came but cannot be used: each problem names where and what. */
export class DatasetProblem extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.slice(0, 5).join('\n'));
    this.name = 'DatasetProblem';
    this.problems = problems;
  }
}

/** The interface speaks Arabic, in which the data have no names: the browser knows those of countries. */
const ARABIC = new Intl.DisplayNames('ar', { type: 'region', style: 'short', fallback: 'none' });

const calledInArabic = (country: string): string[] => {
  const name = /^[A-Z]{2}$/.test(country) ? ARABIC.of(country) : undefined;
  return name === undefined ? [] : [name];
};

async function fetchDataset(): Promise<IndexedDataset> {
  const response = await fetch(datasetUrl);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const read = readDataset(await response.json());
  if (!read.ok) throw new DatasetProblem(read.problems);
  return indexDataset(read.dataset, calledInArabic);
}

export const datasetQuery = queryOptions({
  queryKey: ['dataset'],
  queryFn: fetchDataset,
  staleTime: Infinity,
  retry: 1,
});

/** The data set of the page. Suspends while it loads; throws to the error boundary if it can't be had. */
export function useData(): IndexedDataset {
  return useSuspenseQuery(datasetQuery).data;
}
