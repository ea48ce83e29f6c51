/** What a reader does with files: opens them, switches them on and off, says what they mean; each change makes the data set anew (own-build.ts). */
import type { Entry } from '../../core/review/entry.ts';
import { SIDECAR_FILE } from '../../core/intake/sniff.ts';
import type { Mapping } from '../../core/intake/table/mapping.ts';
import type { OwnFile } from '../worker/own-messages.ts';
import { CLEAR_DESK } from './desk.ts';
import { NOTHING_MADE, type OwnSource, useOwn } from './own.ts';
import { endBuilding, rebuild, stepMade } from './own-build.ts';
import { decidedIn, withDecided } from './own-decisions.ts';
import { showOwn } from './own-shown.ts';
import { RemoteProblem, fetchRemote } from './remote.ts';

const { getState, setState } = useOwn;

/** Files larger than that are not even read from the disk. */
const MOST_BYTES = 64_000_000;
const MOST_FILES = 5000;

let made = 0;

const nextId = (): string => `own-${++made}`;

const sourceOf = ({ name, type, bytes }: Pick<OwnFile, 'name' | 'type' | 'bytes'>): OwnSource => ({
  // As the build takes it: a decision names its article by it, and some systems write é as two characters.
  name: name.normalize('NFC'),
  type,
  bytes,
  id: nextId(),
  mapping: null,
  remote: null,
  on: true,
  told: null,
});

/** A file that was refused unread: the others are read. */
const refused = (name: string, why: string, values: Readonly<Record<string, string | number>>): OwnSource => {
  const source = sourceOf({ name, type: '', bytes: new Uint8Array() });
  const told = { id: source.id, outcome: 'not', meetings: 0, table: null } as const;
  const problem = { why, values, row: null, column: null, at: null, kept: false };
  return { ...source, on: false, told: { ...told, problems: [problem] } };
};

interface Opened {
  sources: OwnSource[];
  decided: { name: string; entries: readonly Entry[] }[];
}

async function sourceFrom(file: File, decisions: Opened['decided']): Promise<OwnSource | null> {
  if (file.size > MOST_BYTES) return refused(file.name, 'too-large', { found: file.size, most: MOST_BYTES });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // Its sources are put in place by opening it.
    if (isBundle(file.name)) return await openBundle(file.name, bytes);
    const decided = decidedIn(file.name, bytes);
    if (!decided) return sourceOf({ name: file.name, type: file.type, bytes });
    if ('problems' in decided) return refused(file.name, 'corrections', { reason: said(decided.problems) });
    decisions.push(decided);
    return null;
  } catch (problem) {
    return refused(file.name, 'failed', { reason: (problem as Error).message });
  }
}

const said = (problems: readonly string[]): string => problems.slice(0, 5).join(' · ');

const isBundle = (name: string): boolean => /\.zip$/i.test(name);

/** Opens all of a reader's work again; of another's archive, the files in it. Null, or why nothing could be opened. */
export async function openBundle(name: string, bytes: Uint8Array): Promise<OwnSource | null> {
  const { BundleProblem, entriesOf, workIn } = await import('./own-bundle.ts');
  try {
    const entries = entriesOf(bytes);
    const work = workIn(entries);
    const files = work?.files ?? [...entries].filter(isTheirs).map(([path, each]) => bare(path, each));
    if (getState().sources.length + files.length > MOST_FILES)
      return refused(name, 'too-many-files', { most: MOST_FILES });
    const opened = files.map((file) => ({ ...sourceOf(file), on: file.on, mapping: file.mapping }));
    setState(({ withSite }) => ({ withSite: work?.withSite ?? withSite }));
    await add({ sources: opened, decided: work ? [{ name, entries: work.decisions }] : [] });
    return work?.problems.length ? refused(name, 'corrections', { reason: said(work.problems) }) : null;
  } catch (problem) {
    if (problem instanceof BundleProblem) return refused(name, problem.why, {});
    throw problem;
  }
}

/** An archive made on a Mac holds a second file beside each, of no use elsewhere. */
const isTheirs = ([path]: readonly [path: string, bytes: Uint8Array]): boolean =>
  !path.startsWith('__MACOSX/');

