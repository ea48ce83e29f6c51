/** The part of the matrix in sight, and the one spot that the Tab key reaches; keys move it. */
import { type Range, type VirtualItem, defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Measures } from './measures.ts';
import { HEADING, type Spot, stepTo } from './steps.ts';

/** Up to so many rows and columns all are drawn, so that a reader of the page finds the whole matrix. */
const ALL_DRAWN = 40;
const OVERSCAN = 3;
const START: Spot = { row: 0, column: HEADING };

export interface GridInSight {
  rows: readonly VirtualItem[];
  columns: readonly VirtualItem[];
  /** of the whole matrix, headings included */
  widthPx: number;
  heightPx: number;
  active: Spot;
  reach: (spot: Spot) => void;
  /** moves the spot; false = no key of the matrix */
  step: (event: KeyboardEvent) => boolean;
  bringIntoView: (spot: Spot) => void;
}

interface Wanted {
  count: number;
  box: RefObject<HTMLDivElement | null>;
  measures: Measures;
  rightToLeft: boolean;
  /** the spot of what is selected: Tab goes there first */
  chosen: Spot | null;
}

export function useGrid({ count, box, measures, rightToLeft, chosen }: Wanted): GridInSight {
  const [reached, setReached] = useState<{ spot: Spot; chosen: string } | null>(null);
  const moved = useRef(false);
  // What another view selects takes the tab stop; where nothing is selected it stays where it was.
  const now = chosen ? `${chosen.row} ${chosen.column}` : '';
  const current = reached && (now === '' || reached.chosen === now) ? reached.spot : chosen;
  const active = within(current ?? START, count);
  const reach = (spot: Spot): void => setReached({ spot, chosen: now });
  const rows = useAxis(count, box, measures, active.row, null);
  const columns = useAxis(count, box, measures, active.column, rightToLeft);

  const bringIntoView = ({ row, column }: Spot): void => {
    if (row !== HEADING) rows.scrollToIndex(row, { align: 'auto' });
    if (column !== HEADING) columns.scrollToIndex(column, { align: 'auto' });
  };
  const show = useRef(bringIntoView);
  useEffect(() => {
    show.current = bringIntoView;
  });
  const { row, column } = active;
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    show.current({ row, column });
    const at = `[data-row="${row}"][data-column="${column}"]`;
    box.current?.querySelector<HTMLElement>(at)?.focus({ preventScroll: true });
  }, [row, column, box]);

  const { range } = rows;
  return {
    rows: rows.getVirtualItems(),
    columns: columns.getVirtualItems(),
    widthPx: columns.getTotalSize(),
    heightPx: rows.getTotalSize(),
    active,
    bringIntoView,
    reach,
    step: (event) => {
      const page = Math.max(1, range ? range.endIndex - range.startIndex : 10);
      const to = stepTo(event, active, count, page, rightToLeft);
      if (!to) return false;
      moved.current = true;
      reach(to);
      return true;
    },
  };
}

/** Rows, or (`rightToLeft` not null) columns. */
function useAxis(
  count: number,
  box: RefObject<HTMLDivElement | null>,
  { cellPx, sidePx, headPx }: Measures,
  active: number,
  rightToLeft: boolean | null,
) {
  const headingPx = rightToLeft === null ? headPx : sidePx;
  // Nothing that takes its functions is memoised.
  // oxlint-disable-next-line react/incompatible-library
  const axis = useVirtualizer({
    count,
    horizontal: rightToLeft !== null,
    isRtl: rightToLeft ?? false,
    getScrollElement: () => box.current,
    estimateSize: () => cellPx,
    overscan: count <= ALL_DRAWN ? ALL_DRAWN : OVERSCAN,
    paddingStart: headingPx,
    // The headings stay in sight over the cells.
    scrollPaddingStart: headingPx,
    // The spot that Tab reaches is always drawn, or Tab would find none once it has scrolled away.
    rangeExtractor: (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      const missing = active >= 0 && active < range.count && !inSight.includes(active);
      return missing ? [...inSight, active].sort((a, b) => a - b) : inSight;
    },
  });
  useEffect(() => axis.measure(), [axis, cellPx, headingPx]);
  return axis;
}

/** A filter may leave fewer rows than the spot had before it. */
function within({ row, column }: Spot, count: number): Spot {
  return { row: Math.min(row, count - 1), column: Math.min(column, count - 1) };
}
