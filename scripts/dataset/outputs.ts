/** The files that a build writes: as text first, so that they can be compared before they are written. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/core/dataset/dataset.ts';

/** File name → text, in the order in which they are told. */
export type Outputs = Readonly<Record<string, string>>;

const readIf = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** Writes what changed, and nothing else: a watcher sees only real changes. Gives the names written. */
export function writeOutputs(folder: string, outputs: Outputs): string[] {
  mkdirSync(folder, { recursive: true });
  const changed = Object.entries(outputs).filter(([name, text]) => readIf(join(folder, name)) !== text);
  for (const [name, text] of changed) writeFileSync(join(folder, name), text);
  return changed.map(([name]) => name);
}

/** What a folder holds that is not what the build gives: a line each, empty when it is up to date. */
export function staleness(folder: string, outputs: Outputs): string[] {
  return Object.entries(outputs).flatMap(([name, text]) => {
    const held = readIf(join(folder, name));
    if (held === text) return [];
    if (held === null) return [`${name} is missing`];
    return name === DATASET_FILE ? [`${name} is stale`, ...difference(held, text)] : [`${name} is stale`];
  });
}

export const DATASET_FILE = 'dataset.json';
export const STORIES_FILE = 'stories.json';

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
