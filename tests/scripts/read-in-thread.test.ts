import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { readInThread, threadReader } from '../../scripts/dataset/read-in-thread.ts';
import { readInput } from '../../src/core/build/read-input.ts';

// Starting a thread takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'thread-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A reader that does what the text tells it to. */
const STUB = `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ file, text }) => {
  if (text === 'hang') for (;;);
  if (text === 'throw') throw new Error('broken');
  if (text === 'leave') process.exit(3);
  if (text === 'fill') { const held = []; for (;;) held.push(Array.from({ length: 1e5 }, () => ({}))); }
  parentPort.postMessage({ file, outcome: 'read', reasons: [], articles: [], meetings: [], doubts: [] });
});
parentPort.postMessage('ready');`;

function stub(): URL {
  const path = join(folder, 'stub.mjs');
  writeFileSync(path, STUB);
  return pathToFileURL(path);
}

const ARTICLE =
  'HANOI, 12 mars 2026 - La ministre française de la Culture, Anne Martel, a reçu jeudi à Hanoï le ministre laotien de la Culture, Keo Vong.';

describe('reading in a thread', () => {
  it('gives what reading without one gives', async () => {
    const inputs = [
      { file: 'a.txt', text: ARTICLE, notes: ['a note'] },
      { file: 'b.txt', text: '' },
      { file: 'c.png', text: '', unreadable: 'not a text' },
      { file: 'd #1 %é.txt', text: ARTICLE.replace('jeudi', 'mercredi') },
    ];
    expect(await readInThread(inputs)).toEqual(inputs.map(readInput));
  });

  it('opens a file when the one before it is read, and tells of each', async () => {
    const told: string[] = [];
    function* files() {
      for (const file of ['a.txt', 'b.txt']) {
        told.push(`opened ${file}`);
        yield { file, text: 'fine' };
      }
    }
    await readInThread(files(), () => told.push('read'), threadReader({ thread: stub() }));
    expect(told).toEqual(['opened a.txt', 'read', 'opened b.txt', 'read']);
  });

  it('refuses a file that takes too long, breaks the thread or ends it, and reads those beside it', async () => {
    const inputs = ['fine', 'hang', 'fine', 'throw', 'leave', 'fine'].map((text, i) => ({
      file: `${i} ${text}.txt`,
      text,
    }));
    const readings = await readInThread(inputs, undefined, threadReader({ limit: 400, thread: stub() }));
    expect(readings.map((r) => [r.file, r.outcome, ...r.reasons])).toEqual([
      ['0 fine.txt', 'read'],
      ['1 hang.txt', 'not', 'reading it took longer than 0.4 s: it was given up'],
      ['2 fine.txt', 'read'],
      ['3 throw.txt', 'not', 'the reader failed: broken'],
      ['4 leave.txt', 'not', 'the reader failed: the thread ended with 3'],
      ['5 fine.txt', 'read'],
    ]);
  });

  it('refuses a file that fills the memory', async () => {
    const [filled] = await readInThread(
      [{ file: 'big.txt', text: 'fill' }],
      undefined,
      threadReader({ megabytes: 32, thread: stub() }),
    );
    expect(filled).toMatchObject({ file: 'big.txt', outcome: 'not' });
    expect(filled!.reasons[0]).toContain('memory');
  });

  it('says so where no thread can be started', async () => {
    const thread = pathToFileURL(join(folder, 'missing.mjs'));
    await expect(
      readInThread([{ file: 'a.txt', text: 'a' }], undefined, threadReader({ thread })),
    ).rejects.toThrow('missing.mjs');
  });
});
