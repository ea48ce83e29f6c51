/** What is on view is taken away: files that open alone and hold just what one sees. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { expect, test } from './page.ts';

/** Opens the menu and takes one of its rows. */
async function take(page: Page, name: RegExp): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole('button', { name: 'Emporter' }).click();
  const arriving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name }).click();
  const file: Download = await arriving;
  await expect(page.getByText(`${file.suggestedFilename()} est enregistré.`)).toBeAttached();
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test.use({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } });

const texts = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((m) =>
    m[1]!.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"'),
  );
const marks = (svg: string): number =>
  [...svg.matchAll(/data-meetings="(\d+)"/g)].reduce((sum, m) => sum + Number(m[1]), 0);

test('the SVG holds every label of the timeline that one sees, and every meeting', async ({ page, site }) => {
  await page.goto(`${site}?country=CN`);
  const score = page.getByRole('group', { name: 'Frise des rencontres' });
  await expect(score.getByRole('button').first()).toBeVisible();
  const shown = await score.getByRole('button').count();
  const { name, bytes } = await take(page, /^Chronologie, SVG/);
  expect(name).toMatch(/^[a-z0-9-]+-timeline-\d{4}-\d\d-\d\d\.svg$/);
  const svg = bytes.toString('utf8');
  expect(marks(svg)).toBe(shown);
  const seen = await page
    .locator('.timeline-axis text, .timeline-brackets text, .timeline-score text, .timeline-lane-name')
    .evaluateAll((all) =>
      all.map((e) => (e.childNodes[0]?.textContent ?? '').trim()).filter((text) => text !== ''),
    );
  const held = texts(svg);
  expect(seen.filter((text) => !held.includes(text))).toEqual([]);
  expect(held).toContain('Rencontres de la Chine');
  expect(svg).not.toMatch(/<style|style=|<script|href="(?!https?:\/\/|data:image\/svg)/);
});

test('the PNG is twice as fine as the SVG, and is not empty', async ({ page, site }) => {
  await page.goto(site);
  const svg = (await take(page, /^Chronologie, SVG/)).bytes.toString('utf8');
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!;
  const { name, bytes } = await take(page, /^Chronologie, PNG/);
  expect(name).toMatch(/-timeline-\d{4}-\d\d-\d\d\.png$/);
  const drawn = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Set(new Uint32Array(data.buffer));
    return { width: canvas.width, height: canvas.height, colours: colours.size };
  }, bytes.toString('base64'));
  expect(drawn).toMatchObject({ width: 2 * Number(width), height: 2 * Number(height) });
  expect(drawn.colours).toBeGreaterThan(50);
});

test('the first PNG has its texts, in Vietnamese as well', async ({ page, site }) => {
  await page.goto(`${site}?lang=vi`);
  const taken: Buffer[] = [];
  for (let i = 0; i < 2; i++) {
    await page.getByRole('button', { name: 'Tải về' }).click();
    const arriving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /^Dòng thời gian, PNG/ }).click();
    taken.push(await readFile(await (await arriving).path()));
  }
  // The second is drawn with typefaces that are there by then.
  expect(taken[0]!.length).toBe(taken[1]!.length);
  expect(taken[0]!.equals(taken[1]!)).toBe(true);
});

test('the picture of the network holds every name that one sees', async ({ page, site }) => {
  await page.goto(site);
  const names = page.locator('.network-node .network-name');
  await expect(names.first()).toBeVisible();
  const seen = await names.evaluateAll((all) =>
    all.filter((e) => getComputedStyle(e).visibility === 'visible').map((e) => e.textContent),
  );
  const svg = (await take(page, /^Réseau, SVG/)).bytes.toString('utf8');
  expect(seen.length).toBeGreaterThan(10);
  expect(seen.filter((text) => !texts(svg).includes(text))).toEqual([]);
  expect(svg.match(/data-node=/g)).toHaveLength(await names.count());
  expect((await take(page, /^Réseau, PNG/)).bytes.length).toBeGreaterThan(20_000);
});

test('the matrix and the map can be taken away as well', async ({ page, site }) => {
  await page.goto(site);
  const matrix = (await take(page, /^Matrice, SVG/)).bytes.toString('utf8');
  expect(texts(matrix)).toContain('Vietnam');
  const map = (await take(page, /^Carte, SVG/)).bytes.toString('utf8');
  expect(texts(map)).toContain('Pékin');
});

test('no text of the SVG lies over another where it is opened', async ({ page, site, context }) => {
  await page.goto(`${site}?lanes=official`);
  const { bytes } = await take(page, /^Chronologie, SVG/);
  const alone = await context.newPage();
  await alone.setContent(bytes.toString('utf8').replace(/^<\?xml[^>]*>/, ''));
  const over = await alone.locator('svg text').evaluateAll((all) => {
    const boxes = all.map((e) => ({ text: e.textContent, box: e.getBoundingClientRect() }));
    const page = document.querySelector('svg')!.getBoundingClientRect();
    const crossing = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            a.box.left < b.box.right - 1 &&
            b.box.left < a.box.right - 1 &&
            a.box.top < b.box.bottom - 4 &&
            b.box.top < a.box.bottom - 4,
        )
        .map((b) => `${a.text} / ${b.text}`),
    );
    const clipped = boxes.filter(({ box }) => box.left < page.left || box.right > page.right);
    return { crossing, clipped: clipped.map((c) => c.text) };
  });
  expect(over).toEqual({ crossing: [], clipped: [] });
  await alone.close();
});

test('every file of the menu is saved, and holds the meetings on view', async ({ page, site }) => {
  await page.goto(`${site}?country=CN`);
  const marks = page.getByRole('group', { name: 'Frise des rencontres' }).getByRole('button');
  await expect(marks.first()).toBeVisible();
  const shown = await marks.count();
  const csv = (await take(page, /^CSV/)).bytes.toString('utf8');
  expect(csv.trim().split('\r\n').length - 1).toBe(shown);
  for (const name of [/^JSON/, /^GraphML/, /^GEXF/, /^Follow the Money/, /^iCalendar/])
    expect((await take(page, name)).bytes.length).toBeGreaterThan(200);
});

test('the menu is walked by keys and gives the focus back', async ({ page, site }) => {
  await page.goto(site);
  const button = page.getByRole('button', { name: 'Emporter' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: /^CSV/ })).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Imprimer ou PDF' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});
