/** The worker that holds the words of all meetings and searches them: typing never waits for it. */
import { linesWith } from './find-words.ts';
import type { SearchAsked, SearchSaid } from './search-messages.ts';
import { unpacked } from './unpacked.ts';

let lines: Promise<string[]> | null = null;

const say = (said: SearchSaid): void => postMessage(said);

async function open(address: string, rows: number): Promise<string[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const read = new TextDecoder().decode(await unpacked(response)).split('\n');
  if (read.length !== Math.max(1, rows)) throw new Error('the words are of other meetings');
  return read;
}

async function find(words: readonly string[], opened: Promise<string[]>): Promise<void> {
  const held = await opened;
  const bits = new Uint32Array((held.length + 31) >>> 5);
  for (const row of linesWith(held, words)) bits[row >>> 5]! |= 1 << (row & 31);
  say({ type: 'found', bits });
}

addEventListener('message', ({ data }: MessageEvent<SearchAsked>) => {
  if (data.type === 'open') {
    lines = open(data.words, data.rows);
    // Told to the first who searches.
    lines.catch(() => undefined);
  } else if (lines) {
    find(data.words, lines).catch((problem: Error) => say({ type: 'failed', problem: problem.message }));
  }
});
