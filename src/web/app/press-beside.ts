/** A press beside what lies over the views closes it, unless the press does something else. */
import { useEffect, useEffectEvent } from 'react';
import { select, useStore } from '../store/store.ts';

/** A press that moves less is a click. */
const DRAG_PX = 4;
/** The panel lies beside these, and so do no dialogs. */
const BESIDE = '#main, .frame-header';
/** What answers a press; the network and the timeline tell for themselves whether one met a mark. */
const ANSWERS = 'a, button, input, select, textarea, label, summary, canvas, [data-mark], .timeline-score';

/** `on`: whether what is selected lies over the views. */
export function usePressBeside(on: boolean): void {
  const leave = useEffectEvent((event: MouseEvent, from: PointerEvent, viewThen: unknown) => {
    const moved = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > DRAG_PX;
    const { view } = useStore.getState();
    if (moved || view !== viewThen || !view.selection || !(event.target instanceof Element)) return;
    if (event.target.closest(BESIDE) && !event.target.closest(ANSWERS)) select(null);
  });
  useEffect(() => {
    if (!on) return;
    const listening = new AbortController();
    const options = { signal: listening.signal };
    let pressed: PointerEvent | null = null;
    let view: unknown = null;
    const down = (event: PointerEvent): void => {
      pressed = event;
      view = useStore.getState().view;
    };
    const click = (event: MouseEvent): void => {
      if (pressed) leave(event, pressed, view);
      pressed = null;
    };
    document.addEventListener('pointerdown', down, { ...options, capture: true });
    document.addEventListener('click', click, options);
    return () => listening.abort();
  }, [on]);
}
