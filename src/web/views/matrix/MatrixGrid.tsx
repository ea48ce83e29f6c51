/** The grid itself: it scrolls inside, its headings stay, and one spot of it is reached by Tab (WAI-ARIA grid). */
import type { VirtualItem } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  type SyntheticEvent,
  useEffect,
  useId,
  useMemo,
  useRef,
} from 'react';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { tieId } from '../../../core/query/graph.ts';
import { type MatrixSide, type Selection, pairOf } from '../../../core/query/state.ts';
import type { Speech } from '../../i18n/say.ts';
import { select, setHover, useStore } from '../../store/store.ts';
import { type Grid, type LitCells, litCells, tieIn } from '../../../core/query/matrix.ts';
import { Cell, Heading, type Light } from './Cells.tsx';
import { ROLES } from './roles.ts';
import { type Measures, useMeasures } from './measures.ts';
import { HEADING, type Spot } from './steps.ts';
import { type GridInSight, useGrid } from './use-grid.ts';

interface Props {
  grid: Grid;
  side: MatrixSide;
  meetings: readonly IndexedMeeting[];
  speech: Speech;
}

/** What stands at a spot: a side, a tie, or nothing. */
function standingAt(grid: Grid, { row, column }: Spot): Selection | null {
  const node = grid.sides[row === HEADING ? column : row];
  if (row === HEADING || column === HEADING) return node ? { type: 'node', id: node.id } : null;
  const tie = tieIn(grid, row, column);
  return tie && { type: 'tie', pair: tie.pair };
}

/** Where a selection stands, null where it stands nowhere. */
function spotOf(grid: Grid, selection: Selection | null): Spot | null {
  const at = (id: string): number => grid.sides.findIndex((node) => node.id === id);
  if (selection?.type === 'node')
    return at(selection.id) < 0 ? null : { row: at(selection.id), column: HEADING };
  if (selection?.type !== 'tie' || !grid.ties.has(tieId(pairOf(...selection.pair)))) return null;
  const [a, b] = selection.pair.map(at).sort((x, y) => x - y);
  return { row: b!, column: a! };
}

