/** What a reader does with files: opens them, switches them on and off, decides; each change makes the data set anew in the worker. */
import { NO_CORRECTIONS } from '../../core/dataset/correction.ts';
import { datasetOf } from '../../core/query/details.ts';
import { indexDataset } from '../../core/query/indexed.ts';
import { type Entry, reviewFile, withEntries } from '../../core/review/entry.ts';
import type { History } from '../../core/review/history.ts';
import { queueOf } from '../../core/review/queue.ts';
import { type Bench, benchOf } from '../worker/bench.ts';
import type { Mapping } from '../../core/intake/table/mapping.ts';
import type { OwnBuilt, OwnFile, Previewed } from '../worker/own-messages.ts';
import { calledInArabic } from './arabic.ts';
import { CLEAR_DESK } from './desk.ts';
import { type OwnSource, useOwn } from './own.ts';
import { decidedIn, withDecided } from './own-decisions.ts';
import { showOwn } from './own-shown.ts';
import { RemoteProblem, fetchRemote } from './remote.ts';
import { siteDecisions } from './site-decisions.ts';

const { getState, setState } = useOwn;

/** Files larger than that are not even read from the disk. */
export const MOST_BYTES = 64_000_000;
export const MOST_FILES = 5000;

let bench: Bench | null = null;
let current: AbortController | null = null;
let made = 0;

const nextId = (): string => `own-${++made}`;

const sourceOf = ({ name, type, bytes }: Pick<OwnFile, 'name' | 'type' | 'bytes'>): OwnSource => ({
  name,
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
    const files = work?.files ?? [...entries].map(([path, each]) => bare(path, each));
    const opened = files.map((file) => ({ ...sourceOf(file), on: file.on, mapping: file.mapping }));
    setState(({ withSite }) => ({ withSite: work?.withSite ?? withSite }));
    await add({ sources: opened, decided: work ? [{ name, entries: work.decisions }] : [] });
    return work?.problems.length ? refused(name, 'corrections', { reason: said(work.problems) }) : null;
  } catch (problem) {
    if (problem instanceof BundleProblem) return refused(name, problem.why, {});
    throw problem;
  }
}

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
  setState(({ sources, desk }) => ({
    sources: [...sources, ...named(opened, sources)],
    desk: { ...desk, history: withDecided(desk.history, decided) },
  }));
  await rebuild();
}

/** Two files of one name are two sources: "a.txt", "a (2).txt". The same file again takes the place of the first. */
function named(opened: readonly OwnSource[], before: readonly OwnSource[]): OwnSource[] {
  const taken = new Set(before.map(({ name }) => name));
  return opened.map((source) => {
    const dot = source.name.lastIndexOf('.');
    const [stem, ending] = dot > 0 ? [source.name.slice(0, dot), source.name.slice(dot)] : [source.name, ''];
    let { name } = source;
    for (let n = 2; taken.has(name); n++) name = `${stem} (${n})${ending}`;
    taken.add(name);
    return { ...source, name };
  });
}

export function switchSource(id: string, on: boolean): Promise<void> {
  setState(({ sources }) => ({ sources: sources.map((s) => (s.id === id ? { ...s, on } : s)) }));
  return remade();
}

export function switchSite(withSite: boolean): Promise<void> {
  setState({ withSite });
  return remade();
}

export function takeOut(id: string): Promise<void> {
  setState(({ sources }) => ({ sources: sources.filter((s) => s.id !== id) }));
  return remade();
}

/** Forgets all files; the site's data are shown. */
export function forgetAll(): void {
  giveUp();
  bench?.end();
  showOwn(false);
  setState({ sources: [], data: null, withSite: false, failed: null, unmet: [], desk: CLEAR_DESK });
}

export const giveUp = (): void => current?.abort(new DOMException('given up', 'AbortError'));

/** What came of it: the reasons where it was refused. */
type Made = 'shown' | 'failed' | 'overtaken' | readonly string[];

/**
 * Makes the data set of what counts now; a newer change overtakes an older one. With a `history`, of these decisions, unless
 * what they give is refused: then all stays as it was.
 */
export async function rebuild(
  history?: History,
  refuse: (opened: OwnBuilt) => readonly string[] = () => [],
): Promise<Made> {
  giveUp();
  const control = (current = new AbortController());
  const { sources, withSite, site, desk } = getState();
  const { now } = history ?? desk.history;
  const files = sources.filter((s) => s.on).map(fileOf);
  if (!files.length) {
    showNothing();
    return 'shown';
  }
  const decided = siteDecisions();
  setState({ progress: { read: 0, of: files.length, name: '' }, failed: null });
  try {
    const opened = await (bench ??= benchOf()).open(
      {
        type: 'open',
        files,
        site: withSite && site ? await datasetOf(site) : null,
        siteArticles: site?.dataset.documents.map(({ id }) => id) ?? [],
        siteDecisions: decided,
        decisions: withEntries(NO_CORRECTIONS, now, reviewFile(decided)),
      },
      {
        signal: control.signal,
        progress: (read, of, name) => setState({ progress: { read, of, name } }),
        told: (told) =>
          setState((s) => ({
            sources: s.sources.map((each) => (each.id === told.id ? { ...each, told } : each)),
          })),
      },
    );
    const problems = refuse(opened);
    if (problems.length) return problems;
    const { dataset, report, standing, readings, urls, unmet } = opened;
    const data = dataset.meetings.length ? indexDataset(dataset, calledInArabic) : null;
    if (!data) showOwn(false);
    const queue = queueOf(dataset, report, withEntries(standing, now).notSame);
    setState((own) => ({
      data,
      readings,
      report,
      standing,
      urls,
      unmet,
      // Other files, other doubts: what there was before anything was decided is not known yet.
      desk: { ...own.desk, ...(history ? { history } : { first: null }), queue },
    }));
    showOwn(data !== null);
    return 'shown';
  } catch (problem) {
    if (control.signal.aborted) return 'overtaken';
    setState({ failed: (problem as Error).message });
    return 'failed';
  } finally {
    if (current === control) setState({ progress: null });
  }
}

const remade = async (): Promise<void> => void (await rebuild());

const fileOf = ({ id, name, type, bytes, mapping }: OwnSource): OwnFile => ({
  id,
  name,
  type,
  bytes,
  mapping,
});

/** What a table gives with these meanings of its columns. */
export async function previewTable(id: string, mapping: Mapping): Promise<Previewed> {
  const source = getState().sources.find((each) => each.id === id);
  if (!source) throw new DOMException('taken out', 'AbortError');
  return (bench ??= benchOf()).preview({ ...fileOf(source), mapping });
}

/** Reads the table so from now on; null = it is to be asked again. */
export function mapTable(id: string, mapping: Mapping | null): Promise<void> {
  setState(({ sources }) => ({ sources: sources.map((s) => (s.id === id ? { ...s, mapping } : s)) }));
  return remade();
}

function showNothing(): void {
  setState({ progress: null, failed: null });
  showOwn(false);
  setState({ data: null });
}
