import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeArchive } from '../../scripts/bench/archive.ts';
import { cacheIn, cachedReader, readerVersion } from '../../scripts/dataset/reading-cache.ts';
import { type Input, notRead, readInput } from '../../src/core/build/read-input.ts';
import { run, start, textsIn } from './program.ts';

// Each process takes seconds to start on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cache-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Reads, and counts how often it had to. */
function counting(read = readInput) {
  const files: string[] = [];
  return {
    files,
    reader: {
      read: (input: Input) => {
        files.push(input.file);
        return Promise.resolve(read(input));
      },
      close: () => Promise.resolve(),
    },
  };
}

const INPUT = { file: 'a.txt', text: 'Le ministre français Karim Benali a reçu à Paris son homologue.' };
const entries = (): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(root, name));

describe('a cache of readings', () => {
  it('gives what was read; another text, name or reader is read', async () => {
    const { files, reader } = counting();
    const cached = cachedReader(reader, cacheIn(root, 'v1'));
    const first = await cached.read(INPUT);
    expect(await cached.read(INPUT)).toEqual(first);
    expect(files).toEqual(['a.txt']);
    await cached.read({ ...INPUT, file: 'b.txt' });
    await cached.read({ ...INPUT, text: `${INPUT.text} Ils ont parlé.` });
    await cachedReader(reader, cacheIn(root, 'v2')).read(INPUT);
    expect(files).toEqual(['a.txt', 'b.txt', 'a.txt', 'a.txt']);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -40)],
    ['empty', () => ''],
    ['changed', (text: string) => text.replace('"read"', '"not"')],
  ])('reads anew where an entry is %s', async (_, spoil) => {
    const { files, reader } = counting();
    const cached = cachedReader(reader, cacheIn(root, 'v1'));
    const first = await cached.read(INPUT);
    const [entry] = entries() as [string];
    writeFileSync(entry, spoil(readFileSync(entry, 'utf8')));
    expect(await cached.read(INPUT)).toEqual(first);
    expect(files).toHaveLength(2);
    await cached.read(INPUT);
    expect(files).toHaveLength(2);
  });

  it('tries again what could not be read', async () => {
    const { files, reader } = counting(({ file }) => notRead(file, 'it took too long'));
    const cached = cachedReader(reader, cacheIn(root, 'v1'));
    await cached.read(INPUT);
    await cached.read(INPUT);
    expect(files).toHaveLength(2);
  });
});

describe('a build that is killed in the middle', () => {
  it('goes on where it stopped, and gives the bytes of one that was not', async () => {
    const articles = 600;
    const [seeds, cache] = [join(root, 'seeds'), join(root, 'cache')];
    writeArchive(seeds, articles);
    const args = (out: string) => ['--seeds', seeds, '--out', join(root, out), '--cache', cache];
    // Entries stand in 256 folders, made as they are needed.
    const kept = join(cache, readerVersion());
    mkdirSync(kept, { recursive: true });
    const killed = start('dataset', args('one'));
    const seen = new Set<string | null>();
    const watcher = watch(kept, (_, name) => seen.add(name).size === 10 && killed.kill('SIGKILL'));
    const signal = await new Promise((done) => killed.on('close', (_, by) => done(by)));
    watcher.close();
    expect(signal).toBe('SIGKILL');
    const { out } = await run('dataset', args('one'));
    const known = Number(/(\d+) known from before/.exec(out)?.[1]);
    expect(known).toBeGreaterThanOrEqual(9);
    expect(known).toBeLessThan(articles);
    await run('dataset', ['--seeds', seeds, '--out', join(root, 'two'), '--no-cache']);
    expect(textsIn(join(root, 'one'))).toEqual(textsIn(join(root, 'two')));
  });
});
