import { describe, expect, it, vi } from 'vitest';
import { fetchRemote } from '../../../src/web/store/remote.ts';

const base = 'https://news.example/meetings/';

const answers = (
  body: BodyInit | null,
  more: { url?: string; status?: number; headers?: HeadersInit } = {},
) =>
  vi.fn<typeof fetch>(async () => {
    const { url, ...init } = more;
    const response = new Response(body, init);
    if (url !== undefined) Object.defineProperty(response, 'url', { value: url });
    return response;
  });

const ask = (text: string, get: typeof fetch, origins: readonly string[] = [], bytes = 1000) =>
  fetchRemote(text, { base, origins, limits: { bytes, ms: 100 }, fetch: get });

describe('data that a link names', () => {
  it('come from the page’s own host, with the checksum of their bytes', async () => {
    const file = await ask(
      'other/table%20one.csv',
      answers('abc', { headers: { 'content-type': 'text/csv' } }),
    );
    expect(file).toMatchObject({
      name: 'table one.csv',
      type: 'text/csv',
      address: 'https://news.example/meetings/other/table%20one.csv',
      checksum: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });

  it.each(['https://evil.example/x.json', '//evil.example/x.json', 'https://news.example.evil.example/x'])(
    'are not even asked for at a host that is not listed: %s',
    async (address) => {
      const get = answers('{}');
      await expect(ask(address, get)).rejects.toMatchObject({ why: 'origin' });
      expect(get).not.toHaveBeenCalled();
    },
  );

  it.each([
    'javascript:alert(1)',
    'data:text/csv,a',
    'file:///etc/passwd',
    'https://me:secret@news.example/x',
    'http://[',
  ])('have an address that can be fetched: %s has none', async (address) => {
    const get = answers('{}');
    await expect(ask(address, get)).rejects.toMatchObject({ why: 'address' });
    expect(get).not.toHaveBeenCalled();
  });

  it('come from a host that is listed, without cookies or the address of the page', async () => {
    const get = answers('{}', { url: 'https://data.example/x.json' });
    await expect(ask('https://data.example/x.json', get, ['https://data.example'])).resolves.toBeDefined();
    expect(get.mock.calls[0]![1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('are refused where the address leads away to another host', async () => {
    const get = answers('{}', { url: 'https://evil.example/x.json' });
    await expect(ask('x.json', get)).rejects.toMatchObject({
      why: 'redirect',
      values: { origin: 'https://evil.example' },
    });
  });

  it('are told apart: another host forbids, our own is not there, the file is gone', async () => {
    const failing = vi.fn<typeof fetch>(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(ask('https://data.example/x', failing, ['https://data.example'])).rejects.toMatchObject({
      why: 'cors',
    });
    await expect(ask('x', failing)).rejects.toMatchObject({ why: 'unreachable' });
    await expect(ask('x', answers('', { status: 404 }))).rejects.toMatchObject({ why: 'status' });
  });

  it('are stopped at the limit where the body does not end', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(control) {
        sent += 100;
        control.enqueue(new Uint8Array(100));
      },
    });
    await expect(ask('x', answers(endless))).rejects.toMatchObject({ why: 'too-large' });
    expect(sent).toBeLessThan(2000);
  });

  it('are not read at all where they say that they are too large', async () => {
    const get = answers('x', { headers: { 'content-length': '1001' } });
    await expect(ask('x', get)).rejects.toMatchObject({ why: 'too-large', values: { most: 1000 } });
  });

  it('are given up where they do not come in time', async () => {
    const never = vi.fn<typeof fetch>(
      (_, init) =>
        new Promise((_done, fail) => {
          init!.signal!.addEventListener('abort', () => fail(new DOMException('aborted', 'AbortError')));
        }),
    );
    await expect(ask('x', never)).rejects.toMatchObject({ why: 'too-slow' });
  });
});
