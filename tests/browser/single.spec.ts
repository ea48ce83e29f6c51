/** The one file that holds everything, opened from a disk with the network off. */
import { readFileSync } from 'node:fs';
import { speechOf } from './data.ts';
import { ALONE, expect, test } from './page.ts';

const { t } = speechOf('fr');

test('every view opens from a disk, in every language', async ({ page, site }) => {
  await page.goto(site);
  await expect(page.locator('.network-canvas canvas').first()).toBeAttached();
  for (const face of ['table', 'matrix', 'map', 'network'] as const) {
    await page.getByRole('radio', { name: t(`face.${face}`), exact: true }).check({ force: true });
    await expect(
      page.locator(`.frame-face .frame-${face} :is(svg, canvas, table, [role=grid])`).first(),
    ).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await page.getByRole('combobox', { name: t('app.language') }).selectOption('vi');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test('a worker that the file holds starts from a disk, under its policy', async ({ page, site }) => {
  const [address] = /data:text\/javascript;base64,[\w+/=]+/.exec(readFileSync(ALONE, 'utf8'))!;
  await page.goto(site);
  const started = await page.evaluate((own) => {
    const policy = globalThis.trustedTypes!.createPolicy('entrevue-worker', {
      createScriptURL: (url) => url,
    });
    const worker = new Worker(policy.createScriptURL(own), { type: 'module' });
    return new Promise((done) => {
      worker.addEventListener('message', () => done('answers'));
      worker.addEventListener('error', ({ message }) => done(message || 'refused'));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage({ articles: [], nodes: [], ties: [] });
    });
  }, address);
  expect(started).not.toBe('refused');
});
