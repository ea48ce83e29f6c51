/** Task 2. */
import { expect } from '../page.ts';
import { sayNode } from '../../../src/web/i18n/say.ts';
import { task, wordsOf } from './reader.ts';

task(
  'when Vietnam and Russia met: a tie is chosen, both views show its meetings and then no others',
  async (r) => {
    const russia = sayNode('c:RU', r);
    await r.see('network');
    await r.hand.press(r.page.getByText(r.t('network.ties'), { exact: true }));
    const ties = r.page.getByRole('region', { name: r.t('network.ties') });
    await r.hand.press(ties.getByRole('button', { name: new RegExp(russia) }).first());
    await expect(r.page).toHaveURL(/sel=t:RU~VN/);
    const meetings = r.detail.getByRole('button', { name: /Tran Dai Quang.*Kolokoltsev/ });
    await expect(meetings).toHaveCount(1);
    if (!r.phone) await expect(r.marks('Kolokoltsev')).toHaveAttribute('aria-pressed', 'true');
    await r.hand.press(r.detail.getByRole('button', { name: r.t('detail.onlyThese') }));
    await r.leave();
    await expect(r.shown(1)).toBeVisible();
    await r.see('timeline');
    await expect(r.marks()).toHaveCount(1);
    await expect(r.marks('Kolokoltsev')).toHaveCount(1);
    await expect(r.page.getByRole('button', { name: wordsOf(r, 'chip.remove') })).toHaveCount(1);
  },
);
