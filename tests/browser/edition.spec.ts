/** Links that pin an edition of the data, meetings that are gone, and a tab that stays open while new data are published. */
import { readFileSync } from 'node:fs';
import { DATA } from './data.ts';
import { expect, test } from './page.ts';

const OLDER = 'aaaaaaaaaaa';
const GONE = 'm00000000000';

/** An edition that the host kept: with a meeting that the newest no longer has. */
function olderEdition(): string {
  const dataset = JSON.parse(readFileSync('data/dataset/dataset.json', 'utf8')) as {
    meetings: { id: string }[];
  };
  const [first] = dataset.meetings;
  const meetings = [...dataset.meetings, { ...first, id: GONE }];
  return JSON.stringify({ ...dataset, edition: OLDER, meetings });
}

test('a pinned edition that the host keeps is shown, and leads to the newest with the same view', async ({
  page,
  site,
}) => {
  await page.route(`**/data/${OLDER}.json`, (route) =>
    route.fulfill({ contentType: 'application/json', body: olderEdition() }),
  );
  await page.goto(`${site}?edition=${OLDER}&country=CN&sel=m:${GONE}`);
  await expect(page.getByText(`Ce lien montre l’édition ${OLDER}`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /à / }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Voir la plus récente' }).click();
  await expect(page).toHaveURL(`${site}?country=CN&sel=m:${GONE}`);
  await expect(
    page.getByRole('heading', { name: 'Cette rencontre n’est plus dans les données' }),
  ).toBeVisible();
  await expect(page.getByText('n’a pas pu être lue')).toHaveCount(0);
});

test('the newest edition, pinned by its name, is shown without a word', async ({ page, site }) => {
  await page.goto(`${site}?edition=${DATA.dataset.edition}`);
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
  await expect(page.locator('.app-notice')).toHaveCount(0);
});

test('a wrong name of an edition is told by its parameter, and the newest is shown', async ({
  page,
  site,
}) => {
  await page.goto(`${site}?edition=../../etc/passwd`);
  await expect(page.locator('.app-notice')).toContainText('edition=../../etc/passwd');
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
});

for (const face of ['network', 'table', 'matrix', 'map', 'timeline'])
  test(`a meeting that is gone opens a note beside the ${face}`, async ({ page, site }) => {
    await page.goto(`${site}?view=${face}&sel=m:${GONE}`);
    await expect(
      page.getByRole('heading', { name: 'Cette rencontre n’est plus dans les données' }),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Fermer le détail' }).click();
    await expect(page).not.toHaveURL(/sel=/);
  });

test('a tab left open tells of new data when one comes back to it', async ({ page, site }) => {
  await page.clock.install();
  await page.goto(site);
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
  await page.route('**/edition.json', (route) => route.fulfill({ json: { edition: OLDER, meetings: 17 } }));
  await page.clock.fastForward('11:00');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByText('De nouvelles données ont été publiées')).toBeVisible();
  await page.getByRole('button', { name: 'Masquer cet avis' }).click();
  await expect(page.locator('.app-notice')).toHaveCount(0);
});
