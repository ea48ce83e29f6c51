/** The parts of the data set of the project, beside it in the built site: see src/core/query/index-files.ts. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { type IndexFiles, indexFilesOf } from '../../src/core/query/index-files.ts';
import { calledInArabic } from '../../src/web/store/arabic.ts';

const packed = (dataset: Dataset): IndexFiles =>
  indexFilesOf(dataset, calledInArabic, (content) => gzipSync(content, { level: 9 }));

let made: { key: string; files: IndexFiles } | null = null;

/** Of the data set that stands in the project; null where none does. Made once for all builds of a run. */
export function indexFilesIn(root: string): IndexFiles | null {
  const file = join(root, 'data/dataset/dataset.json');
  if (!existsSync(file)) return null;
  const { mtimeMs, size } = statSync(file);
  const key = `${file} ${mtimeMs} ${size}`;
  if (made?.key !== key) made = { key, files: packed(JSON.parse(readFileSync(file, 'utf8')) as Dataset) };
  return made.files;
}
