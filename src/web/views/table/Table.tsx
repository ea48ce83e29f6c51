/** The visible meetings as a table that sorts: the same facts as the pictures, in words. */
import { functionalUpdate, getCoreRowModel, getSortedRowModel, useReactTable } from '@tanstack/react-table';
import { useEffect, useMemo, useRef } from 'react';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useLitRows, useVisibleMeetings } from '../../store/derived.ts';
import { useStore } from '../../store/store.ts';
import { Headings } from './Headings.tsx';
import { Row } from './Row.tsx';
import { ROLES } from './roles.ts';
import { COLUMNS, type ColumnId, sortValues, tableColumns } from './columns.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { useColumnChoice, useSorting } from './remembered.ts';
import { useRows } from './use-rows.ts';
import './table.css';
import './cards.css';
import './columns.css';

/** `most`: no more rows than so many, the first of them in the order shown. */
export function Table({ most = Infinity }: { most?: number }) {
  const speech = useSpeech();
  const { data, locale, t } = speech;
  const meetings = useVisibleMeetings();
  const [sorting, setSorting] = useSorting();
  const choice = useColumnChoice();
  const columns = useMemo(() => tableColumns(sortValues(data, locale, t), locale), [data, locale, t]);
  const unsorted = useMemo(() => [...meetings], [meetings]);
  // Nothing that takes its functions is memoised.
  // oxlint-disable-next-line react/incompatible-library
  const table = useReactTable({
    data: unsorted,
    columns,
    state: { sorting },
    onSortingChange: (change) => setSorting(functionalUpdate(change, sorting)),
    enableSortingRemoval: false,
    getRowId: (m) => m.id,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  });
  const shown: readonly ColumnId[] = choice.chosen ?? COLUMNS;
  const { rows: all } = table.getRowModel();
  const rows = useMemo(() => all.slice(0, most), [all, most]);
  const ids = useMemo(() => rows.map((row) => row.id), [rows]);

  const box = useRef<HTMLDivElement>(null);
  const selection = useStore((s) => s.view.selection);
  const lit = useLitRows();
  const first = ids.find((id) => lit.selected.has(id)) ?? null;
  const inSight = useRows(ids, box, first);
  useShowChosen(selection?.type === 'meeting' ? ids.indexOf(selection.id) : -1, inSight.bringIntoView);

  // The page offers the ways out of nothing.
  if (!rows.length) return null;
  return (
    <div className="table-view">
      <div className={choice.chosen ? 'table table-chosen' : 'table'} ref={box}>
        <table {...ROLES.table} aria-label={t('table.label')} aria-rowcount={all.length + 1}>
          <caption>
            <span className="unseen">{t('table.caption', { count: all.length })}</span>
          </caption>
          <Headings
            head={inSight.head}
            columns={table.getAllLeafColumns().filter((c) => shown.includes(c.id as ColumnId))}
          />
          <tbody {...ROLES.group}>
            {inSight.items.flatMap((item, i) => {
              const gapPx = item.start - (inSight.items[i - 1]?.end ?? inSight.headPx);
              const row = rows[item.index];
              return [
                gapPx > 0 && <Gap key={`before ${item.key}`} heightPx={gapPx} />,
                row && (
                  <Row
                    key={row.id}
                    found={row.original}
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
      </div>
      <div className="table-tools">
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
