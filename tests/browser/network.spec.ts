/** The network as it is drawn: names that can be read, places that stay, and the light it shares with the timeline. */
import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { graphOf } from '../../src/core/query/graph.ts';
import { indexDataset } from '../../src/core/query/indexed.ts';
import { pictureOf } from '../../src/core/query/picture.ts';
import { MODES, type Mode, NO_FILTERS } from '../../src/core/query/state.ts';
import { visibleMeetings } from '../../src/core/query/visible.ts';
import { manyMeetings } from '../fixtures/many.ts';
import { showInstead } from './in-place.ts';
import { expect, test } from './page.ts';

interface Place {
  name: string;
  x: number;
  y: number;
}

const network = (page: Page): Locator => page.getByRole('application');
const score = (page: Page): Locator => page.getByRole('group', { name: 'Frise des rencontres' });

/** Opens the network where it is not in sight from the start. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('main')).toBeVisible();
  if ((page.viewportSize()?.width ?? 0) < 760)
    await page.getByText('Réseau', { exact: true }).first().click();
  await expect(network(page).getByText('Vietnam', { exact: true })).toBeVisible();
  await settled(page);
}

/** Where each node stands in the window, by its name. */
const places = (page: Page): Promise<Place[]> =>
  network(page)
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.map((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return { name: button.textContent, x: left + width / 2, y: top + height / 2 };
      }),
    );

