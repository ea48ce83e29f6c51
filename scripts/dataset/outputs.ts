/** The files that a build writes: compared before they are written, in pieces, since a data set may be longer than a string. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/core/dataset/dataset.ts';

/** The text of a file: whole, or what gives its pieces each time it is asked. */
export type Text = string | (() => Iterable<string>);

/** File name → text, in the order in which they are told. */
export type Outputs = Readonly<Record<string, Text>>;

const CHUNK_BYTES = 2 ** 18;

/** The bytes of a text, in chunks of some size. */
function* bytesOf(text: Text): Generator<Buffer> {
  let held = '';
  for (const piece of typeof text === 'string' ? [text] : text()) {
    held += piece;
    if (held.length < CHUNK_BYTES) continue;
    yield Buffer.from(held);
    held = '';
  }
  yield Buffer.from(held);
}

function* bytesIn(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.alloc(CHUNK_BYTES);
    for (let n = readSync(file, chunk); n > 0; n = readSync(file, chunk)) yield chunk.subarray(0, n);
  } finally {
    closeSync(file);
  }
}

function hashOf(bytes: Iterable<Buffer>): string {
  const hash = createHash('sha256');
  for (const chunk of bytes) hash.update(chunk);
  return hash.digest('hex');
}

const holds = (path: string, text: Text): boolean =>
  existsSync(path) && hashOf(bytesIn(path)) === hashOf(bytesOf(text));

/** Writes a file whole or not at all: what reads it meanwhile sees the one before. */
function writeWhole(path: string, text: Text): void {
  const part = `${path}.part`;
  const file = openSync(part, 'w');
  try {
    for (const chunk of bytesOf(text)) writeSync(file, chunk);
  } finally {
    closeSync(file);
  }
  renameSync(part, path);
}

/** Writes what changed, and nothing else: a watcher sees only real changes. Gives the names written. */
export function writeOutputs(folder: string, outputs: Outputs): string[] {
  mkdirSync(folder, { recursive: true });
  const changed = Object.entries(outputs).filter(([name, text]) => !holds(join(folder, name), text));
  for (const [name, text] of changed) writeWhole(join(folder, name), text);
  return changed.map(([name]) => name);
}

/** A text as one string. */
export const wholeText = (text: Text): string => (typeof text === 'string' ? text : [...text()].join(''));

/** What a folder holds that is not what the build gives: a line each, empty when it is up to date. */
export function staleness(folder: string, outputs: Outputs): string[] {
  return Object.entries(outputs).flatMap(([name, text]) => {
    const path = join(folder, name);
    if (!existsSync(path)) return [`${name} is missing`];
    if (holds(path, text)) return [];
    return name === DATASET_FILE
      ? [`${name} is stale`, ...difference(readFileSync(path, 'utf8'), wholeText(text))]
      : [`${name} is stale`];
  });
}

export const DATASET_FILE = 'dataset.json';
export const STORIES_FILE = 'stories.json';
export const REVIEW_FILE = 'review.json';

const LISTS = [
  'documents',
  'countries',
  'cities',
  'officials',
  'organisations',
  'topics',
  'events',
  'meetings',
] as const;

/** Which records of which list are new, gone or changed. */
function difference(before: string, after: string): string[] {
  let held: Partial<Dataset>;
  try {
    held = JSON.parse(before) as Partial<Dataset>;
  } catch {
    return ['  the committed file is not JSON'];
  }
  const built = JSON.parse(after) as Dataset;
  return LISTS.flatMap((list) => {
    const rows = (from: readonly { id: string }[]) => new Map(from.map((r) => [r.id, JSON.stringify(r)]));
    const [old, now] = [rows(held[list] ?? []), rows(built[list])];
    const ids = [...new Set([...old.keys(), ...now.keys()])];
    return ids.flatMap((id) => {
      if (old.get(id) === now.get(id)) return [];
      const what = !old.has(id) ? 'new' : now.has(id) ? 'changed' : 'gone';
      return [`  ${list}: ${id} ${what}`];
    });
  });
}
