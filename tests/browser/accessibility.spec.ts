/** No view, in light or dark, wide or narrow, breaks a rule that a machine can check. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './page.ts';

const VIEWS: Record<string, string> = {
  'the network and the timeline': '',
  'a meeting': 'first meeting',
  'an official': '?sel=n:tran-dai-quang-vn',
  'a country': '?sel=n:VN',
  'a tie': '?sel=t:CN~VN',
  'the table': '?view=table',
  'the matrix': '?view=matrix',
  'the matrix of officials': '?view=matrix&matrix=official',
  'the map': '?view=map',
  'lanes by official': '?lanes=official',
  'lanes by topic': '?lanes=topic',
  'nothing found': '?q=zzzz',
  'a wrong link': '?country=XX',
};

const firstMeeting = (
  JSON.parse(readFileSync('data/dataset/dataset.json', 'utf8')) as { meetings: { id: string }[] }
).meetings[0]!.id;

const SIZES = {
  wide: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
};
const WIDTHS = [320, 390, 768, 1024, 1440, 2560];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test.describe(`${colorScheme}, ${size}`, () => {
      test.use({ colorScheme, viewport });
      for (const [view, query] of Object.entries(VIEWS)) {
        test(`${view} has no violation`, async ({ page, site }) => {
          await page.goto(site + (query === 'first meeting' ? `?sel=m:${firstMeeting}` : query));
          await expect(page.getByRole('main')).toBeVisible();
          await expect(page.getByText(/rencontre/).first()).toBeVisible();
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`),
          ).toEqual([]);
        });
      }
    });
  }
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
  });
}
