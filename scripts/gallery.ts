/**
 * `npm run gallery`: live examples of every way to embed a view, in a page of another host on this machine.
 * Builds the site where dist/ is missing or older than what it is made from; `-- --dist DIR` shows another folder as it stands.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { serveGallery } from './gallery/serve.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const PORT = 4180;

/** A change in one of these makes another site. */
const SOURCES = ['src', 'seeds', 'data', 'public', 'index.html', 'embed.html', 'entrevue.config.json'];

/** When the newest file within was written (ms). */
function changedAt(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

function isStale(dist: string): boolean {
  const page = join(dist, 'embed.html');
  return !existsSync(page) || SOURCES.some((source) => changedAt(join(root, source)) > changedAt(page));
}

const { values } = parseArgs({ options: { dist: { type: 'string' } } });
const dist = values.dist ?? join(root, 'dist');
if (!values.dist && isStale(dist)) await build({ root, logLevel: 'warn' });

const site = await preview({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'mpa',
  build: { outDir: dist },
  preview: { host: '127.0.0.1', port: 0 },
});
const address = site.resolvedUrls!.local[0]!;
const gallery = await serveGallery(root, address, PORT).catch(() => serveGallery(root, address));
console.log(`gallery: ${gallery.url} shows the site of ${address}, end it with Ctrl+C`);
