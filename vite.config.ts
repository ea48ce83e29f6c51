/** How the site is built, served and tested: relative paths, a strict policy, the data set made first. */
import react from '@vitejs/plugin-react';
import type { PluginOption } from 'vite';
import { defineConfig } from 'vitest/config';
import { datasetPlugin } from './scripts/vite/dataset-plugin.ts';
import { editionPlugin } from './scripts/vite/edition-plugin.ts';
import { embedPlugin } from './scripts/vite/embed-plugin.ts';
import { filesPlugin } from './scripts/vite/files-plugin.ts';
import { flagsPlugin } from './scripts/vite/flags-plugin.ts';
import { integrityPlugin } from './scripts/vite/integrity-plugin.ts';
import { policyPlugin } from './scripts/vite/policy-plugin.ts';
import { prerenderPlugin } from './scripts/vite/prerender-plugin.ts';

/** Those that every page of the site is built with: the explorer, and the page for frames. */
const pagePlugins = (): PluginOption[] => [
  react(),
  flagsPlugin(),
  editionPlugin(),
  prerenderPlugin(),
  policyPlugin(),
  integrityPlugin(),
];

export default defineConfig({
  // Relative, so that the site runs under any subpath of any host.
  base: './',
  plugins: [...pagePlugins(), datasetPlugin(), embedPlugin(pagePlugins), filesPlugin()],
  build: {
    target: 'es2022',
    // A small JSON or SVG inlined as a data: URL would be refused by the policy.
    assetsInlineLimit: 0,
    // Cytoscape alone is larger; scripts/check-bytes.ts holds the budget of the first view.
    chunkSizeWarningLimit: 600,
    // Vite's preload helper for styles and scripts is an inline-free module: allowed by the policy.
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  test: {
    // A test is no stopwatch: a slow machine may take its time. What never ends is caught all the same.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['tests/core/**/*.test.ts', 'tests/*.test.ts', 'tests/scripts/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'web',
          environment: 'happy-dom',
          include: ['tests/web/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/web/setup.ts'],
        },
      },
    ],
  },
});
