/** Searching: the words are held by a worker, which the page begins with the first search. */
import { searchWords } from '../../src/core/query/searched.ts';
import { NO_FILTERS } from '../../src/core/query/state.ts';
import { visibleMeetings } from '../../src/core/query/visible.ts';
import { DATA, speechOf } from './data.ts';
import { MISSING } from './in-place.ts';
import { expect, test } from './page.ts';

const { t } = speechOf('fr');
/** A word of a quotation alone, and how many meetings it finds. */
const WORD = 'coopération';
const FOUND = visibleMeetings(DATA, { ...NO_FILTERS, search: WORD });

test('words of the evidence find their meetings, typed or in a link', async ({ page, site }) => {
  expect(FOUND.length).toBeGreaterThan(0);
  expect(FOUND.length).toBeLessThan(DATA.meetings.length);
  await page.goto(`${site}?view=table`);
  const table = page.locator('[aria-rowcount]');
  await expect(table).toHaveAttribute('aria-rowcount', String(DATA.meetings.length + 1));
  await page.getByRole('searchbox', { name: t('filter.search') }).fill(WORD);
  await expect(table).toHaveAttribute('aria-rowcount', String(FOUND.length + 1));
  await page.getByRole('searchbox', { name: t('filter.search') }).fill('');
  await expect(table).toHaveAttribute('aria-rowcount', String(DATA.meetings.length + 1));

  await page.goto(`${site}?view=table&q=${encodeURIComponent(searchWords(WORD).join('').trim())}`);
  await expect(table).toHaveAttribute('aria-rowcount', String(FOUND.length + 1));
});

test('words that cannot be had are told, and all else goes on', async ({ page, site }) => {
  await page.route('**/data/*.words', (route) => route.fulfill(MISSING));
  await page.goto(`${site}?view=table`);
  await page.getByRole('searchbox', { name: t('filter.search') }).fill(WORD);
  await expect(page.getByText(t('search.failed'))).toBeVisible();
  await expect(page.locator('[aria-rowcount]')).toHaveAttribute(
    'aria-rowcount',
    String(DATA.meetings.length + 1),
  );
});

test('without an index the page reads the data set itself', async ({ page, site }) => {
  await page.route('**/data/*.index', (route) => route.fulfill(MISSING));
  await page.goto(`${site}?view=table&q=${WORD}`);
  await expect(page.locator('[aria-rowcount]')).toHaveAttribute('aria-rowcount', String(FOUND.length + 1));
});

test('a meeting whose words cannot be had is told of by what the index knows', async ({ page, site }) => {
  await page.route(/\/data\/[^/]+\/\d+\.json$/, (route) => route.fulfill(MISSING));
  const { id } = DATA.meetings[0]!;
  await page.goto(`${site}?sel=m:${id}`);
  await expect(page.locator('.detail h2')).toBeVisible();
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
});
