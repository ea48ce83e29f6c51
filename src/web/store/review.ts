/** What a reviewer is at: the dialog, the decisions of this sitting, and the data that they give. What changes it: review-work.ts. */
import { create } from 'zustand';
import type { Doubtful } from '../../core/review/queue.ts';
import { type History, NOTHING_DECIDED } from '../../core/review/history.ts';
import type { Material } from '../../core/review/material.ts';
import type { IndexedDataset } from '../../core/query/indexed.ts';
import { recall } from '../device/remembered.ts';

export interface ReviewFacts {
  /** open, at a meeting or at the head of the queue */
  dialog: { meeting: string | null } | null;
  material: Material | null;
  history: History;
  /** the site's data as decided; null = nothing was */
  data: IndexedDataset | null;
  /** the queue as it was before anything was decided, and as it is */
  first: readonly Doubtful[];
  queue: readonly Doubtful[];
  /** whether the worker is at it */
  working: boolean;
  /** why this data set can't be reviewed here; null = it can, or is not known yet */
  unavailable: string | null;
  /** what is wrong with a decision or a file, by file, entry and field */
  problems: readonly string[];
  /** whether this device keeps the decisions */
  kept: boolean;
}

/** Under this name the device keeps the decisions of those who asked for it. */
export const KEPT = 'review';

/** Whether decisions are kept from another visit. */
export const isKept = (): boolean => Boolean(recall(KEPT));

export const useReview = create<ReviewFacts>(() => ({
  dialog: null,
  material: null,
  history: NOTHING_DECIDED,
  data: null,
  first: [],
  queue: [],
  working: false,
  unavailable: null,
  problems: [],
  kept: isKept(),
}));

const { setState } = useReview;

export const openReview = (meeting: string | null = null): void => setState({ dialog: { meeting } });
export const closeReview = (): void => setState({ dialog: null, problems: [] });
