/** One tab stop for the whole score: arrows walk from mark to mark, and take the window along at its edges. */
import { type FocusEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { alongLine } from '../../i18n/direction.ts';
import { useDirection } from '../../i18n/Language.tsx';
import { select, useStore } from '../../store/store.ts';
import type { Mark } from '../../../core/picture/score/placed.ts';
import type { Pointing } from './use-pointing.ts';
import type { ChangeWindow } from './use-window.ts';
import { STEP_KEYS, type Step, walk } from './walk.ts';
import { type Window, reveal, zoom } from '../../../core/picture/score/window.ts';

const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1 / 1.6, '=': 1 / 1.6, '-': 1.6 };

export interface Walking {
  /** id of the mark that Tab reaches */
  tab: string | null;
  reach: (mark: Mark) => void;
  onFocus: (event: FocusEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

interface Walked {
  marks: readonly Mark[];
  /** ids of the selected meetings: Tab goes to the first of them */
  selected: ReadonlySet<string>;
  /** all dated meetings in order of time: the arrows walk on beyond the window */
  everyone: readonly IndexedMeeting[];
  bounds: Window;
}

export function useWalking(
  { marks, selected, everyone, bounds }: Walked,
  pointing: Pointing,
  change: ChangeWindow,
): Walking {
  const direction = useDirection();
  const [reached, setReached] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const { elementOf, point, open, opened } = pointing;
  const holding = (meeting: string): Mark | undefined =>
    marks.find((m) => m.meetings.some((one) => one.id === meeting));

  // An arrow that leads out of the window moves it first; the mark is there to focus after that.
  useEffect(() => {
    const mark = wanted.current === null ? undefined : holding(wanted.current);
    if (!mark) return;
    wanted.current = null;
    elementOf(mark.id)?.focus();
  });

  const beyond = (from: Mark, way: 1 | -1): void => {
    const edge = way > 0 ? from.meetings.at(-1) : from.meetings[0];
    const next = everyone[everyone.findIndex((m) => m.id === edge?.id) + way];
    if (!next?.date || from.anchor === null || holding(next.id)) return;
    wanted.current = next.id;
    const days = { from: next.date.from!, to: next.date.to! };
    change((w) => reveal(w, days, bounds), 'push');
  };
  const step = (mark: Mark, way: Step): void => {
    const next = walk(marks, mark.id, way);
    if (next) elementOf(next.id)?.focus();
    else if (way === 'previous' || way === 'next') beyond(mark, way === 'next' ? 1 : -1);
  };
  const zoomAbout = ({ meetings }: Mark, factor: number): void => {
    const { id, date } = meetings[0]!;
    if (date?.from == null || date.to === null) return;
    const about = (date.from + date.to + 1) / 2;
    wanted.current = id;
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
    const chosen = marks.find((m) => m.meetings.some((one) => selected.has(one.id)));
    return (known ?? chosen ?? marks[0])?.id ?? null;
  }, [marks, reached, selected]);
  return { tab, reach: (mark) => setReached(mark.id), onFocus, onKeyDown };
}