/** Waits until three looks at the places see the same: fonts have come, and nothing glides any more. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  let [before, same] = ['', 0];
  await expect
    .poll(async () => {
      const now = JSON.stringify(await places(page));
      same = now === before ? same + 1 : 0;
      before = now;
      return same;
    })
    .toBeGreaterThan(1);
}

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [390, 844],
] as const) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height } });

    test('no name lies on another name, on a node, or beyond the edge', async ({ page, site }) => {
      await open(page, site);
      const wrong = await network(page).evaluate((stage) => {
        const box = stage.getBoundingClientRect();
        const apart = (a: DOMRect, b: DOMRect): boolean =>
          // A pixel's width of rounding is no overlap that anyone sees.
          Math.min(a.right - b.left, b.right - a.left, a.bottom - b.top, b.bottom - a.top) < 1;
        const buttons = [...stage.querySelectorAll('button')];
        const names = buttons
          .flatMap((b) => [...b.querySelectorAll('span')])
          .filter((name) => getComputedStyle(name).visibility === 'visible');
        const rectangle = (e: Element): DOMRect => e.getBoundingClientRect();
        return names.flatMap((name, i) => {
          const own = rectangle(name);
          const others = [...names.slice(i + 1), ...buttons.filter((b) => b !== name.parentElement)];
          const hit = others.filter((other) => !apart(own, rectangle(other))).map((o) => o.textContent);
          const out =
            own.left < box.left || own.right > box.right || own.top < box.top || own.bottom > box.bottom;
          return hit.length || out
            ? [`${name.textContent}: ${out ? 'beyond the edge' : hit.join(', ')}`]
            : [];
        });
      });
      expect(wrong).toEqual([]);
    });
  });
}

test('a filter moves no node, whatever it leaves of the others', async ({ page, site }) => {
  await open(page, site);
  const before = new Map((await places(page)).map((p) => [p.name, p]));
  const filters = [
    '?country=CN',
    '?official=tran-dai-quang-vn&country=CN,RU,KH,LA&kind=talks&status=held&section=article',
    '?q=zzzz',
    '?from=2025',
  ];
  for (const query of filters) {
    await page.goto(site + query);
    await expect(page.getByText(/ sur \d+ rencontres/).first()).toBeVisible();
    if (!query.includes('zzzz')) await expect(network(page).getByRole('button').first()).toBeVisible();
    await settled(page);
    for (const { name, x, y } of await places(page)) {
      const was = before.get(name)!;
      expect(Math.hypot(x - was.x, y - was.y), `${name} under ${query}`).toBeLessThan(0.1);
    }
  }
});

test('filtering in place moves no node either, and gives the first picture back', async ({ page, site }) => {
  await open(page, site);
  const before = await places(page);
  await page.getByRole('searchbox').fill('zzzz');
  await expect(network(page).getByRole('button')).toHaveCount(0);
  await page.getByRole('searchbox').fill('');
  await expect(network(page).getByRole('button')).toHaveCount(before.length);
  await settled(page);
  expect(await places(page)).toEqual(before);
});

test('names stand beside what is drawn after the window has changed its size again and again', async ({
  page,
  site,
}) => {
  await open(page, site);
  for (const width of [320, 480, 768, 1000]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForFunction((w) => innerWidth === w, width);
  }
  await expect(network(page).getByText('Vietnam', { exact: true })).toBeVisible();
  await settled(page);
  const after = await places(page);
  const [box, canvas] = [
    await network(page).boundingBox(),
    await network(page).locator('canvas').first().boundingBox(),
  ];
  expect(Math.abs(canvas!.width - box!.width) + Math.abs(canvas!.height - box!.height)).toBeLessThan(2);
  await open(page, site);
  expect(await places(page)).toEqual(after);
});

test('a name is pressed as its node is, and a tie under the pointer is said in words', async ({
  page,
  site,
}) => {
  await open(page, site);
  const name = network(page).getByText('Marco Rubio', { exact: true });
  const { x, y, width, height } = (await name.boundingBox())!;
  await page.mouse.click(x + width - 4, y + height / 2);
  await expect(page).toHaveURL(/sel=n:marco-rubio/);
  await open(page, site);
  const all = new Map((await places(page)).map((p) => [p.name, p]));
  const [a, b] = [all.get('ASEAN')!, all.get('Vietnam')!];
  await page.mouse.move(a.x + (b.x - a.x) * 0.28, a.y + (b.y - a.y) * 0.28, { steps: 3 });
  await expect(page.getByText(/^ASEAN – Vietnam : \d+ rencontres?/)).toBeVisible();
});

test('what the pointer is on lights up in the other view', async ({ page, site }) => {
  await open(page, site);
  const mark = score(page).getByRole('button', { name: /Kolokoltsev/ });
  const name = network(page).getByRole('button', { name: /^Vladimir Kolokoltsev/ });
  const lit = (): Promise<boolean> => mark.evaluate((m) => m.classList.contains('is-hovered'));
  const { x, y, width, height } = (await name.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  await expect.poll(lit).toBe(true);
  await page.mouse.move(x, y + 400, { steps: 3 });
  await expect.poll(lit).toBe(false);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  await expect.poll(lit).toBe(true);
  // Whoever drags the view points at nothing.
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 40, y + height / 2, { steps: 3 });
  await expect.poll(lit).toBe(false);
  await page.mouse.up();
});

test('Ctrl and the wheel zoom the network at the pointer, the plain wheel scrolls the page', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1440, height: 640 });
  await open(page, site);
  const { x, y, width, height } = (await network(page).boundingBox())!;
  const before = await places(page);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page).not.toHaveURL(/cam=/);
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/cam=/);
  await settled(page);
  const spread = (all: readonly Place[]): number =>
    Math.max(...all.map((p) => p.x)) - Math.min(...all.map((p) => p.x));
  expect(spread(await places(page))).toBeGreaterThan(spread(before) * 1.1);
  await page.goBack();
  await expect(page).not.toHaveURL(/cam=/);
});

/** Where each mark stands, by its id: names tell two meetings of one day no more apart than they are. */
const marks = (page: Page): Promise<Map<string, { x: number; y: number }>> =>
  network(page)
    .locator('[data-node]')
    .evaluateAll((buttons) =>
      buttons.map((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return [
          (button as HTMLElement).dataset['node']!,
          { x: left + width / 2, y: top + height / 2 },
        ] as const;
      }),
    )
    .then((all) => new Map(all));

async function switchTo(page: Page, mode: string): Promise<void> {
  await page.getByRole('button', { name: /^Le réseau montre/ }).click();
  await page.getByRole('menuitemradio', { name: mode }).click();
  await expect(page.getByRole('button', { name: /^Le réseau montre/ })).toContainText(mode.split(' ')[0]!);
  await settled(page);
}

