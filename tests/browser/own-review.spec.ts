/** A reader's own files under review: their doubts, decided, undone, kept, and given again by the file of decisions. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { speechOf } from './data.ts';
import { expect, test } from './page.ts';

const { t } = speechOf('en');

test.use({ locale: 'en-GB' });

const DATED = `Hanoi, March 3, 2024 (VNA) - Vietnamese Prime Minister Pham Minh Chinh held talks with Canadian Prime Minister Jane Testington in Hanoi on March 3, 2024.

The two leaders discussed trade.`;

const UNDATED = `Vietnamese Prime Minister Pham Minh Chinh received Canadian Prime Minister Jane Testington in Hanoi.

They spoke of trade.`;

interface Given {
  name: string;
  text: string;
}

const TEXTS: readonly Given[] = [
  { name: 'dated.txt', text: DATED },
  { name: 'undated.txt', text: UNDATED },
];

/** Opens files, as a reader does who chooses them, and shows what they give. */
async function show(page: Page, site: string, files: readonly Given[]): Promise<void> {
  await page.goto(site);
  await page
    .getByRole('button', { name: t('open.title') })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: t('open.title') });
  await dialog
    .locator('input[type=file]')
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text) })));
  await expect(dialog.getByText('read: 1 meeting')).toHaveCount(2);
  await dialog.getByRole('button', { name: t('open.show') }).click();
}

async function review(page: Page): Promise<Locator> {
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: t('review.open'), exact: true })
    .click();
  return page.getByRole('dialog', { name: t('review.title') });
}

const formOf = (dialog: Locator): Locator => dialog.getByRole('form', { name: t('review.decide') });

async function decide(dialog: Locator): Promise<void> {
  const form = formOf(dialog);
  await form.getByLabel(t('review.reason')).fill('The note dates it.');
  await form.getByLabel(t('review.source')).fill('A note');
  await form.getByLabel(t('review.by')).fill('A. Reviewer');
  await form.getByRole('button', { name: t('review.submit') }).click();
  await expect(dialog.getByText(t('review.done'))).toBeVisible();
}

const decisions = (dialog: Locator, count: number): Locator =>
  dialog.getByRole('button', { name: t('review.tab.decisions', { count }) });

/** The edition names the whole content of the data set. It stands in the foot of the page, behind what is open. */
const editionOf = async (page: Page): Promise<string> =>
  (await page.locator('.frame-footer p').textContent()) ?? '';

async function dated(page: Page, site: string): Promise<Locator> {
  await show(page, site, TEXTS);
  const dialog = await review(page);
  await expect(dialog.getByText(t('review.why.undated'))).toBeVisible();
  await expect(dialog.getByRole('figure').first()).toContainText('received Canadian Prime Minister');
  await formOf(dialog)
    .getByRole('textbox', { name: t('review.edtf') })
    .fill('2024-05-06');
  await decide(dialog);
  return dialog;
}

test('a doubt of one’s own files is decided, and the file dropped in with them gives the same again', async ({
  page,
  site,
}) => {
  const dialog = await dated(page, site);
  await expect(dialog.getByText(t('review.settled'), { exact: true })).toBeVisible();
  await decisions(dialog, 1).click();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: t('review.download') }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  const edition = await editionOf(page);
  await show(page, site, [{ name: 'review.json', text }, ...TEXTS]);
  await expect(page.getByRole('contentinfo')).toContainText(edition);
  const again = await review(page);
  await decisions(again, 1).click();
  await expect(again.getByRole('list', { name: t('review.decisions') })).toContainText('The note dates it.');
});

test('a decision about one’s own files is taken back and made again', async ({ page, site }) => {
  const dialog = await dated(page, site);
  await dialog.getByRole('button', { name: t('review.undo') }).click();
  await expect(decisions(dialog, 0)).toBeVisible();
  await expect(dialog.getByText(t('review.settled'), { exact: true })).toBeHidden();
  await dialog.getByRole('button', { name: t('review.redo') }).click();
  await expect(dialog.getByText(t('review.settled'), { exact: true })).toBeVisible();
});

test('decisions are kept with the files they are about', async ({ page, site }) => {
  const dialog = await dated(page, site);
  await decisions(dialog, 1).click();
  await expect(dialog.getByText(t('review.unsaved'))).toBeVisible();
  await dialog.getByRole('checkbox', { name: t('keep.keep') }).check();
  await expect(dialog.getByText(t('review.unsaved'))).toBeHidden();
  const edition = await editionOf(page);
  await page.goto(site);
  await page.getByRole('button', { name: t('keep.open') }).click();
  await expect(page.getByRole('contentinfo')).toContainText(edition);
  await expect(decisions(await review(page), 1)).toBeVisible();
});

