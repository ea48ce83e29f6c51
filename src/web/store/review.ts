/** What a reviewer of the site's data is at: the dialog, the desk, and the data that the decisions give. What changes it: review-work.ts. */
import { create } from 'zustand';
import type { Entry } from '../../core/review/entry.ts';
import type { Material } from '../../core/review/material.ts';
import type { IndexedDataset } from '../../core/query/indexed.ts';
import { recall } from '../device/remembered.ts';
import { CLEAR_DESK, type Desk } from './desk.ts';

export interface ReviewFacts extends Desk {
  /** open, at a meeting or at the head of the queue */
  dialog: { meeting: string | null } | null;
  material: Material | null;
  /** the site's data as decided; null = nothing was */
  data: IndexedDataset | null;
  /** why this data set can't be reviewed here; null = it can, or is not known yet */
  unavailable: string | null;
  /** whether this device keeps the decisions */
  kept: boolean;
  /** kept decisions that no longer find what they are about: they stay kept */
  waiting: readonly Entry[];
}

/** Under this name the device keeps the decisions of those who asked for it. */
export const KEPT = 'review';

/** Whether decisions are kept from another visit. */
export const isKept = (): boolean => Boolean(recall(KEPT));

export const useReview = create<ReviewFacts>(() => ({
  ...CLEAR_DESK,
  dialog: null,
  material: null,
  data: null,
  unavailable: null,
  kept: isKept(),
  waiting: [],
}));

const { setState } = useReview;

export const openReview = (meeting: string | null = null): void => setState({ dialog: { meeting } });
export const closeReview = (): void => setState({ dialog: null, problems: [] });
