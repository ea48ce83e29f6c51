/** Stories as readers and writers of them meet them: by keys, by link, with files that are wrong, without storage. */
import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { STORIES, speechOf } from './data.ts';
import { expect, test } from './page.ts';

const { t } = speechOf('en');
const STORY = STORIES[0]!;
const titleOf = (step: number): string => STORY.steps[step - 1]!.title.en!;
const story = (page: Page): Locator => page.getByRole('region', { name: STORY.title.en! });
const editor = (page: Page): Locator => page.getByRole('region', { name: t('story.write') });

test.use({ locale: 'en-GB' });

async function write(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('story.title'), exact: true }).click();
  await page.getByRole('button', { name: t('story.write') }).click();
  await expect(editor(page)).toBeVisible();
}

async function addStep(page: Page, title: string): Promise<void> {
  const count = await editor(page).getByRole('group', { name: /^Step/ }).count();
  await editor(page)
    .getByRole('button', { name: t('story.add') })
    .click();
  const step = editor(page).getByRole('group', { name: `Step ${count + 1}` });
  await step.getByLabel(t('story.field.title')).fill(title);
  await step.getByLabel(t('story.field.text')).fill(`About ${title}.`);
}

test('arrows step through a story while it has the focus, and each step is told', async ({ page, site }) => {
  await page.goto(`${site}?story=${STORY.id}`);
  const heading = story(page).getByRole('heading', { level: 2 });
  await expect(heading).toContainText(titleOf(1));
  await story(page)
    .getByRole('button', { name: t('story.next') })
    .focus();
  await page.keyboard.press('ArrowRight');
  await expect(heading).toContainText(titleOf(2));
  await expect(story(page).getByRole('status').first()).toContainText(`Step 2 of 5. ${titleOf(2)}`);
  await expect(story(page).getByRole('button', { name: t('story.next') })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(heading).toContainText(titleOf(1));
  await page.keyboard.press('ArrowLeft');
  await expect(heading).toContainText(titleOf(1));
});

test('who opens a story goes on at its heading, who closes it at the views', async ({ page, site }) => {
  await page.goto(site);
  await page.getByLabel(t('app.detail')).getByRole('button', { name: STORY.title.en! }).click();
  await expect(story(page).getByRole('heading', { level: 2 })).toBeFocused();
  await story(page)
    .getByRole('button', { name: t('story.close') })
    .click();
  await expect(page.getByRole('main')).toBeFocused();
});

test('each step has a link of its own, which opens it alone', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site}?story=${STORY.id}&step=2`);
  await story(page).getByText(t('story.allSteps')).click();
  await story(page)
    .getByRole('button', { name: t('story.copy', { title: titleOf(4) }) })
    .click();
  await expect(story(page).getByText(t('story.copied'))).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${site}?story=${STORY.id}&step=4`);
  await page.goto(link);
  await expect(story(page).getByRole('heading', { level: 2 })).toContainText(titleOf(4));
});

test('a story or a step that there is not is named, and the page works', async ({ page, site }) => {
  await page.goto(`${site}?story=nobody&step=2&country=US`);
  await expect(page.getByText('story=nobody')).toBeVisible();
  await expect(page.getByText(t('link.allowed.story'))).toBeVisible();
  await page.goto(`${site}?story=${STORY.id}&step=77`);
  await expect(page.getByText('step=77')).toBeVisible();
  await expect(story(page).getByRole('heading', { level: 2 })).toContainText(titleOf(5));
});

