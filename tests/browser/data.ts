/** The data set that the served site shows, indexed as the page indexes it, and said in any language of the interface. */
import { readFileSync } from 'node:fs';
import { readDataset } from '../../src/core/dataset/schema.ts';
import { type IndexedDataset, indexDataset } from '../../src/core/query/indexed.ts';
import { readStories } from '../../src/core/story/schema.ts';
import type { Story } from '../../src/core/story/story.ts';
import type { Catalogue, Locale } from '../../src/web/i18n/catalog.ts';
import type { Speech } from '../../src/web/i18n/say.ts';
import { translator } from '../../src/web/i18n/translate.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8')) as unknown;

function read(): IndexedDataset {
  const found = readDataset(json('data/dataset/dataset.json'));
  if (!found.ok) throw new Error(found.problems.join('\n'));
  return indexDataset(found.dataset);
}

export const DATA = read();

/** How the interface says texts and data in a language: tests look for what a reader of it sees. */
export const speechOf = (locale: Locale): Speech => ({
  data: DATA,
  locale,
  t: translator(locale, json(`src/web/i18n/${locale}.json`) as Catalogue),
});

function readTold(): readonly Story[] {
  const found = readStories(json('data/dataset/stories.json'));
  if (!found.ok) throw new Error('stories.json holds no stories');
  return found.stories;
}

/** The stories that stand beside it. */
export const STORIES = readTold();
