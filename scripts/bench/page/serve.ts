/** Serves a folder with brotli, as a good host does, and counts the bytes that went over the wire. */
import { readFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Compressed already, the parts of a data set by their build. */
const PACKED = new Set(['.woff2', '.png', '.index', '.words']);
/** What is larger is compressed as a host does while it is asked, not as one does beforehand: that would take minutes. */
const SLOW_BYTES = 4_000_000;

export interface Served {
  origin: string;
  /** bytes since last asked */
  taken(): { script: number; data: number; all: number };
  close(): void;
}

interface Packed {
  body: Buffer;
  br: boolean;
}

function packed(path: string): Packed {
  const raw = readFileSync(path);
  if (PACKED.has(extname(path))) return { body: raw, br: false };
  const quality = raw.length > SLOW_BYTES ? 5 : 11;
  return {
    body: brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    br: true,
  };
}

/** Files are read and compressed once: call `warm` with those that must not be timed. */
export async function serve(folder: string, warm: readonly string[] = []): Promise<Served> {
  const held = new Map<string, Packed>();
  const fileOf = (name: string): Packed => {
    const known = held.get(name) ?? packed(join(folder, name));
    held.set(name, known);
    return known;
  };
  for (const name of warm) fileOf(name);
  let bytes = { script: 0, data: 0, all: 0 };
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const name = path.endsWith('/') ? `${path}index.html` : path;
    try {
      const { body, br } = fileOf(name);
      const end = extname(name);
      bytes.all += body.length;
      if (end === '.js') bytes.script += body.length;
      if (end === '.json' || name.startsWith('/data/')) bytes.data += body.length;
      response.setHeader('content-type', TYPES[end] ?? 'application/octet-stream');
      if (br) response.setHeader('content-encoding', 'br');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://localhost:${port}`,
    taken() {
      const so = bytes;
      bytes = { script: 0, data: 0, all: 0 };
      return so;
    },
    close: () => void server.close(),
  };
}
