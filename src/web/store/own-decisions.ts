/** Decisions among the files that a reader opens, and what becomes of them: they are one list, taken back and made again. */
import { LONGEST_FILE, type Entry, newEntries, readEntries } from '../../core/review/entry.ts';
import { type History, decide, isUnsaved, saved } from '../../core/review/history.ts';
import { byCodeUnit } from '../../core/model/id.ts';
import { useOwn } from './own.ts';

/** What the entries of a corrections file are about, each under one of these. */
const ABOUT = ['target', 'same', 'notSame', 'sameMeeting', 'add'];

const isEntry = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ABOUT.some((key) => Object.hasOwn(value, key));

export type Decided = { name: string; entries: Entry[] } | { name: string; problems: readonly string[] };

/** The decisions of a corrections file, or what is wrong with them; null where the file is another. */
export function decidedIn(name: string, bytes: Uint8Array): Decided | null {
  if (!/\.json$/i.test(name) || bytes.length > LONGEST_FILE) return null;
  const text = new TextDecoder().decode(bytes);
  if (!/^\s*\[/.test(text)) return null;
  try {
    const data: unknown = JSON.parse(text);
    if (!Array.isArray(data) || !data.some(isEntry)) return null;
  } catch {
    return null;
  }
  const read = readEntries(name, text);
  return read.ok ? { name, entries: read.entries } : { name, problems: read.problems };
}

/** The decisions of files behind those that are there, in order of the files' names, each once: they are safe in these files. */
export function withDecided(
  history: History,
  files: readonly { name: string; entries: readonly Entry[] }[],
): History {
  const all = [...files].sort((a, b) => byCodeUnit(a.name, b.name)).flatMap(({ entries }) => entries);
  const fresh = newEntries(history.now, all);
  if (!fresh.length) return history;
  const next = decide(history, ...fresh);
  return isUnsaved(history) ? next : saved(next);
}

/** These decisions are in a file, or kept: leaving loses none. */
export const tellSaved = (now: History['now'] = useOwn.getState().desk.history.now): void =>
  useOwn.setState(({ desk }) =>
    desk.history.now === now && desk.history.safe !== now
      ? { desk: { ...desk, history: saved(desk.history) } }
      : {},
  );
