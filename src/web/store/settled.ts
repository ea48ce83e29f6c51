/** The filters as the last gesture left them: while one goes on, what costs by the meeting waits for it to rest. */
import { create } from 'zustand';
import type { Filters } from '../../core/query/state.ts';
import { useStore } from './store.ts';

/** Longer than one frame of any screen, shorter than what is felt as waiting. */
const REST_MS = 100;
const FRAME_MS = 16;

export const useSettled = create<{ filters: Filters }>(() => ({ filters: useStore.getState().view.filters }));

let timer: ReturnType<typeof setTimeout> | undefined;

function settle(): void {
  clearTimeout(timer);
  const { filters } = useStore.getState().view;
  if (useSettled.getState().filters !== filters) useSettled.setState({ filters });
}

/**
 * What is under the reader's hand is painted first: a step shows in the timeline at once, in all else when that stands on the
 * screen. That is so when the next frame begins: what is done before holds it back.
 */
export function settleAfterFrame(): void {
  clearTimeout(timer);
  // A page that is not seen has no frames.
  if (document.hidden) return settle();
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(settle);
    }),
  );
}

/** Whether all that waits for a gesture shows what it has left. */
export const isSettled = (): boolean => useStore.getState().view.filters === useSettled.getState().filters;

useStore.subscribe((state, before) => {
  // What the link names is what is drawn first.
  if (!before.linkRead) settle();
  else if (state.commit === 'push') {
    if (!isSettled()) settleAfterFrame();
  } else if (state.view.filters !== before.view.filters) {
    clearTimeout(timer);
    // On a busy machine the next move may be waiting behind this: what has come to rest still rests a frame later.
    timer = setTimeout(() => (timer = setTimeout(settle, FRAME_MS)), REST_MS);
  }
});
