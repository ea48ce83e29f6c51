/** A data set that comes whole: checked by its schema and put into columns in the page. Loaded only where one comes so. */
import { readDataset } from '../../core/dataset/schema.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { type IndexedDataset, indexDataset } from '../../core/query/indexed.ts';
import { calledInArabic } from './arabic.ts';
import { DatasetProblem } from './dataset-problem.ts';

/** Throws a DatasetProblem. */
export function checked(input: unknown): Dataset {
  const read = readDataset(input);
  if (!read.ok) throw new DatasetProblem(read.problems);
  return read.dataset;
}

export const indexed = (dataset: Dataset): IndexedDataset => indexDataset(dataset, calledInArabic);
