/** What can be asked of the data, on the site as it is served: chains, and measures beside the page. */
import { manyMeetings } from '../fixtures/many.ts';
import { expect, test } from './page.ts';

test('how Desmond Lee and Michael DeSombre are connected: asked by keyboard, told step by step, kept in the link', async ({
  page,
  site,
}) => {
  await page.goto(site);
  const detail = page.getByRole('complementary', { name: 'Détail' });
  await detail.getByRole('button', { name: 'Relier deux noms' }).press('Enter');
  await expect(detail.getByRole('heading', { name: /Comment sont-ils reliés/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('desmond');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('desombre');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(detail.getByText(/^Un intermédiaire entre/)).toBeVisible();
  const steps = detail.getByRole('heading', { level: 3, name: /rencontres?$/ });
  await expect(steps).toHaveText([/^Desmond Lee et Vietnam/, /^Vietnam et Michael DeSombre/]);
  await expect(page).toHaveURL(/path=desmond-lee-sg~michael-desombre-us/);
  await page.reload();
  await expect(steps).toHaveCount(2);
  await detail.getByRole('button', { name: /Luong Tam Quang et Michael DeSombre/ }).click();
  await expect(detail.getByRole('heading', { level: 2, name: /DeSombre/ })).toBeVisible();
  await detail.getByRole('button', { name: 'Retour à la question' }).click();
  await expect(steps).toHaveCount(2);
});

test('a large graph is measured beside the page: the policy lets our worker be started', async ({
  page,
  site,
}) => {
  const large = JSON.stringify(manyMeetings(3000, { officials: 1500, countries: 100 }));
  await page.route('**/dataset-*.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: large }),
  );
  const started: string[] = [];
  page.on('worker', (worker) => started.push(worker.url()));
  await page.goto(`${site}?view=table`);
  await page.getByRole('button', { name: 'Mesurer les nœuds' }).click();
  await expect(page.getByRole('columnheader', { name: /^Relais/ })).toBeVisible();
  expect(started).toEqual([expect.stringMatching(/\/assets\/measures\.worker-[\w-]+\.js$/)]);
});
