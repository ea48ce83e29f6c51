/** The table as it is laid out: its head over its rows, its rows as cards. */
import { manyMeetings } from '../fixtures/many.ts';
import { showInstead } from './in-place.ts';
import { expect, test } from './page.ts';

test.beforeEach(async ({ page, site }) => {
  await showInstead(page, manyMeetings(600, { officials: 200, countries: 40 }));
  await page.goto(`${site}?view=table`);
  await expect(page.locator('[aria-rowcount]')).toHaveAttribute('aria-rowcount', '601');
});

test('no row shows through the head, wherever it is scrolled to', async ({ page }) => {
  const heads = page.locator('.table thead th').filter({ visible: true });
  for (const row of [3, 8, 15]) {
    await page.locator('.table-row').nth(row).scrollIntoViewIfNeeded();
    const covered = await heads.evaluateAll((cells) =>
      cells.map((cell) => {
        const { left, right, bottom } = cell.getBoundingClientRect();
        const spots = Array.from({ length: 8 }, (_, i) => left + ((right - left) * (i + 0.5)) / 8);
        return spots.every((x) => cell.parentElement!.contains(document.elementFromPoint(x, bottom - 6)));
      }),
    );
    expect(covered).not.toContain(false);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('how sure a meeting is stands on a line of its own', async ({ page }) => {
    const card = page.locator('.table-row').first();
    const status = (await card.locator('.table-status').last().boundingBox())!;
    const sureness = (await card.locator('.table-sureness').boundingBox())!;
    expect(sureness.y).toBeGreaterThanOrEqual(status.y + status.height - 1);
  });
});
