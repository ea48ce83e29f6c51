/** A page of another host that takes frames in: another origin, a policy as strict as a course platform's, and no style of its own. */
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FrameLocator, type Page, test as base } from '@playwright/test';

interface Fixtures {
  /** address of the built site */
  site: string;
  /** Opens a page of the other host with this body. `scripts`: whether it lets our scripts run. */
  host: (body: string, scripts?: boolean) => Promise<void>;
  /** what went wrong: errors, violations of a policy, requests to a third host; the test ends with none */
  wrong: string[];
}

export const test = base.extend<Fixtures>({
  site: async ({ context }, provide) => {
    await provide(process.env['ENTREVUE_URL']!);
    base.expect(await context.cookies()).toEqual([]);
  },
  wrong: async ({ page }, provide) => {
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    await provide(wrong);
    base.expect(wrong).toEqual([]);
  },
  host: async ({ page, site, wrong }, provide) => {
    const pages: string[] = [];
    let scripts = true;
    const { origin } = new URL(site);
    const server: Server = createServer(({ url }, answer) => {
      const body = url === '/' ? pages.at(-1) : undefined;
      answer.writeHead(body === undefined ? 404 : 200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': `default-src 'none'; img-src data:; frame-src ${origin}; script-src ${scripts ? origin : "'none'"}`,
      });
      answer.end(
        `<!doctype html><html lang="en"><title>A course</title><link rel="icon" href="data:,">${body ?? ''}`,
      );
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    // "localhost" and "127.0.0.1" are two sites: cookies and storage of the one are a third party's in the other.
    const around = `http://localhost:${(server.address() as AddressInfo).port}`;
    page.on('request', (request) => {
      const url = request.url();
      if (![origin, around, 'data:', 'blob:'].some((known) => url.startsWith(known)))
        wrong.push(`asked for ${url}`);
    });
    await provide(async (body, allowed = true) => {
      pages.push(body);
      scripts = allowed;
      await page.goto(`${around}/`);
    });
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  },
});

export const expect = base.expect;

/** By how much the frame is lower (−) or higher (+) than what stands in it. */
export async function misfit(page: Page, frame: FrameLocator, selector = 'iframe'): Promise<number> {
  const outside = await page.locator(selector).evaluate((element) => element.clientHeight);
  const inside = await frame.locator('.embed').evaluate((element) => element.getBoundingClientRect().height);
  return outside - inside;
}