const spotUnder = (event: SyntheticEvent): Spot | null => {
  const cell = (event.target as Element).closest<HTMLElement>('[data-row]');
  return cell && { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
};

type Lighten = (has: (lit: LitCells) => boolean) => Light;

function useLight(grid: Grid, meetings: readonly IndexedMeeting[]) {
  const selection = useStore((s) => s.view.selection);
  const hover = useStore((s) => s.hover);
  const selected = useMemo(() => litCells(grid, meetings, selection), [grid, meetings, selection]);
  const hovered = useMemo(() => litCells(grid, meetings, hover), [grid, meetings, hover]);
  const light: Lighten = (has) => (has(selected) ? 'selected' : has(hovered) ? 'hovered' : undefined);
  return { selection, light };
}

/** What the grid hears, once for all its cells. */
function hearing(grid: Grid, { active, reach, step }: GridInSight) {
  const choose = (spot: Spot | null): void => {
    const standing = spot && standingAt(grid, spot);
    if (standing) select(standing);
  };
  const point = (spot: Spot | null): void => setHover(spot && standingAt(grid, spot));
  return {
    onKeyDown(event: KeyboardEvent) {
      if (event.altKey || event.metaKey) return;
      if (event.key === 'Enter' || event.key === ' ') choose(active);
      else if (event.key === 'Escape' && useStore.getState().view.selection) select(null);
      else if (!step(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onClick: (event: SyntheticEvent) => choose(spotUnder(event)),
    onPointerOver: (event: SyntheticEvent) => point(spotUnder(event)),
    onPointerLeave: () => setHover(null),
    onFocus(event: SyntheticEvent) {
      const spot = spotUnder(event);
      if (spot) reach(spot);
      point(spot);
    },
    onBlur: () => setHover(null),
  };
}

export function MatrixGrid({ grid, side, meetings, speech }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const keys = useId();
  const { t } = speech;
  const { sides } = grid;
  const count = sides.length;
  const measures = useMeasures(box);
  const { selection, light } = useLight(grid, meetings);
  const chosen = useMemo(() => spotOf(grid, selection), [grid, selection]);
  const rightToLeft = document.documentElement.dir === 'rtl';
  const inSight = useGrid({ count, box, measures, rightToLeft, chosen });
  const { active, rows, columns } = inSight;
  useShowChosen(chosen, inSight.bringIntoView, box);

  const isActive = (row: number, column: number): boolean => active.row === row && active.column === column;
  const heard = hearing(grid, inSight);

  return (
    <div className="matrix-box" ref={box} style={cssSizes(measures)}>
      <p id={keys} className="unseen">
        {t('matrix.keys')}
      </p>
      <div
        role="grid"
        className="matrix-grid"
        style={{ inlineSize: inSight.widthPx, blockSize: inSight.heightPx }}
        aria-label={t(`matrix.label.${side}`, { count })}
        aria-describedby={keys}
        aria-rowcount={count + 1}
        aria-colcount={count + 1}
        tabIndex={-1}
        {...heard}
      >
        <div {...ROLES.row} className="matrix-head" aria-rowindex={1}>
          <div className="matrix-corner" />
          {columns.map(({ index, start }) => (
            <Heading
              key={sides[index]!.id}
              node={sides[index]!}
              kind="column"
              index={index}
              count={count}
              startPx={start}
              light={light((lit) => lit.sides.has(sides[index]!.id))}
              isTabStop={isActive(HEADING, index)}
              speech={speech}
            />
          ))}
        </div>
        {rows.map((item) => (
          <Line
            key={sides[item.index]!.id}
            grid={grid}
            item={item}
            columns={columns}
            light={light}
            isActive={isActive}
            speech={speech}
          />
        ))}
      </div>
    </div>
  );
}

/** The measures, for the style sheet. */
const cssSizes = ({ cellPx, sidePx, headPx }: Measures): CSSProperties =>
  ({
    '--matrix-cell': `${cellPx}px`,
    '--matrix-side': `${sidePx}px`,
    '--matrix-head': `${headPx}px`,
  }) as CSSProperties;

interface LineProps {
  grid: Grid;
  item: VirtualItem;
  columns: readonly VirtualItem[];
  light: Lighten;
  isActive: (row: number, column: number) => boolean;
  speech: Speech;
}

/** One row: its heading and the cells in sight. */
function Line({ grid, item, columns, light, isActive, speech }: LineProps) {
  const { sides, most } = grid;
  const row = item.index;
  return (
    <div
      {...ROLES.row}
      className="matrix-line"
      aria-rowindex={row + 2}
      style={{ insetBlockStart: item.start }}
    >
      <Heading
        node={sides[row]!}
        kind="row"
        index={row}
        count={sides.length}
        light={light((lit) => lit.sides.has(sides[row]!.id))}
        isTabStop={isActive(row, HEADING)}
        speech={speech}
      />
      {columns.map(({ index: column, start: startPx }) => {
        const tie = tieIn(grid, row, column);
        return (
          <Cell
            key={sides[column]!.id}
            a={sides[row]!}
            b={sides[column]!}
            tie={tie}
            most={most}
            row={row}
            column={column}
            count={sides.length}
            startPx={startPx}
            light={tie ? light((lit) => lit.ties.has(tie.id)) : undefined}
            isTabStop={isActive(row, column)}
            speech={speech}
          />
        );
      })}
    </div>
  );
}

/** Scrolls to what was chosen in another view; what is in sight already does not move. */
function useShowChosen(
  spot: Spot | null,
  bringIntoView: (spot: Spot) => void,
  box: RefObject<HTMLElement | null>,
): void {
  const show = useRef(bringIntoView);
  useEffect(() => {
    show.current = bringIntoView;
  });
  useEffect(() => {
    if (spot && !box.current?.contains(document.activeElement)) show.current(spot);
  }, [spot, box]);
}
