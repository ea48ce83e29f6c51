/** The score itself: lanes, grid and marks; the pointer and the keyboard on them. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- inside SVG there are no HTML elements to prefer. */
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { useLitMeetings } from '../../store/derived.ts';
import { select, selectMeeting, setHover, useStore } from '../../store/store.ts';
import { CrowdList } from './CrowdList.tsx';
import type { Frame } from './frame.ts';
import { Mark } from './Mark.tsx';
import { type Mark as Placed, isCrowd } from './placed.ts';
import { type Speech, nameOfMark, tipOfMark } from './say-mark.ts';
import type { Tick } from './ticks.ts';
import { Tip } from './Tip.tsx';
import { useGestures } from './use-gestures.ts';
import type { ChangeWindow } from './use-window.ts';
import { STEP_KEYS, markAt, walk } from './walk.ts';
import { type Window, reveal, zoom } from './window.ts';

/** How near a pointer must come: a finger is wider than a mouse is exact. */
const REACH_PX = { mouse: 12, touch: 22 };
const KEY_ZOOM: Readonly<Record<string, number>> = { '+': 1 / 1.6, '=': 1 / 1.6, '-': 1.6 };

interface ScoreProps {
  marks: readonly Placed[];
  ticks: readonly Tick[];
  view: { frame: Frame; window: Window; bounds: Window };
  change: ChangeWindow;
  /** all dated meetings in order of time: the arrows walk on beyond the window */
  everyone: readonly IndexedMeeting[];
  speech: Speech;
}

