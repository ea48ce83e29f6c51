/** The desk of the data that the page shows. */
import type { Desk } from './desk.ts';
import { showsOwn, useOwn } from './own.ts';
import { useReview } from './review.ts';

/** Whether the data shown were opened, by the reader or by a link. */
export const useShowsOwn = (): boolean => useOwn(showsOwn);

export function useDesk<T>(select: (desk: Desk) => T): T {
  const own = useOwn((s) => select(s.desk));
  const site = useReview(select);
  return useShowsOwn() ? own : site;
}
