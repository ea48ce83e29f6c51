/** What of the world is in sight, and the hands that change it: a drag, a pinch, Ctrl or ⌘ with the wheel. One finger and the plain wheel belong to the page. */
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Box } from '../../../core/picture/box.ts';
import type { Point } from '../../../core/picture/map/view.ts';
import { type View, panned, zoomed } from '../../../core/picture/map/view.ts';

/** Wheel units (pixels) that double the zoom. */
const DOUBLING_PX = 240;
/** A wheel that counts in lines or pages, in pixels. */
const MODE_PX = [1, 16, 240] as const;
/** A press that moves less is a click. */
const DRAG_PX = 4;
/** A finger that moves farther than a tap is told that it takes two. */
const TAP_PX = 12;

export interface Hands {
  view: View;
  change: (how: (view: View) => View) => void;
  /** back to the view one begins with */
  reset: () => void;
  /** a drag goes on, or has just ended: the click after it is none */
  dragging: RefObject<boolean>;
  /** a single finger is being dragged over the map */
  oneFinger: boolean;
}

export function useView(stage: RefObject<HTMLElement | null>, home: View, box: Box): Hands {
  // Where nothing was moved the view follows its home, whatever size the box gets.
  const [moved, setMoved] = useState<View | null>(null);
  const [oneFinger, setOneFinger] = useState(false);
  const dragging = useRef(false);
  const change = (how: (view: View) => View): void => setMoved((view) => how(view ?? home));
  const pan = useEffectEvent((by: Point) => change((view) => panned(view, by, box)));
  const zoom = useEffectEvent((factor: number, about: Point) =>
    change((view) => zoomed(view, factor, about, box)),
  );

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const listening = new AbortController();
    hearMouse(element, listening.signal, { pan, zoom, dragging });
    hearFingers(element, listening.signal, { pan, zoom, alone: setOneFinger });
    return () => listening.abort();
  }, [stage]);
  return { view: moved ?? home, change, reset: () => setMoved(null), dragging, oneFinger };
}

interface Moves {
  pan: (by: Point) => void;
  zoom: (factor: number, about: Point) => void;
}

const within = (element: Element, { clientX, clientY }: { clientX: number; clientY: number }): Point => {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
};

function hearMouse(
  element: HTMLElement,
  signal: AbortSignal,
  { pan, zoom, dragging }: Moves & { dragging: RefObject<boolean> },
): void {
  let held: { id: number; from: Point; last: Point } | null = null;
  element.addEventListener(
    'pointerdown',
    (event) => {
      dragging.current = false;
      if (event.button !== 0 || event.pointerType === 'touch') return;
      const at = within(element, event);
      held = { id: event.pointerId, from: at, last: at };
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      if (held?.id !== event.pointerId) return;
      const at = within(element, event);
      const far = Math.hypot(at.x - held.from.x, at.y - held.from.y) >= DRAG_PX;
      if (!dragging.current && !far) return;
      if (!dragging.current) element.setPointerCapture(event.pointerId);
      dragging.current = true;
      pan({ x: at.x - held.last.x, y: at.y - held.last.y });
      held.last = at;
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel'] as const)
    element.addEventListener(type, () => (held = null), { signal });
  element.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const delta = event.deltaY * (MODE_PX[event.deltaMode] ?? 1);
      zoom(2 ** (-delta / DOUBLING_PX), within(element, event));
    },
    { signal, passive: false },
  );
}

function hearFingers(
  element: HTMLElement,
  signal: AbortSignal,
  { pan, zoom, alone }: Moves & { alone: (finger: boolean) => void },
): void {
  let start: Point = { x: 0, y: 0 };
  let held: { middle: Point; apartPx: number } | null = null;
  const grip = ([a, b]: readonly Point[]): typeof held =>
    a && b
      ? { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, apartPx: Math.hypot(a.x - b.x, a.y - b.y) }
      : null;
  const points = ({ touches }: TouchEvent): Point[] =>
    [...touches].slice(0, 2).map((touch) => within(element, touch));
  const changed = (event: TouchEvent): void => {
    const now = points(event);
    held = grip(now);
    if (now.length === 1) start = now[0]!;
    if (now.length !== 1 || event.type !== 'touchstart') alone(false);
  };
  for (const type of ['touchstart', 'touchend', 'touchcancel'] as const)
    element.addEventListener(type, changed, { signal, passive: true });
  element.addEventListener(
    'touchmove',
    (event) => {
      const now = points(event);
      const next = grip(now);
      if (!next || !held)
        return alone(now.length === 1 && Math.hypot(now[0]!.x - start.x, now[0]!.y - start.y) > TAP_PX);
      event.preventDefault();
      zoom(next.apartPx / Math.max(held.apartPx, 1), next.middle);
      pan({ x: next.middle.x - held.middle.x, y: next.middle.y - held.middle.y });
      held = next;
    },
    { signal, passive: false },
  );
}
