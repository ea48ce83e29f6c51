/** Task 4. */
import { expect } from '../page.ts';
import { task } from './reader.ts';

task(
  'the sentence a meeting was read from is marked in its paragraph, leads to its source, and is copied',
  async (r) => {
    await r.see('timeline');
    await r.hand.press(r.marks('DeSombre'));
    await expect(r.detail.getByRole('heading', { level: 2, name: /DeSombre/ })).toBeVisible();
    const passage = r.detail.getByRole('figure').first();
    const sentence = passage.locator('mark');
    await expect(sentence).toContainText('a reçu Michael DeSombre');
    await expect(passage).toContainText('000_7cab69ff2a24446d.txt');
    const source = passage.getByRole('link', { name: new RegExp(r.t('detail.openSource')) });
    await expect(source).toHaveAttribute('href', /^https:\/\/.*#:~:text=/);
    await r.hand.press(r.detail.getByRole('button', { name: r.t('detail.copy') }));
    await expect(r.detail.getByText(r.t('detail.copied'))).toBeVisible();
    const copied = await r.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain((await sentence.textContent())!);
    expect(copied).toContain('000_7cab69ff2a24446d.txt');
  },
);
