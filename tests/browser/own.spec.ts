/** One's own files in the page: dropped, chosen, pasted; shown, switched off, left again; nothing leaves the device. */
import { readFileSync, readdirSync } from 'node:fs';
import { sheetOf } from '../fixtures/workbook.ts';
import { expect, test } from './page.ts';

test.use({ locale: 'en' });

const SEEDS = readdirSync('seeds').filter((name) => name.endsWith('.txt'));

/** Lets files fall on an element as the device does. */
async function drop(page: import('@playwright/test').Page, files: readonly { name: string; text: string }[]) {
  const transfer = await page.evaluateHandle((given) => {
    const made = new DataTransfer();
    for (const { name, text } of given) made.items.add(new File([text], name, { type: 'text/plain' }));
    return made;
  }, files);
  for (const kind of ['dragenter', 'dragover', 'drop'])
    await page.locator('body').dispatchEvent(kind, { dataTransfer: transfer });
}

const seeds = SEEDS.map((name) => ({ name, text: readFileSync(`seeds/${name}`, 'utf8') }));

test('the articles of the site, dropped on the page, give its very data set', async ({ page, site }) => {
  await page.goto(site);
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
  await drop(page, seeds);
  const dialog = page.getByRole('dialog', { name: 'Open your files' });
  await expect(dialog.getByText(/^(?:partly )?read: \d+ meetings$/)).toHaveCount(SEEDS.length);
  await dialog.getByRole('button', { name: 'See these data' }).click();
  await expect(page.getByText('Your files, on this device only:')).toBeVisible();
  const { edition, meetings } = JSON.parse(readFileSync('data/dataset/dataset.json', 'utf8')) as {
    edition: string;
    meetings: { id: string }[];
  };
  await page.getByRole('button', { name: /articles · / }).click();
  await expect(page.getByRole('dialog').getByText(edition)).toBeVisible();
  expect(meetings.length).toBeGreaterThan(0);
});

const ARTICLE = `Hanoi, March 3, 2024 (VNA) - Vietnamese Prime Minister Pham Minh Chinh held talks with Canadian Prime Minister Jane Testington in Hanoi on March 3, 2024.

The two leaders discussed trade.`;

test('Back leads from own data to the site’s, and no name comes into the address', async ({ page, site }) => {
  await page.goto(`${site}?country=CN`);
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
  await drop(page, [{ name: 'mine.txt', text: ARTICLE }]);
  await page.getByRole('button', { name: 'See these data' }).click();
  await expect(page.getByText('Your files, on this device only:')).toBeVisible();
  await page.locator('.timeline-score [data-mark]').first().click();
  await expect(page.getByLabel('Detail', { exact: true }).getByText('Testington').first()).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/country=CN/);
  await expect(page.getByText('You see the site’s data')).toBeVisible();
  await page.goForward();
  await expect(page.getByText('Your files, on this device only:')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the site’s data' }).click();
  await expect(page.getByText('You see the site’s data')).toBeVisible();
});

const TABLE = `Date,Visitor,Country,Place
3 March 1961,Prime Minister Jane Testington,Yugoslavia,Washington
4 May 1971,President Ota Probe,"Germany, Federal Republic of",Washington
soon,King Test,Canada,Washington
,,,`;

test('a table is understood, shown as meetings before it is read, and its bad rows are named', async ({
  page,
  site,
}) => {
  await page.goto(site);
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
  await drop(page, [{ name: 'us-visits.csv', text: TABLE }]);
  const dialog = page.getByRole('dialog', { name: 'Open your files' });
  const step = dialog.getByRole('region', { name: 'What do the columns of' });
  await expect(step.getByRole('combobox', { name: 'Meaning of the column Date' })).toHaveValue('date 0');
  await expect(step.getByRole('listitem').filter({ hasText: 'March 3, 1961' })).toContainText('Yugoslavia');
  await expect(step.getByText('3 of 3 rows give a meeting')).toBeVisible();
  await step.getByText('1 problem', { exact: true }).click();
  await expect(step.getByText('row 4, column “Date”: “soon” is not understood')).toBeVisible();
  await step.getByRole('button', { name: 'Read this table: 3 meetings' }).click();
  await expect(dialog.getByText(/read: 3 meetings$/)).toBeVisible();
  await dialog.getByRole('button', { name: 'See these data' }).click();
  await expect(page.getByText('Your files, on this device only:')).toBeVisible();
  await expect(page.locator('.timeline-score [data-mark]')).not.toHaveCount(0);
});

test('a spreadsheet is understood like any table, and shown', async ({ page, site }) => {
  await page.goto(site);
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Open your files' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Open your files' });
  const rows = TABLE.split('\n').map((row) =>
    row.replace('"Germany, Federal Republic of"', 'Canada').split(','),
  );
  await dialog.getByLabel('Choose files').setInputFiles({
    name: 'us-visits.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(sheetOf(rows)),
  });
  const step = dialog.getByRole('region', { name: 'What do the columns of' });
  await expect(step.getByRole('combobox', { name: 'Meaning of the column Date' })).toHaveValue('date 0');
  await expect(step.getByRole('listitem').filter({ hasText: 'March 3, 1961' })).toContainText('Yugoslavia');
  await step.getByText('1 problem', { exact: true }).click();
  await expect(step.getByText('row 4, column “Date”: “soon” is not understood')).toContainText(
    'write the date as 2026-02-13',
  );
  await step.getByRole('button', { name: 'Read this table: 3 meetings' }).click();
  await expect(dialog.getByText(/read: 3 meetings$/)).toBeVisible();
  await dialog.getByRole('button', { name: 'See these data' }).click();
  await expect(page.getByText('Your files, on this device only:')).toBeVisible();
  await expect(page.locator('.timeline-score [data-mark]')).not.toHaveCount(0);
});

test('data that are shown take the keys to the views, and whose they are stays in sight as far as one scrolls', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(site);
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Open your files' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Open your files' });
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'mine.txt', mimeType: '', buffer: Buffer.from(ARTICLE) });
  await dialog.getByRole('button', { name: 'See these data' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('body:focus')).toHaveCount(0);
  // Data of which no story tells have no heading for them.
  await expect(page.getByRole('heading', { name: 'Stories' })).toHaveCount(0);
  const ways = page.getByRole('contentinfo').getByRole('button').last();
  await ways.scrollIntoViewIfNeeded();
  await expect(page.getByText('Your files, on this device only:')).toBeInViewport();
  await expect(ways).toBeInViewport();
});

test('a column that the reader says holds the dates is asked which number is the month', async ({
  page,
  site,
}) => {
  await page.goto(site);
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
  await drop(page, [{ name: 'list.csv', text: 'x,name,y\n3/4/2019,Ana Ruiz,7\n5/6/2019,Ola Berg,8\n' }]);
  const step = page.getByRole('region', { name: /What do the columns of list\.csv/ });
  const meaning = step.getByLabel('Meaning of the column x');
  const month = step.getByLabel(/which number is the month/i);
  await meaning.selectOption({ label: '– nothing –' });
  await expect(month).toHaveCount(0);
  await meaning.selectOption({ label: 'date' });
  await month.selectOption('dmy');
  await expect(step.getByText('April 3, 2019').or(step.getByText('3 April 2019'))).toBeVisible();
});
