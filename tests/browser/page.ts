/** The test every browser test extends: it fails on console errors, policy violations, foreign requests and cookies. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base } from '@playwright/test';

interface Fixtures {
  /** address of the built site */
  site: string;
  /** whether it is the one file that holds everything, opened from a disk with the network off */
  alone: boolean;
}

/** The file, where it has been built: see `npm run build:single`. */
export const ALONE = join(process.env['ENTREVUE_SITE'] ?? '', 'single', 'entrevue.html');

export const test = base.extend<Fixtures>({
  alone: [false, { option: true }],
  site: async ({ page, context, alone }, provide) => {
    const site = alone ? pathToFileURL(ALONE).href : process.env['ENTREVUE_URL']!;
    const own = alone ? site : new URL(site).origin;
    await context.setOffline(alone);
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || /Content.Security.Policy/i.test(message.text()))
        wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(own) && !url.startsWith('data:') && !url.startsWith('blob:'))
        wrong.push(`asked for ${url}`);
    });
    await provide(site);
    base.expect(wrong).toEqual([]);
    base.expect(await context.cookies()).toEqual([]);
  },
});

export const expect = base.expect;
