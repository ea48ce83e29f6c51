/** What is chosen can be left again at every width: its way out lies clear of the head of the page, and a press beside it closes it. */
import type { Locator, Page } from '@playwright/test';
import { DATA } from './data.ts';
import { expect, test } from './page.ts';

const detail = (page: Page): Locator => page.getByLabel('Détail', { exact: true });
const meeting = [...DATA.byId.keys()][0]!;

async function under(page: Page, locator: Locator): Promise<number> {
  const head = (await page.getByRole('banner').boundingBox())!;
  return (await locator.boundingBox())!.y - head.y - head.height;
}

for (const hasTouch of [false, true])
  test.describe(hasTouch ? 'by touch' : 'by mouse', () => {
    test.use({ hasTouch });
    const press = (locator: Locator): Promise<void> =>
      hasTouch ? locator.tap({ timeout: 5000 }) : locator.click({ timeout: 5000 });

    for (const width of [600, 768, 820])
      test(`the detail lies under the head of the page and is left, ${width} px`, async ({ page, site }) => {
        await page.setViewportSize({ width, height: 1024 });
        for (const selected of ['n:VN', `m:${meeting}`]) {
          await page.goto(`${site}?sel=${selected}`);
          // A page of its own leads back, a panel over the views closes.
          const out = detail(page).getByRole('button', { name: width < 760 ? 'Retour' : 'Fermer le détail' });
          await expect(out).toBeVisible();
          expect(await under(page, out)).toBeGreaterThanOrEqual(0);
          await press(out);
          await expect(detail(page)).toBeHidden();
          await expect(page).not.toHaveURL(/sel=/);
        }
      });

    test('a press beside the panel closes it, one on a control or in the panel does not', async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width: 768, height: 1024 });
      await page.goto(`${site}?sel=n:VN`);
      await expect(detail(page)).toBeVisible();
      await press(detail(page).getByRole('heading', { level: 2 }));
      await press(page.getByText('Tableau', { exact: true }));
      await expect(detail(page)).toBeVisible();
      await press(page.getByText('Toutes les rencontres'));
      await expect(detail(page)).toBeHidden();
      await page.goBack();
      await expect(detail(page)).toBeVisible();
    });
  });

test('a panel that stands beside the views stays when one presses beside it', async ({ page, site }) => {
  await page.goto(`${site}?sel=n:VN`);
  await page.getByText('Toutes les rencontres').click();
  await expect(page.getByRole('button', { name: 'Fermer le détail' })).toBeVisible();
});
