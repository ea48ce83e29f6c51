/** Every reader: a page zoomed to 320 px, forced colours, no motion, fingers that must never be caught. */
import type { Page } from '@playwright/test';
import { DATA, speechOf } from './data.ts';
import { expect, test } from './page.ts';

const { t } = speechOf('fr');
const meeting = DATA.meetings.at(-1)!.id;

const VIEWS = {
  'the timeline': '?view=timeline',
  'the network': '?view=network',
  'the table': '?view=table',
  'the matrix': '?view=matrix',
  'the map': '?view=map',
  'a meeting': `?sel=m:${meeting}`,
  'how two are connected': '?path=VN~RU',
  'two periods': '?vs=2015~2025',
};

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByText(t('app.loading'))).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

test.describe('zoomed to 400 % on a laptop', () => {
  test.use({ viewport: { width: 320, height: 256 } });
  test('every view is read by scrolling down alone, and nothing that stays put covers more than a third', async ({
    page,
    site,
  }) => {
    for (const [view, query] of Object.entries(VIEWS)) {
      await open(page, site + query);
      const { wider, fixed } = await page.evaluate(() => ({
        wider: document.documentElement.scrollWidth - innerWidth,
        fixed: [...document.querySelectorAll('body *')]
          .filter((e) => ['fixed', 'sticky'].includes(getComputedStyle(e).position) && e.checkVisibility())
          .filter(
            (e) => !e.closest('table, [role=grid]') && e.getBoundingClientRect().height > innerHeight / 3,
          )
          .map((e) => e.className),
      }));
      expect.soft({ wider, fixed }, view).toEqual({ wider: 0, fixed: [] });
    }
  });
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  test('what is selected has a colour of its own in both views', async ({ page, site }) => {
    await open(page, `${site}?sel=n:michael-desombre-us`);
    await expect(page.locator('[data-tone=selected]')).toHaveCount(1);
    const colour = (selector: string, property: 'color' | 'stroke'): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((e, p) => getComputedStyle(e)[p], property);
    const stem = '.timeline-stem';
    expect(await colour(`.is-selected ${stem}`, 'stroke')).not.toBe(
      await colour(`.timeline-mark:not(.is-selected) ${stem}`, 'stroke'),
    );
    expect(await colour('[data-tone=selected] span', 'color')).not.toBe(
      await colour('[data-tone=faded] span', 'color'),
    );
  });
});

test.describe('where motion is not wanted', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('the network goes to what is chosen at once, without a frame between', async ({ page, site }) => {
    await open(page, `${site}?sel=n:michael-desombre-us`);
    const network = page.getByRole('application');
    await expect(network.getByRole('button', { name: /DeSombre/ })).toBeVisible();
    await page.evaluate(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      const look = (): void => {
        const { x, y } = document.querySelector('[data-node="c:VN"]')!.getBoundingClientRect();
        seen.add(`${Math.round(x)} ${Math.round(y)}`);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.getByRole('button', { name: t('network.focus') }).click();
    await expect(page).toHaveURL(/cam=/);
    await page.getByRole('button', { name: t('network.fit') }).click();
    await expect(page).not.toHaveURL(/cam=/);
    const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
    expect(seen).toHaveLength(2);
  });
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('one finger scrolls the page from anywhere in a view', async ({ page, site }) => {
    const pictures = {
      '?view=timeline': '.timeline-score',
      '?view=map': '[role=application]',
    };
    await page.setViewportSize({ width: 390, height: 500 });
    const client = await page.context().newCDPSession(page);
    for (const [query, picture] of Object.entries(pictures)) {
      await open(page, site + query);
      const box = (await page.locator(picture).first().boundingBox())!;
      const x = box.x + box.width / 2;
      const start = Math.min(box.y + box.height, 500) - 20;
      const finger = (type: 'touchStart' | 'touchMove', y: number) =>
        client.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y, id: 0 }] });
      await finger('touchStart', start);
      for (let y = start - 20; y > start - 200; y -= 20) await finger('touchMove', y);
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await expect.poll(() => page.evaluate(() => scrollY), { message: query }).toBeGreaterThan(40);
    }
  });
});
