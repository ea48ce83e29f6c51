/** The page about the method, as a reader opens it. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './page.ts';

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 844 } });
      test('the method is told in a dialog that breaks no rule and fits the page', async ({ page, site }) => {
        await page.goto(site);
        const button = page.getByRole('button', { name: 'Méthode et fiabilité' });
        await button.click();
        const dialog = page.getByRole('dialog', { name: 'Méthode de lecture' });
        await expect(dialog.getByRole('heading', { name: 'Ce qui n’est jamais fait' })).toBeVisible();
        await expect(dialog.getByRole('row', { name: /^Années fausses/ })).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
        expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
        const content = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(content).toBeLessThanOrEqual(width);
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
        await expect(button).toBeFocused();
      });
    });
