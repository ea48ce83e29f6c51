/** Fetches the data that a link names (`?data=`): from this host, or from one that the host of the page lists; never more than it can hold. */
import { readStream } from '../device/read-stream.ts';

const REMOTE_LIMITS = { bytes: 50_000_000, ms: 30_000 } as const;

export interface RemoteFile {
  name: string;
  type: string;
  bytes: Uint8Array;
  /** as it was fetched, whole */
  address: string;
  /** SHA-256 in hexadecimal digits; null where the browser works none out (a page that came unencrypted) */
  checksum: string | null;
}

/** Rows of the catalogue: `remote.why.*`. */
const REMOTE_WHYS = [
  'address', // no address that can be fetched
  'origin', // {origin}: none that the host lists
  'redirect', // {origin}: led away to another
  'cors', // {origin}: another host did not allow it, or cannot be reached
  'unreachable',
  'status', // {status}
  'too-large', // {most}
  'too-slow', // {seconds}
] as const;
export type RemoteWhy = (typeof REMOTE_WHYS)[number];

export class RemoteProblem extends Error {
  readonly why: RemoteWhy;
  readonly values: Readonly<Record<string, string | number>>;
  constructor(why: RemoteWhy, values: Readonly<Record<string, string | number>> = {}) {
    super(why);
    this.name = 'RemoteProblem';
    this.why = why;
    this.values = values;
  }
}

interface Options {
  /** address of the page */
  base: string;
  /** origins beside the page's own, from `dataOrigins` in entrevue.config.json */
  origins: readonly string[];
  limits?: { readonly bytes: number; readonly ms: number };
  fetch?: typeof fetch;
}

function addressIn(text: string, { base, origins }: Options): URL {
  let address: URL;
  try {
    address = new URL(text, base);
  } catch {
    throw new RemoteProblem('address');
  }
  const { protocol, origin, username, password } = address;
  if ((protocol !== 'https:' && protocol !== 'http:') || username || password)
    throw new RemoteProblem('address');
  if (origin !== new URL(base).origin && !origins.includes(origin))
    throw new RemoteProblem('origin', { origin });
  return address;
}

/** The whole body, as it is decoded. */
async function bodyOf({ body }: Response, most: number): Promise<Uint8Array> {
  if (!body) return new Uint8Array();
  const bytes = await readStream(body, most);
  if (bytes === null) throw new RemoteProblem('too-large', { most });
  return bytes;
}

async function checksumOf(bytes: Uint8Array): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Rejects with a RemoteProblem. */
export async function fetchRemote(text: string, options: Options): Promise<RemoteFile> {
  const { base, limits = REMOTE_LIMITS, fetch: get = fetch } = options;
  const address = addressIn(text, options);
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), limits.ms);
  const slow = (): RemoteProblem => new RemoteProblem('too-slow', { seconds: Math.round(limits.ms / 1000) });
  try {
    const response = await get(address.href, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      signal: control.signal,
    }).catch(() => {
      if (control.signal.aborted) throw slow();
      const { origin } = address;
      throw new RemoteProblem(origin === new URL(base).origin ? 'unreachable' : 'cors', { origin });
    });
    // The page's policy stops most of these before they are asked for.
    const landed = new URL(response.url || address.href).origin;
    if (landed !== address.origin) throw new RemoteProblem('redirect', { origin: landed });
    if (!response.ok) throw new RemoteProblem('status', { status: response.status });
    const told = Number(response.headers.get('content-length') ?? 0);
    if (told > limits.bytes) throw new RemoteProblem('too-large', { most: limits.bytes });
    const bytes = await bodyOf(response, limits.bytes);
    return {
      name: decodedName(address) || 'data',
      type: response.headers.get('content-type') ?? '',
      bytes,
      address: address.href,
      checksum: await checksumOf(bytes),
    };
  } catch (problem) {
    if (control.signal.aborted) throw slow();
    throw problem instanceof RemoteProblem ? problem : new RemoteProblem('unreachable');
  } finally {
    clearTimeout(timer);
    control.abort();
  }
}

function decodedName({ pathname }: URL): string {
  const last = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
