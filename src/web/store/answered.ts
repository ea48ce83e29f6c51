/** The filters as far as they are answered: what is searched in a worker comes later than what is typed. */
import { useEffect } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { LaterSearch } from '../../core/query/searched.ts';
import type { Filters } from '../../core/query/state.ts';
import { useData } from './data.ts';
import { sameFilters } from './same-filters.ts';
import { keyOf, useSearching } from './searching.ts';

/** Whether it is known which meetings hold these words. */
export const isKnown = (text: string, search: LaterSearch | undefined): boolean =>
  !search || keyOf(text) === '' || search.found(text) !== null;

/** The filters with another search in place of theirs; the same ones for all who ask. */
const replaced = new WeakMap<Filters, Filters>();

function withSearch(filters: Filters, search: string): Filters {
  const known = replaced.get(filters);
  if (known?.search === search) return known;
  const made = sameFilters({ ...filters, search });
  replaced.set(filters, made);
  return made;
}

/** The same, heard of as soon as it is. */
export function useIsAnswered(text: string): boolean {
  const { search } = useData();
  useSearching(({ answers }) => answers);
  return isKnown(text, search);
}

/** What is shown in place of filters whose words are not found yet: those found last. */
export function answeredNow(filters: Filters, search: LaterSearch | undefined): Filters {
  if (isKnown(filters.search, search)) return filters;
  const { last } = useSearching.getState();
  return withSearch(filters, isKnown(last, search) ? last : '');
}

/** While words are being searched, the last ones that were found stand for them: nothing flickers. */
export function useAnswered(asked: Filters): Filters {
  const filters = sameFilters(asked);
  const { search } = useData();
  useSearching(useShallow(({ last, answers }) => ({ last, answers })));
  const text = filters.search;
  const known = isKnown(text, search);
  useEffect(() => {
    if (!known) search!.ask(text).catch(() => undefined);
    else if (search) useSearching.setState({ last: text });
  }, [known, search, text]);
  return answeredNow(filters, search);
}
