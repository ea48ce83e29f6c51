/** The visible meetings as a table that sorts: the same facts as the pictures, in words. */
import { functionalUpdate, getCoreRowModel, useReactTable } from '@tanstack/react-table';
import { useEffect, useMemo, useRef } from 'react';
import { countBits, rowsOf } from '../../../core/columns/bits.ts';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useLitRows, useVisibleRows } from '../../store/derived.ts';
import { useStore } from '../../store/store.ts';
import { Headings } from './Headings.tsx';
import { Row } from './Row.tsx';
import { ROLES } from './roles.ts';
import { COLUMNS, type ColumnId, ranksUnder, sortValues, tableColumns } from './columns.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { useColumnChoice, useSorting } from './remembered.ts';
import { sortedBy } from './sorted.ts';
import { useRows } from './use-rows.ts';
import './table.css';
import './cards.css';
import './columns.css';

/** Nobody scrolls through more: sorted the other way, the last of them come first. */
const MOST_ROWS = 10_000;
const NO_ROWS: never[] = [];

/** `most`: no more rows than so many, the first of them in the order shown. */
export function Table({ most = MOST_ROWS }: { most?: number }) {
  const speech = useSpeech();
  const { data, locale, t } = speech;
  const visible = useVisibleRows();
  const [sorting, setSorting] = useSorting();
  const choice = useColumnChoice();
  const values = useMemo(() => sortValues(data, locale, t), [data, locale, t]);
  const columns = useMemo(() => tableColumns(values), [values]);
  // Nothing that takes its functions is memoised.
  // oxlint-disable-next-line react/incompatible-library
  const table = useReactTable({
    data: NO_ROWS,
    columns,
    state: { sorting },
    onSortingChange: (change) => setSorting(functionalUpdate(change, sorting)),
    enableSortingRemoval: false,
    manualSorting: true,
    getCoreRowModel: getCoreRowModel(),
  });
  const shown: readonly ColumnId[] = choice.chosen ?? COLUMNS;
  const all = useMemo(() => countBits(visible), [visible]);
  const [by] = sorting;
  const rows = useMemo(() => {
    const unsorted = rowsOf(visible);
    const ranks = by ? ranksUnder(by.id as ColumnId, values, data, locale) : null;
    const sorted = ranks ? sortedBy(ranks, unsorted, by!.desc) : unsorted;
    return sorted.subarray(0, Math.min(most, sorted.length));
  }, [visible, by, values, data, locale, most]);
  const ids = useMemo(() => Array.from(rows, (row) => data.meetings[row]!.id), [rows, data]);

  const box = useRef<HTMLDivElement>(null);
  const selection = useStore((s) => s.view.selection);
  const lit = useLitRows();
  const first = (lit.selected.size > 0 && ids.find(lit.selected.has)) || null;
  const inSight = useRows(ids, box, first);
  useShowChosen(selection?.type === 'meeting' ? ids.indexOf(selection.id) : -1, inSight.bringIntoView);

  const cut = most === MOST_ROWS && all > most ? t('table.cut', { shown: most, count: all }) : null;

  // The page offers the ways out of nothing.
  if (!rows.length) return null;
  return (
    <div className="table-view">
      <div className={choice.chosen ? 'table table-chosen' : 'table'} ref={box}>
        <table {...ROLES.table} aria-label={t('table.label')} aria-rowcount={all + 1}>
          <caption>
            <span className="unseen">{t('table.caption', { count: all })}</span>
          </caption>
          <Headings
            head={inSight.head}
            columns={table.getAllLeafColumns().filter((c) => shown.includes(c.id as ColumnId))}
          />
          <tbody {...ROLES.group}>
            {inSight.items.flatMap((item, i) => {
              const gapPx = item.start - (inSight.items[i - 1]?.end ?? inSight.headPx);
              const row = data.meetings[rows[item.index] ?? -1];
              return [
                gapPx > 0 && <Gap key={`before ${item.key}`} heightPx={gapPx} />,
                row && (
                  <Row
                    key={row.id}
                    found={row}
                    columns={shown}
                    index={item.index}
                    speech={speech}
                    isTabStop={item.index === inSight.active}
                    isSelected={lit.selected.has(row.id)}
                    isHovered={lit.hovered.has(row.id)}
                    onReach={inSight.reach}
                    onKeyDown={inSight.onKeyDown}
                    measure={inSight.measure}
                  />
                ),
              ];
            })}
            <Gap heightPx={inSight.totalPx + inSight.headPx - (inSight.items.at(-1)?.end ?? 0)} />
          </tbody>
        </table>
        {/* Whoever has scrolled to the end must not take it for the end of the meetings. */}
        {cut && <p className="table-cut is-end">{cut}</p>}
      </div>
      <div className="table-tools">
        {cut && <p className="table-cut">{cut}</p>}
        <ColumnMenu {...choice} displayed={() => displayedIn(box.current)} t={t} />
      </div>
    </div>
  );
}

/** Where it is narrow the style sheet leaves columns out. */
const displayedIn = (box: HTMLElement | null): readonly ColumnId[] =>
  COLUMNS.filter((column) => {
    const heading = box?.querySelector(`th.table-${column}`);
    return heading && getComputedStyle(heading).display !== 'none';
  });

/** The room of rows that are out of sight. */
function Gap({ heightPx }: { heightPx: number }) {
  return heightPx > 0 ? <tr aria-hidden="true" className="table-gap" style={{ height: heightPx }} /> : null;
}

/** Scrolls to a meeting that was chosen in another view; one that is in sight already does not move. */
function useShowChosen(index: number, bringIntoView: (index: number) => void): void {
  const show = useRef(bringIntoView);
  useEffect(() => {
    show.current = bringIntoView;
  });
  useEffect(() => {
    if (index >= 0) show.current(index);
  }, [index]);
}
