/** Browser tests meet the built site as a reader does: served as plain files, under a subpath, on a free port. */
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { ALONE } from './page.ts';

/** Tasks 1 to 5, each by a mouse on a desk and by fingers on a phone. */
const BY_HAND = /(?:mouse, fr, 1440|touch, fr, 390) px/;

export default defineConfig<{ alone: boolean }>({
  testDir: '.',
  outputDir: '../../node_modules/.cache/entrevue/test/results',
  globalSetup: './serve.ts',
  // A crowded machine is ten times slower than an idle one.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [['list'], ['json']],
  projects: [
    { name: 'site', testIgnore: 'single.spec.ts' },
    // `npm test` builds it; where one has built the site alone there is nothing to open.
    ...(existsSync(ALONE)
      ? [
          {
            name: 'single',
            testMatch: ['tasks/{who-met,when-met,period,evidence,link}.spec.ts', 'single.spec.ts'],
            grep: [BY_HAND, /from a disk/],
            use: { alone: true },
          },
        ]
      : []),
  ],
  use: {
    locale: 'fr-FR',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(process.env['ENTREVUE_BROWSER'] ? { executablePath: process.env['ENTREVUE_BROWSER'] } : {}),
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  },
});
