/** The page in every language: each text whole at every width, and Arabic written, drawn and walked from right to left. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { STORIES } from './data.ts';
import { illegible } from './legible.ts';
import { expect, test } from './page.ts';
import { speakPseudo } from './pseudo.ts';

const firstMeeting = (
  JSON.parse(readFileSync('data/dataset/dataset.json', 'utf8')) as { meetings: { id: string }[] }
).meetings[0]!.id;

/** As links, by what they show. */
const VIEWS: Record<string, string> = {
  'the first view': '',
  'the network': '?view=network',
  'the table': '?view=table',
  'the matrix': '?view=matrix',
  'the map': '?view=map',
  'lanes by topic': '?lanes=topic',
  'a meeting': `?sel=m:${firstMeeting}`,
  'an official': '?sel=n:tran-dai-quang-vn',
  'a tie': '?sel=t:CN~VN',
  'a place': '?sel=p:beijing',
  'how two are connected': '?path=VN~RU',
  'two periods': '?vs=2015~2025',
  'a step of a story': `?story=${STORIES[0]!.id}&step=2`,
  'a story that one has left': `?story=${STORIES[0]!.id}&step=3&away=on`,
  'what filters leave': '?country=VN,CN&status=held&kind=talks',
  'nothing found': '?q=zzzz',
  'a wrong link': '?country=XX',
};

/** Buttons that open a dialog, by what they show. */
const DIALOGS: Record<string, string> = {
  'about the site': 'footer button >> nth=0',
  'the method': 'footer button >> nth=1',
  'the legend': '.timeline-signs',
  'the stories': '.frame-sentence .frame-stories',
  'the filters': '.frame-bar > .button[aria-haspopup=dialog]',
};

async function speak(page: Page, language: string): Promise<void> {
  await page.addInitScript((chosen) => localStorage.setItem('entrevue:language', chosen), language);
  if (language === 'en') await speakPseudo(page);
}

/** The page at rest: its views are there, their typefaces too. */
async function drawn(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}

/** What cannot be read once the page has come to rest. */
async function unreadable(page: Page): Promise<string[]> {
  let found: string[] = [];
  const readable = expect.poll(async () => (found = await illegible(page)), { timeout: 3000 }).toEqual([]);
  await readable.catch(() => undefined);
  return found;
}

const CASES = [
  { language: 'en', name: 'words of another length', widths: [320, 1440] },
  { language: 'vi', name: 'Vietnamese', widths: [320, 390, 1440] },
  { language: 'ar', name: 'Arabic', widths: [320, 390, 1440] },
] as const;

for (const { language, name, widths } of CASES) {
  for (const width of widths) {
    test.describe(`${name} at ${width} px`, () => {
      test.use({ viewport: { width, height: width < 760 ? 800 : 900 } });
      test.slow();
      test.beforeEach(({ page }) => speak(page, language));

      test('every view shows its texts whole and apart from one another', async ({ page, site }) => {
        for (const [view, query] of Object.entries(VIEWS)) {
          await page.goto(site + query);
          await drawn(page);
          expect.soft(await unreadable(page), view).toEqual([]);
        }
      });

      test('every dialog shows its texts whole and apart from one another', async ({ page, site }) => {
        await page.goto(site);
        await drawn(page);
        for (const [dialog, button] of Object.entries(DIALOGS)) {
          if (!(await page.locator(button).isVisible())) continue;
          await page.locator(button).click();
          await expect(page.getByRole('dialog')).toBeVisible();
          expect.soft(await unreadable(page), dialog).toEqual([]);
          await page.keyboard.press('Escape');
          await expect(page.getByRole('dialog')).toHaveCount(0);
        }
      });
    });
  }
}

const score = (page: Page): Locator => page.locator('.timeline-score');
const marks = (page: Page): Locator => score(page).getByRole('button');
const middle = async (locator: Locator): Promise<number> => {
  const { x, width } = (await locator.boundingBox())!;
  return x + width / 2;
};

