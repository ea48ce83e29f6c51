/** One visit to a page: it is loaded, filtered, zoomed and panned, and what that took is noted. */
import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { transformWithOxc } from 'vite';
import type { Contestant } from './contestants.ts';
import { dragAcross, zoomIn } from './gestures.ts';
import type { Served } from './serve.ts';

/** What takes longer has not been done. */
export const MOST_MS = 60_000;

/** ms, bytes, counts. null = it was not done in a minute, undefined = it cannot do that. */
export interface Visit {
  first: number | null;
  /** it was there, or not even that, and then did nothing any more */
  hung?: true;
  filter?: number | null;
  undo?: number | null;
  /** a country at whose number the pointer rests is opened: its officials are drawn */
  open?: number | null;
  /** the same unannounced; and the view has come to rest */
  openAtOnce?: number | null;
  openRest?: number | null;
  zoomFrames?: number[];
  panFrames?: number[];
  /** of the main thread */
  panCpu?: number;
  /** tasks over 50 ms after the first view until the page is at rest */
  longAfter: number[];
  /** those while it was filtered, zoomed and panned */
  longWhile: number[];
  nodes: number;
  /** elements drawn on a canvas, where the page says how many: `data-drawn` begins with their number */
  drawn?: number;
  heap: number;
  bytes: { script: number; data: number; all: number };
}

const WATCH = new URL('../pages/watch.ts', import.meta.url);
let script: string | null = null;

async function watchScript(): Promise<string> {
  script ??= (await transformWithOxc(readFileSync(WATCH, 'utf8'), 'watch.ts')).code;
  return script;
}

/** After the first view the page must be at rest: as long as nothing long ran. */
const REST_MS = 1500;

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((done) => (timer = setTimeout(() => done(null), ms)));
  return Promise.race([work.catch(() => null), late]).finally(() => clearTimeout(timer));
}

async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((m) => m.name === name)?.value ?? NaN;
}

/** Waits until no long task has begun for a while. */
async function rest(page: Page): Promise<void> {
  const until = Date.now() + MOST_MS;
  for (let before = -1; Date.now() < until;) {
    await sleep(REST_MS);
    const now = await page.evaluate<number>('benchWatch.longSince(0).length');
    if (now === before) return;
    before = now;
  }
}

interface Painted {
  ms: number | null;
  drawn?: number | null;
}

const pressed = (press: string, region: string): string =>
  `benchWatch.repaint(${JSON.stringify(press)}, ${JSON.stringify(region)}, ${MOST_MS})`;

/** As long as a hand takes at least from reaching a thing to pressing it. */
const REACH_MS = 200;

/** Opens a country and closes it again, three times over. */
async function openings(
  page: Page,
  { open, region }: Contestant & { open: string },
  isPointed: boolean,
): Promise<(Painted | null)[]> {
  const times: (Painted | null)[] = [];
  for (let i = 0; i < 3; i++) {
    if (isPointed) await page.locator(open).first().hover();
    if (isPointed) await sleep(REACH_MS);
    times.push(await within(MOST_MS * 1.5, page.evaluate<Painted>(pressed(open, region))));
    if (isPointed) await page.mouse.move(0, 0);
    await within(MOST_MS, page.evaluate(pressed(open, region)));
  }
  return times;
}

/** The medians. Nothing where there is none to open. */
async function opened(page: Page, who: Contestant): Promise<Pick<Visit, 'open' | 'openAtOnce' | 'openRest'>> {
  const { open } = who;
  if (open === undefined || (await page.locator(open).count()) === 0) return {};
  const atOnce = await openings(page, { ...who, open }, false);
  const pointed = await openings(page, { ...who, open }, true);
  const drawn = (times: typeof atOnce): number | null =>
    middleOf(times.map((time) => time?.drawn ?? time?.ms ?? null));
  return {
    open: drawn(pointed),
    openAtOnce: drawn(atOnce),
    openRest: middleOf(atOnce.map((time) => time?.ms ?? null)),
  };
}

