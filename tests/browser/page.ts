/** The test every browser test extends: it fails on console errors, policy violations, foreign requests and cookies. */
import { test as base } from '@playwright/test';

interface Fixtures {
  /** address of the built site */
  site: string;
}

export const test = base.extend<Fixtures>({
  site: async ({ page, context }, provide) => {
    const site = process.env['ENTREVUE_URL']!;
    const origin = new URL(site).origin;
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || /Content.Security.Policy/i.test(message.text()))
        wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:'))
        wrong.push(`asked for ${url}`);
    });
    await provide(site);
    base.expect(wrong).toEqual([]);
    base.expect(await context.cookies()).toEqual([]);
  },
});

export const expect = base.expect;
