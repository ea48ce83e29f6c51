/** A review as its reviewer meets it: taken back by keys, kept over a reload where asked, wrong files named, read by machines. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { speechOf } from './data.ts';
import { expect, test } from './page.ts';

const { t } = speechOf('en');

test.use({ locale: 'en-GB' });

async function open(page: Page, site: string): Promise<Locator> {
  await page.goto(site);
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: t('review.open'), exact: true })
    .click();
  const dialog = page.getByRole('dialog', { name: t('review.title') });
  await expect(dialog.getByRole('form')).toBeVisible();
  return dialog;
}

async function confirm(dialog: Locator): Promise<void> {
  const form = dialog.getByRole('form', { name: t('review.decide') });
  await form.getByLabel(t('review.field')).selectOption('confirm');
  await form.getByLabel(t('review.reason')).fill('I read the source.');
  await form.getByLabel(t('review.source')).fill('The article');
  await form.getByLabel(t('review.by')).fill('A. Reviewer');
  await form.getByLabel(t('review.reason')).press('Control+Enter');
  await expect(dialog.getByText(t('review.done'))).toBeVisible();
}

const decisions = (dialog: Locator, count: number): Locator =>
  dialog.getByRole('button', { name: t('review.tab.decisions', { count }) });

test('a decision settles a doubt, is taken back by keys and made again', async ({ page, site }) => {
  const dialog = await open(page, site);
  await confirm(dialog);
  await expect(dialog.getByText(t('review.settled'), { exact: true })).toBeVisible();
  await decisions(dialog, 1).focus();
  await page.keyboard.press('Control+z');
  await expect(decisions(dialog, 0)).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(decisions(dialog, 1)).toBeVisible();
});

test('no decision without a reason', async ({ page, site }) => {
  const dialog = await open(page, site);
  await dialog.getByRole('button', { name: t('review.submit') }).click();
  await expect(dialog.getByText(t('review.required'))).toBeVisible();
  await expect(decisions(dialog, 0)).toBeVisible();
});

test('decisions outlive a reload only where one asks for it', async ({ page, site }) => {
  const dialog = await open(page, site);
  await confirm(dialog);
  await decisions(dialog, 1).click();
  await expect(dialog.getByText(t('review.unsaved'))).toBeVisible();
  await dialog.getByLabel(t('review.keep')).check();
  await expect(dialog.getByText(t('review.unsaved'))).toBeHidden();
  const again = await open(page, site);
  await expect(decisions(again, 1)).toBeVisible();
  await decisions(again, 1).click();
  await again.getByLabel(t('review.keep')).uncheck();
  expect(await page.evaluate(() => localStorage.getItem('entrevue:review'))).toBe('');
});

test('a file that is wrong is named by file, entry and field, and changes nothing', async ({
  page,
  site,
}) => {
  const dialog = await open(page, site);
  await decisions(dialog, 0).click();
  const why = { reason: 'r', source: { title: 's' }, on: '2026-01-02', by: 'b' };
  for (const [entry, problem] of [
    [
      { ...why, target: 'x', field: 'date', value: '<img src=x>' },
      'mine.json, entry 1, value: is not a date',
    ],
    [{ ...why, target: 'x', field: 'date', value: '2020' }, 'entry 1: no meeting has the id x'],
  ] as const) {
    const buffer = Buffer.from(JSON.stringify([entry]));
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer });
    await expect(dialog.getByText(problem)).toBeVisible();
  }
  await expect(decisions(dialog, 0)).toBeVisible();
});

test('the desk has no fault that a machine can find', async ({ page, site }) => {
  const dialog = await open(page, site);
  for (const tab of ['queue', 'people'] as const) {
    await dialog.getByRole('button', { name: t(`review.tab.${tab}`), exact: true }).click();
    const { violations } = await new AxeBuilder({ page }).include('.sheet').analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  }
});
