/** Decides, takes back and makes again: each step makes the data set that is shown anew, by the build's own function, in the worker. */
import {
  type Entry,
  newEntries,
  readEntries,
  reviewFile,
  withEntries,
  writeEntries,
} from '../../core/review/entry.ts';
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
import { NO_CORRECTIONS } from '../../core/dataset/correction.ts';
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
import { siteDecisions } from './site-decisions.ts';

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
    if (read?.ok) await inTurn(() => takeUp(read.entries));
    else if (read && !read.ok) setState({ problems: read.problems });
  } catch (problem) {
    setState({ unavailable: (problem as Error).message });
  } finally {
    setState({ working: false });
  }
}

/** What this device kept, as far as it still holds: the rest is told, and stays kept. */
async function takeUp(kept: readonly Entry[]): Promise<boolean> {
  const { history, material } = getState();
  const file = material ? reviewFile(material.corrections) : '';
  const unmet: string[] = [];
  let held = kept;
  while (held.length && !(await decideSite(saved(step(history, held))))) {
    const { problems } = getState();
    const fewer = held.filter(
      (_, i) => !problems.some((line) => line.startsWith(`${file}, entry ${i + 1}:`)),
    );
    unmet.push(...problems);
    held = fewer.length < held.length ? fewer : [];
    setState({ waiting: kept.filter((entry) => !held.includes(entry)) });
  }
  setState({ problems: unmet });
  return unmet.length === 0;
}

/** Makes the site's data set of these decisions; where one can't be applied, all stays as it was, and why is told. */
async function decideSite(history: History): Promise<boolean> {
  const { material } = getState();
  if (!material) return false;
  setState({ working: true, problems: [] });
  try {
    const corrections = withEntries(material.corrections, history.now);
    const { readings } = material;
    const { dataset, report } = await decideInWorker({ readings, corrections });
    const data = history.now.length ? indexDataset(dataset, calledInArabic) : null;
    setState({ history, data, queue: queueOf(dataset, report, corrections.notSame) });
    keepIfAsked();
    return true;
  } catch (problem) {
    setState({ problems: problem instanceof Refused ? problem.problems : [(problem as Error).message] });
    return false;
  } finally {
    setState({ working: false });
  }
}

const history = (): History => (own() ? useOwn.getState().desk : getState()).history;

let last: Promise<unknown> = Promise.resolve();

/** One after the other: a step taken before the last is made would lose it, and undo another. */
function inTurn(step: () => Promise<boolean>): Promise<boolean> {
  const made = last.then(step);
  last = made.catch(() => {});
  return made;
}

const go = (change: (history: History) => History): Promise<boolean> =>
  inTurn(async () => {
    const next = change(history());
    return next === history() || (own() ? decideOwn(next) : decideSite(next));
  });

export const addEntries = (...entries: readonly Entry[]): Promise<boolean> =>
  go((before) => decide(before, ...entries));
export const takeBack = (entry: Entry): Promise<boolean> => go((before) => withdraw(before, entry));
export const undoDecision = (): Promise<boolean> => go(undo);
export const redoDecision = (): Promise<boolean> => go(redo);

/** Opens a corrections file: its decisions come behind those that are there. */
export async function openEntries(file: File): Promise<void> {
  const read = readEntries(file.name, await file.text());
  if (!read.ok) tellProblems(read.problems);
  else if (own()) await inTurn(() => takeIn(file.name, read.entries));
  else
    await go((before) => {
      const fresh = newEntries(before.now, read.entries);
      return fresh.length ? decide(before, ...fresh) : before;
    });
}

/** The file, which now holds all that is decided. */
export function takeEntries(): { name: string; text: string } {
  if (own()) tellSaved();
  else setState((desk) => ({ history: saved(desk.history) }));
  const known = own() ? siteDecisions() : (getState().material?.corrections ?? NO_CORRECTIONS);
  return { name: reviewFile(known), text: writeEntries(history().now) };
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
  const { kept, history, waiting } = getState();
  if (!kept) return;
  const text = writeEntries([...waiting, ...history.now]);
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
