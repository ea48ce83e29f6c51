/** The folders that are served: the built site with other data in it, and the pages of its peers beside the same data. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { indexFilesOf } from '../../../src/core/query/index-files.ts';
import { calledInArabic } from '../../../src/web/store/arabic.ts';
import { pageFor } from '../../../src/web/store/own-site.ts';
import { jsonPieces } from '../write-meetings.ts';
import { graphOf, itemsOf } from './items.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PAGES = fileURLToPath(new URL('../pages', import.meta.url));

/** The country of the filter that is measured; the pages of the peers filter by the same. */
export const FILTERED = 'CN';

/** Builds the site as `npm run build` does, with the data that are committed. */
export async function builtSite(folder: string): Promise<void> {
  process.env['ENTREVUE_DATASET'] = 'keep';
  await build({ root: ROOT, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
}

/** Builds the pages of some peers. */
export async function builtPages(folder: string, names: readonly string[]): Promise<void> {
  await build({
    root: PAGES,
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: names.map((name) => join(PAGES, `${name}.html`)) },
    },
  });
}

/** Puts a data set into a copy of the built site, as "publish as a ready site" does. */
export async function siteOf(built: string, folder: string, dataset: Dataset): Promise<void> {
  const { edition } = dataset;
  cpSync(built, folder, { recursive: true });
  const html = readFileSync(join(built, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), pageFor(html, edition, 'Made meetings'));
  mkdirSync(join(folder, 'data'), { recursive: true });
  await pipeline(jsonPieces(dataset), createWriteStream(join(folder, 'data', `${edition}.json`)));
  const parts = indexFilesOf(dataset, calledInArabic, (content) => gzipSync(content, { level: 9 }));
  mkdirSync(join(folder, 'data', edition), { recursive: true });
  for (const [name, held] of parts.files) writeFileSync(join(folder, 'data', name), held);
  const title = { fr: 'Made', en: 'Made', vi: 'Made' };
  const site: unknown = JSON.parse(readFileSync(join(ROOT, 'data/dataset/site.json'), 'utf8'));
  const sources = dataset.documents.map(({ id }) => ({ document: id, asOf: 'unknown', url: null }));
  writeFileSync(
    join(folder, 'data', `${edition}.site.json`),
    JSON.stringify({ ...(site as object), title, description: title, sources }),
  );
  writeFileSync(join(folder, 'edition.json'), JSON.stringify({ edition, meetings: dataset.meetings.length }));
}

/** Puts the same data beside the pages of the peers. */
export function pagesOf(built: string, folder: string, dataset: Dataset): void {
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, 'items.json'), JSON.stringify(itemsOf(dataset)));
  writeFileSync(join(folder, 'graph.json'), JSON.stringify(graphOf(dataset, FILTERED)));
}
