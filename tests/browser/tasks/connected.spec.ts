/** Task 10. */
import { expect } from '../page.ts';
import { type Reader, task, wordsOf } from './reader.ts';

async function choose(r: Reader, field: 'analysis.from' | 'analysis.to', typed: string): Promise<void> {
  await r.hand.write(r.detail.getByRole('combobox', { name: r.t(field) }), typed);
  const options = r.page.getByRole('listbox').getByRole('option');
  await expect(options).toHaveCount(1);
  await r.hand.press(options);
}

task(
  'how Desmond Lee and Michael DeSombre are connected is told step by step, and kept in the link',
  async (r) => {
    const open = r.t('analysis.question.open');
    if (r.phone) {
      await r.see('network');
      await r.hand.press(r.page.getByText(r.t('analysis.tools'), { exact: true }));
    }
    await r.hand.press(r.page.getByRole('button', { name: open }).first());
    await choose(r, 'analysis.from', 'desmond');
    await choose(r, 'analysis.to', 'desombre');
    await expect(r.detail.getByText(wordsOf(r, 'analysis.between')).first()).toBeVisible();
    const steps = r.detail.getByRole('heading', { level: 3 }).filter({ has: r.page.getByRole('button') });
    await expect(steps).toHaveText([/Desmond Lee/, /Michael DeSombre/]);
    await expect(r.page).toHaveURL(/path=desmond-lee-sg~michael-desombre-us/);
    await r.hand.press(r.detail.getByRole('button', { name: /Luong Tam Quang.*Michael DeSombre/ }).first());
    await expect(r.detail.getByRole('heading', { level: 2, name: /DeSombre/ })).toBeVisible();
    await r.hand.press(r.page.getByRole('button', { name: r.t('analysis.question.back') }));
    await expect(steps).toHaveCount(2);
  },
);
