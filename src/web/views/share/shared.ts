/** What each way of sharing starts from. */
import type { ViewState } from '../../../core/query/state.ts';

export interface Shared {
  view: ViewState;
  /** by what the meetings were chosen, in words */
  chosen: string;
  /** the edition of the data that the link is to name; null = always the newest */
  edition: string | null;
}
