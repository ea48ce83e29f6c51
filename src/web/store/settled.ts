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

// Told before any component is: no view ever sees its own filters behind those of a step.
useStore.subscribe((state, before) => {
  if (state.commit === 'push') settle();
  else if (state.view.filters !== before.view.filters) {
    clearTimeout(timer);
    // On a busy machine the next move may be waiting behind this: what has come to rest still rests a frame later.
    timer = setTimeout(() => (timer = setTimeout(settle, FRAME_MS)), REST_MS);
  }
});
