/** The manners of the timeline: the plain wheel is the page's; Ctrl and the wheel, a pinch and a drag set the period. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './page.ts';

const score = (page: Page): Locator => page.getByRole('group', { name: 'Frise des rencontres' });

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await locator.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** Days between the two dates that the link names. */
function days(page: Page): number {
  const query = new URL(page.url()).searchParams;
  return (Date.parse(query.get('to')!) - Date.parse(query.get('from')!)) / 86_400_000;
}

test('the plain wheel scrolls the page and leaves the period alone', async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 640 });
  await page.goto(site);
  await expect(score(page).getByRole('button').first()).toBeVisible();
  const { x } = await middleOf(score(page));
  await page.mouse.move(x, 600);
  // Lanes that scroll take the wheel first, and hand it on where they end.
  await page.mouse.wheel(0, 1000);
  await page.mouse.wheel(0, 1000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(page.url()).not.toContain('from=');
});

test('Ctrl and the wheel zoom at the pointer, and are one step of Back', async ({ page, site }) => {
  await page.goto(site);
  const mark = score(page).getByRole('button', { name: /Meng Jianzhu, 24 octobre/ });
  const before = (await mark.boundingBox())!;
  await page.mouse.move(before.x + before.width / 2, before.y + 4);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/from=/);
  await expect(score(page).getByRole('button', { name: /Michael DeSombre/ })).toHaveCount(0);
  const after = (await mark.boundingBox())!;
  expect(Math.abs(after.x - before.x)).toBeLessThan(120);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  // All turns are in the link before one goes back.
  await expect.poll(() => days(page)).toBeLessThan(1000);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
  await expect(score(page).getByRole('button', { name: /Michael DeSombre/ })).toHaveCount(1);
});

test('dragging moves the period and keeps its length', async ({ page, site }) => {
  await page.goto(`${site}?from=2017-01-01&to=2019-12-31`);
  const { x, y } = await middleOf(score(page));
  const before = days(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 150, y, { steps: 5 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(/from=2017-01-01/);
  expect(Math.abs(days(page) - before)).toBeLessThanOrEqual(1);
});

test('a drag over all there is chooses days, and so does Shift later on', async ({ page, site }) => {
  await page.goto(site);
  const { x, y } = await middleOf(score(page));
  const drag = async (from: number, to: number): Promise<void> => {
    await page.mouse.move(x + from, y);
    await page.mouse.down();
    await page.mouse.move(x + to, y, { steps: 5 });
    await page.mouse.up();
  };
  await drag(-100, 100);
  await expect(page).toHaveURL(/from=/);
  const chosen = days(page);
  expect(chosen).toBeLessThan(2000);
  await page.keyboard.down('Shift');
  await drag(-80, 80);
  await page.keyboard.up('Shift');
  await expect.poll(() => days(page)).toBeLessThan(chosen / 2);
  await page.goBack();
  await expect.poll(() => days(page)).toBe(chosen);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
});

test('each end of the overview can be pulled from the start', async ({ page, site }) => {
  await page.goto(site);
  for (const [end, by] of [
    ['Début de la période', 200],
    ['Fin de la période', -200],
  ] as const) {
    const { x, y } = await middleOf(page.getByRole('slider', { name: end }));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by, y, { steps: 5 });
    await page.mouse.up();
    await expect(page).toHaveURL(/from=/);
  }
  await expect.poll(() => page.url()).toMatch(/from=201[789].*to=202[23]/);
});

test('lanes are chosen, ordered and pinned by keyboard alone, and the link keeps it', async ({
  page,
  site,
}) => {
  await page.goto(site);
  const lanes = page.getByRole('list', { name: 'Pays' }).getByRole('listitem');
  await expect(lanes.first()).toHaveAttribute('title', 'Vietnam');
  await page.getByRole('button', { name: 'Lignes : pays' }).focus();
  await page.keyboard.press('Enter');
  const byName = page.getByRole('menuitemradio', { name: 'par nom' });
  await expect(byName).toBeVisible();
  for (let step = 0; step < 12; step++) {
    if (await byName.evaluate((item) => item === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/order=name/);
  await expect(page.getByRole('button', { name: 'Lignes : pays' })).toBeFocused();
  await expect(lanes.first()).toHaveAttribute('title', 'ASEAN');
  await page.getByRole('button', { name: 'Épingler ASEAN' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/pin=VN/);
  await expect(lanes.first()).toHaveAttribute('title', 'Vietnam');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Épingler Vietnam' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('time plays until a reader does anything, as one step of Back', async ({ page, site }) => {
  await page.goto(site);
  await page.getByRole('button', { name: 'Lire dans le temps' }).click();
  await expect(page).toHaveURL(/to=2015/);
  await expect.poll(() => page.url()).toMatch(/to=2025/);
  await page.mouse.wheel(0, 1);
  await expect(page.getByRole('button', { name: 'Lire dans le temps' })).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/to=/);
});

test.describe('where motion is not wanted', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('time goes by steps on request alone', async ({ page, site }) => {
    await page.goto(site);
    await expect(page.getByRole('button', { name: 'Lire dans le temps' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Avancer dans le temps' }).click();
    await expect(page).toHaveURL(/to=2015/);
  });
});

test('a date that only may lie in the period can be left out', async ({ page, site }) => {
  await page.goto(`${site}?from=2015-10-24&to=2016-01-01`);
  const vague = score(page).getByRole('button', { name: /23–24 octobre 2015/ });
  await expect(vague).toHaveCount(1);
  await page.getByRole('button', { name: 'Dates vagues : possibles' }).click();
  await page.getByRole('menuitemradio', { name: /sûrement/ }).click();
  await expect(page).toHaveURL(/dates=certain/);
  await expect(vague).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Retirer le filtre : .*2016, sûrement/ })).toBeVisible();
});

test('an event stands over its meetings, lights them, and opens their list', async ({ page, site }) => {
  await page.goto(site);
  const bracket = page.getByRole('button', { name: /^conférence ministérielle ASEAN-Chine.*7 rencontres/ });
  await bracket.focus();
  await expect(page.locator('.timeline-mark.is-hovered')).toHaveCount(7);
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: /^conférence ministérielle/ });
  await expect(list.getByRole('button')).toHaveCount(7);
  await page.keyboard.press('Escape');
  await expect(bracket).toBeFocused();
});

