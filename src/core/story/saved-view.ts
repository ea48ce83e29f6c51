/** A step's link read against a data set: the view that it names, or what it names that does not exist. */
import type { IndexedDataset } from '../query/indexed.ts';
import { isParameter, readLink } from '../query/link.ts';
import { readPairs } from '../query/migrations.ts';
import { selectionExists } from '../query/selection.ts';
import type { ViewState } from '../query/state.ts';
import { STORY_PARAMETERS } from '../query/story-place.ts';
import { type StoryProblem, shown } from './problem.ts';

export type ReadView =
  | { view: ViewState; problems: readonly [] }
  | { view: null; problems: readonly Omit<StoryProblem, 'step' | 'field'>[] };

/** Everything in the link must be known: what a reader's own link forgives is a mistake in a story. */
export function readSavedView(query: string, data: IndexedDataset): ReadView {
  const pairs = readPairs(query);
  const strange = pairs.flatMap(([key]): Omit<StoryProblem, 'step' | 'field'>[] => {
    if ((STORY_PARAMETERS as readonly string[]).includes(key)) return [{ fault: 'nested', value: key }];
    return isParameter(key) ? [] : [{ fault: 'parameter', value: shown(key) }];
  });
  const { view, problems } = readLink(
    pairs.filter(([key]) => !strange.some(({ value }) => value === key)),
    data,
  );
  // A reader's link may name a meeting of another edition; a story must not.
  const gone = view.selection !== null && !selectionExists(data, view.selection);
  const sel = gone ? pairs.filter(([key]) => key === 'sel').slice(0, 1) : [];
  const unread = [
    ...problems,
    ...sel.map(([, value]) => ({ parameter: 'sel' as const, value: shown(value) })),
  ];
  const wrong = unread.map(({ parameter, value }) => ({
    fault: 'unknownValue' as const,
    value: `${parameter}=${value}`,
    parameter,
  }));
  const all = [...strange, ...wrong];
  return all.length ? { view: null, problems: all } : { view, problems: [] };
}
