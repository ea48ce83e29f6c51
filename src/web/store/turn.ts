/** Of many meetings the timeline is drawn first, and what stands beside it once it is seen. */
import { startTransition, useEffect, useState } from 'react';
import { useData } from './data.ts';
import { afterFrames } from './frames.ts';
import { ROWS_AT_ONCE } from './derived.ts';

/** It is drawn in the first, and on the screen when the second ends. */
const FRAMES = 3;

/** Whether it is the turn of what can wait: at once among few meetings. */
export function useTurn(): boolean {
  const { rows } = useData().columns;
  const [come, setCome] = useState(rows <= ROWS_AT_ONCE);
  useEffect(
    () => (come ? undefined : afterFrames(FRAMES, () => startTransition(() => setCome(true)))),
    [come],
  );
  return come;
}
