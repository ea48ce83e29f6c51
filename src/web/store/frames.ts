/** Waits for what the browser draws. */
import { startTransition, useEffect, useEffectEvent, useState } from 'react';

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

/** What it was until what followed from the change has been drawn. Changes in each frame do not keep it waiting. */
export function useOnceDrawn<T>(now: T): T {
  const [later, setLater] = useState(now);
  const isBehind = later !== now;
  const catchUp = useEffectEvent(() => startTransition(() => setLater(now)));
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- once it has caught up, a change that has come since is waited for anew
  useEffect(() => (isBehind ? afterFrames(FRAMES, () => catchUp()) : undefined), [isBehind, later]);
  return later;
}

/** Acts once what is changed now is on the screen. Returns what calls it off. */
export const onceDrawn = (act: () => void): (() => void) => afterFrames(FRAMES, act);
