/** Task 11. */
import { toldIn } from '../../../src/core/story/story.ts';
import { STORIES } from '../data.ts';
import { expect } from '../page.ts';
import { type Reader, task, wordsOf } from './reader.ts';

const [STORY] = STORIES;

const storyOf = (r: Reader) => r.page.getByRole('region', { name: wordsOf(r, 'story.panel') });

async function isAt(r: Reader, step: number): Promise<void> {
  const { text } = toldIn(STORY!.steps[step - 1]!.title, r.locale);
  await expect(storyOf(r).getByRole('heading', { level: 2 })).toHaveText(
    r.t('story.stepOf', { step, steps: STORY!.steps.length }) + text,
  );
  await expect(r.page).toHaveURL(new RegExp(`[?&]story=${STORY!.id}&step=${step}$`));
}

task('a story of five steps is followed, left to explore at the third, and come back to', async (r) => {
  const next = storyOf(r).getByRole('button', { name: r.t('story.next') });
  await r.hand.press(r.page.getByRole('button', { name: r.t('story.title'), exact: true }));
  const title = toldIn(STORY!.title, r.locale).text;
  await r.hand.press(r.page.getByRole('dialog').getByRole('button', { name: title }));
  await isAt(r, 1);
  await expect(r.shown(7)).toBeVisible();
  await r.hand.press(next);
  await isAt(r, 2);
  // On a phone the view comes first.
  if (r.phone) await r.hand.press(r.page.getByRole('button', { name: r.t('story.detail') }));
  await expect(r.detail.getByRole('heading', { name: /.+/ }).first()).toBeVisible();
  await r.hand.press(next);
  await isAt(r, 3);
  await expect(r.shown(4)).toBeVisible();

  await r.see('matrix');
  await expect(storyOf(r).getByText(r.t('story.away'))).toBeVisible();
  await expect(r.page).toHaveURL(/step=3&away=on&.*view=matrix/);
  await r.hand.press(storyOf(r).getByRole('button', { name: r.t('story.backTo', { step: 3 }) }));
  await isAt(r, 3);
  await expect(storyOf(r).getByText(r.t('story.away'))).toHaveCount(0);

  for (const step of [4, 5]) {
    await r.hand.press(next);
    await isAt(r, step);
  }
  await r.page.goBack();
  await isAt(r, 4);
  await r.hand.press(storyOf(r).getByRole('button', { name: r.t('story.close') }));
  await expect(storyOf(r)).toHaveCount(0);
  await expect(r.page).toHaveURL(/country=US/);
});
