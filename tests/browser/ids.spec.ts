/** Both views show exactly what the data hold: after each change their ids equal those computed from the data by the link alone. */
import type { Page } from '@playwright/test';
import { graphOf } from '../../src/core/query/graph.ts';
import { readLink } from '../../src/core/query/link.ts';
import { pictureOf } from '../../src/core/query/picture.ts';
import { MODES } from '../../src/core/query/state.ts';
import { visibleMeetings } from '../../src/core/query/visible.ts';
import { DATA, speechOf } from './data.ts';
import { expect, test } from './page.ts';

const { t } = speechOf('fr');

interface Ids {
  nodes: string[];
  meetings: string[];
}

/** Crowds do not form while meetings are few: each mark is one meeting. */
const shown = async (page: Page): Promise<Ids> => {
  const ids = (selector: string, name: string): Promise<string[]> =>
    page.locator(selector).evaluateAll((all, n) => all.map((e) => e.getAttribute(n)!).sort(), name);
  return { nodes: await ids('[data-node]', 'data-node'), meetings: await ids('[data-mark]', 'data-mark') };
};

function computed(page: Page): Ids {
  const { view, problems } = readLink([...new URL(page.url()).searchParams], DATA);
  expect(problems).toEqual([]);
  const meetings = visibleMeetings(DATA, view.filters);
  const wish = { mode: view.mode, opened: view.opened, reveal: new Set<never>(), keep: new Set<string>() };
  const { nodes } = pictureOf(DATA, graphOf(DATA, meetings), wish);
  return { nodes: nodes.map((n) => n.id).sort(), meetings: meetings.map((m) => m.id).sort() };
}

/** The link follows a gesture a moment later: what it names is asked for anew each time. */
async function same(page: Page, change: string): Promise<void> {
  await expect(async () => expect(await shown(page), change).toEqual(computed(page))).toPass();
}

test('brushing, filtering and switching what the network shows leave both views with just the ids of the data', async ({
  page,
  site,
}) => {
  await page.goto(site);
  await same(page, 'all');
  for (const mode of MODES.filter((m) => m !== 'mixed')) {
    await page.getByRole('button', { name: /^Le réseau montre/ }).click();
    await page.getByRole('menuitemradio', { name: t(`network.modeHint.${mode}`) }).click();
    await expect(page).toHaveURL(new RegExp(`mode=${mode}`));
    await same(page, mode);
    await page.getByRole('checkbox', { name: /^Chine/ }).click();
    await expect(page).toHaveURL(/country=CN/);
    await same(page, `${mode}, China`);
    await page.getByRole('checkbox', { name: /^Chine/ }).click();
  }
  await page.getByRole('searchbox').fill('quang');
  await expect(page).toHaveURL(/q=quang/);
  await same(page, 'searched');
  await page.getByRole('searchbox').fill('');
  const box = (await page.getByRole('group', { name: t('timeline.overview') }).boundingBox())!;
  const y = box.y + 12;
  await page.mouse.move(box.x + box.width * 0.6, y);
  await page.mouse.down();
  for (const share of [0.75, 0.85, 0.95]) {
    await page.mouse.move(box.x + box.width * share, y, { steps: 2 });
    await expect(page).toHaveURL(/from=/);
    await same(page, `brushed to ${share}`);
  }
  await page.mouse.up();
  await same(page, 'brushed');
  await page.goBack();
  await same(page, 'taken back');
});
