/** `?data=`: data that a link brings, from this host alone unless it lists others; a lasting banner says whence they are. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from './page.ts';

test.use({ locale: 'en' });

const TEXT = readFileSync('data/dataset/dataset.json', 'utf8');

test('data of this host are shown, with their source and checksum as long as they are', async ({
  page,
  site,
}) => {
  await page.route('**/other/meetings.json', (route) =>
    route.fulfill({ body: TEXT, contentType: 'application/json' }),
  );
  await page.goto(`${site}?data=other/meetings.json&country=CN`);
  const banner = page.getByText('These data come from');
  await expect(banner).toContainText(`${new URL(site).origin}`);
  await expect(
    page.getByText(`SHA-256 checksum: ${createHash('sha256').update(TEXT).digest('hex')}`),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hide this notice' })).toHaveCount(0);
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
  // The link goes on to name them.
  await expect(page).toHaveURL(/data=other\/meetings\.json&country=CN/);
  await page.getByRole('link', { name: 'Back to the site’s data' }).click();
  await expect(banner).toHaveCount(0);
});

test('data of another host are not asked for, and the reader is told', async ({ page, site }) => {
  await page.goto(`${site}?data=https://evil.example/meetings.json`);
  await expect(page.getByText('The link wants to show data of https://evil.example')).toBeVisible();
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
});

test('what is no data is told in the list of files, and the site’s own are shown', async ({ page, site }) => {
  await page.route('**/other/broken.json', (route) =>
    route.fulfill({ body: '{"version": 1, "meetings": [', contentType: 'application/json' }),
  );
  await page.goto(`${site}?data=other/broken.json`);
  await expect(page.getByRole('dialog').getByText('broken.json', { exact: true })).toBeVisible();
  await expect(page.getByRole('dialog').getByText('not read')).toBeVisible();
});
