/** Makes the data set of the files that count, and of what was decided, in the worker; one at a time, the newest change counts. */
import { NO_CORRECTIONS } from '../../core/dataset/correction.ts';
import type { Mapping } from '../../core/intake/table/mapping.ts';
import { datasetOf } from '../../core/query/wholes.ts';
import { type IndexedDataset, indexDataset } from '../../core/query/indexed.ts';
import { reviewFile, withEntries } from '../../core/review/entry.ts';
import type { History } from '../../core/review/history.ts';
import { queueOf } from '../../core/review/queue.ts';
import { type Bench, benchOf } from '../worker/bench.ts';
import type { OwnBuilt, OwnFile, Previewed } from '../worker/own-messages.ts';
import { calledInArabic } from './arabic.ts';
import { NOTHING_MADE, type OwnSource, useOwn } from './own.ts';
import { showOwn } from './own-shown.ts';
import { siteDecisions } from './site-decisions.ts';

const { getState, setState } = useOwn;

let bench: Bench | null = null;
let current: AbortController | null = null;

/** Stops what is being made: what was there before stays. */
export const giveUp = (): void => current?.abort(new DOMException('given up', 'AbortError'));

/** Ends the worker too, with all that it has read. */
export function endBuilding(): void {
  giveUp();
  bench?.end();
}

/** What came of it: the reasons where it failed or was refused. */
type Made = 'shown' | 'overtaken' | readonly string[];

let step: Promise<unknown> = Promise.resolve();

/** Done once the decision under way is made: a change in the meantime would lose it. */
export const stepMade = async (): Promise<void> => void (await step);

/** Makes the data set of what counts now; a newer change overtakes an older one. */
export async function rebuild(): Promise<void> {
  await stepMade();
  setState({ failed: null });
  const made = await make(getState().desk.history, () => []);
  if (typeof made !== 'string') setState({ failed: made.join(' ') });
}

/** Makes it of these decisions, unless what they give is refused: then all stays as it was. */
export function rebuildAs(history: History, refuse: (opened: OwnBuilt) => readonly string[]): Promise<Made> {
  const interrupted = current !== null;
  const made = make(history, refuse);
  step = made;
  return made.then(async (what) => {
    // Files that were being read when it came are still to be shown.
    if (interrupted && typeof what !== 'string') await rebuild();
    return what;
  });
}

async function make(history: History, refuse: (opened: OwnBuilt) => readonly string[]): Promise<Made> {
  giveUp();
  const { sources, withSite, site, desk } = getState();
  const files = sources.filter((s) => s.on).map(fileOf);
  if (!files.length) {
    showNothing();
    return 'shown';
  }
  const control = (current = new AbortController());
  const decided = siteDecisions();
  setState({ progress: { read: 0, of: files.length, name: '', share: 0 } });
  try {
    const opened = await (bench ??= benchOf()).open(
      {
        type: 'open',
        files,
        held: sources.map(({ id }) => id),
        site: withSite && site ? await datasetOf(site) : null,
        siteArticles: site?.dataset.documents.map(({ id }) => id) ?? [],
        siteDecisions: decided,
        decisions: withEntries(NO_CORRECTIONS, history.now, reviewFile(decided)),
      },
      {
        signal: control.signal,
        progress: (read, of, name, share) => setState({ progress: { read, of, name, share } }),
        told: (told) => tell([told]),
      },
    );
    const problems = refuse(opened);
    if (problems.length) return problems;
    show(opened, history, history === desk.history);
    return 'shown';
  } catch (problem) {
    if (control.signal.aborted) return 'overtaken';
    return [(problem as Error).message];
  } finally {
    if (current === control) {
      current = null;
      setState({ progress: null });
    }
  }
}

function tell(told: OwnBuilt['told']): void {
  const byId = new Map(told.map((each) => [each.id, each]));
  setState(({ sources }) => ({
    sources: sources.map((each) => ({ ...each, told: byId.get(each.id) ?? each.told })),
  }));
}

/** Whoever has opened a file knows it by its name: an article without a title goes by that. The data set itself stays as it is. */
function withFileNames(data: IndexedDataset): IndexedDataset {
  const names = new Set(getState().sources.map(({ name }) => name));
  const documents = new Map(
    [...data.documents].map(([id, document]) => [
      id,
      document.title === null && names.has(document.file) ? { ...document, title: document.file } : document,
    ]),
  );
  return { ...data, documents };
}

/** @param otherFiles the decisions are as they were: other files, other doubts */
function show(opened: OwnBuilt, history: History, otherFiles: boolean): void {
  const { dataset, report, standing, readings, urls, unmet, told } = opened;
  const data = dataset.meetings.length ? withFileNames(indexDataset(dataset, calledInArabic)) : null;
  if (!data) showOwn(false);
  const queue = queueOf(dataset, report, withEntries(standing, history.now).notSame);
  tell(told);
  setState(({ desk }) => ({
    data,
    readings,
    report,
    standing,
    urls,
    unmet,
    // What there was before anything was decided is not known yet of other files.
    desk: { ...desk, ...(otherFiles ? { first: null } : { history }), queue },
  }));
  showOwn(data !== null);
}

function showNothing(): void {
  showOwn(false);
  setState({ ...NOTHING_MADE, progress: null });
}

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
