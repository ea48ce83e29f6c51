/** One meeting as a row: its title is the button that opens it, and covers the row for the pointer. */
import type { KeyboardEvent } from 'react';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import type { Speech } from '../../i18n/say.ts';
import { select, selectMeeting, setHover } from '../../store/store.ts';
import { CELLS, sayRow } from './cells.tsx';
import type { ColumnId } from './columns.ts';
import { ROLES } from './roles.ts';

interface Props {
  found: IndexedMeeting;
  columns: readonly ColumnId[];
  index: number;
  speech: Speech;
  isTabStop: boolean;
  isSelected: boolean;
  isHovered: boolean;
  onReach: (id: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  measure: (row: HTMLElement | null) => void;
}

export function Row({ isHovered, measure, ...props }: Props) {
  const { found, columns, index, speech, isSelected } = props;
  return (
    <tr
      {...ROLES.row}
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-current={isSelected ? 'true' : undefined}
      className={isHovered ? 'table-row table-hovered' : 'table-row'}
      onPointerEnter={() => setHover({ type: 'meeting', id: found.id })}
      onPointerLeave={() => setHover(null)}
    >
      {columns.map((column) =>
        column === 'meeting' ? (
          <th key={column} {...ROLES.rowHeader} scope="row" className="table-meeting">
            <Open {...props} />
          </th>
        ) : (
          <td
            key={column}
            {...ROLES.cell}
            className={`table-${column}`}
            data-label={speech.t(`table.column.${column}`)}
          >
            {CELLS[column](found, speech)}
          </td>
        ),
      )}
    </tr>
  );
}

type OpenProps = Omit<Props, 'columns' | 'isHovered' | 'measure'>;

function Open({ found, index, speech, isTabStop, isSelected, onReach, onKeyDown }: OpenProps) {
  return (
    <button
      type="button"
      data-row={index}
      tabIndex={isTabStop ? 0 : -1}
      aria-pressed={isSelected}
      onClick={() => selectMeeting(found.id)}
      onKeyDown={(event) => (event.key === 'Escape' ? select(null) : onKeyDown(event))}
      onFocus={() => {
        onReach(found.id);
        setHover({ type: 'meeting', id: found.id });
      }}
      onBlur={() => setHover(null)}
    >
      {sayRow(found, speech)}
    </button>
  );
}
