/** Task 9. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect } from '../page.ts';
import { type Reader, task } from './reader.ts';

/** Chooses in a list of the browser's own, which it draws outside of the page: its keys are the letters of the choice. */
const choose = (field: Locator, value: string) => field.selectOption(value);

async function decide({ hand, t }: Reader, form: Locator, reason: string): Promise<void> {
  await hand.write(form.getByLabel(t('review.reason')), reason);
  await hand.write(form.getByLabel(t('review.source'), { exact: true }), 'A note');
  await hand.write(form.getByLabel(t('review.by')), 'A. Reviewer');
  await hand.press(form.getByRole('button', { name: t('review.submit') }));
}

/** What the build makes of the project's decisions and this file. */
function built(file: string): { edition: string } {
  const folder = mkdtempSync(join(tmpdir(), 'corrections-'));
  const own = readdirSync('data/corrections').filter((name) => name.endsWith('.json'));
  for (const name of own) copyFileSync(join('data/corrections', name), join(folder, name));
  copyFileSync(file, join(folder, 'review.json'));
  const out = join(folder, 'out');
  const args = [
    '--import',
    'tsx',
    'scripts/dataset.ts',
    '--corrections',
    folder,
    // A story may name whom this test puts together.
    '--stories',
    join(folder, 'none'),
    '--out',
    out,
  ];
  // Its warnings are none of this test.
  execFileSync(process.execPath, args, { stdio: 'pipe' });
  return JSON.parse(readFileSync(join(out, 'dataset.json'), 'utf8')) as { edition: string };
}

task(
  'a wrong date is corrected, two spellings become one person, and the build gives the same',
  async (r) => {
    const { page, hand, t, data } = r;
    const meeting = data.meetings.find((m) => m.officials.includes('michael-desombre-us'))!;
    const [one, other] = ['marco-rubio-us', 'michael-desombre-us'] as const;
    await r.see('timeline');
    await hand.press(r.marks('DeSombre'));
    await hand.press(r.detail.getByRole('button', { name: t('review.correct') }));
    const dialog = page.getByRole('dialog', { name: t('review.title') });
    const form = dialog.getByRole('form', { name: t('review.decide') });
    await expect(dialog.getByRole('figure').first().locator('mark')).toBeVisible();

    await choose(form.getByLabel(t('review.field')), 'date');
    await hand.write(form.getByRole('textbox', { name: t('review.edtf') }), '2026-02-12');
    await decide(r, form, 'The embassy dates it.');
    await expect(dialog.getByText(t('review.done'))).toBeVisible();
    await expect(dialog.getByRole('region', { name: t('review.evidence') }).locator('del')).toBeVisible();

    await hand.press(dialog.getByRole('button', { name: t('review.tab.people') }));
    const people = dialog.getByRole('form', { name: t('review.tab.people') });
    await choose(people.getByLabel(t('review.stays')), one);
    await choose(people.getByLabel(t('review.other')), other);
    await decide(r, people, 'Two spellings, for this test.');

    await hand.press(dialog.getByRole('button', { name: t('review.tab.decisions', { count: 2 }) }));
    const list = dialog.getByRole('list', { name: t('review.decisions') });
    await expect(list.getByRole('listitem')).toHaveCount(2);
    const download = page.waitForEvent('download');
    await hand.press(dialog.getByRole('button', { name: t('review.download') }));
    const path = await (await download).path();
    await hand.press(dialog.getByRole('button', { name: t('app.close') }));

    await expect(r.detail.getByText(t('detail.badge.dateCorrected')).first()).toBeVisible();
    await expect(r.detail.getByText('The embassy dates it.')).toBeVisible();
    const { edition } = built(path);
    await expect(page.getByText(edition).first()).toBeVisible();
    expect(meeting.corrected).toEqual([]);
    expect(edition).not.toBe(data.dataset.edition);
  },
);