test('a story is written from views, moved about, looked at and saved as the file that the site takes', async ({
  page,
  site,
}) => {
  await page.goto(site);
  await write(page);
  await addStep(page, 'All');
  await page.getByRole('radio', { name: t('face.map') }).check({ force: true });
  await addStep(page, 'Map');
  await editor(page).getByLabel(t('story.field.title')).first().fill('Đi & về');
  const second = editor(page).getByRole('button', { name: t('story.up', { step: 2 }) });
  await second.focus();
  await page.keyboard.press('Enter');
  await expect(editor(page).getByLabel(t('story.field.title')).nth(1)).toHaveValue('Map');
  await expect(editor(page).getByRole('button', { name: t('story.up', { step: 1 }) })).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(editor(page).getByLabel(t('story.field.title')).nth(1)).toHaveValue('All');

  await editor(page)
    .getByRole('button', { name: t('story.remove', { step: 2 }) })
    .click();
  await expect(editor(page).getByRole('group', { name: /^Step/ })).toHaveCount(1);
  await expect(editor(page).getByRole('button', { name: t('story.undo') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(editor(page).getByRole('group', { name: /^Step/ })).toHaveCount(2);

  const waiting = page.waitForEvent('download');
  await editor(page)
    .getByRole('button', { name: t('story.download') })
    .click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('di-ve.json');
  expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual({
    title: { en: 'Đi & về' },
    steps: [
      { title: { en: 'All' }, text: { en: 'About All.' }, view: '' },
      { title: { en: 'Map' }, text: { en: 'About Map.' }, view: '?view=map' },
    ],
  });

  await editor(page)
    .getByRole('button', { name: t('story.preview') })
    .click();
  const preview = page.getByRole('region', { name: 'Đi & về' });
  await expect(preview.getByText('About All.')).toBeVisible();
  await preview.getByRole('button', { name: t('story.next') }).click();
  await expect(preview.getByText('About Map.')).toBeVisible();
  await expect(page).toHaveURL(/\?view=map$/);
  await preview.getByRole('button', { name: t('story.endPreview') }).click();
  await page.reload();
  await write(page);
  await expect(editor(page).getByLabel(t('story.field.title')).nth(1)).toHaveValue('All');
});

test('a draft lives without storage, and says that it is kept nowhere', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.goto(site);
  await write(page);
  await addStep(page, 'All');
  await expect(editor(page).getByText(t('story.notKept'))).toBeVisible();
});

test('what is wrong with a file, or still missing, is named', async ({ page, site }) => {
  await page.goto(site);
  await write(page);
  const open = (name: string, text: string) =>
    editor(page)
      .getByLabel(t('story.open'))
      .and(page.locator('input'))
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const alert = editor(page).getByRole('alert');
  await open('a.json', '{"title": ');
  await expect(alert).toContainText(t('story.fault.file'));
  const texts = { title: { en: 'S' }, text: { en: 'S' } };
  await open(
    'a.json',
    JSON.stringify({ title: { en: 'A' }, steps: [texts, { ...texts, view: 'javascript:alert(1)' }] }),
  );
  await expect(alert).toContainText('Step 1 · View: It is missing.');
  await expect(alert).toContainText('Step 2 · View: A view begins with');
  const long = { title: { en: 'x'.repeat(600_000) }, steps: [] };
  await open('a.json', JSON.stringify(long));
  await expect(alert).toContainText('500,000');
  await open('old.json', JSON.stringify({ title: { en: 'A' }, steps: [{ ...texts, view: '?sel=m:gone' }] }));
  await expect(alert).toBeEmpty();
  await expect(editor(page).getByText('sel=m:gone cannot be shown')).toBeVisible();
  await editor(page)
    .getByRole('button', { name: t('story.download') })
    .click();
  await expect(alert).toContainText('Step 1 · View: sel=m:gone cannot be shown');
  await editor(page)
    .getByRole('button', { name: t('story.take') })
    .click();
  const waiting = page.waitForEvent('download');
  await editor(page)
    .getByRole('button', { name: t('story.download') })
    .click();
  expect((await waiting).suggestedFilename()).toBe('old.json');
});

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [390, 844],
] as const) {
  test(`a story and its editor have no barrier that a machine can find at ${width} px`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`${site}?story=${STORY.id}&step=2`);
    await story(page).getByText(t('story.allSteps')).click();
    expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
    await page.goto(site);
    await write(page);
    await addStep(page, 'One');
    expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}