/** What the page itself says that it has drawn. */
async function drawnIn(page: Page, { region }: Contestant): Promise<{ drawn?: number }> {
  const sign = `${JSON.stringify(`${region} [data-drawn]`)}`;
  const drawn = await page.evaluate<number>(`parseInt(document.querySelector(${sign})?.dataset.drawn, 10)`);
  return Number.isNaN(drawn) ? {} : { drawn };
}

/** Filters and undoes it, `times` over. */
async function filtered(page: Page, { filter, region }: Contestant, times: number): Promise<Painted[][]> {
  const press = pressed(filter, region);
  const rows: Painted[][] = [];
  for (let i = 0; i < times; i++) {
    const on = await within(MOST_MS * 1.5, page.evaluate<Painted>(press));
    if (!on || on.ms === null) return [...rows, [{ ms: null }, { ms: null }]];
    const off = await within(MOST_MS * 1.5, page.evaluate<Painted>(press));
    rows.push([on, off ?? { ms: null }]);
    if (!off || off.ms === null) return rows;
  }
  return rows;
}

const middleOf = (values: readonly (number | null)[]): number | null =>
  values.some((v) => v === null) ? null : ([...values].sort((a, b) => a! - b!)[values.length >> 1] ?? null);

/** The median of three times. */
async function filteredIn(
  page: Page,
  who: Contestant,
): Promise<{ filter: number | null; undo: number | null }> {
  const rows = await filtered(page, who, 3);
  return {
    filter: middleOf(rows.map(([on]) => on!.ms)),
    undo: middleOf(rows.map(([, off]) => off!.ms)),
  };
}

/** A page that could not undo a filter in a minute is visited once more, only to be zoomed and panned. */
export async function visit(browser: Browser, served: Served, contestant: Contestant): Promise<Visit> {
  const all = await once(browser, served, contestant, true);
  const stuck = all.first !== null && (all.filter === null || all.undo === null);
  return stuck ? { ...(await once(browser, served, contestant, false)), ...all } : all;
}

/** Each visit has a context of its own: nothing is in a cache. */
async function once(
  browser: Browser,
  served: Served,
  contestant: Contestant,
  filters: boolean,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: await watchScript() });
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    served.taken();
    await page.goto(`${served.origin}/${contestant.path}`, { waitUntil: 'commit' });
    const first = await within(
      MOST_MS,
      page.evaluate<number>(`benchWatch.first(${JSON.stringify(contestant.sign)})`),
    );
    const none = { hung: true as const, longAfter: [], longWhile: [], nodes: NaN, heap: NaN };
    const acted =
      first === null ? null : await within(MOST_MS * 6, acts(page, cdp, contestant, { first, filters }));
    return {
      first,
      ...(acted ?? none),
      bytes: served.taken(),
    };
  } finally {
    await within(10_000, context.close());
  }
}

async function acts(
  page: Page,
  cdp: CDPSession,
  who: Contestant,
  { first, filters }: { first: number; filters: boolean },
): Promise<Omit<Visit, 'first' | 'bytes'>> {
  await rest(page);
  const since = (from: number): Promise<number[]> => page.evaluate<number[]>(`benchWatch.longSince(${from})`);
  const longAfter = await since(first);
  const nodes = await page.evaluate<number>('document.querySelectorAll("*").length');
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = await metric(cdp, 'JSHeapUsedSize');
  const began = await page.evaluate<number>('performance.now()');
  const drawn = await drawnIn(page, who);
  const done = { ...drawn, longAfter, nodes, heap, ...(filters ? await filteredIn(page, who) : {}) };
  if ('undo' in done && done.undo === null) return { ...done, longWhile: await since(began) };
  const open = await opened(page, who);
  const zoomFrames = who.zooms ? await zoomIn(page, cdp, who.drag) : undefined;
  const { frames, cpu } = await dragAcross(page, cdp, who.drag);
  const zoomed = zoomFrames ? { zoomFrames } : {};
  return { ...done, ...open, ...zoomed, panFrames: frames, panCpu: cpu, longWhile: await since(began) };
}
