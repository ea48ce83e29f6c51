/** Filters that say the same are one object: what was worked out a step ago is found again by it, whichever way one came back. */
import type { Filters } from '../../core/query/state.ts';

/** As many as `recently` holds, of all time and of the period that is shown. */
const MOST = 6;

const told = new WeakMap<Filters, Filters>();
const recent = new Map<string, Filters>();

export function sameFilters(filters: Filters): Filters {
  const known = told.get(filters);
  if (known) return known;
  const text = JSON.stringify(filters);
  const first = recent.get(text) ?? filters;
  recent.delete(text);
  recent.set(text, first);
  const [oldest] = recent.keys();
  if (recent.size > MOST) recent.delete(oldest!);
  told.set(filters, first);
  return first;
}
