/**
 * `npm run build:single`: one HTML file that holds page, data, typefaces and all, opens from a disk and asks no network.
 * `-- --out DIR` for another folder than dist-single, `-- --keep` to take the data set as it stands.
 */
import { mkdirSync, renameSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { datasetPlugin } from './vite/dataset-plugin.ts';
import { flagsPlugin } from './vite/flags-plugin.ts';
import { prerenderPlugin } from './vite/prerender-plugin.ts';
import { policyByHashes, workersWithin } from './vite/single-plugins.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What a reader gets. */
const FILE = 'entrevue.html';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist-single' }, keep: { type: 'boolean', default: false } },
});
const outDir = resolve(root, values.out);
mkdirSync(outDir, { recursive: true });
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [
    react(),
    ...(values.keep ? [] : [datasetPlugin()]),
    flagsPlugin(),
    prerenderPlugin({ alone: true }),
    workersWithin(),
    viteSingleFile({ useRecommendedBuildConfig: true, removeViteModuleLoader: false }),
    policyByHashes(root),
  ],
  build: {
    target: 'es2022',
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: join(root, 'index.html') },
  },
});
renameSync(join(outDir, 'index.html'), join(outDir, FILE));
const mb = statSync(join(outDir, FILE)).size / 1e6;
console.log(`build:single: ${join(values.out, FILE)}, ${mb.toFixed(1)} MB`);
