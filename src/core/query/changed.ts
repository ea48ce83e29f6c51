/** Which facts of the view differ: what a step of the history changed. */
import { FILTER_KEYS, type FilterKey } from './filters.ts';
import { INITIAL_VIEW, type ViewState } from './state.ts';

export type ViewFact = Exclude<keyof ViewState, 'filters'>;

export interface Changed {
  filters: readonly FilterKey[];
  facts: readonly ViewFact[];
}

const FACTS = Object.keys(INITIAL_VIEW).filter((key): key is ViewFact => key !== 'filters');

// The facts are small trees of plain values, made in one order of keys.
const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The filters and other facts in which two views differ, in the order of the state. */
export function changedFacts(a: ViewState, b: ViewState): Changed {
  return {
    filters: FILTER_KEYS.filter((key) => !same(a.filters[key], b.filters[key])),
    facts: FACTS.filter((key) => !same(a[key], b[key])),
  };
}