export function Score({ marks, ticks, view, change, everyone, speech }: ScoreProps) {
  const { frame, window, bounds } = view;
  const ref = useRef<SVGSVGElement>(null);
  const { selected, hovered } = useLitMeetings();
  const [pointed, setPointed] = useState<string | null>(null);
  const [reached, setReached] = useState<string | null>(null);
  const [opened, setOpened] = useState<{ id: string; anchor: Element } | null>(null);
  const wanted = useRef<string | null>(null);
  const { dragging } = useGestures(ref, view, change);

  const elementOf = (id: string): SVGGElement | null =>
    ref.current?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(id)}"]`) ?? null;
  const holding = (meeting: string): Placed | undefined =>
    marks.find((m) => m.meetings.some((one) => one.id === meeting));

  // An arrow that leads out of the window moves it first; the mark is there to focus after that.
  useEffect(() => {
    const mark = wanted.current === null ? undefined : holding(wanted.current);
    if (!mark) return;
    wanted.current = null;
    elementOf(mark.id)?.focus();
  });

  const open = (mark: Placed): void => {
    const anchor = elementOf(mark.id);
    if (isCrowd(mark)) {
      if (anchor) setOpened({ id: mark.id, anchor });
    } else {
      const id = mark.meetings[0]!.id;
      const { selection } = useStore.getState().view;
      if (selection?.type !== 'meeting' || selection.id !== id) selectMeeting(id);
    }
  };
  const point = (mark: Placed | null): void => {
    setPointed(mark?.id ?? null);
    setHover(mark && !isCrowd(mark) ? { type: 'meeting', id: mark.meetings[0]!.id } : null);
  };
  const under = (event: MouseEvent, reach: number): Placed | null => {
    const on = (event.target as Element).closest('[data-mark]')?.getAttribute('data-mark');
    const own = marks.find((m) => m.id === on) ?? null;
    if (own && !(event.target as Element).hasAttribute('data-band')) return own;
    const box = ref.current!.getBoundingClientRect();
    const spot = { x: event.clientX - box.left, y: event.clientY - box.top };
    return markAt(marks, frame.lanes, spot, reach) ?? own;
  };
  const onClick = (event: MouseEvent): void => {
    if (dragging.current) return;
    const touch = (event.nativeEvent as PointerEvent).pointerType === 'touch';
    const mark = under(event, touch ? REACH_PX.touch : REACH_PX.mouse);
    if (mark) {
      setReached(mark.id);
      open(mark);
    } else if (useStore.getState().view.selection) select(null);
  };

  const beyond = (from: Placed, way: 1 | -1): void => {
    const edge = way > 0 ? from.meetings.at(-1) : from.meetings[0];
    const next = everyone[everyone.findIndex((m) => m.id === edge?.id) + way];
    if (!next?.date || from.anchor === null || holding(next.id)) return;
    wanted.current = next.id;
    const days = { from: next.date.from!, to: next.date.to! };
    change((w) => reveal(w, days, bounds), 'push');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || opened) return;
    const id = (event.target as Element).getAttribute('data-mark');
    const mark = marks.find((m) => m.id === id);
    const step = STEP_KEYS[event.key];
    const factor = KEY_ZOOM[event.key];
    if (!mark) return;
    if (step) {
      const next = walk(marks, mark.id, step);
      if (next) elementOf(next.id)?.focus();
      else if (step === 'previous' || step === 'next') beyond(mark, step === 'next' ? 1 : -1);
    } else if (factor) {
      const days = mark.meetings[0]!.date;
      wanted.current = mark.meetings[0]!.id;
      const about = days?.from != null && days.to !== null ? (days.from + days.to + 1) / 2 : window.from;
      change((w) => zoom(w, factor, about, bounds), 'push');
    } else if (event.key === 'Enter' || event.key === ' ') open(mark);
    else if (event.key === 'Escape') {
      setPointed(null);
      if (useStore.getState().view.selection) select(null);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const tab = useMemo(() => {
    const known = marks.find((m) => m.id === reached);
    const chosen = marks.find((m) => m.meetings.some((one) => selected.has(one.id)));
    return (known ?? chosen ?? marks[0])?.id ?? null;
  }, [marks, reached, selected]);
  const tipped = marks.find((m) => m.id === pointed);
  const crowd = opened ? marks.find((m) => m.id === opened.id) : undefined;

  return (
    <>
      <svg
        ref={ref}
        className="timeline-score"
        width={frame.width}
        height={frame.height}
        role="group"
        aria-label={speech.t('timeline.title')}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => {
          if (event.pointerType !== 'touch' && !dragging.current) point(under(event, REACH_PX.mouse));
        }}
        onPointerLeave={() => point(null)}
        onFocus={(event) => {
          const mark = marks.find((m) => m.id === event.target.getAttribute('data-mark'));
          if (mark) {
            setReached(mark.id);
            point(mark);
          }
        }}
        onBlur={() => point(null)}
      >
        <Ground frame={frame} ticks={ticks} />
        {marks.map((mark, i) => {
          const isSelected = mark.meetings.some((m) => selected.has(m.id));
          const isHovered = mark.id === pointed || mark.meetings.some((m) => hovered.has(m.id));
          const lit = [
            isSelected ? 'is-selected' : selected.size ? 'is-quiet' : '',
            isHovered ? 'is-hovered' : '',
          ].join(' ');
          return (
            <Mark
              key={mark.id}
              mark={mark}
              frame={frame}
              name={nameOfMark(mark, i + 1, marks.length, speech)}
              lit={lit}
              reached={mark.id === tab}
              pressed={isSelected}
            />
          );
        })}
      </svg>
      {tipped && !crowd ? (
        <Tip
          lines={tipOfMark(tipped, speech)}
          x={tipped.x}
          y={frame.lanes[tipped.lanes.at(-1)!]! + 12}
          width={frame.width}
        />
      ) : null}
      {crowd && opened ? (
        <CrowdList mark={crowd} anchor={opened.anchor} speech={speech} onClose={() => setOpened(null)} />
      ) : null}
    </>
  );
}

function Ground({ frame, ticks }: { frame: Frame; ticks: readonly Tick[] }) {
  return (
    <g className="timeline-ground" aria-hidden="true">
      {frame.tray ? (
        <rect
          className="timeline-tray"
          x={frame.tray.left}
          width={frame.tray.right - frame.tray.left}
          height={frame.height}
          rx={6}
        />
      ) : null}
      {ticks.map((tick) => (
        <line key={tick.day} className="timeline-grid" x1={tick.x} x2={tick.x} y2={frame.height} />
      ))}
      {frame.lanes.map((y) => (
        <line key={y} className="timeline-line" x1={frame.left} x2={frame.right} y1={y} y2={y} />
      ))}
    </g>
  );
}
