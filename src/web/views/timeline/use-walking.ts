/** One tab stop for the whole score: arrows walk from mark to mark, and take the window along at its edges. */
import { type FocusEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { type Bits, nextBit } from '../../../core/columns/bits.ts';
import type { IndexedDataset } from '../../../core/query/indexed.ts';
import { alongLine } from '../../i18n/direction.ts';
import { useDirection } from '../../i18n/Language.tsx';
import { select, useStore } from '../../store/store.ts';
import { type Mark, takenOf } from '../../../core/picture/score/placed.ts';
import type { Pointing } from './use-pointing.ts';
import type { ChangeWindow } from './use-window.ts';
import { STEP_KEYS, type Step, walk } from './walk.ts';
import { type Window, reveal, zoom } from '../../../core/picture/score/window.ts';

const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1 / 1.6, '=': 1 / 1.6, '-': 1.6 };

export interface Walking {
  /** id of the mark that Tab reaches */
  tab: string | null;
  reach: (mark: Mark) => void;
  /** brings the focus to the mark that holds the first meeting of this one after the window has changed */
  follow: (mark: Mark) => void;
  onFocus: (event: FocusEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

interface Walked {
  marks: readonly Mark[];
  /** ids of the selected meetings: Tab goes to the first of them */
  selected: ReadonlySet<string>;
  data: IndexedDataset;
  /** the rows of all time: the arrows walk on beyond the window */
  everyone: Bits;
  bounds: Window;
}

/** The row of a mark's first meeting, or of its last (-1). */
function rowAt(mark: Mark, place: 0 | -1): number | null {
  if (mark.rows) return mark.rows.at(place) ?? null;
  const meeting = mark.meetings.at(place);
  return meeting?.row ?? null;
}

export function useWalking(
  { marks, selected, data, everyone, bounds }: Walked,
  pointing: Pointing,
  change: ChangeWindow,
): Walking {
  const direction = useDirection();
  const [reached, setReached] = useState<string | null>(null);
  /** a row */
  const wanted = useRef<number | null>(null);
  const { elementOf, point, open, opened } = pointing;
  const holding = (row: number): Mark | undefined => {
    const meeting = data.meetings[row];
    return marks.find((m) => (m.rows ? m.rows.includes(row) : m.meetings.some((one) => one === meeting)));
  };

  // An arrow that leads out of the window moves it first; the mark is there to focus after that.
  useEffect(() => {
    const mark = wanted.current === null ? undefined : holding(wanted.current);
    if (!mark) return;
    wanted.current = null;
    elementOf(mark.id)?.focus();
  });

  const beyond = (from: Mark, way: 1 | -1): void => {
    const edge = rowAt(from, way > 0 ? -1 : 0);
    const { dated, from: firstDays, to: lastDays } = data.columns;
    const next = edge === null || edge >= dated ? null : nextBit(everyone, edge, way, dated);
    if (next === null || from.anchor === null || holding(next)) return;
    wanted.current = next;
    const days = { from: firstDays[next]!, to: lastDays[next]! };
    change((w) => reveal(w, days, bounds), 'push');
  };
  const step = (mark: Mark, way: Step): void => {
    const next = walk(marks, mark.id, way);
    if (next) elementOf(next.id)?.focus();
    else if (way === 'previous' || way === 'next') beyond(mark, way === 'next' ? 1 : -1);
  };
  const zoomAbout = (mark: Mark, factor: number): void => {
    const row = rowAt(mark, 0);
    if (row === null || row >= data.columns.dated) return;
    const days = mark.days ?? { from: data.columns.from[row]!, to: data.columns.to[row]! };
    const about = (days.from + days.to + 1) / 2;
    wanted.current = row;
    change((w) => zoom(w, factor, about, bounds), 'push');
  };
  const leave = (): void => {
    point(null);
    if (useStore.getState().view.selection) select(null);
  };

  const markOf = (target: EventTarget): Mark | undefined =>
    marks.find((m) => m.id === (target as Element).getAttribute('data-mark'));
  const onKeyDown = (event: KeyboardEvent): void => {
    const mark = markOf(event.target);
    if (!mark || opened || event.altKey || event.ctrlKey || event.metaKey) return;
    const way = STEP_KEYS[alongLine(event.key, direction)];
    const factor = ZOOM_KEYS[event.key];
    if (way) step(mark, way);
    else if (factor) zoomAbout(mark, factor);
    else if (event.key === 'Enter' || event.key === ' ') open(mark);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = (event: FocusEvent): void => {
    const mark = markOf(event.target);
    if (!mark) return;
    setReached(mark.id);
    point(mark);
  };

  const tab = useMemo(() => {
    const known = marks.find((m) => m.id === reached);
    const chosen = marks.find((m) => takenOf(m, selected).count > 0);
    return (known ?? chosen ?? marks[0])?.id ?? null;
  }, [marks, reached, selected]);
  const follow = (mark: Mark): void => {
    wanted.current = rowAt(mark, 0);
  };
  return { tab, reach: (mark) => setReached(mark.id), follow, onFocus, onKeyDown };
}
