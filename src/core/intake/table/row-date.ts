/** The date of a row, from one column or two. */
import { type FuzzyDate, parseEdtf } from '../../model/edtf.ts';
import type { MeetingDate } from '../../model/meeting.ts';
import { spanIn, valueAt } from './cell.ts';
import { type OrderFound, orderOf, readDate } from './dates.ts';
import { type Mapping, columnsOf } from './mapping.ts';
import type { Table } from './read-table.ts';
import type { RowContext } from './row-context.ts';

const UNDATED: MeetingDate = { edtf: null, basis: 'none', said: null };

/** The first day of a one-day or vague date up to the last of another. */
function interval(from: string, to: string): string | null {
  if (from === to) return from;
  const edtf = `${from.split('/')[0]}/${to.split('/').at(-1)}`;
  return parseEdtf(edtf) ? edtf : null;
}

/** What all dates of the table, in whichever columns they stand, say of day and month. */
export function orderIn(table: Table, mapping: Mapping): OrderFound {
  const columns = [...columnsOf(mapping, 'date'), ...columnsOf(mapping, 'date-end')];
  return orderOf(columns.flatMap((column) => table.rows.map((row) => valueAt(row, column))));
}

/** Reads one cell; says what is wrong with it. '' where it is empty. */
function cellDate(context: RowContext, column: number): string | null {
  const written = context.value(column);
  if (written === '') return '';
  const read = readDate(written, context.names, context.mapping.order);
  if ('edtf' in read) return read.edtf;
  context.problem(read.why, column, { written });
  return null;
}

/** The row's date; undated, with the problem said, where it can't be read. */
export function dateOf(context: RowContext): MeetingDate {
  const [start] = columnsOf(context.mapping, 'date');
  const [end] = columnsOf(context.mapping, 'date-end');
  const column = start ?? end;
  if (column === undefined) return UNDATED;
  const from = start === undefined ? '' : cellDate(context, start);
  const to = end === undefined ? '' : cellDate(context, end);
  if (from === null || to === null) return UNDATED;
  if (from === '' && to === '') {
    if (!context.mapping.exact) context.problem('date-missing', column, {});
    return UNDATED;
  }
  const edtf = from === '' || to === '' ? from || to : interval(from, to);
  if (edtf === null) {
    const written = [start!, end!].map((c) => context.value(c)).join(' – ');
    context.problem('date-reversed', end!, { written });
    return UNDATED;
  }
  const said = from === '' ? end! : start!;
  return { edtf, basis: 'stated', said: spanIn(context.text, context.row, said, context.value(said)) };
}

/** The year in which a country's name was meant; null where the row has none. */
export function yearOf({ edtf }: MeetingDate): number | null {
  const date: FuzzyDate | null = edtf === null ? null : parseEdtf(edtf);
  return date === null || date.from === null ? null : Number(edtf!.slice(0, 4));
}
