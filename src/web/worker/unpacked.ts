/** Unpacks what the build packed with gzip, up to a limit: a small file that unfolds without end is stopped. */

/** A hundred thousand meetings take 7 MB of index and 20 MB of words. */
const MOST_BYTES = 400_000_000;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function whole(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new Error('it is too large');
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The bytes of an answer, unpacked where they are packed: some hosts have the browser do it. */
export async function unpacked(response: Response, most = MOST_BYTES): Promise<Uint8Array> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!isGzip(bytes)) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return whole(stream as ReadableStream<Uint8Array>, most);
}
