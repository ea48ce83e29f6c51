/** Every chip of what is filtered can be read and taken away, in the one row that all of them share. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './page.ts';

const FILTERED = '?country=CN,VN&from=2019-01-01&to=2019-12-31';
const chips = (page: Page): Locator =>
  page.getByRole('list', { name: 'Filtres actifs' }).getByRole('button', { name: /^Retirer le filtre/ });

test('two countries and a year are read whole beside the views', async ({ page, site }) => {
  await page.goto(site + FILTERED);
  await expect(chips(page)).toHaveCount(3);
  for (const chip of await chips(page).all()) await expect(chip).toBeInViewport({ ratio: 1 });
});

for (const width of [768, 1024, 1440])
  for (const hasTouch of [false, true])
    test.describe(`${width} px ${hasTouch ? 'by touch' : 'by mouse'}`, () => {
      test.use({ hasTouch, viewport: { width, height: 1024 } });

      test('the Tab key brings each chip wholly into sight, clear of the fading ends', async ({
        page,
        site,
      }) => {
        await page.goto(`${site}${FILTERED}&status=held,planned&kind=talks`);
        await expect(chips(page)).toHaveCount(6);
        const all = await chips(page).all();
        await all[0]!.focus();
        for (const chip of all) {
          await expect(chip).toBeFocused();
          await expect(chip).toBeInViewport({ ratio: 1 });
          await page.keyboard.press('Tab');
        }
      });
    });
