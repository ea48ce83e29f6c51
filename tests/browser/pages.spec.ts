/** Undo by keys, the sheet of keys, the five ways in, and the page on paper: in a browser, as a reader meets them. */
import { expect, test } from './page.ts';

test.use({ locale: 'fr', viewport: { width: 1440, height: 900 } });

test('a filter is taken back and made again by keys, and told aloud', async ({ page, site }) => {
  await page.goto(site);
  await page.locator('.frame-filters label').first().click();
  await expect(page).toHaveURL(/country=/);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/country=/);
  await expect(page.getByText('Annulé : Pays')).toBeAttached();
  await page.keyboard.press('Control+Shift+Z');
  await expect(page).toHaveURL(/country=/);
});

test('"?" opens the sheet of keys, and Escape leaves it', async ({ page, site }) => {
  await page.goto(site);
  await expect(page.locator('.timeline')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Touches du clavier' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('each of the five ways in shows its answer, and Back leads out of it', async ({ page, site }) => {
  await page.goto(site);
  const starts = page.locator('.detail-starts button');
  await expect(starts).toHaveCount(5);
  for (let i = 0; i < 5; i++) {
    await page.locator('.detail-starts button').nth(i).click();
    await expect(page).toHaveURL(/\?/);
    await page.goBack();
    await expect(page).not.toHaveURL(/\?/);
    await page.goto(site);
  }
});

test('on paper stand both pictures and the visible meetings with their sources', async ({ page, site }) => {
  await page.goto(`${site}?country=CN`);
  await expect(page.locator('.network-canvas canvas').first()).toBeAttached();
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed figure')).toHaveCount(2);
  await expect(page.locator('.printed h2')).toHaveText('Rencontres de la Chine');
  await expect(page.locator('.printed > ol > li')).toHaveCount(3);
  await expect(page.locator('.printed-origin')).toContainText(/édition .*Licence/s);
  await expect(page.locator('.printed-origin')).toContainText('country=CN');
  // A name stands on the line of its lane.
  const lanes = await page.locator('.printed .timeline-lanes').boundingBox();
  const score = await page.locator('.printed .timeline-score').boundingBox();
  expect(Math.abs(lanes!.height - score!.height)).toBeLessThan(3);
});
