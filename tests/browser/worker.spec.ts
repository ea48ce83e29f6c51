import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type PreviewServer, build, preview } from 'vite';
import { readCorrectionFiles } from '../../scripts/dataset/read-corrections.ts';
import { inputsOf, listSeeds } from '../../scripts/dataset/read-seeds.ts';
import type { Job } from './worker/main.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'entrevue-worker-'));
let server: PreviewServer;

const job = (): Job => ({
  files: [...inputsOf(listSeeds(join(ROOT, 'seeds')))].map(({ file, text }) => ({ name: file, text })),
  corrections: readCorrectionFiles(join(ROOT, 'data/corrections')),
});

/** The bytes that the prebuild writes, by a process of its own. */
function builtInNode(): string {
  const out = join(folder, 'node');
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/dataset.ts', '--out', out], {
    cwd: ROOT,
  });
  if (run.status !== 0) throw new Error(run.stderr.toString());
  return readFileSync(join(out, 'dataset.json'), 'utf8');
}

test.beforeAll(async () => {
  const outDir = join(folder, 'page');
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'worker'),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  });
  server = await preview({
    configFile: false,
    logLevel: 'error',
    root: folder,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
});

test.afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true });
});

test.beforeEach(async ({ page }) => {
  await page.goto(server.resolvedUrls!.local[0]!);
  await page.waitForFunction(() => typeof window.build === 'function');
});

test('the seeds give the same bytes in a worker of the browser as in Node', async ({ page }) => {
  const { text, progress } = await page.evaluate((given) => window.build(given), job());
  expect(text).toBe(builtInNode());
  // A slow machine is told how far it is within a file as well.
  const ended = progress.filter(([read], i) => read > (progress[i - 1]?.[0] ?? 0));
  expect(ended).toEqual(job().files.map((_, i, all) => [i + 1, all.length]));
});

test('the order in which the files are given changes no byte', async ({ page }) => {
  const { files, corrections } = job();
  const turned = { files: [...files].reverse(), corrections };
  const [one, two] = await page.evaluate(
    ([a, b]) => Promise.all([window.build(a!), window.build(b!)]),
    [job(), turned],
  );
  expect(two!.text).toBe(one!.text);
});

test('reading can be given up, and a correction without a target is told in words', async ({ page }) => {
  expect(await page.evaluate((given) => window.giveUp(given), job())).toBe('given up');
  const stray = { files: job().files.slice(0, 0), corrections: job().corrections };
  const { unmet } = await page.evaluate((given) => window.build(given), stray);
  expect(unmet.join('\n')).toContain('any more');
});
