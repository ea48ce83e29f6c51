/** One's own work kept on the device, taken along as a file, and published as a site. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './page.ts';

test.use({ locale: 'en' });

const ARTICLE = `Hanoi, March 3, 2024 (VNA) - Vietnamese Prime Minister Pham Minh Chinh held talks with Canadian Prime Minister Jane Testington in Hanoi on March 3, 2024.

The two leaders discussed trade.`;

async function opened(page: Page, site: string): Promise<Locator> {
  await page.goto(site);
  await page.getByRole('button', { name: 'Open your files' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Open your files' });
  await dialog
    .locator('input[type=file]')
    .setInputFiles([{ name: 'mine.txt', mimeType: 'text/plain', buffer: Buffer.from(ARTICLE) }]);
  await expect(dialog.getByText('read: 1 meeting')).toBeVisible();
  return dialog;
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return new Uint8Array(readFileSync(await download.path()));
}

test('work is kept only when it is asked for, offered at the next visit, and erased', async ({
  page,
  site,
}) => {
  const dialog = await opened(page, site);
  await expect(dialog.getByText(/Kept on this device/)).toHaveCount(0);
  await dialog.getByRole('checkbox', { name: 'Keep my work on this device' }).check();
  await expect(dialog.getByText(/Kept on this device: 1 file, /)).toBeVisible();
  await page.goto(site);
  await expect(page.getByText('This device keeps your work: 1 file.')).toBeVisible();
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('Your files, on this device only:')).toBeVisible();
  await page.getByRole('button', { name: 'Files…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase it for good' }).click();
  await expect(page.getByRole('dialog').getByText(/Kept on this device/)).toHaveCount(0);
  await page.goto(site);
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
  await expect(page.getByText('This device keeps your work')).toHaveCount(0);
});

test('what is kept is erased by a second press alone, and is offered in the dialog after "Later"', async ({
  page,
  site,
}) => {
  const dialog = await opened(page, site);
  await dialog.getByRole('checkbox', { name: 'Keep my work on this device' }).check();
  await expect(dialog.getByText(/Kept on this device: 1 file, /)).toBeVisible();
  await page.goto(site);
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByText('It can’t be brought back.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Don’t erase' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Erase', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Later' }).click();
  await page.getByRole('button', { name: 'Open your files' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('dialog').getByText(/Kept on this device: 1 file, /)).toBeVisible();
  await page.goto(site);
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  await page.getByRole('button', { name: 'Erase it for good' }).click();
  await expect(page.getByText('This device keeps your work')).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
});

for (const size of [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
])
  test(`whose data are shown stays in sight while the page scrolls at ${size.width} px`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(size);
    const dialog = await opened(page, site);
    await dialog.getByRole('button', { name: 'See these data' }).click();
    const said = page.getByText('Your files, on this device only:');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(said).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: 'Back to the site’s data' })).toBeInViewport();
  });

test('storage that refuses is told, and nothing is lost', async ({ page, site }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('storage is forbidden here', 'SecurityError');
    };
  });
  const dialog = await opened(page, site);
  // The box says what is wanted: that it did not work is said beside it.
  await dialog.getByRole('checkbox', { name: 'Keep my work on this device' }).click();
  await expect(dialog.getByText('This browser refuses to keep it (storage is forbidden here)')).toBeVisible();
  await dialog.getByRole('button', { name: 'See these data' }).click();
  await expect(page.getByText('Your files, on this device only:')).toBeVisible();
});

test('everything leaves as one file, which opens again as it was', async ({ page, site }) => {
  const dialog = await opened(page, site);
  const zip = await downloaded(page, () =>
    dialog.getByRole('button', { name: 'Save everything (.zip)' }).click(),
  );
  const entries = Object.keys(unzipSync(zip));
  expect(entries.sort()).toEqual([
    'corrections/mine.json',
    'dataset.json',
    'entrevue.json',
    'files/mine.txt',
    'readings.json',
  ]);
  await page.goto(site);
  await page.getByRole('button', { name: 'Open your files' }).first().click();
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles([{ name: 'entrevue.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) }]);
  await expect(page.getByRole('dialog').getByText('mine.txt')).toBeVisible();
  await expect(page.getByRole('dialog').getByText('read: 1 meeting')).toBeVisible();
});

test('the site that is made shows these data wherever it is unfolded', async ({ page, site }) => {
  const dialog = await opened(page, site);
  await dialog.getByRole('textbox', { name: 'Name of the site' }).fill('Talks <of> ours');
  const zip = await downloaded(page, () =>
    dialog.getByRole('button', { name: 'Save the site (.zip)' }).click(),
  );
  const folder = mkdtempSync(join(process.env['ENTREVUE_SITE']!, 'published-'));
  try {
    for (const [name, bytes] of Object.entries(unzipSync(zip))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(html).not.toContain('ld+json');
    expect(html).not.toContain('before-list');
    await page.goto(`${new URL(site).origin}/${basename(folder)}/`);
    await expect(page).toHaveTitle('Talks <of> ours');
    await expect(page.locator('.timeline-score [data-mark]')).toHaveCount(1);
    await expect(page.getByText('Jane Testington').first()).toBeVisible();
    await page.goto(`${new URL(site).origin}/${basename(folder)}/embed.html`);
    await expect(page.locator('.timeline-score [data-mark]')).toHaveCount(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
