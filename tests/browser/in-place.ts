/** Other files in place of those of the built site. */
import type { Page, Route } from '@playwright/test';
import type { Dataset } from '../../src/core/dataset/dataset.ts';

type Answer = Parameters<Route['fulfill']>[0];

/** What hosts answer in place of a file that is not there. */
export const MISSING: Answer = { contentType: 'text/html', body: '<!doctype html><title>?</title>' };

/** The page reads this data set, without an index. */
export async function showInstead(page: Page, dataset: Dataset): Promise<void> {
  const body = JSON.stringify(dataset);
  await page.route('**/data/*.index', (route) => route.fulfill(MISSING));
  await page.route('**/data/*.json', (route) => route.fulfill({ contentType: 'application/json', body }));
}
