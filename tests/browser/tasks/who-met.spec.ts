/** Task 1. */
import { expect } from '../page.ts';
import { task } from './reader.ts';

task(
  'who met Guo Shengkun is found by name, in both views, with the role held at each meeting',
  async (r) => {
    const role = 'ministre chinois de la Sécurité publique';
    await r.hand.write(r.search, 'guo shengkun');
    await expect(r.shown(1)).toBeVisible();
    await expect(r.marks('Guo Shengkun')).toHaveCount(1);
    await r.see('network');
    const official = r.network.getByRole('button', { name: /^\P{L}*Guo Shengkun/u });
    await expect(official).toHaveCount(1);
    await expect(r.network.getByRole('button', { name: /Marco Rubio/ })).toHaveCount(0);
    await r.hand.press(official);
    await expect(r.detail.getByRole('heading', { name: 'Guo Shengkun' })).toBeVisible();
    await r.hand.press(r.detail.getByRole('button', { name: new RegExp(role) }));
    await expect(r.detail.getByRole('heading', { name: /Tran Dai Quang.*Guo Shengkun/ })).toBeVisible();
    await expect(r.detail.getByRole('listitem').filter({ hasText: 'Guo Shengkun' }).first()).toContainText(
      role,
    );
  },
);
