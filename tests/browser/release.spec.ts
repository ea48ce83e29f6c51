/** A tab left open while the host puts a new release in the place of the old one. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type PreviewServer, build, preview } from 'vite';
import { expect, test as base } from './page.ts';

interface Host {
  url: string;
  /** another build stands where the first stood: none of the scripts has the name that it had */
  release: () => Promise<void>;
  /** the files of the build are gone, and nothing stands in their place */
  lose: () => void;
}

const test = base.extend<{ host: Host }>({
  host: async ({ browserName }, provide) => {
    const folder = mkdtempSync(join(tmpdir(), `entrevue-${browserName}-`));
    cpSync(join(process.env['ENTREVUE_SITE']!, 'a', 'b'), folder, { recursive: true });
    const server: PreviewServer = await preview({
      configFile: false,
      logLevel: 'error',
      appType: 'mpa',
      build: { outDir: folder },
      preview: { host: '127.0.0.1', port: 0 },
    });
    await provide({
      url: server.resolvedUrls!.local[0]!,
      lose: () => rmSync(join(folder, 'assets'), { recursive: true }),
      async release() {
        process.env['ENTREVUE_DATASET'] = 'keep';
        const output = {
          entryFileNames: 'assets/next-[name]-[hash].js',
          chunkFileNames: 'assets/next-[name]-[hash].js',
        };
        await build({
          logLevel: 'error',
          build: { outDir: folder, emptyOutDir: true, rolldownOptions: { output } },
        });
      },
    });
    await server.close();
    rmSync(folder, { recursive: true });
  },
});

const loadsOf = (page: Page): string[] => {
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  return loads;
};

test('it comes back by one reload, with the view that was asked for', async ({ page, host }) => {
  const loads = loadsOf(page);
  await page.goto(`${host.url}?country=CN`);
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
  await host.release();
  await page.getByRole('radio', { name: 'Table' }).check({ force: true });
  await expect(page.locator('.frame-table [role=grid], .frame-table table').first()).toBeVisible();
  await expect(page).toHaveURL(/\?country=CN&view=table$/);
  expect(loads).toHaveLength(2);
});

test('where nothing newer has come it says so, reloads nothing, and the other views stay', async ({
  page,
  host,
}) => {
  const loads = loadsOf(page);
  await page.goto(`${host.url}?country=CN`);
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
  host.lose();
  await page.getByRole('radio', { name: 'Table' }).check({ force: true });
  await expect(page.locator('#main').getByRole('button', { name: 'Recharger la page' })).toBeVisible();
  await expect(page.locator('.timeline-score [data-mark]').first()).toBeVisible();
  expect(loads).toHaveLength(1);
});
