/** Readings kept by the content of what was read: an interrupted build goes on where it stopped, and the same text is read once. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Input } from '../../src/core/build/read-input.ts';
import type { Reading } from '../../src/core/model/article.ts';
import { readerHash } from '../measure/reader-hash.ts';
import type { Reader } from './read-in-thread.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Where readings are kept unless another folder is named. */
const OWN_CACHE = join(ROOT, 'node_modules/.cache/entrevue/readings');

/** What decides over a reading besides the stages and the knowledge of the reader. */
const AROUND_THE_READER = ['src/core/model', 'src/core/build', 'src/core/intake'];

/** Names the state of everything that decides how a text is read: rules, lexicons, gazetteers, and the engine's letters. */
export function readerVersion(): string {
  return `${readerHash(ROOT, AROUND_THE_READER)}-u${process.versions['unicode'] ?? ''}`;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export interface ReadingCache {
  /** null where it holds none that can be trusted */
  get(input: Input): Reading | null;
  put(input: Input, reading: Reading): void;
}

/** An entry is a line with the hash of the second, and the reading: what was cut off or changed is not taken. */
export function cacheIn(folder: string, version: string): ReadingCache {
  const pathOf = (input: Input): string => {
    // The texts, not the bytes: what is decoded otherwise is another input.
    const key = sha256(JSON.stringify(input));
    return join(folder, version, key.slice(0, 2), `${key.slice(2)}.json`);
  };
  return {
    get(input) {
      try {
        const [hash, body] = readFileSync(pathOf(input), 'utf8').split('\n') as [string, string];
        return hash === sha256(body) ? (JSON.parse(body) as Reading) : null;
      } catch {
        return null;
      }
    },
    put(input, reading) {
      const path = pathOf(input);
      const body = JSON.stringify(reading);
      mkdirSync(dirname(path), { recursive: true });
      // Two processes may share the folder: an entry appears whole or not at all.
      const part = `${path}.${process.pid}`;
      writeFileSync(part, `${sha256(body)}\n${body}\n`);
      renameSync(part, path);
    },
  };
}

/** Our own folder keeps what the present reader read; a folder that someone named is theirs. */
export function openCache(folder: string | undefined): ReadingCache {
  const version = readerVersion();
  if (folder !== undefined) return cacheIn(folder, version);
  if (existsSync(OWN_CACHE))
    for (const held of readdirSync(OWN_CACHE))
      if (held !== version) rmSync(join(OWN_CACHE, held), { recursive: true, force: true });
  return cacheIn(OWN_CACHE, version);
}

/** A reader that asks the cache first; `hit` is called for each reading that it held. */
export function cachedReader(reader: Reader, cache: ReadingCache, hit: () => void = () => {}): Reader {
  return {
    close: reader.close,
    async read(input) {
      const held = cache.get(input);
      if (held) {
        hit();
        return held;
      }
      const reading = await reader.read(input);
      // What could not be read may have failed for want of time or memory: it is tried again.
      if (reading.outcome !== 'not') cache.put(input, reading);
      return reading;
    },
  };
}