const LABELS: Record<Mode, string> = {
  mixed: 'Pays et responsables',
  meetings: 'Rencontres Chaque',
  officials: 'Responsables Qui',
  countries: 'Pays Les',
};

test('switching modes and brushing move no mark that stays, and lose neither selection nor filter', async ({
  page,
  site,
}) => {
  await open(page, `${site}?status=held&sel=n:VN`);
  const seen = new Map<string, { x: number; y: number }>();
  const look = async (when: string): Promise<void> => {
    for (const [id, { x, y }] of await marks(page)) {
      const was = seen.get(id) ?? { x, y };
      expect(Math.hypot(x - was.x, y - was.y), `${id} ${when}`).toBeLessThan(0.1);
      seen.set(id, was);
    }
  };
  await look('at first');
  for (const mode of ['meetings', 'officials', 'countries', 'mixed', 'meetings'] as const) {
    await switchTo(page, LABELS[mode]);
    await look(`in the mode ${mode}`);
    expect(page.url()).toContain('sel=n:VN');
    expect(page.url()).toContain('status=held');
    expect(page.url()).not.toContain('cam=');
  }
  await page.goto(`${site}?status=held&sel=n:VN&mode=meetings&from=2015-01&to=2015-12`);
  await expect(network(page).locator('[data-node]').first()).toBeVisible();
  await settled(page);
  await look('in a period');
});

test('the marks of every mode are those of the data', async ({ page, site }) => {
  const dataset = JSON.parse(readFileSync('data/dataset/dataset.json', 'utf8')) as Dataset;
  const data = indexDataset(dataset);
  const nothing = { opened: [], reveal: new Set<never>(), keep: new Set<string>() };
  for (const status of [[], ['held']] as const) {
    const meetings = visibleMeetings(data, { ...NO_FILTERS, status });
    for (const mode of MODES) {
      const { nodes } = pictureOf(data, graphOf(data, meetings), { mode, ...nothing });
      await page.goto(`${site}?mode=${mode}${status.length ? '&status=held' : ''}`);
      await expect(network(page).locator('[data-node]')).toHaveCount(nodes.length);
      expect([...(await marks(page)).keys()].sort()).toEqual(nodes.map((n) => n.id).sort());
    }
  }
});

test('a meeting as a mark is chosen by pressing it, and said with its date', async ({ page, site }) => {
  await page.goto(`${site}?mode=meetings`);
  const mark = network(page).getByRole('button', { name: /Kolokoltsev.*2015/ });
  await expect(mark).toBeVisible();
  await settled(page);
  const { x, y, width, height } = (await mark.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(page).toHaveURL(/sel=m:/);
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
});

test('what a press would show is made ready unseen while the pointer rests on a number', async ({
  page,
  site,
}) => {
  await showInstead(page, manyMeetings(3000, { officials: 1500, countries: 100 }));
  await page.goto(`${site}?view=network`);
  const door = network(page)
    .getByText(/^\+\d+$/)
    .filter({ visible: true })
    .first();
  const drawn = network(page).locator('[data-drawn]');
  const canvas = (): Promise<string> =>
    drawn.evaluate((stage) => Array.from(stage.querySelectorAll('canvas'), (c) => c.toDataURL()).join());
  /** Nothing else tells that something is ready. */
  const held = (): Promise<number> =>
    drawn.evaluate((stage) => {
      // oxlint-disable-next-line no-underscore-dangle -- the name is Cytoscape's
      const { cy } = (stage as unknown as { _cyreg: { cy: { elements: () => { length: number } } } })._cyreg;
      return cy.elements().length;
    });
  await settled(page);
  const [before, count] = [await canvas(), Number(await drawn.getAttribute('data-drawn'))];
  await door.hover();
  await expect.poll(held).toBeGreaterThan(count);
  expect(await canvas()).toBe(before);
  await door.click();
  await expect.poll(async () => Number(await drawn.getAttribute('data-drawn'))).toBeGreaterThan(count);
  expect(await canvas()).not.toBe(before);
});
