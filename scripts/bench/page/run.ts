/** Measures pages beside one another: each in turn and again, so that what else the machine does falls on all alike. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { ensureBrowser } from '../../browser.ts';
import { madeDataset } from '../meetings.ts';
import { CONTESTANTS, type Contestant, type Field } from './contestants.ts';
import { type Served, serve } from './serve.ts';
import { builtPages, builtSite, pagesOf, siteOf } from './site-of.ts';
import { MOST_MS, type Visit, visit } from './visit.ts';

/** All visits to one page with as many meetings. */
export interface Measured {
  contestant: Contestant;
  count: number;
  visits: Visit[];
  /** of fewer meetings something took over a minute already, so that it was not visited */
  given: boolean;
}

export interface Asked {
  field: Field;
  counts: readonly number[];
  /** times that each page is visited */
  runs: number;
  /** ids; null = all */
  only: readonly string[] | null;
  /** a site that stands ready, built as `npm run build` does; null = it is built */
  built: string | null;
  say(line: string): void;
}

const failed = ({ first, filter, undo }: Visit): boolean =>
  first === null || filter === null || undo === null;

/** A page that took this long with everything is visited once. */
const ONCE_MS = MOST_MS;

export async function measurePages(asked: Asked): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'entrevue-bench-'));
  const chosen = CONTESTANTS.filter(
    (c) => c.fields.includes(asked.field) && (asked.only?.includes(c.id) ?? true),
  );
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox'] });
  try {
    const site = asked.built ?? join(folder, 'site');
    if (asked.built === null && chosen.some((c) => c.at === 'site')) await builtSite(site);
    const pages = join(folder, 'pages');
    await builtPages(
      pages,
      chosen.filter((c) => c.at === 'peers').map((c) => c.path.replace('.html', '')),
    );
    const all: Measured[] = [];
    for (const count of asked.counts) {
      const here = join(folder, String(count));
      const dataset = madeDataset(count);
      await siteOf(site, join(here, 'site'), dataset);
      pagesOf(pages, join(here, 'peers'), dataset);
      all.push(...(await turns(browser, here, count, chosen, all, asked)));
      rmSync(here, { recursive: true, force: true });
    }
    return all;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function turns(
  browser: Browser,
  folder: string,
  count: number,
  chosen: readonly Contestant[],
  before: readonly Measured[],
  { runs, say }: Asked,
): Promise<Measured[]> {
  const served = { site: await serve(join(folder, 'site')), peers: await serve(join(folder, 'peers')) };
  const rows = chosen.map((contestant): Measured => {
    const earlier = before.filter((m) => m.contestant.id === contestant.id);
    return { contestant, count, visits: [], given: earlier.some((m) => m.given || m.visits.some(failed)) };
  });
  const slow = new Set<Measured>();
  // The first turn fills the caches of the server and of the machine: it does not count.
  for (const row of rows) if (!row.given) await warm(browser, served[row.contestant.at], row.contestant);
  for (let run = 0; run < runs; run++) {
    for (const row of rows) {
      if (row.given || slow.has(row)) continue;
      const began = Date.now();
      const figures = await visit(browser, served[row.contestant.at], row.contestant);
      row.visits.push(figures);
      const took = Date.now() - began;
      if (failed(figures) || took > ONCE_MS * 2) slow.add(row);
      say(
        `${count} ${row.contestant.id} run ${run + 1}: first ${figures.first?.toFixed(0) ?? '> 60 000'} ms, all ${took} ms`,
      );
    }
  }
  served.site.close();
  served.peers.close();
  return rows;
}

/** Only fetches the page: compressing its data must not be timed. */
async function warm(browser: Browser, served: Served, { path }: Contestant): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${served.origin}/${path}`, { waitUntil: 'commit' });
  await page.waitForLoadState('networkidle', { timeout: MOST_MS }).catch(() => undefined);
  await page.close().catch(() => undefined);
}
