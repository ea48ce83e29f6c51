/** The reader's choice of columns and order, kept on this device: it is how one reads, not what one shows to others. */
import type { SortingState } from '@tanstack/react-table';
import { useState } from 'react';
import { recall, remember } from '../../device/remembered.ts';
import { ALWAYS_SHOWN, COLUMNS, type ColumnId } from './columns.ts';

const [SHOWN, SORTED] = ['table-columns', 'table-sort'] as const;

/** No choice was made, or it was taken back. */
const AUTO = 'auto';

const isColumn = (word: string | undefined): word is ColumnId =>
  (COLUMNS as readonly (string | undefined)[]).includes(word);

/** The columns that a remembered text names, in their order; null where nothing was chosen. */
export function readColumns(text: string | null): readonly ColumnId[] | null {
  if (text === null || text === AUTO) return null;
  const named = new Set(text.split(' ').filter(isColumn));
  return COLUMNS.filter((column) => column === ALWAYS_SHOWN || named.has(column));
}

const IN_TIME: SortingState = [{ id: 'date', desc: false }];

/** The order that a remembered text names ("date desc"), else that of time. */
export function readSorting(text: string | null): SortingState {
  const [id, way] = (text ?? '').split(' ');
  return isColumn(id) ? [{ id, desc: way === 'desc' }] : IN_TIME;
}

export interface ColumnChoice {
  /** null = as many as the width has room for */
  chosen: readonly ColumnId[] | null;
  choose: (columns: readonly ColumnId[] | null) => void;
}

export function useColumnChoice(): ColumnChoice {
  const [chosen, setChosen] = useState(() => readColumns(recall(SHOWN)));
  return {
    chosen,
    choose: (columns) => {
      remember(SHOWN, columns ? columns.join(' ') : AUTO);
      setChosen(columns);
    },
  };
}

export function useSorting(): [SortingState, (sorting: SortingState) => void] {
  const [sorting, setSorting] = useState(() => readSorting(recall(SORTED)));
  return [
    sorting,
    (next) => {
      const [first] = next;
      if (first) remember(SORTED, `${first.id} ${first.desc ? 'desc' : 'asc'}`);
      setSorting(next);
    },
  ];
}
