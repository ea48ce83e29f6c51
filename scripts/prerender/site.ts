/** What a page needs to be written before there is a browser: the data set, what the host says, and the words of one language. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '../../src/core/dataset/schema.ts';
import { type Site, readSite } from '../../src/core/dataset/site.ts';
import { type IndexedDataset, indexDataset } from '../../src/core/query/indexed.ts';
import { readLink } from '../../src/core/query/link.ts';
import { readPairs } from '../../src/core/query/migrations.ts';
import type { ViewState } from '../../src/core/query/state.ts';
import type { Catalogue, Locale } from '../../src/web/i18n/catalog.ts';
import { type Translate, translator } from '../../src/web/i18n/translate.ts';

export interface Prerendered {
  data: IndexedDataset;
  site: Site;
  /** the first language of the site */
  locale: Locale;
  t: Translate;
  /** the way from the page to the files of the site ("./"); null = nothing stands beside it */
  beside: string | null;
  /** the folder of the project */
  root: string;
}

/** The view that the site begins with, as its host set it. */
export const siteView = ({ site, data }: Prerendered): ViewState => readLink(readPairs(site.view), data).view;

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8')) as unknown;

/** The same in another language. */
export function inLocale(of: Omit<Prerendered, 't'>, locale: Locale): Prerendered {
  const texts = json(join(of.root, `src/web/i18n/${locale}.json`)) as Catalogue;
  return { ...of, locale, t: translator(locale, texts) };
}

/** Reads what the prebuild wrote; null where nothing has been built yet. Throws where it cannot be used. */
export function readPrerendered(root: string): Prerendered | null {
  const folder = join(root, 'data/dataset');
  if (!existsSync(join(folder, 'dataset.json')) || !existsSync(join(folder, 'site.json'))) return null;
  const read = readDataset(json(join(folder, 'dataset.json')));
  const site = readSite(json(join(folder, 'site.json')));
  if (!read.ok) throw new Error(`data/dataset/dataset.json: ${read.problems[0]}`);
  if (!site) throw new Error('data/dataset/site.json is of another version: run `npm run dataset`');
  const locale = site.languages[0]!;
  return inLocale({ data: indexDataset(read.dataset), site, locale, root, beside: null }, locale);
}
