/** A story in a page of another host. */
import { STORIES, speechOf } from './data.ts';
import { expect, misfit, test } from './host-page.ts';

const { t } = speechOf('en');
const STORY = STORIES[0]!;
const titleOf = (step: number): string => STORY.steps[step - 1]!.title.en!;

test('a frame tells a story above its views, and adds nothing to the history of the page around it', async ({
  page,
  site,
  host,
}) => {
  await page.setViewportSize({ width: 768, height: 700 });
  await host(
    `<iframe src="${site}embed.html?view=story&story=${STORY.id}&step=2&lang=en" width="100%" height="300" title="x"></iframe>
     <script src="${site}embed.js"></script>`,
  );
  const before = await page.evaluate(() => history.length);
  const frame = page.frameLocator('iframe');
  const told = frame.getByRole('region', { name: STORY.title.en! });
  await expect(told.getByRole('heading', { level: 2 })).toContainText(titleOf(2));
  await told.getByRole('button', { name: t('story.next') }).click();
  await expect(told.getByRole('heading', { level: 2 })).toContainText(titleOf(3));
  await expect(frame.getByRole('table')).toBeVisible();
  await expect.poll(async () => Math.abs(await misfit(page, frame))).toBeLessThanOrEqual(2);
  expect(await page.evaluate(() => history.length)).toBe(before);
});
