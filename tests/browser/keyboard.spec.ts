/** The same tasks by keyboard alone: the pointer never moves. */
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

/** Presses Tab until the focus is inside the element that has this accessible name; fails after a page's worth of stops. */
async function tabInto(
  page: Page,
  role: 'application' | 'group' | 'complementary',
  name: RegExp,
): Promise<void> {
  const target = page.getByRole(role, { name });
  await expect(target).toBeVisible();
  const inside = () => target.evaluate((element) => element.contains(document.activeElement));
  for (let stop = 0; stop < 120; stop++) {
    await page.keyboard.press('Tab');
    if (await inside()) return;
  }
  throw new Error(`no way to ${name} by Tab`);
}

const focused = (page: Page) => page.locator(':focus');

test('arrows walk from meeting to meeting, Enter opens, Escape leaves', async ({ page, site }) => {
  await page.goto(site);
  await tabInto(page, 'group', /Frise des rencontres/);
  await page.keyboard.press('Home');
  const first = await focused(page).getAttribute('aria-label');
  await page.keyboard.press('ArrowRight');
  await expect(focused(page)).not.toHaveAttribute('aria-label', first!);
  await page.keyboard.press('End');
  await expect(focused(page)).toHaveAccessibleName(/DeSombre/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=m/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/sel=/);
});

test('a tie is walked to in the network, and its meetings light up in the timeline', async ({
  page,
  site,
}) => {
  await page.goto(site);
  await tabInto(page, 'application', /Réseau/);
  await page.keyboard.type('Vladimir');
  await expect(focused(page)).toHaveAccessibleName(/Vladimir Kolokoltsev/);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/sel=t/);
  await expect(
    page.getByRole('group', { name: 'Frise des rencontres' }).getByRole('button', { name: /Kolokoltsev/ }),
  ).toHaveAttribute('aria-pressed', 'true');
});

test('the period is set with the handles of the overview and with typed dates', async ({ page, site }) => {
  await page.goto(site);
  await page.getByRole('slider', { name: 'Début de la période' }).focus();
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/from=/);
  const first = page.getByRole('textbox', { name: 'Premier jour' });
  await first.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2025');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=2025/);
  await expect(page.getByRole('application').getByRole('button', { name: /^Guo Shengkun/ })).toHaveCount(0);
});

test('Enter in the search leads to the first meeting found, F6 to its detail and back', async ({
  page,
  site,
}) => {
  await page.goto(site);
  await expect(page.getByRole('application')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('kolokoltsev');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName(/Tran Dai Quang et Vladimir Kolokoltsev.*1 sur 1/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('F6');
  const detail = page.getByRole('complementary', { name: 'Détail' });
  await expect(detail.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(focused(page)).toHaveAccessibleName(/Vladimir Kolokoltsev/);
  await page.keyboard.press('F6');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/sel=/);
  await expect(focused(page)).not.toHaveJSProperty('tagName', 'BODY');
});
