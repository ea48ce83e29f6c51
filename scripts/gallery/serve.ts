/** Serves docs/gallery as a page of another host: its own origin, a strict policy, and the site in frames. */
import { readFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { filled, readFacts } from './pages.ts';

/** Files of the gallery, by address. */
const FILES: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/plain.html': 'plain.html',
  '/gallery.css': 'gallery.css',
  '/gallery.js': 'gallery.js',
};
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

export interface Gallery {
  url: string;
  close(): Promise<void>;
}

/** `plain.html` stands for a platform that strips scripts: there none may run. */
const policyOf = (file: string, origin: string): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    'img-src data:',
    `frame-src ${origin}`,
    `script-src ${file === 'plain.html' ? "'none'" : `'self' ${origin}`}`,
  ].join('; ');

/**
 * Starts to serve it on this machine alone.
 *
 * @param site address of the folder of the built site, with "/" at its end
 * @param port 0 = any that is free
 */
export async function serveGallery(root: string, site: string, port = 0): Promise<Gallery> {
  const { origin } = new URL(site);
  const facts = readFacts(root, site);
  const server: Server = createServer(({ url = '/' }, answer) => {
    const file = FILES[url.split(/[?#]/)[0]!];
    if (file === undefined) return void answer.writeHead(404).end();
    const text = readFileSync(join(root, 'docs/gallery', file), 'utf8');
    answer.writeHead(200, {
      'Content-Type': TYPES[extname(file)],
      'Content-Security-Policy': policyOf(file, origin),
      'Cache-Control': 'no-store',
    });
    answer.end(file.endsWith('.html') ? filled(text, facts) : text);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  return {
    // "localhost" and "127.0.0.1" are two sites to a browser: the frames are a third party's, as on any host.
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
