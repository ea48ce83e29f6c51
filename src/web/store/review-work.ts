/** Decides, takes back and makes again: each step makes the site's data set anew, by the build's own function, in the worker. */
import { type Entry, readEntries, withEntries, writeEntries } from '../../core/review/entry.ts';
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
import { useOwn } from './own.ts';
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

/** Fetches what is needed, once, and applies what this device has kept. */
export const beginReview = (): Promise<void> => (begun ??= begin());

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
    if (read?.ok && read.entries.length) await go(saved(step(getState().history, read.entries)));
    else if (read && !read.ok) setState({ problems: read.problems });
  } catch (problem) {
    setState({ unavailable: (problem as Error).message });
  } finally {
    setState({ working: false });
  }
}

/** Makes the data set of these decisions; where one can't be applied, all stays as it was, and why is told. */
async function go(history: History): Promise<boolean> {
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

export const addEntries = (...entries: readonly Entry[]): Promise<boolean> =>
  go(decide(getState().history, ...entries));
export const takeBack = (entry: Entry): Promise<boolean> => go(withdraw(getState().history, entry));
export const undoDecision = (): Promise<boolean> => go(undo(getState().history));
export const redoDecision = (): Promise<boolean> => go(redo(getState().history));

/** Opens a corrections file: its decisions come behind those that are there. */
export async function openEntries(file: File): Promise<void> {
  const read = readEntries(file.name, await file.text());
  if (read.ok) await addEntries(...read.entries);
  else setState({ problems: read.problems });
}

/** The text of the file, which now holds all that is decided. */
export function takeEntries(): string {
  setState(({ history }) => ({ history: saved(history) }));
  return writeEntries(getState().history.now);
}

/** Whether decisions are kept on this device from now on; what it kept is erased where not. */
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
useReview.subscribe(({ history }) => {
  if (isUnsaved(history)) addEventListener('beforeunload', warn);
  else removeEventListener('beforeunload', warn);
});
