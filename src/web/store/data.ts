/** Fetches the data set, checks it, and hands it indexed to every view. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import builtUrl from '../../../data/dataset/dataset.json?url';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { IndexedDataset } from '../../core/query/indexed.ts';
import { tellPin } from './edition.ts';
import { tellSite, useOwn } from './own.ts';
import { fetchIndex, partsOf } from './parts.ts';
import { readPairs } from '../../core/query/migrations.ts';
import { PAGE, PUBLISHED, publishedFile } from './page.ts';
import { useReview } from './review.ts';

const datasetUrl = PUBLISHED === null ? builtUrl : publishedFile(PUBLISHED, '.json');

/** What a data set that comes whole needs is not part of a page that begins with an index. */
const wholeTools = () => import('./whole.ts');

async function fetchEdition(address: string): Promise<Dataset> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const [{ checked }, input] = await Promise.all([wholeTools(), response.json()]);
  return checked(input);
}

const inColumns = async (dataset: Dataset): Promise<IndexedDataset> => (await wholeTools()).indexed(dataset);

/** An edition that the host still keeps beside the newest; null where it does not, or where this page cannot read it. */
async function fetchPinned(edition: string): Promise<Dataset | null> {
  if (datasetUrl.endsWith(`/${edition}.json`)) return null;
  try {
    const dataset = await fetchEdition(new URL(`${edition}.json`, new URL(datasetUrl, location.href)).href);
    return dataset.edition === edition ? dataset : null;
  } catch {
    return null;
  }
}

/** The newest edition: by its index where there is one beside it. */
async function fetchNewest(): Promise<IndexedDataset> {
  const parts = partsOf(datasetUrl);
  const whole = (): Promise<Dataset> => fetchEdition(datasetUrl);
  const site = parts === null ? null : await fetchIndex(parts, whole);
  if (!site) return inColumns(await whole());
  const [, text = ''] = readPairs(location.search).find(([key]) => key === 'q') ?? [];
  // A link that searches begins with what it finds, unless that takes long.
  if (text) await Promise.race([site.search?.ask(text).catch(() => undefined), patience()]);
  return site;
}

const PATIENCE_MS = 2000;
const patience = (): Promise<void> => new Promise((done) => setTimeout(done, PATIENCE_MS));

async function fetchDataset(): Promise<IndexedDataset> {
  const pinned = PAGE.edition === null ? null : await fetchPinned(PAGE.edition);
  const site = pinned ? await inColumns(pinned) : await fetchNewest();
  if (PAGE.edition !== null)
    tellPin(pinned ? 'older' : site.dataset.edition === PAGE.edition ? 'newest' : 'gone');
  tellSite(site);
  return site;
}

export const datasetQuery = queryOptions({
  queryKey: ['dataset'],
  queryFn: fetchDataset,
  staleTime: Infinity,
  retry: 1,
});

/** The data set that the page shows, the reader's own where they opened one. Suspends while the site's loads; throws to the error boundary if it can't be had. */
export function useData(): IndexedDataset {
  const site = useSuspenseQuery(datasetQuery).data;
  const decided = useReview((s) => s.data) ?? site;
  return useOwn((s) => (s.shown ? s.data : null)) ?? decided;
}
