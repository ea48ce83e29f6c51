/** Drag pans, or chooses days where all are shown; pinch and Ctrl/⌘ + wheel zoom about the pointer; the plain wheel is left to the page. */
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { alongBox } from '../../i18n/direction.ts';
import { useDirection } from '../../i18n/Language.tsx';
import { type Frame, dayAt, dayPx } from '../../../core/picture/score/frame.ts';
import { useStore } from '../../store/store.ts';
import type { ChangeWindow } from './use-window.ts';
import { type Window, limit, pan, periodOf, zoom } from '../../../core/picture/score/window.ts';

/** A press that moves less is a click. */
const DRAG_PX = 4;
/** A wheel has no end of its own: the gesture is over when the key held with it is let go, or (a pinch) this long after. */
const WHEEL_END_MS = 250;
/** A notch of a wheel says 100 or more, a pinch on a touch pad 1 to 10: the cap brings them together. */
const MOST_WHEEL = 25;
const WHEEL_RATE = 0.012;
const MODIFIERS: ReadonlySet<string> = new Set(['Control', 'Meta', 'Shift']);

/** Where the pointers were when their number last changed, and the window then. */
interface Grip {
  window: Window;
  xs: readonly number[];
  /** one pointer chooses days rather than pulling them along */
  brushes: boolean;
}

const middle = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0) / xs.length;
const apart = (xs: readonly number[]): number => Math.abs(xs[1]! - xs[0]!);

/** The window after the pointers of a grip went to `xs`: the days under them stay under them. */
export function dragged(grip: Grip, xs: readonly number[], frame: Frame, bounds: Window): Window {
  const held = dayAt(middle(grip.xs), frame, grip.window);
  const factor = xs.length > 1 ? Math.max(apart(grip.xs), 1) / Math.max(apart(xs), 1) : 1;
  const zoomed = xs.length > 1 ? zoom(grip.window, factor, held, bounds) : grip.window;
  return pan(zoomed, held - dayAt(middle(xs), frame, zoomed), bounds);
}

/** The days between two pixels of the score, long enough to be a window. */
export function brushed(from: number, to: number, frame: Frame, w: Window, bounds: Window): Window {
  const [left, right] = [Math.min(from, to), Math.max(from, to)].map((x) =>
    dayAt(Math.min(Math.max(x, frame.left), frame.right), frame, w),
  );
  return limit({ from: left!, to: right! }, bounds);
}

export interface Gestures {
  /** true from the first move of a drag until after the click that ends it */
  dragging: RefObject<boolean>;
  /** the pixels between which days are being chosen */
  brush: readonly [number, number] | null;
}

export function useGestures(
  ref: RefObject<Element | null>,
  view: { frame: Frame; window: Window; bounds: Window },
  change: ChangeWindow,
): Gestures {
  const direction = useDirection();
  const dragging = useRef(false);
  const [brush, setBrush] = useState<Gestures['brush']>(null);
  const hands = useRef({
    pointers: new Map<number, number>(),
    grip: null as Grip | null,
    wheel: 0,
    key: false,
  });

  const within = (event: MouseEvent): number =>
    alongBox(event.clientX, ref.current!.getBoundingClientRect(), direction);
  const regrip = (brushes = false): void => {
    const { pointers } = hands.current;
    hands.current.grip = pointers.size
      ? { window: view.window, xs: [...pointers.values()].slice(0, 2), brushes }
      : null;
  };

  const down = useEffectEvent((event: PointerEvent) => {
    if (event.button !== 0 || useStore.getState().locked) return;
    if (!hands.current.pointers.size) dragging.current = false;
    hands.current.pointers.set(event.pointerId, within(event));
    // All there is cannot be pulled along: there a drag chooses days, as it does with Shift everywhere.
    const everything = periodOf(view.window, view.bounds) === null;
    setBrush(null);
    regrip(hands.current.pointers.size === 1 && (everything || event.shiftKey));
  });
  const move = useEffectEvent((event: PointerEvent) => {
    const { pointers, grip } = hands.current;
    if (!grip || !pointers.has(event.pointerId)) return;
    pointers.set(event.pointerId, within(event));
    const xs = [...pointers.values()].slice(0, 2);
    if (!dragging.current && xs.every((x, i) => Math.abs(x - grip.xs[i]!) < DRAG_PX)) return;
    if (!dragging.current) (event.currentTarget as Element).setPointerCapture(event.pointerId);
    dragging.current = true;
    if (grip.brushes) return setBrush([grip.xs[0]!, xs[0]!]);
    change(() => dragged(grip, xs, view.frame, view.bounds), 'replace');
  });
  const up = useEffectEvent((event: PointerEvent) => {
    const { pointers, grip } = hands.current;
    const x = pointers.get(event.pointerId);
    if (x === undefined || !pointers.delete(event.pointerId)) return;
    regrip();
    setBrush(null);
    if (!dragging.current || pointers.size) return;
    if (!grip?.brushes) change((w) => w, 'push');
    else if (event.type === 'pointerup')
      change((w) => brushed(grip.xs[0]!, x, view.frame, w, view.bounds), 'push');
  });
  const wheelOver = (): void => {
    if (!hands.current.wheel) return;
    clearTimeout(hands.current.wheel);
    hands.current.wheel = 0;
    change((w) => w, 'push');
  };
  const wheel = useEffectEvent((event: WheelEvent) => {
    if (useStore.getState().locked) return;
    if (event.shiftKey && !event.ctrlKey && !event.metaKey) {
      const px = ((direction === 'rtl' ? -1 : 1) * event.deltaX || event.deltaY) * (event.deltaMode ? 20 : 1);
      change((w) => pan(w, px / dayPx(view.frame, w), view.bounds), 'replace');
    } else if (event.ctrlKey || event.metaKey) {
      const turn = Math.max(-MOST_WHEEL, Math.min(MOST_WHEEL, event.deltaY * (event.deltaMode ? 20 : 1)));
      const x = within(event);
      change((w) => zoom(w, Math.exp(turn * WHEEL_RATE), dayAt(x, view.frame, w), view.bounds), 'replace');
    } else return;
    event.preventDefault();
    clearTimeout(hands.current.wheel);
    const over = (): void => void (hands.current.key || wheelOver());
    hands.current.wheel = setTimeout(over, WHEEL_END_MS) as unknown as number;
  });
  const key = useEffectEvent((event: Event) => {
    if (event instanceof KeyboardEvent && !MODIFIERS.has(event.key)) return;
    hands.current.key = event.type === 'keydown';
    if (!hands.current.key) wheelOver();
  });

  useEffect(() => {
    const element = ref.current as HTMLElement | null;
    if (!element) return;
    const listening = new AbortController();
    const options = { signal: listening.signal };
    element.addEventListener('pointerdown', down, options);
    element.addEventListener('pointermove', move, options);
    element.addEventListener('pointerup', up, options);
    element.addEventListener('pointercancel', up, options);
    // React listens to the wheel passively: it could not keep the browser from zooming the page.
    element.addEventListener('wheel', wheel, { ...options, passive: false });
    // Only whether a modifier is held: no key is taken from anybody. A window that loses the focus misses its release.
    for (const type of ['keydown', 'keyup', 'blur']) window.addEventListener(type, key, options);
    return () => listening.abort();
  }, [ref]);
  return { dragging, brush };
}
