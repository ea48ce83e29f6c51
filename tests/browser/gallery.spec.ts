/** The gallery of docs/gallery: every example is drawn, in a page of another host, and nothing goes wrong. */
import { join } from 'node:path';
import { type Page, test as base, expect } from '@playwright/test';
import { type Gallery, serveGallery } from '../../scripts/gallery/serve.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What each view is drawn of. */
const DRAWN: Record<string, string> = {
  timeline: '.timeline-score [data-mark]',
  network: '.network-canvas canvas',
  both: '.network-canvas canvas',
  table: '[role=row], tbody tr, .table-card',
  matrix: '[role=gridcell]',
  map: 'svg path',
  story: '.story',
};

const test = base.extend<{ gallery: Gallery }>({
  gallery: async ({ page }, provide) => {
    const site = process.env['ENTREVUE_URL']!;
    const gallery = await serveGallery(ROOT, site);
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || /Content.Security.Policy/i.test(message.text()))
        wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      const known = [new URL(site).origin, gallery.url, 'data:', 'blob:'];
      if (!known.some((own) => url.startsWith(own))) wrong.push(`asked for ${url}`);
    });
    await provide(gallery);
    expect(wrong).toEqual([]);
    await gallery.close();
  },
});

/** Goes to each frame of the page, for they load when they come into sight, and looks for what it draws. Gives the views. */
async function look(page: Page): Promise<string[]> {
  const views: string[] = [];
  for (const holder of await page.locator('.live').all()) {
    const element = holder.locator('iframe');
    await element.scrollIntoViewIfNeeded();
    const query = new URL((await element.getAttribute('src'))!).searchParams;
    const view = query.has('story') ? 'story' : query.get('view')!;
    const frame = holder.frameLocator('iframe');
    await expect(frame.locator(DRAWN[view]!).first()).toBeAttached();
    await expect(frame.locator('.embed-explore')).toBeAttached();
    await expect(frame.locator('.app-notice')).toHaveCount(0);
    views.push(view);
  }
  return views;
}

for (const width of [1440, 390])
  test(`the gallery shows every view, drawn and as high as its content, at ${width} px`, async ({
    page,
    gallery,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(gallery.url);
    expect(new Set(await look(page))).toEqual(new Set(Object.keys(DRAWN)));
    for (const holder of await page.locator('.live').all()) {
      const inside = holder.frameLocator('iframe').locator('.embed');
      await expect
        .poll(async () => {
          const outer = await holder.locator('iframe').evaluate((element) => element.clientHeight);
          return Math.abs(outer - (await inside.evaluate((each) => each.getBoundingClientRect().height)));
        })
        .toBeLessThanOrEqual(2);
    }
    const overflow = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

test('its element follows the page, and tells it what is shown', async ({ page, gallery }) => {
  await page.goto(gallery.url);
  await page.locator('entrevue-view').scrollIntoViewIfNeeded();
  const chooser = page.getByRole('combobox', { name: 'Meetings of' });
  await expect(page.getByRole('status')).toContainText('shown: country=');
  const [, , other] = await chooser.getByRole('option').all();
  const code = (await other!.getAttribute('value'))!;
  await chooser.selectOption(code);
  await expect(page.getByRole('status')).toContainText(`shown: country=${code}`);
});

test('its course page strips scripts, keeps the height of its frames, and all is drawn', async ({
  page,
  gallery,
}) => {
  await page.goto(`${gallery.url}plain.html`);
  expect(await look(page)).toEqual(['timeline', 'table']);
  const heights = page.locator('iframe').evaluateAll((all) => all.map((each) => each.clientHeight));
  expect(await heights).toEqual([520, 300]);
});

test('the code under an example is that of the example', async ({ page, gallery }) => {
  await page.goto(`${gallery.url}plain.html`);
  const [shown] = await page.locator('.code code').allTextContents();
  const live = await page.locator('.live iframe').first().getAttribute('src');
  expect(shown).toContain(live!.replaceAll('&', '&amp;'));
});
