/** Task 5. */
import { sayNode } from '../../../src/web/i18n/say.ts';
import { expect } from '../page.ts';
import { type Reader, task, wordsOf } from './reader.ts';

const CAMBODIA = /country=KH/;
const BY_OFFICIAL = /lanes=official/;

/** Where there is no column for the filters they lie in a sheet. */
async function filterByCountry(r: Reader, country: string): Promise<void> {
  const box = r.page.getByRole('checkbox', { name: new RegExp(country) });
  if (r.phone) await r.hand.press(r.page.getByRole('button', { name: r.t('filter.panel'), exact: true }));
  await r.hand.press(box);
  await expect(box).toBeChecked();
  if (r.phone) await r.hand.press(r.page.getByRole('dialog').getByRole('button', { name: r.t('app.close') }));
}

task(
  'a link opens exactly the view it was taken from; Back, Forward, undo and redo step through it',
  async (r) => {
    const { page, hand, t } = r;
    await r.see('timeline');
    await filterByCountry(r, sayNode('c:KH', r));
    await expect(r.shown(1)).toBeVisible();
    await hand.press(page.getByRole('button', { name: wordsOf(r, 'timeline.lanesOf') }));
    await hand.press(page.getByRole('menuitemradio', { name: t('timeline.lane.official') }));
    await expect(page).toHaveURL(BY_OFFICIAL);
    const [shared, words] = [page.url(), await r.marks().getAttribute('aria-label')];
    await page.goBack();
    await expect(page).not.toHaveURL(BY_OFFICIAL);
    await expect(page).toHaveURL(CAMBODIA);
    await hand.press(page.getByRole('button', { name: t('undo.undo'), exact: true }));
    await expect(page).not.toHaveURL(CAMBODIA);
    await expect(r.shown(1)).toHaveCount(0);
    await page.goForward();
    await hand.press(page.getByRole('button', { name: t('undo.redo'), exact: true }));
    await expect(page).toHaveURL(shared);
    await page.goto('about:blank');
    await page.goto(shared);
    await expect(r.shown(1)).toBeVisible();
    await expect(r.marks()).toHaveAttribute('aria-label', words!);
    await expect(page).toHaveURL(shared);
  },
);
