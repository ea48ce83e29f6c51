/** Tells the store where the reader moves the view: now and then while the movement goes on, and once when it has ended. */
import type { Camera } from '../../../core/query/state.ts';
import type { Commit } from '../../store/store.ts';

/** Least time between two writes of one movement, and the stillness that ends it, in milliseconds. */
const BETWEEN_MS = 120;
const STILL_MS = 300;

export interface Gesture {
  moved: (camera: Camera) => void;
  going: () => boolean;
  /** forgets what was not yet written */
  stop: () => void;
}

export function newGesture(write: (camera: Camera, commit: Commit) => void): Gesture {
  let last: Camera | null = null;
  let pause: ReturnType<typeof setTimeout> | null = null;
  let end: ReturnType<typeof setTimeout> | null = null;
  const stop = (): void => {
    if (pause) clearTimeout(pause);
    if (end) clearTimeout(end);
    last = pause = end = null;
  };
  return {
    moved(camera) {
      last = camera;
      pause ??= setTimeout(() => {
        pause = null;
        if (last) write(last, 'replace');
      }, BETWEEN_MS);
      if (end) clearTimeout(end);
      end = setTimeout(() => {
        const final = last;
        stop();
        if (final) write(final, 'push');
      }, STILL_MS);
    },
    going: () => end !== null,
    stop,
  };
}