const bare = (path: string, bytes: Uint8Array) => ({
  name: path.split('/').at(-1)!,
  type: '',
  on: true,
  mapping: null,
  bytes,
});

/** Opens files and shows what they give. */
export async function openFiles(files: readonly File[]): Promise<void> {
  const some = files.slice(0, Math.max(0, MOST_FILES - getState().sources.length));
  const opened: Opened = { sources: [], decided: [] };
  for (const file of some) {
    const source = await sourceFrom(file, opened.decided);
    if (source) opened.sources.push(source);
  }
  if (some.length < files.length)
    opened.sources.push(refused(files[some.length]!.name, 'too-many-files', { most: MOST_FILES }));
  await add(opened);
}

const LONGEST_ADDRESS = 300;

/** What a message calls the data of a link. */
function addressed(text: string): string {
  let whole = text;
  try {
    whole = new URL(text, document.baseURI).href;
  } catch {
    // As it stands in the link.
  }
  return whole.length > LONGEST_ADDRESS ? `${whole.slice(0, LONGEST_ADDRESS)}…` : whole;
}

/** Opens the data that the link of the page names. What fails is told, and the site's own data are shown. */
export async function openRemote(text: string, origins: readonly string[]): Promise<void> {
  try {
    const { address, checksum, ...file } = await fetchRemote(text, { base: document.baseURI, origins });
    await add({ sources: [{ ...sourceOf(file), remote: { address, checksum } }], decided: [] });
    setState({ remote: 'over', dialog: getState().data === null });
  } catch (problem) {
    const { why, values } = problem instanceof RemoteProblem ? problem : new RemoteProblem('unreachable');
    setState({ remote: { why, values: { address: addressed(text), ...values } } });
  }
}

/** Opens a text that was pasted, as an article under the name given. */
export const openText = (text: string, name: string): Promise<void> =>
  add({
    sources: [sourceOf({ name, type: 'text/plain', bytes: new TextEncoder().encode(text) })],
    decided: [],
  });

async function add({ sources: opened, decided }: Opened): Promise<void> {
  if (!opened.length && !decided.length) return;
  await stepMade();
  setState(({ sources, desk }) => ({
    sources: [...sources, ...named(opened, sources)],
    desk: { ...desk, history: withDecided(desk.history, decided) },
  }));
  await rebuild();
}

/** Where a file's name is parted from its ending; facts beside a file stay so: "a.txt.meta.json", "a (2).txt.meta.json". */
const endingAt = (name: string): number => {
  const stem = name.replace(SIDECAR_FILE, '');
  const dot = stem.lastIndexOf('.');
  return dot > 0 ? dot : stem.length;
};

/** Two files of one name are two sources: "a.txt", "a (2).txt". Of two that are alike, the build counts one. */
export function named(opened: readonly OwnSource[], before: readonly OwnSource[]): OwnSource[] {
  const taken = new Set(before.map(({ name }) => name));
  return opened.map((source) => {
    const at = endingAt(source.name);
    const [stem, ending] = [source.name.slice(0, at), source.name.slice(at)];
    let { name } = source;
    for (let n = 2; taken.has(name); n++) name = `${stem} (${n})${ending}`;
    taken.add(name);
    return { ...source, name };
  });
}

export function switchSource(id: string, on: boolean): Promise<void> {
  setState(({ sources }) => ({ sources: sources.map((s) => (s.id === id ? { ...s, on } : s)) }));
  return rebuild();
}

export function switchSite(withSite: boolean): Promise<void> {
  setState({ withSite });
  return rebuild();
}

export function takeOut(id: string): Promise<void> {
  setState(({ sources }) => ({ sources: sources.filter((s) => s.id !== id) }));
  return rebuild();
}

/** Forgets all files; the site's data are shown. */
export function forgetAll(): void {
  endBuilding();
  showOwn(false);
  setState({ ...NOTHING_MADE, sources: [], withSite: false, failed: null, desk: CLEAR_DESK });
}

/** Reads the table so from now on; null = it is to be asked again. */
export function mapTable(id: string, mapping: Mapping | null): Promise<void> {
  setState(({ sources }) => ({ sources: sources.map((s) => (s.id === id ? { ...s, mapping } : s)) }));
  return rebuild();
}
