/** What lies before a reviewer, of the site's data or of the reader's own: decisions, doubts, and whether the worker is at it. */
import { type History, NOTHING_DECIDED } from '../../core/review/history.ts';
import type { Doubtful } from '../../core/review/queue.ts';

export interface Desk {
  history: History;
  /** the queue as it was before anything was decided; null = not known yet */
  first: readonly Doubtful[] | null;
  /** the queue as it is */
  queue: readonly Doubtful[];
  working: boolean;
  /** what is wrong with a decision or a file, by file, entry and field */
  problems: readonly string[];
}

export const CLEAR_DESK: Desk = {
  history: NOTHING_DECIDED,
  first: null,
  queue: [],
  working: false,
  problems: [],
};
