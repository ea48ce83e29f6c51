/** The head of the table: each heading is a button that sorts, and says which way. */
import type { Column } from '@tanstack/react-table';
import type { RefCallback } from 'react';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { useT } from '../../i18n/Language.tsx';
import type { ColumnId } from './columns.ts';
import { ROLES } from './roles.ts';

const SORTED = { asc: 'ascending', desc: 'descending' } as const;
const ARROWS = { asc: 'm3 8 3-4 3 4', desc: 'm3 4 3 4 3-4' } as const;

interface Props {
  columns: readonly Column<IndexedMeeting>[];
  head: RefCallback<HTMLElement>;
}

export function Headings({ columns, head }: Props) {
  return (
    <thead {...ROLES.group} ref={head}>
      <tr {...ROLES.row} aria-rowindex={1}>
        {columns.map((column) => (
          <Heading key={column.id} column={column} />
        ))}
      </tr>
    </thead>
  );
}

function Heading({ column }: { column: Column<IndexedMeeting> }) {
  const t = useT();
  const sorted = column.getIsSorted();
  return (
    <th
      {...ROLES.columnHeader}
      scope="col"
      className={`table-${column.id}`}
      aria-sort={sorted ? SORTED[sorted] : 'none'}
    >
      <button type="button" onClick={() => column.toggleSorting()}>
        {t(`table.column.${column.id as ColumnId}`)}
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          {sorted && <path d={ARROWS[sorted]} fill="none" stroke="currentColor" strokeWidth="1.5" />}
        </svg>
      </button>
    </th>
  );
}
