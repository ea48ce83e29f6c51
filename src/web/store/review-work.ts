/** Decides, takes back and makes again: each step makes the data set that is shown anew, by the build's own function, in the worker. */
import { type Entry, newEntries, readEntries, withEntries, writeEntries } from '../../core/review/entry.ts';
import {
  type History,
  decide,
  isUnsaved,
  redo,
  saved,
  step,
  undo,
  withdraw,
} from '../../core/review/history.ts';
import { readMaterial } from '../../core/review/material.ts';
import { queueOf } from '../../core/review/queue.ts';
import { indexDataset } from '../../core/query/indexed.ts';
import { recall, remember } from '../device/remembered.ts';
import { Refused, decideInWorker } from '../worker/decide-in-worker.ts';
import { calledInArabic } from './arabic.ts';
import { showsOwn, useOwn } from './own.ts';
import { tellSaved } from './own-decisions.ts';
import { beginOwn, decideOwn, takeIn } from './own-review.ts';
import { KEPT, useReview } from './review.ts';

const { getState, setState } = useReview;

// A glob, so that the page also builds where no data set has been built yet.
const [materialUrl] = Object.values(
  import.meta.glob<string>('../../../data/dataset/review.json', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
);

let begun: Promise<void> | null = null;
let current: AbortController | null = null;

const own = (): boolean => showsOwn(useOwn.getState());

/** Has what is needed at hand: of the site's data it is fetched, once, and what this device has kept is applied. */
export const beginReview = (): Promise<void> => (own() ? beginOwn() : (begun ??= begin()));

/** What was read, before anything was decided. */
export const readingsAtHand = () =>
  (own() ? useOwn.getState() : (getState().material ?? { readings: [] })).readings;

async function begin(): Promise<void> {
  const site = useOwn.getState().site;
  setState({ working: true });
  try {
    const response = materialUrl === undefined ? null : await fetch(materialUrl);
    const material = response?.ok ? readMaterial(await response.json(), site?.dataset.edition ?? '') : null;
    if (!material) {
      setState({ unavailable: '' });
      return;
    }
    setState({ material });
    const { dataset, report } = await decideInWorker(material);
    const first = queueOf(dataset, report, material.corrections.notSame);
    setState({ first, queue: first });
    const kept = recall(KEPT);
    const read = kept ? readEntries('kept.json', kept) : null;
    if (read?.ok && read.entries.length) await decideSite(saved(step(getState().history, read.entries)));
    else if (read && !read.ok) setState({ problems: read.problems });
  } catch (problem) {
    setState({ unavailable: (problem as Error).message });
  } finally {
    setState({ working: false });
  }
}

/** Makes the site's data set of these decisions; where one can't be applied, all stays as it was, and why is told. */
async function decideSite(history: History): Promise<boolean> {
  const { material } = getState();
  if (!material) return false;
  current?.abort(new DOMException('overtaken', 'AbortError'));
  const control = (current = new AbortController());
  setState({ working: true, problems: [] });
  try {
    const corrections = withEntries(material.corrections, history.now);
    const { readings } = material;
    const { dataset, report } = await decideInWorker({ readings, corrections }, control.signal);
    const data = history.now.length ? indexDataset(dataset, calledInArabic) : null;
    setState({ history, data, queue: queueOf(dataset, report, corrections.notSame) });
    keepIfAsked();
    return true;
  } catch (problem) {
    if (control.signal.aborted) return false;
    setState({ problems: problem instanceof Refused ? problem.problems : [(problem as Error).message] });
    return false;
  } finally {
    if (current === control) setState({ working: false });
  }
}

const history = (): History => (own() ? useOwn.getState().desk : getState()).history;
const go = (next: History): Promise<boolean> => (own() ? decideOwn(next) : decideSite(next));

export const addEntries = (...entries: readonly Entry[]): Promise<boolean> =>
  go(decide(history(), ...entries));
export const takeBack = (entry: Entry): Promise<boolean> => go(withdraw(history(), entry));
export const undoDecision = (): Promise<boolean> => go(undo(history()));
export const redoDecision = (): Promise<boolean> => go(redo(history()));

/** Opens a corrections file: its decisions come behind those that are there. */
export async function openEntries(file: File): Promise<void> {
  const read = readEntries(file.name, await file.text());
  if (!read.ok) tellProblems(read.problems);
  else if (own()) await takeIn(file.name, read.entries);
  else await addEntries(...newEntries(history().now, read.entries));
}

/** The text of the file, which now holds all that is decided. */
export function takeEntries(): string {
  if (own()) tellSaved();
  else setState((desk) => ({ history: saved(desk.history) }));
  return writeEntries(history().now);
}

function tellProblems(problems: readonly string[]): void {
  if (own()) useOwn.setState(({ desk }) => ({ desk: { ...desk, problems } }));
  else setState({ problems });
}

/** Whether decisions about the site's data are kept on this device from now on; what it kept is erased where not. */
export function keep(kept: boolean): void {
  setState({ kept });
  if (kept) keepIfAsked();
  else remember(KEPT, '');
}

function keepIfAsked(): void {
  const { kept, history } = getState();
  if (!kept) return;
  const text = writeEntries(history.now);
  remember(KEPT, text);
  if (recall(KEPT) === text) setState({ history: saved(history) });
}

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

// Only where something would be lost: the listener alone keeps a page from being restored at once.
function watch(): void {
  if (isUnsaved(getState().history) || isUnsaved(useOwn.getState().desk.history))
    addEventListener('beforeunload', warn);
  else removeEventListener('beforeunload', warn);
}
useReview.subscribe(watch);
useOwn.subscribe(watch);
