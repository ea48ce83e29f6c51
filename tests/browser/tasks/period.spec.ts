/** Task 3. */
import { graphOf } from '../../../src/core/query/graph.ts';
import { readLink } from '../../../src/core/query/link.ts';
import { visibleMeetings } from '../../../src/core/query/visible.ts';
import { expect } from '../page.ts';
import { task } from './reader.ts';

task('a period is brushed, and the network shows just those who met in it', async (r) => {
  await r.see('timeline');
  const begin = r.page.getByRole('slider', { name: r.t('timeline.handle.from') });
  await r.hand.pull(begin, r.page.getByRole('group', { name: r.t('timeline.overview') }), 0.7);
  await expect(r.page).toHaveURL(/from=202\d/);
  const { view } = readLink([...new URL(r.page.url()).searchParams], r.data);
  const met = visibleMeetings(r.data, view.filters);
  expect(met.length).toBeGreaterThan(2);
  await expect(r.marks()).toHaveCount(met.length);
  await r.see('network');
  await expect(r.network.getByRole('button', { name: /Marco Rubio/ })).toHaveCount(1);
  await expect(r.network.getByRole('button', { name: /Guo Shengkun/ })).toHaveCount(0);
  await expect(r.network.getByRole('button')).toHaveCount(graphOf(r.data, met).nodes.length);
});
