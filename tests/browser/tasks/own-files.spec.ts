/** Task 8. */
import type { Locator } from '@playwright/test';
import { expect } from '../page.ts';
import { type Reader, task } from './reader.ts';

const ARTICLE = `Hanoi, March 3, 2024 (VNA) - Vietnamese Prime Minister Pham Minh Chinh held talks with Canadian Prime Minister Jane Testington in Hanoi on March 3, 2024.

The two leaders discussed trade.`;

const TABLE = `Date,Visitor,Country
1961-03-03,President Ota Probe,Yugoslavia
soon,King Test Proband,Canada
1994-05-04,Prime Minister Eva Versuch,Norway
`;

const FILES = [
  { name: 'own.txt', mimeType: 'text/plain', buffer: Buffer.from(ARTICLE) },
  { name: 'us-visits.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) },
];

async function choose(r: Reader, dialog: Locator): Promise<void> {
  const [chooser] = await Promise.all([
    r.page.waitForEvent('filechooser'),
    r.hand.press(dialog.locator('input[type=file]')),
  ]);
  await chooser.setFiles(FILES);
}

task('own articles and a table are opened, bad rows are named, and nothing leaves the machine', async (r) => {
  const sent: string[] = [];
  const own = new URL(r.site).href;
  r.page.on('request', (request) => {
    const address = request.url();
    // Parts of the page itself may still come, each asked for by its name alone.
    const part = request.method() === 'GET' && address.startsWith(own) && !new URL(address).search;
    if (!part && !address.startsWith('blob:') && !address.startsWith('data:'))
      sent.push(`${request.method()} ${address}`);
  });
  await r.hand.press(r.page.getByRole('button', { name: r.t('open.title') }).first());
  const dialog = r.page.getByRole('dialog', { name: r.t('open.title') });
  await choose(r, dialog);
  await expect(dialog.getByText(r.t('open.outcome.read', { count: 1 }))).toBeVisible();
  const read = dialog.getByRole('button', { name: r.t('open.map.read', { count: 3 }) });
  await expect(read).toBeEnabled();
  await r.hand.press(read);
  await expect(dialog.getByText(r.t('open.outcome.read', { count: 3 }))).toBeVisible();
  await r.hand.press(dialog.locator('.open-problems summary'));
  await expect(dialog.locator('.open-problems li')).toContainText(
    r.t('open.why.row.date-unread', { written: 'soon' }),
  );
  await r.hand.press(dialog.getByRole('button', { name: r.t('open.show') }));
  await expect(dialog).toHaveCount(0);
  await expect(r.page.getByText('us-visits.csv')).toBeVisible();
  await r.see('table');
  await expect(r.page.getByText('Jane Testington').first()).toBeVisible();
  await r.hand.press(r.page.getByRole('button', { name: r.t('own.back') }));
  await expect(r.page.getByText(r.t('own.waiting'))).toBeVisible();
  expect(sent).toEqual([]);
});
