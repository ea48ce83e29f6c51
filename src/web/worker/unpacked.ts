/** Unpacks what the build packed with gzip, up to a limit. */
import { readStream } from '../device/read-stream.ts';

/** A hundred thousand meetings take 7 MB of index and 20 MB of words. */
const MOST_BYTES = 400_000_000;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The bytes of an answer, unpacked where they are packed: some hosts have the browser do it. */
export async function unpacked(response: Response, most = MOST_BYTES): Promise<Uint8Array> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!isGzip(bytes)) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const whole = await readStream(stream as ReadableStream<Uint8Array>, most);
  if (whole === null) throw new Error('it is too large');
  return whole;
}
