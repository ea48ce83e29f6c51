/** No view, in light or dark, in any direction of writing, wide or narrow, breaks a rule that a machine can check. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { DATA, STORIES, speechOf } from './data.ts';
import { expect, test } from './page.ts';

/** As links, by what they show. */
const VIEWS: Record<string, string> = {
  'the network and the timeline': '',
  'meetings as marks of the network': '?mode=meetings',
  'the network of countries': '?view=network&mode=countries',
  'the table': '?view=table',
  'the matrix of officials': '?view=matrix&matrix=official',
  'the map': '?view=map',
  'lanes by topic': '?lanes=topic',
  'a meeting': `?sel=m:${DATA.details.held!.meetings[0]!.id}`,
  'an official': '?sel=n:tran-dai-quang-vn',
  'a country': '?sel=n:VN',
  'a tie': '?sel=t:CN~VN',
  'a place': '?sel=p:beijing',
  'a topic': '?sel=h:crime',
  'a document': `?sel=d:${DATA.dataset.documents[0]!.id}`,
  'how two are connected': '?path=VN~RU',
  'two periods': '?vs=2015~2025',
  'a step of a story': `?story=${STORIES[0]!.id}&step=2`,
  'a story that one has left': `?story=${STORIES[0]!.id}&step=3&away=on&view=map`,
  'nothing found': '?q=zzzz',
  'a wrong link': '?country=XX',
};

const SIZES = {
  wide: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
};
const READERS = [
  { locale: 'fr', size: 'wide' },
  { locale: 'en', size: 'wide' },
  { locale: 'ar', size: 'wide' },
  { locale: 'fr', size: 'phone' },
] as const;
const WIDTHS = [320, 390, 768, 1024, 1440, 2560];

/** What depends on colours alone is looked at in each theme, all else once. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // The page has no frames: axe needs no second page to gather what it found.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const found = await (rules ? axe.withRules(rules) : axe).analyze();
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
}

for (const { locale, size } of READERS) {
  test.describe(`${locale}, ${size}`, () => {
    // Colours glide from theme to theme: half way they are of neither.
    test.use({ locale, viewport: SIZES[size], contextOptions: { reducedMotion: 'reduce' } });
    test('no view has a violation, in light or dark', async ({ page, site }) => {
      test.slow();
      const loading = page.getByText(speechOf(locale).t('app.loading'));
      for (const [view, query] of Object.entries(VIEWS)) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(site + query);
        await expect(page.getByRole('main')).toBeVisible();
        await expect(loading).toHaveCount(0);
        expect.soft(await violations(page), view).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await violations(page, ['color-contrast']), `${view}, dark`).toEqual([]);
      }
    });
  });
}

for (const width of WIDTHS) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });
    test('nothing is wider than the page', async ({ page, site }) => {
      await page.goto(site);
      await expect(page.getByRole('main')).toBeVisible();
      const content = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(content).toBeLessThanOrEqual(width);
    });

    test('nor is anything while the data are under way', async ({ page, site }) => {
      let come = (): void => {};
      const held = new Promise<void>((done) => (come = done));
      await page.route('**/held.json', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${site}?data=held.json`);
      await expect(page.locator('[aria-busy="true"]')).toBeAttached();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      come();
      await expect(page.getByRole('main')).toBeVisible();
    });
  });
}

test.describe('760 px wide, with larger text', () => {
  test.use({ viewport: { width: 760, height: 1000 } });
  test('no button at the foot of the page is cut off', async ({ page, site }) => {
    await page.goto(site);
    await expect(page.getByRole('main')).toBeVisible();
    await page.evaluate(() => (document.documentElement.style.fontSize = '120%'));
    const buttons = page.getByRole('contentinfo').getByRole('button');
    await expect(buttons).toHaveCount(4);
    for (const button of await buttons.all()) await expect(button).toBeInViewport({ ratio: 0.99 });
  });
});
