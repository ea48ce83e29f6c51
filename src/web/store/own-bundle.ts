/** All of a reader's work as one file: the files opened, how they are read, the decisions, and what came of it; and back. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writtenJson } from '../../core/dataset/written.ts';
import type { Mapping } from '../../core/intake/table/mapping.ts';
import { readMapping } from '../../core/intake/table/mapping-form.ts';
import { type Entry as Decision, readEntries, writeEntries } from '../../core/review/entry.ts';
import type { OwnFacts, OwnSource } from './own.ts';

const MANIFEST = 'entrevue.json';
const DECISIONS = 'corrections/mine.json';
const FILES = 'files/';

interface Entry {
  name: string;
  type: string;
  on: boolean;
  mapping: Mapping | null;
  /** where it stands in the archive; left out = under its number, as older ones have it */
  path?: string;
}

interface Manifest {
  version: 1;
  withSite: boolean;
  files: readonly Entry[];
}

/** What a bundle holds of a reader's work. */
export interface Work {
  files: readonly (Entry & Pick<OwnSource, 'bytes'>)[];
  withSite: boolean;
  decisions: readonly Decision[];
  /** what is wrong with the decisions: then none of them is taken */
  problems: readonly string[];
}

const BUNDLE_LIMITS: Readonly<Record<'entries' | 'bytes', number>> = {
  entries: 6000,
  bytes: 400_000_000,
};

/** Signs that the file systems of the world take for something else. */
// oxlint-disable-next-line no-control-regex -- those too
const UNSAFE = /[\u0000-\u001f<>:"/\\|?*]/g;
const LONGEST_NAME = 180;

/** A path for each file, as it was called; numbered where that names another already, or nothing. */
function pathsOf(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const safe = name.replace(UNSAFE, '_').replace(/^\./, '_').slice(-LONGEST_NAME);
    const free = safe !== '' && !taken.has(safe.toLowerCase());
    taken.add(safe.toLowerCase());
    return `${FILES}${free ? safe : `${i + 1}/${safe || i + 1}`}`;
  });
}

const json = (value: unknown): Uint8Array => strToU8(writtenJson(value));

/** The time of an entry says when the work was saved, which is nobody's matter: the same work gives the same bytes. */
const MTIME = new Date(1980, 0, 1, 12);

/** Throws where the files alone are more than a bundle may hold. */
export function bundleOf(
  own: Pick<OwnFacts, 'sources' | 'withSite' | 'desk' | 'data' | 'readings'>,
  limits: Pick<typeof BUNDLE_LIMITS, 'bytes'> = BUNDLE_LIMITS,
): Uint8Array {
  const files = own.sources.filter(({ bytes }) => bytes.length > 0);
  const paths = pathsOf(files.map(({ name }) => name));
  const manifest: Manifest = {
    version: 1,
    withSite: own.withSite,
    files: files.map(({ name, type, on, mapping }, i) => ({ name, type, on, mapping, path: paths[i]! })),
  };
  const work = {
    [MANIFEST]: json(manifest),
    [DECISIONS]: strToU8(writeEntries(own.desk.history.now)),
    ...Object.fromEntries(files.map(({ bytes }, i) => [paths[i]!, bytes])),
  };
  const made = {
    ...(own.data && { 'dataset.json': json(own.data.details.held) }),
    'readings.json': json(own.readings),
  };
  // What is made of the files is made again when they are opened; an archive beyond the limits would not open.
  const fits = sizeOf({ ...work, ...made }) <= limits.bytes;
  if (sizeOf(work) > limits.bytes)
    throw new Error(`${Math.round(sizeOf(work) / 1e6)} MB > ${limits.bytes / 1e6} MB`);
  return zipSync(fits ? { ...work, ...made } : work, { mtime: MTIME });
}

const sizeOf = (parts: Readonly<Record<string, Uint8Array>>): number =>
  Object.values(parts).reduce((sum, { length }) => sum + length, 0);

/** Why a file that looks like one is none of ours: a row of the catalogue. */
export class BundleProblem extends Error {
  readonly why: string;
  constructor(why: string) {
    super(why);
    this.name = 'BundleProblem';
    this.why = why;
  }
}

/** The entries of an archive, by name; what it declares is counted before anything is inflated. */
export function entriesOf(bytes: Uint8Array, limits = BUNDLE_LIMITS): Map<string, Uint8Array> {
  let [entries, size] = [0, 0];
  const within = ({ originalSize }: { originalSize: number }): boolean => {
    entries++;
    size += originalSize;
    return entries <= limits.entries && size <= limits.bytes;
  };
  let found: Record<string, Uint8Array>;
  try {
    found = unzipSync(bytes, { filter: within });
  } catch {
    throw new BundleProblem('bundle.damaged');
  }
  if (entries > limits.entries || size > limits.bytes) throw new BundleProblem('bundle.too-large');
  return new Map(Object.entries(found).filter(([name]) => !name.endsWith('/')));
}

function parsed(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes ? (JSON.parse(strFromU8(bytes)) as unknown) : null;
  } catch {
    throw new BundleProblem('bundle.damaged');
  }
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'type' in value &&
  typeof value.type === 'string' &&
  'on' in value &&
  typeof value.on === 'boolean' &&
  'mapping' in value;

/** The work in a bundle; null where the archive is another's. Throws a BundleProblem. */
export function workIn(entries: ReadonlyMap<string, Uint8Array>): Work | null {
  const manifest = parsed(entries.get(MANIFEST)) as Partial<Manifest> | null;
  if (manifest?.version !== 1 || !Array.isArray(manifest.files)) return null;
  const files = manifest.files.flatMap((entry: unknown, i) => {
    if (!isEntry(entry)) return [];
    const { name, type, on, mapping, path } = entry;
    const bytes = entries.get(typeof path === 'string' ? path : `${FILES}${i + 1}`);
    return bytes ? [{ name, type, on, mapping: readMapping(mapping), bytes }] : [];
  });
  const decided = entries.get(DECISIONS);
  const read = decided ? readEntries('mine.json', strFromU8(decided)) : null;
  return {
    files,
    withSite: manifest.withSite === true,
    decisions: read?.ok ? read.entries : [],
    problems: read && !read.ok ? read.problems : [],
  };
}
