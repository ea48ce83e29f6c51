/** What a reviewer has decided in this sitting, step by step: taken back and made again. */
import type { Entry } from './entry.ts';

export interface History {
  past: readonly (readonly Entry[])[];
  now: readonly Entry[];
  future: readonly (readonly Entry[])[];
  /** the decisions that are in a file or kept by the browser: leaving loses none of them */
  safe: readonly Entry[];
}

export const NOTHING_DECIDED: History = { past: [], now: [], future: [], safe: [] };

/** Steps that can be taken back. */
const LONGEST_PAST = 200;

/** Another list of decisions, as one step. */
export const step = ({ past, now, safe }: History, next: readonly Entry[]): History => ({
  past: [...past, now].slice(-LONGEST_PAST),
  now: next,
  future: [],
  safe,
});

export const decide = (history: History, ...entries: readonly Entry[]): History =>
  step(history, [...history.now, ...entries]);

/** Takes one decision away, the others stay. */
export const withdraw = (history: History, entry: Entry): History =>
  history.now.includes(entry)
    ? step(
        history,
        history.now.filter((e) => e !== entry),
      )
    : history;

export function undo(history: History): History {
  const { past, now, future, safe } = history;
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), now: before, future: [now, ...future], safe } : history;
}

export function redo(history: History): History {
  const { past, now, future, safe } = history;
  const [next, ...rest] = future;
  return next ? { past: [...past, now], now: next, future: rest, safe } : history;
}

/** All that is decided now stands in a file. */
export const saved = (history: History): History => ({ ...history, safe: history.now });

/** Whether leaving the page would lose decisions. */
export const isUnsaved = ({ now, safe }: History): boolean =>
  now !== safe && (now.length !== safe.length || now.some((entry, i) => entry !== safe[i]));
