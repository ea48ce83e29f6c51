/** The matrix and the map beside the timeline: what is chosen in one is lit up in the other, by mouse, keys and fingers. */
import { expect, test } from './page.ts';

const score = { name: 'Frise des rencontres' };

test('a cell of the matrix shows the meetings of the two on the timeline', async ({ page, site }) => {
  await page.goto(`${site}?view=matrix`);
  await page.getByRole('gridcell', { name: /^Vietnam et Chine : 3 rencontres/ }).click();
  await expect(page).toHaveURL(/sel=t/);
  await expect(page.getByRole('group', score).locator('[aria-pressed="true"]')).toHaveCount(3);
});

test('the matrix is walked by keys, to its last cell and back', async ({ page, site }) => {
  await page.goto(`${site}?view=matrix&matrix=official`);
  const grid = page.getByRole('grid');
  await grid.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Control+End');
  await expect(grid.locator(':focus')).toBeInViewport();
  await expect(grid.locator(':focus')).toHaveAttribute('aria-label', /ligne (\d+) sur \1$/);
  await page.keyboard.press('Control+Home');
  await expect(grid.locator(':focus')).toHaveAttribute('aria-label', /ligne 1 sur/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=n/);
});

test('a place of the map shows its meetings on the timeline, and a meeting its place', async ({
  page,
  site,
}) => {
  await page.goto(`${site}?view=map`);
  const map = page.getByRole('application', { name: /^Carte/ });
  const beijing = map.getByRole('button', { name: /^Pékin, Chine, 7 rencontres/ });
  await beijing.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=p/);
  await expect(page.getByRole('group', score).locator('[aria-pressed="true"]')).toHaveCount(7);
  await page.keyboard.press('Escape');
  await expect(beijing).toHaveAttribute('aria-pressed', 'false');
  await page
    .getByRole('group', score)
    .getByRole('button', { name: /Kolokoltsev/ })
    .focus();
  await expect(beijing).toHaveAttribute('data-light', 'hovered');
});

test('the plain wheel scrolls the page, with Ctrl it enlarges the map; the arrows go from place to place', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto(`${site}?view=map`);
  const map = page.getByRole('application', { name: /^Carte/ });
  const ground = map.locator('svg > g').first();
  await map.getByRole('button').first().focus();
  const first = await map.locator(':focus').getAttribute('aria-label');
  await page.keyboard.press('ArrowLeft');
  await expect(map.locator(':focus')).not.toHaveAttribute('aria-label', first!);
  const before = await ground.getAttribute('transform');
  await map.hover({ position: { x: 100, y: 60 } });
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await ground.getAttribute('transform')).toBe(before);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect(ground).not.toHaveAttribute('transform', before!);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
  test('a place is chosen by a tap, and its targets are 44 px', async ({ page, site }) => {
    await page.goto(`${site}?view=map`);
    const zoom = page.getByRole('button', { name: 'Agrandir la carte' });
    expect((await zoom.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await page.getByRole('button', { name: 'Lieux en toutes lettres' }).tap();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Hanoï, Vietnam/ })
      .tap();
    await expect(page).toHaveURL(/sel=p/);
  });
});
