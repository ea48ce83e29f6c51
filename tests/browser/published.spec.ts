/** The built page as those meet it who run no script, and as it turns into the views for those who do. */
import { wholesInHand } from '../../src/core/query/wholes.ts';
import { DATA } from './data.ts';
import { expect, test } from './page.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every meeting is listed with its words and a link to its source', async ({ page, site }) => {
    await page.goto(site);
    await expect(page).toHaveTitle('Sécurité publique vietnamienne');
    await expect(page.locator('noscript .before-note')).toBeVisible();
    const entries = page.locator('.before-list').getByRole('listitem');
    await expect(entries).toHaveCount(DATA.meetings.length);
    for (const { id, meeting } of wholesInHand(DATA)) {
      const entry = page.locator(`#${id}`);
      await expect(entry.getByRole('heading')).toBeVisible();
      await expect(entry.locator('blockquote').first()).toHaveText(meeting.evidence[0]!.quote);
      await expect(entry.getByRole('link').first()).toHaveAttribute('href', /^https:\/\//);
    }
  });

  test('a story is a page of its own, found from the list and leading into the views', async ({
    page,
    site,
  }) => {
    await page.goto(site);
    await page.locator('a[href^="./stories/"]').first().click();
    await expect(page).toHaveURL(/\/stories\/[a-z0-9-]+\.html$/);
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5);
    await expect(page.locator('figure svg').first()).toBeVisible();
    const into = page.getByRole('link', { name: 'Suivre cette histoire dans les vues' }).first();
    await expect(into).toHaveAttribute('href', /^\.\.\/index\.html\?story=[a-z0-9-]+&step=1$/);
  });

  test('the page fits a narrow screen', async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(site);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth).catch(() => 320);
    expect(width).toBeLessThanOrEqual(320);
  });
});

test('the views take the place of the list at once, and nothing is pushed about', async ({ page, site }) => {
  await page.addInitScript(() => {
    const moved = { sum: 0 };
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site);
  await expect(page.locator('.network-canvas canvas').first()).toBeAttached();
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
  await expect(page.locator('.before')).toHaveCount(0);
  const moved = await page.evaluate(() => (globalThis as unknown as { moved: { sum: number } }).moved.sum);
  expect(moved).toBeLessThan(0.1);
});

test('the data for those who index are whole, and the policy lets them stand', async ({ page, site }) => {
  await page.goto(site);
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const { '@graph': graph } = JSON.parse(text!) as { '@graph': { '@type': string }[] };
  const held = DATA.meetings.filter(({ meeting }) => meeting.status !== 'denied');
  expect(graph.filter((each) => each['@type'] === 'Event')).toHaveLength(held.length);
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{20}/);
});

test('each script and style that the page begins with names its hash', async ({ page, site }) => {
  const html = await (await page.request.get(site)).text();
  const begun = html.match(
    /<script [^>]*src="[^"]+"[^>]*>|<link [^>]*rel="(?:stylesheet|modulepreload)"[^>]*>/g,
  );
  expect(begun!.length).toBeGreaterThan(3);
  for (const tag of begun!) expect(tag).toMatch(/integrity="sha384-[\w+/]{64}"/);
});
