/** A link that pins an edition which the host no longer keeps: its absence is an answer, not a failure of the page. */
import { test as base, expect } from '@playwright/test';

base('the newest is shown in its place, and both are named', async ({ page }) => {
  await page.goto(`${process.env['ENTREVUE_URL']!}?edition=zzzzzzzzzzz&country=CN`);
  await expect(page.getByText('L’édition zzzzzzzzzzz des données')).toBeVisible();
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
});
