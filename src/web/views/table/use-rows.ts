/** The rows in sight of a scrolled table, and the one row that the Tab key reaches; arrows move it. */
import { useVirtualizer, defaultRangeExtractor, type VirtualItem } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { stepTo } from './steps.ts';

const ROW_PX = 44;
const OVERSCAN = 6;

interface Rows {
  items: readonly VirtualItem[];
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
  const [activeId, setActiveId] = useState<string | null>(null);
  const moved = useRef(false);
  const at = ids.indexOf(activeId ?? chosen ?? '');
  const active = Math.max(0, at);
  // Nothing that takes its functions is memoised.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => ids[index] ?? index,
    overscan: OVERSCAN,
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
    items: virtualizer.getVirtualItems(),
    totalPx: virtualizer.getTotalSize(),
    active,
    reach: setActiveId,
    measure: virtualizer.measureElement,
    bringIntoView: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    onKeyDown: (event) => {
      const to = stepTo(event.key, active, ids.length, page);
      if (to === null || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      moved.current = to !== active;
      setActiveId(ids[to] ?? null);
    },
  };
}