test('a corrections file that is wrong is refused by entry, and one that finds nothing waits', async ({
  page,
  site,
}) => {
  const why = { reason: 'r', source: { title: 's' }, on: '2026-01-02', by: 'b' };
  const wrong = JSON.stringify([{ ...why, target: 'x', field: 'date', value: 'soon' }]);
  const lost = JSON.stringify([{ ...why, target: 'm-nowhere', field: 'date', value: '2020' }]);
  await page.goto(site);
  await page
    .getByRole('button', { name: t('open.title') })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: t('open.title') });
  await dialog
    .locator('input[type=file]')
    .setInputFiles(
      [{ name: 'wrong.json', text: wrong }, { name: 'lost.json', text: lost }, ...TEXTS].map(
        ({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text) }),
      ),
    );
  await expect(dialog.getByText(t('open.decisions', { count: 1 }))).toBeVisible();
  await expect(dialog.getByText('no meeting has the id m-nowhere')).toBeVisible();
  await expect(dialog.getByText('wrong.json, entry 1, value: is not a date')).toBeVisible();
});

const SAME = (place: string): string =>
  `Hanoi, March 3, 2024 (VNA) - Vietnamese Prime Minister Pham Minh Chinh held talks with Canadian Prime Minister Jane Testington in Hanoi on March 3, 2024, ${place}.`;

/** Opens the review at the meeting that is selected by its mark. */
async function correct(page: Page): Promise<Locator> {
  await page.locator('.timeline-score [data-mark]').first().click();
  await page.getByRole('button', { name: t('review.correct') }).click();
  return page.getByRole('dialog', { name: t('review.title') });
}

const close = (dialog: Locator): Promise<void> =>
  dialog.getByRole('button', { name: t('app.close') }).click();

test('one meeting is two, and two are one, by hand; the file gives the same again', async ({
  page,
  site,
}) => {
  const files = [
    { name: 'one.txt', text: SAME('it is said') },
    { name: 'other.txt', text: SAME('as announced') },
  ];
  await show(page, site, files);
  const marks = page.locator('.timeline-score [data-mark]');
  await expect(marks).toHaveCount(1);
  const dialog = await correct(page);
  await formOf(dialog).getByLabel(t('review.field')).selectOption('split');
  await formOf(dialog)
    .getByRole('checkbox', { name: /as announced/ })
    .check();
  await decide(dialog);
  await close(dialog);
  await expect(marks).toHaveCount(2);

  await decisions(await review(page), 1).click();
  await dialog.getByRole('button', { name: t('review.takeBack') }).click();
  await expect(decisions(dialog, 0)).toBeVisible();
  await close(dialog);
  await expect(marks).toHaveCount(1);

  await show(page, site, [files[0]!, { name: 'undated.txt', text: UNDATED }]);
  await expect(page.locator('.timeline-score [data-mark]')).toHaveCount(2);
  const again = await review(page);
  await formOf(again).getByLabel(t('review.field')).selectOption('sameMeeting');
  await formOf(again).getByRole('searchbox').fill('hanoi test');
  await formOf(again)
    .getByRole('radio', { name: /Testington/ })
    .check();
  await decide(again);
  await expect(again.getByRole('figure')).toHaveCount(2);
  await expect(again.getByRole('region', { name: t('review.evidence') }).locator('ins')).toHaveText(
    '1 meeting',
  );
  await decisions(again, 1).click();
  const download = page.waitForEvent('download');
  await again.getByRole('button', { name: t('review.download') }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  const edition = await editionOf(page);
  await show(page, site, [files[0]!, { name: 'undated.txt', text: UNDATED }, { name: 'mine.json', text }]);
  await expect(page.getByRole('contentinfo')).toContainText(edition);
  await expect(page.locator('.timeline-score [data-mark]')).toHaveCount(1);
});

test('the desk of one’s own files has no fault that a machine can find', async ({ page, site }) => {
  const dialog = await dated(page, site);
  for (const tab of ['people', 'decisions'] as const) {
    await dialog.getByRole('button', { name: t(`review.tab.${tab}`, { count: 1 }), exact: true }).click();
    const { violations } = await new AxeBuilder({ page }).include('.sheet').analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  }
});

test('two people are made one under their names; a decision that decides nothing says so', async ({
  page,
  site,
}) => {
  const other = UNDATED.replaceAll('Jane', 'Janet');
  await show(page, site, [TEXTS[0]!, { name: 'other.txt', text: other }]);
  const dialog = await review(page);
  await dialog.getByRole('button', { name: t('review.tab.people', { count: 0 }) }).click();
  const form = dialog.getByRole('form', { name: t('review.tab.people') });
  await form.getByLabel(t('review.reason')).fill('One letter too many.');
  await form.getByLabel(t('review.source')).fill('A note');
  await form.getByLabel(t('review.by')).fill('A. Reviewer');
  await form.getByRole('button', { name: t('review.submit') }).click();
  await expect(form.getByText(t('review.undecided'))).toBeVisible();
  await form.getByLabel(t('review.stays')).selectOption({ label: 'Jane Testington · Canada' });
  await form.getByLabel(t('review.other')).selectOption({ label: 'Janet Testington · Canada' });
  await form.getByRole('button', { name: t('review.submit') }).click();
  await expect(dialog.getByText(t('review.done'))).toBeVisible();
  await dialog.getByRole('button', { name: t('review.tab.decisions', { count: 1 }) }).click();
  await expect(dialog.getByText(/^Jane Testington and Janet Testington/)).toBeVisible();
});
