/** The dialog that hands a view on: what it gives is what a reader saw, on another page as well. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, misfit, test } from './host-page.ts';

test.use({ locale: 'fr-FR', permissions: ['clipboard-read', 'clipboard-write'] });

test('the link is copied, pinned to an edition on demand, and leads to the view', async ({
  page,
  site,
  wrong,
}) => {
  await page.goto(`${site}?country=CN&from=2015&to=2015`);
  await page.getByRole('button', { name: 'Partager' }).click();
  const dialog = page.getByRole('dialog', { name: 'Partager' });
  await dialog.getByRole('button', { name: 'Copier Lien' }).click();
  await expect(dialog.getByText('Copié.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${site}?country=CN&from=2015-01-01&to=2015-12-31`);
  await expect(dialog.getByRole('img', { name: 'Code QR du lien' })).toBeVisible();
  await dialog.getByRole('checkbox', { name: /Figer les données/ }).check();
  const pinned = await dialog.getByRole('textbox', { name: 'Lien' }).inputValue();
  expect(pinned).toMatch(/\?edition=[0-9a-z]+&country=CN/);
  await page.goto(pinned);
  await expect(page.locator('.frame-sentence')).toContainText('Rencontres de la Chine, 2015');
  expect(wrong).toEqual([]);
});

test('the citation names edition and date as text, BibTeX and CSL-JSON', async ({ page, site, wrong }) => {
  await page.goto(`${site}?country=CN`);
  await page.getByRole('button', { name: 'Partager' }).click();
  const dialog = page.getByRole('dialog', { name: 'Partager' });
  await expect(dialog.getByRole('textbox', { name: 'Citation' })).toHaveValue(
    /^Rencontres de la Chine \(3\)\..*, édition \w+, articles jusqu’au .*, consulté le .*\. CC BY 4\.0\. http/,
  );
  await dialog.getByText('BibTeX').first().click();
  await expect(dialog.getByRole('textbox', { name: 'BibTeX' })).toHaveValue(
    /@misc\{entrevue-[\s\S]*version = \{\w+\}/,
  );
  await dialog.getByText('CSL-JSON').first().click();
  const csl = JSON.parse(await dialog.getByRole('textbox', { name: 'CSL-JSON' }).inputValue()) as object[];
  expect(csl[0]).toMatchObject({ type: 'dataset', title: 'Rencontres de la Chine (3)' });
  expect(wrong).toEqual([]);
});

for (const [way, scripts] of [
  ['Un cadre simple', false],
  ['Un cadre à sa juste hauteur', true],
  ['Un élément <entrevue-view>', true],
] as const)
  test(`the code of "${way}" shows on another page what its preview showed`, async ({
    page,
    site,
    host,
    wrong,
  }) => {
    await page.goto(`${site}?country=CN`);
    const before = await page.evaluate(() => history.length);
    await page.getByRole('button', { name: 'Partager' }).click();
    const dialog = page.getByRole('dialog', { name: 'Partager' });
    await dialog.getByRole('radio', { name: way }).check();
    await dialog.getByRole('combobox', { name: 'Vue' }).selectOption('Liste');
    await dialog.getByRole('combobox', { name: 'Langue' }).selectOption('English');
    await dialog.getByRole('checkbox', { name: 'Filtres verrouillés' }).check();
    const preview = dialog.frameLocator('iframe');
    await expect(preview.getByText('Meetings of China: 3 meetings, 2015')).toBeVisible();
    await expect(preview.getByRole('table')).toBeVisible();
    // Trying options is no step of Back.
    expect(await page.evaluate(() => history.length)).toBe(before);
    const code = await dialog.getByRole('textbox', { name: 'Code à copier' }).inputValue();
    // The host of the test allows no style attribute; nothing but a border depends on it.
    await host(code.replace(' style="border:0"', ' frameborder="0"'), scripts);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText('Meetings of China: 3 meetings, 2015')).toBeVisible();
    await expect(frame.locator('.chip')).toHaveCount(0);
    if (scripts) await expect.poll(async () => Math.abs(await misfit(page, frame))).toBeLessThanOrEqual(2);
    expect(wrong).toEqual([]);
  });

test('the dialog breaks no rule that a machine can check, and gives the focus back', async ({
  page,
  site,
  wrong,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(site);
  await page.getByRole('button', { name: 'Partager' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Partager' });
  await expect(dialog.frameLocator('iframe').locator('.embed')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await dialog.evaluate((e) => e.scrollWidth - e.clientWidth)).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Partager' })).toBeFocused();
  expect(wrong).toEqual([]);
});
