/** Browser tests meet the built site as a reader does: served as plain files, under a subpath, on a free port. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
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
