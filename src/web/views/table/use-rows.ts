/** The rows in sight of a scrolled table, and the one row that the Tab key reaches; arrows move it. */
import { useVirtualizer, defaultRangeExtractor, type VirtualItem } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type RefCallback,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { stepTo } from './steps.ts';

const ROW_PX = 44;
const OVERSCAN = 6;

interface Rows {
  /** goes onto the head of the table, whose height is measured */
  head: RefCallback<HTMLElement>;
  headPx: number;
  /** `start` and `end` count from the top of the head */
  items: readonly VirtualItem[];
  /** height of all rows */
  totalPx: number;
  /** index of the row that holds the tab stop */
  active: number;
  /** tells that the focus came to a row by itself */
  reach: (id: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  measure: (row: HTMLElement | null) => void;
  bringIntoView: (index: number) => void;
}

/** `ids` in the order shown; `box` scrolls; a row's button carries `data-row` with its index. */
export function useRows(
  ids: readonly string[],
  box: RefObject<HTMLElement | null>,
  chosen: string | null,
): Rows {
  const [reached, setReached] = useState<{ id: string; chosen: string | null } | null>(null);
  const [headPx, head] = useHeightPx();
  const moved = useRef(false);
  // What another view selects takes the tab stop; where nothing is selected it stays where it was.
  const current = reached && (chosen === null || reached.chosen === chosen) ? reached.id : chosen;
  const active = Math.max(0, ids.indexOf(current ?? ''));
  const reach = (id: string) => setReached({ id, chosen });
  // Nothing that takes its functions is memoised.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => ids[index] ?? index,
    overscan: OVERSCAN,
    // Unrounded: over thirty rows the halves of pixels would hide a part of the row that is brought into view.
    measureElement: (row) => row.getBoundingClientRect().height,
    // The head stands above the rows, and stays in sight over them.
    scrollMargin: headPx,
    scrollPaddingStart: headPx,
    // The row with the tab stop is always drawn, or Tab would find no row once it has scrolled away.
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return active >= range.count || inSight.includes(active)
        ? inSight
        : [...inSight, active].sort((a, b) => a - b);
    },
  });

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    virtualizer.scrollToIndex(active, { align: 'auto' });
    box.current?.querySelector<HTMLElement>(`[data-row="${active}"]`)?.focus({ preventScroll: true });
  }, [active, box, virtualizer]);

  const page = Math.max(1, (virtualizer.range?.endIndex ?? 10) - (virtualizer.range?.startIndex ?? 0));
  return {
    head,
    items: virtualizer.getVirtualItems(),
    headPx,
    totalPx: virtualizer.getTotalSize(),
    active,
    reach,
    measure: virtualizer.measureElement,
    bringIntoView: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    onKeyDown: (event) => {
      const to = stepTo(event.key, active, ids.length, page);
      if (to === null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      moved.current = to !== active;
      const id = ids[to];
      if (id !== undefined) reach(id);
    },
  };
}

/** The height of an element, and the ref that measures it. */
function useHeightPx(): [number, RefCallback<HTMLElement>] {
  const [heightPx, setHeightPx] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setHeightPx(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [heightPx, ref];
}
