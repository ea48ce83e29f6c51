/** What can be asked of the data, on the site as it is served: chains, and measures beside the page. */
import { manyMeetings } from '../fixtures/many.ts';
import { showInstead } from './in-place.ts';
import { expect, test } from './page.ts';

test('a large graph is measured beside the page: the policy lets our worker be started', async ({
  page,
  site,
}) => {
  await showInstead(page, manyMeetings(3000, { officials: 1500, countries: 100 }));
  const started: string[] = [];
  page.on('worker', (worker) => started.push(worker.url()));
  await page.goto(`${site}?view=table`);
  await page.getByRole('button', { name: 'Mesurer les nœuds' }).click();
  await expect(page.getByRole('columnheader', { name: /^Relais/ })).toBeVisible();
  expect(started).toEqual([expect.stringMatching(/\/assets\/measures\.worker-[\w-]+\.js$/)]);
});