test('no words of the timeline overlap, at any width', async ({ page, site }) => {
  for (const width of [1440, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${site}?view=timeline`);
    await expect(score(page).getByRole('button').first()).toBeVisible();
    expect(await overlaps(page), `at ${width}`).toEqual([]);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond, `at ${width}`).toBeLessThanOrEqual(0);
  }
});

/** Pairs of words of the score and its axes that lie over one another. */
async function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = [
      ...document.querySelectorAll('.timeline svg text, .timeline-lane-name, .timeline-lane-code'),
    ]
      .filter((element) => element.textContent && element.getClientRects().length)
      .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1);
    return words.flatMap((a, i) =>
      words
        .slice(i + 1)
        .filter(
          ({ box }) =>
            a.box.left < box.right - 1 &&
            box.left < a.box.right - 1 &&
            a.box.top < box.bottom - 3 &&
            box.top < a.box.bottom - 3,
        )
        .map((b) => `${a.text} / ${b.text}`),
    );
  });
}

test.describe('with two fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a pinch on the score zooms the period, not the page', async ({ page, site }) => {
    await page.goto(site);
    const { x, y } = await middleOf(score(page));
    const client = await page.context().newCDPSession(page);
    const fingers = (apart: number) => [
      { x: x - apart, y, id: 0 },
      { x: x + apart, y, id: 1 },
    ];
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(30) });
    for (const apart of [45, 60, 80, 100])
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(page).toHaveURL(/from=/);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });
});

test('what the keys are on is told whole within the lanes in sight', async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 810 });
  await page.goto(site);
  const marks = score(page).getByRole('button');
  await expect(marks.first()).toBeVisible();
  const count = await marks.count();
  await marks.first().focus();
  const tip = page.locator('.timeline-tip');
  for (let i = 1; i < count; i++) {
    await page.keyboard.press('ArrowRight');
    await expect(tip).toBeVisible();
    await expect(tip).toBeInViewport({ ratio: 1 });
  }
});
