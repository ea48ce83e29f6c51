/** What stands around the tasks: names in any spelling, corrections, wrong links, no result, the table. */
import { expect, test } from './page.ts';

test('a name is found in any spelling and without its accents', async ({ page, site }) => {
  await page.goto(site);
  for (const spelling of ['Trân Đại Quang', 'tran dai quang', 'TRÂN DAI']) {
    await page.getByRole('searchbox').fill(spelling);
    await expect(page.getByRole('application').getByRole('button', { name: /^Tran Dai Quang/ })).toHaveCount(
      1,
    );
  }
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
