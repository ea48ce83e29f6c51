/** The view that is shown, as a step of a story keeps it: without the story that the reader may be in. */
import { writeLink } from '../../../core/query/link.ts';
import { formatQuery } from '../../../core/query/query-string.ts';
import type { ViewState } from '../../../core/query/state.ts';
import { useStore } from '../../store/store.ts';

export const queryOfView = (view: ViewState): string => formatQuery(writeLink({ ...view, story: null }));

export const useViewQuery = (): string => useStore((s) => queryOfView(s.view));
