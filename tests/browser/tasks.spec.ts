/** The tasks a reader comes with, by mouse, on the site as it is served. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './page.ts';

/** Clicks where a name of the network stands: the canvas under it takes the pointer. */
async function pointAt(page: Page, name: Locator): Promise<void> {
  const box = (await name.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

test('who met Guo Shengkun: found by name, shown on both views, with the role held at the meeting', async ({
  page,
  site,
}) => {
  await page.goto(site);
  await page.getByRole('searchbox').fill('guo shengkun');
  await expect(page.getByRole('main').getByText(/^1 sur \d+ rencontres/)).toBeVisible();
  const mark = page
    .getByRole('group', { name: 'Frise des rencontres' })
    .getByRole('button', { name: /Guo Shengkun/ });
  await expect(mark).toHaveCount(1);
  await expect(page.getByRole('application').getByRole('button', { name: /Guo Shengkun/ })).toHaveCount(1);
  await expect(page.getByRole('application').getByRole('button', { name: /Marco Rubio/ })).toHaveCount(0);
  await pointAt(page, page.getByRole('application').getByRole('button', { name: /^Guo Shengkun/ }));
  const detail = page.getByRole('complementary', { name: 'Détail' });
  await expect(detail.getByRole('heading', { name: 'Guo Shengkun' })).toBeVisible();
  await expect(detail).toContainText('ministre chinois de la Sécurité publique');
  await detail.getByRole('button', { name: /Tran Dai Quang et Guo Shengkun/ }).click();
  await expect(detail).toContainText('ministre chinois de la Sécurité publique');
});

test('a name is found in any spelling and without its accents', async ({ page, site }) => {
  await page.goto(site);
  for (const spelling of ['Trân Đại Quang', 'tran dai quang', 'TRÂN DAI']) {
    await page.getByRole('searchbox').fill(spelling);
    await expect(page.getByRole('application').getByRole('button', { name: /^Tran Dai Quang/ })).toHaveCount(
      1,
    );
  }
});

test('when did Vietnam and Russia meet: a tie is chosen, both views show its meeting', async ({
  page,
  site,
}) => {
  await page.goto(site);
  await page.getByText('Liens en mots').click();
  await page
    .getByRole('button', { name: /Russie.*Vietnam|Vietnam.*Russie/ })
    .first()
    .click();
  await expect(page).toHaveURL(/sel=/);
  const mark = page
    .getByRole('group', { name: 'Frise des rencontres' })
    .getByRole('button', { name: /Kolokoltsev/ });
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Seulement ces rencontres' }).first().click();
  await expect(page.getByRole('group', { name: 'Frise des rencontres' }).getByRole('button')).toHaveCount(1);
});

test('a period is brushed, and the network keeps only those who met in it', async ({ page, site }) => {
  await page.goto(site);
  const overview = page.getByRole('group', { name: /Toute la période/ });
  const box = (await overview.boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.7, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.85, y, { steps: 4 });
  await page.mouse.move(box.x + box.width * 0.985, y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=20/);
  await expect(page.getByRole('application').getByRole('button', { name: /^Marco Rubio/ })).toHaveCount(1);
  await expect(page.getByRole('application').getByRole('button', { name: /^Guo Shengkun/ })).toHaveCount(0);
});

test('the sentence a meeting was read from is shown, marked in its paragraph, and can be copied with its reference', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(site);
  await page
    .getByRole('group', { name: 'Frise des rencontres' })
    .getByRole('button', { name: /DeSombre/ })
    .click();
  const detail = page.getByRole('complementary', { name: 'Détail' });
  await expect(detail.locator('mark').first()).toContainText('a reçu Michael DeSombre');
  await expect(detail).toContainText('000_7cab69ff2a24446d.txt');
  await detail.getByRole('button', { name: /Copier/ }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('a reçu Michael DeSombre');
  expect(copied).toContain('Luong Tam Quang et Michael DeSombre, Hanoï, Vietnam, 13 février 2026');
  expect(copied).toContain('000_7cab69ff2a24446d.txt');
});

test('a corrected date says what the text says, and why it was corrected', async ({ page, site }) => {
  await page.goto(site);
  await page
    .getByRole('group', { name: 'Frise des rencontres' })
    .getByRole('button', { name: /Meng Jianzhu, 24 octobre 2015/ })
    .click();
  const detail = page.getByRole('complementary', { name: 'Détail' });
  await expect(detail).toContainText(/date corrigée/i);
  await expect(detail).toContainText('samedi');
  await expect(detail).toContainText('23 octobre 2015');
});

test('a link opens exactly the view that was shared, and Back and Forward step through what one did', async ({
  page,
  site,
}) => {
  await page.goto(site);
  await page.getByRole('checkbox', { name: /Cambodge/ }).click();
  const one = page.getByRole('main').getByText(/^1 sur \d+ rencontres/);
  await expect(one).toBeVisible();
  await expect(page).toHaveURL(/country=KH/);
  await page.getByRole('button', { name: /^Lignes/ }).click();
  await page.getByRole('menuitemradio', { name: 'responsable' }).click();
  await expect(page).toHaveURL(/lanes=official/);
  const shared = page.url();
  await page.goBack();
  await expect(page).not.toHaveURL(/lanes=official/);
  await page.goBack();
  await expect(page).not.toHaveURL(/country=KH/);
  await expect(one).toHaveCount(0);
  await page.goForward();
  await expect(one).toBeVisible();
  await page.goto('about:blank');
  await page.goto(shared);
  await expect(one).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lignes : responsable' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Cambodge/ })).toBeChecked();
});

test('a wrong parameter is dropped with a notice, and the others apply', async ({ page, site }) => {
  await page.goto(`${site}?country=KH,XX&from=yesterday&lanes=sideways&future=kept`);
  await expect(page.getByRole('checkbox', { name: /Cambodge/ })).toBeChecked();
  await expect(page.getByRole('main').getByText(/^1 sur \d+ rencontres/)).toBeVisible();
  const notice = page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: 'from' });
  await expect(notice.first()).toBeVisible();
  await page.getByRole('button', { name: /^Lignes/ }).click();
  await page.getByRole('menuitemradio', { name: 'responsable' }).click();
  await expect(page).toHaveURL(/future=kept/);
});

test('no result offers a way out that leads back to meetings', async ({ page, site }) => {
  await page.goto(`${site}?country=KH&from=2025`);
  const wayOut = page
    .getByRole('main')
    .getByRole('button', { name: /période/i })
    .last();
  await wayOut.click();
  await expect(page.getByRole('main').getByText(/^1 sur \d+ rencontres/)).toBeVisible();
});

test('the table lists the same filtered meetings, sorts them, and selects', async ({ page, site }) => {
  await page.goto(`${site}?country=CN`);
  await page.getByText('Tableau', { exact: true }).click();
  const table = page.getByRole('table').or(page.getByRole('grid'));
  await expect(table).toBeVisible();
  await table.getByRole('button', { name: /Date/ }).first().click();
  await table
    .getByText(/Meng Jianzhu/)
    .first()
    .click();
  await expect(page.getByRole('complementary', { name: 'Détail' })).toContainText('Meng Jianzhu');
});
