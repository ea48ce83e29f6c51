/** Hosts that answer as hosts do: the built site with answers of ours beside it, and another host. Real ones, over HTTP. */
import { readFileSync } from 'node:fs';
import { type RequestListener, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

export interface Host {
  /** "http://127.0.0.1:4711" */
  origin: string;
  close: () => Promise<void>;
}

export async function host(answer: RequestListener): Promise<Host> {
  const server: Server = createServer(answer);
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** What the page's policy lets it ask for. */
const OWN_ALONE = /connect-src (?:'|&#39;)self(?:'|&#39;)/;

/** The site as its host would have built it with `listed` among its `dataOrigins`; null where it has no such file. */
function fileOf(path: string, listed: string): { type: string; body: string | Buffer } | null {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  try {
    const body = readFileSync(join(process.env['ENTREVUE_SITE']!, path));
    if (path.endsWith('.html')) return { type, body: String(body).replace(OWN_ALONE, `$& ${listed}`) };
    // What the host says of the site.
    if (/site[^/]*\.json$/.test(path))
      return { type, body: JSON.stringify({ ...JSON.parse(String(body)), dataOrigins: [listed] }) };
    return { type, body };
  } catch {
    return null;
  }
}

/** The built site at `/a/b/`; what `answers` has below it comes first. */
export const siteHost = (listed: string, answers: Readonly<Record<string, RequestListener>>): Promise<Host> =>
  host((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://x').pathname);
    const own = answers[path.slice('/a/b/'.length)];
    if (own) return own(request, response);
    const file = fileOf(path.endsWith('/') ? `${path}index.html` : path, listed);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' });
    return response.end(file?.body ?? 'not there');
  });

/** A body without an end, for as long as anybody listens. */
export const endless: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const piece = Buffer.alloc(1 << 20, ' ');
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', more);
  response.on('error', () => {});
  more();
};
