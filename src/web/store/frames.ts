/** Waits for what the browser draws. */
import { startTransition, useEffect, useState } from 'react';

/** Acts as so many frames begin from now on. Returns what calls it off. */
export function afterFrames(count: number, act: () => void): () => void {
  let asked = requestAnimationFrame(function next() {
    count -= 1;
    if (count > 0) asked = requestAnimationFrame(next);
    else act();
  });
  return () => cancelAnimationFrame(asked);
}

/** They are drawn in the first, and on the screen when the second begins. */
const FRAMES = 2;

/** What it was until what followed from the change has been drawn. */
export function useOnceDrawn<T>(now: T): T {
  const [later, setLater] = useState(now);
  useEffect(() => afterFrames(FRAMES, () => startTransition(() => setLater(now))), [now]);
  return later;
}

/** Acts once what is changed now is on the screen. Returns what calls it off. */
export const onceDrawn = (act: () => void): (() => void) => afterFrames(FRAMES, act);
