/** Keeps a reader's work on this device from one visit to the next, only where they say so; and as one file to take along. */
import { eraseWork, keepWork, keptWork } from '../device/kept.ts';
import { recall, remember } from '../device/remembered.ts';
import { type KeepFailure, type Kept, useOwn } from './own.ts';

const { getState, setState } = useOwn;

/** Says that something is kept without opening the database on every visit. */
const FLAG = 'own-kept';

/** What an earlier visit kept, as it was noted; null where nothing is. */
export function keptBefore(): Kept | null {
  const [files, bytes] = (recall(FLAG) ?? '').split(' ').map(Number);
  return files && bytes && Number.isFinite(files + bytes) ? { files, bytes } : null;
}

/** A browser that has no room says so by name; whatever else it says, it refuses. */
function failureOf(problem: unknown): KeepFailure {
  const { name, message } = problem instanceof Error ? problem : { name: '', message: String(problem) };
  return { why: name === 'QuotaExceededError' ? 'full' : 'refused', reason: message || name };
}

let last: Promise<void> = Promise.resolve();

/** One after the other: what was erased is not written again by what was begun before. */
const inTurn = (work: () => Promise<void>): Promise<void> => (last = last.then(work));

/** Saves the work as it stands. What fails is said, and the work goes on. */
async function save(): Promise<void> {
  const own = getState();
  // Nothing takes the place of what is kept because all was closed, or a late change met an erasure.
  if (!own.keeping || !own.sources.length) return;
  try {
    const [{ bundleOf }, { tellSaved }] = await Promise.all([
      import('./own-bundle.ts'),
      import('./own-decisions.ts'),
    ]);
    const work = bundleOf(own);
    await keepWork(work);
    const kept = { files: own.sources.length, bytes: work.length };
    remember(FLAG, `${kept.files} ${kept.bytes}`);
    setState({ kept, keepFailed: null });
    tellSaved(own.desk.history.now);
  } catch (problem) {
    setState({ keepFailed: failureOf(problem) });
  }
}

let watching: (() => void) | null = null;
let changed = false;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Changes that follow one another are saved together. */
const SOON_MS = 400;

/** Keeps the work from now on, after each change. What an earlier visit kept would be replaced: it is opened beside it. */
export async function keep(): Promise<void> {
  if (getState().kept === null && keptBefore() && !(await openedAgain())) return;
  setState({ keeping: true });
  await inTurn(save);
  watching ??= useOwn.subscribe((own, before) => {
    changed ||=
      own.readings !== before.readings ||
      own.desk.history.now !== before.desk.history.now ||
      own.sources !== before.sources;
    // What is still being read is saved once it has been.
    if (!changed || !own.keeping || !own.sources.length || own.progress) return;
    changed = false;
    clearTimeout(timer);
    timer = setTimeout(() => void inTurn(save), SOON_MS);
  });
}

/** Erases what is kept; what is open stays open until the page is closed. */
export function erase(): Promise<void> {
  clearTimeout(timer);
  return inTurn(erased);
}

async function erased(): Promise<void> {
  try {
    await eraseWork();
    watching?.();
    watching = null;
    setState({ keeping: false, kept: null, keepFailed: null });
    remember(FLAG, '');
  } catch (problem) {
    setState({ keepFailed: failureOf(problem) });
  }
}

/** Opens what was kept before. */
export async function openKept(): Promise<void> {
  if ((await openedAgain()) && getState().kept !== null) await keep();
}

/** False where it can't be opened, which is said: then it stays as it is kept. */
async function openedAgain(): Promise<boolean> {
  const kept = keptBefore();
  try {
    const [work, { openBundle }] = await Promise.all([keptWork(), import('./own-work.ts')]);
    const refused = work && (await openBundle('entrevue.zip', work));
    if (!work) remember(FLAG, '');
    setState({ kept: work ? kept : null });
    if (refused) setState(({ sources }) => ({ sources: [...sources, refused], dialog: true }));
    return !refused;
  } catch (problem) {
    setState({ keepFailed: failureOf(problem), dialog: true });
    return false;
  }
}
