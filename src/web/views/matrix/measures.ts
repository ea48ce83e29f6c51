/** The sizes of the matrix's cells and headings, in pixels. */
import { type RefObject, useLayoutEffect, useState } from 'react';

export interface Measures {
  /** a cell, square */
  cellPx: number;
  /** the headings of the rows: their width */
  sidePx: number;
  /** the headings of the columns: their height */
  headPx: number;
}

/** Under a finger a cell is a target of 44 px (WCAG 2.5.5). */
const CELL_PX = { fine: 28, coarse: 44 } as const;
/** A narrow box keeps most of its width for the cells. */
const SIDE_SHARE = 0.38;
const SIDE_PX = { least: 100, most: 184 } as const;
/** Names of columns stand upright: a high box gives them more room. */
const HEAD_SHARE = 0.3;
const HEAD_PX = { least: 104, most: 148 } as const;
/** Letters of 16 px make a unit of 1: headings grow with the reader's letters. */
const LETTERS_PX = 16;

export function measuresOf(widthPx: number, heightPx: number, coarse: boolean, letters: number): Measures {
  const sidePx = Math.min(SIDE_PX.most, Math.max(SIDE_PX.least, widthPx * SIDE_SHARE));
  const headPx = Math.min(HEAD_PX.most, Math.max(HEAD_PX.least, heightPx * HEAD_SHARE));
  return {
    cellPx: Math.round((coarse ? CELL_PX.coarse : CELL_PX.fine) * Math.max(1, letters)),
    sidePx: Math.round(Math.min(sidePx * Math.max(1, letters), Math.max(SIDE_PX.least, widthPx / 2))),
    headPx: Math.round(headPx * Math.max(1, letters)),
  };
}

/** The measures for the box as it is now. */
export function useMeasures(box: RefObject<HTMLElement | null>): Measures {
  const [measures, setMeasures] = useState(() => measuresOf(0, 0, false, 1));
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void => {
      const letters = parseFloat(getComputedStyle(document.documentElement).fontSize) / LETTERS_PX || 1;
      const { clientWidth: width, clientHeight: height } = element;
      const next = measuresOf(width, height, matchMedia('(pointer: coarse)').matches, letters);
      setMeasures((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return measures;
}
