/** A table of a million rows: what is beyond the limit is told, and the page goes on meanwhile. */
import { expect, test } from './page.ts';

test.use({ locale: 'en' });

test('a million rows are cut with a message, while the page does what it is asked', async ({
  page,
  site,
}) => {
  await page.goto(site);
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
  const transfer = await page.evaluateHandle(() => {
    const made = new DataTransfer();
    const rows = '2019-03-12,Ola Berg,Norway\n'.repeat(1_000_000);
    made.items.add(new File([`date,visitor,country\n${rows}`], 'us.csv', { type: 'text/csv' }));
    return made;
  });
  for (const kind of ['dragenter', 'dragover', 'drop'])
    await page.locator('body').dispatchEvent(kind, { dataTransfer: transfer });
  const dialog = page.getByRole('dialog', { name: 'Open your files' });
  await expect(dialog).toBeVisible();
  // It is closed while the file is read, and the page answers.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const mark = page.locator('.timeline-score [data-mark]').first();
  await mark.press('Enter');
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Open your files' }).first().click();
  const step = dialog.getByRole('region', { name: 'What do the columns of' });
  await expect(step.getByText('99,999 of 99,999 rows give a meeting')).toBeVisible({ timeout: 60_000 });
  await step.getByText('1 problem', { exact: true }).click();
  await expect(step.getByText('more than 100,000 rows: those behind were left out')).toContainText('split');
});
