/** `?data=` and hosts that answer wrongly: each ends in a message that names the address and what to do, beside the site’s own data. */
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
// Not the test of the others: what goes wrong here is told on the console by the browser itself.
import { type Page, expect, test } from '@playwright/test';
import { type Host, endless, host, siteHost } from './answers.ts';

test.use({ locale: 'en' });

const DATASET = readFileSync('data/dataset/dataset.json', 'utf8');

const says =
  (type: string, body: string | Buffer, more: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type, ...more });
    response.end(body);
  };

let other: Host;
let home: Host;
let faults: string[];

test.beforeAll(async () => {
  other = await host((request, response) => {
    const open = request.url!.includes('open') ? { 'access-control-allow-origin': '*' } : {};
    says('application/json', DATASET, open)(request, response);
  });
  // Another that the page does not list.
  const away: RequestListener = (_, response) => {
    response.writeHead(302, { location: 'http://localhost:9/meetings.json' });
    response.end();
  };
  home = await siteHost(other.origin, {
    'away.json': away,
    'endless.json': endless,
    'cut.json': says('application/json', DATASET.slice(0, DATASET.length / 2)),
    'picture.json': says('image/png', Buffer.from('89504e470d0a1a0a0000000d4948445200', 'hex')),
    'page.json': says('text/html', '<!doctype html><title>Not found</title><p>Nothing of it is here.</p>'),
  });
});
test.afterAll(async () => {
  await home.close();
  await other.close();
});
test.beforeEach(({ page }) => {
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
});

/** The site is there, and does what it does. */
async function isUsable(page: Page): Promise<void> {
  const mark = page.locator('.timeline-score [data-mark]').first();
  await expect(mark).toBeVisible();
  await mark.press('Enter');
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  expect(faults).toEqual([]);
}

const notice = (page: Page) => page.locator('.own-notice');

for (const [what, data, said] of [
  ['that lead away to another host', 'away.json', /the address leads elsewhere.*Save them and open the file/],
  ['without an end', 'endless.json', /are larger than 50,000,000 bytes.*split them/],
  ['that are not there', 'gone.json', /\(answer 404\).*Check the address/],
] as const)
  test(`data ${what} are told with their address and what to do`, async ({ page }) => {
    await page.goto(`${home.origin}/a/b/?data=${data}`);
    await expect(notice(page)).toContainText(`${home.origin}/a/b/${data}`);
    await expect(notice(page)).toContainText(said);
    await isUsable(page);
  });

test('data of a listed host that allows nobody to read them are told with what to do', async ({ page }) => {
  const address = `${other.origin}/closed.json`;
  await page.goto(`${home.origin}/a/b/?data=${address}`);
  await expect(notice(page)).toContainText(`does not let other sites read ${address} (CORS)`);
  await expect(notice(page)).toContainText('Save them and open the file here');
  await isUsable(page);
});

test('data of a listed host that allows it are shown', async ({ page }) => {
  await page.goto(`${home.origin}/a/b/?data=${other.origin}/open.json`);
  await expect(notice(page)).toContainText(`These data come from ${other.origin}/open.json`);
  await isUsable(page);
});

for (const [what, data, said] of [
  ['that break off', 'cut.json', /it is no JSON.*check that the file is whole/],
  ['that are a picture', 'picture.json', /it is (?:a picture|no text)/],
  ['that are a page without meetings', 'page.json', /it is no JSON|not enough words|no meeting/],
] as const)
  test(`data ${what} are told in the list of files, with their address`, async ({ page }) => {
    await page.goto(`${home.origin}/a/b/?data=${data}`);
    const dialog = page.getByRole('dialog', { name: 'Open your files' });
    await expect(dialog.getByText(`${home.origin}/a/b/${data}`)).toBeVisible();
    await expect(dialog.getByText('not read')).toBeVisible();
    await expect(dialog.getByText(said)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await isUsable(page);
  });