test.describe('in Arabic', () => {
  test.beforeEach(async ({ page, site }) => {
    await speak(page, 'ar');
    await page.goto(site);
    await drawn(page);
  });

  test('the page is written from right to left from the first', async ({ page }) => {
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    expect(await middle(page.locator('.frame-filters'))).toBeGreaterThan(
      await middle(page.locator('.frame-detail')),
    );
  });

  test('time runs from right to left, beside the names of its lanes', async ({ page }) => {
    expect(await middle(marks(page).first())).toBeGreaterThan((await middle(marks(page).last())) + 200);
    expect(await middle(page.locator('.timeline-lane').first())).toBeGreaterThan(
      await middle(marks(page).first()),
    );
    const years = page.locator('.timeline-top .timeline-tick text');
    expect(await middle(years.first())).toBeGreaterThan(await middle(years.last()));
  });

  test('the key that points to later goes to later', async ({ page }) => {
    await marks(page).first().focus();
    await page.keyboard.press('ArrowLeft');
    await expect(marks(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(marks(page).first()).toBeFocused();
  });

  test('the ends of the period are pulled where they stand, and moved by the keys that point there', async ({
    page,
  }) => {
    const ends = page.locator('.timeline-below').getByRole('slider');
    const [begin, end] = [ends.first(), ends.last()];
    expect(await middle(begin)).toBeGreaterThan(await middle(end));
    const day = async (): Promise<number> => Number(await begin.getAttribute('aria-valuenow'));
    const first = await day();
    await begin.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await day()).toBeGreaterThan(first);
    const second = await day();
    const { x, y, width, height } = (await begin.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x - 120, y + height / 2, { steps: 4 });
    await page.mouse.up();
    expect(await day()).toBeGreaterThan(second + 30);
    expect(await middle(begin)).toBeLessThan(x - 60);
  });

  test('a drag chooses the days that it covers', async ({ page }) => {
    const last = marks(page).last();
    const label = (await last.getAttribute('aria-label'))!.split(' – ')[0]!;
    const x = await middle(last);
    const { y, height } = (await score(page).boundingBox())!;
    await page.mouse.move(x + 150, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x - 8, y + height / 2, { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL(/from=202\d/);
    await expect(score(page).getByRole('button', { name: label })).toBeVisible();
  });

  test('the network is a picture: its keys follow space', async ({ page }) => {
    const network = page.getByRole('application');
    const focused = network.locator(':focus');
    await network
      .getByRole('button', { name: /فيتنام/ })
      .first()
      .focus();
    const before = await middle(focused);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => middle(focused)).toBeLessThan(before);
  });

  test('a country is found by its Arabic name', async ({ page }) => {
    await page.getByRole('searchbox').fill('روسيا');
    await expect(page).toHaveURL(/q=/);
    await expect(marks(page)).toHaveCount(1);
  });

  test('a quote keeps the direction of its language', async ({ page, site }) => {
    await page.goto(`${site}?sel=m:${firstMeeting}`);
    const quote = page.locator('.detail-passage blockquote').first();
    await expect(quote).toHaveAttribute('lang', /^(fr|en|vi)$/);
    await expect(quote).toHaveCSS('direction', 'ltr');
  });
});

test('each language is offered by its own name, and its texts come only when it is chosen', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const catalogue = /\/assets\/(fr|en|vi|ar)-[^/]*\.js$/.exec(request.url());
    if (catalogue) asked.push(catalogue[1]!);
  });
  await page.goto(site);
  const menu = page.getByRole('combobox', { name: 'Langue' });
  await expect(menu.getByRole('option')).toHaveText(['Français', 'English', 'Tiếng Việt', 'العربية']);
  expect(asked).toEqual(['fr']);
  await menu.selectOption('ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('searchbox', { name: 'البحث' })).toBeVisible();
  await page.getByRole('combobox', { name: 'اللغة' }).selectOption('vi');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  expect(asked).toEqual(['fr', 'ar', 'vi']);
});
