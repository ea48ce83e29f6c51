/** The range of the overview: drawn at once, dragged as soon as what that takes is there. */
import { Suspense, lazy, useEffect, useState } from 'react';
import { useStore } from '../../store/store.ts';
import type { BrushProps } from './Brush.tsx';
import { StillBrush } from './StillBrush.tsx';

// Where it can't be had the range is still drawn: the timeline goes on without.
const Brush = lazy(() =>
  import('./Brush.tsx').then(
    (m) => ({ default: m.Brush }),
    () => ({ default: StillBrush }),
  ),
);

/** Of a finger, too, this comes before anything is pressed. */
const NEAR = 'pointerover';
/** The page has been drawn by then. */
const REST_MS = 300;

let wanted = false;

/** Fetched once the page rests; in a frame when a reader comes near, since most who scroll by never use it. */
function useWanted(): boolean {
  const framed = useStore((s) => s.framed);
  const [isWanted, setWanted] = useState(wanted);
  useEffect(() => {
    if (isWanted) return;
    const want = (): void => {
      wanted = true;
      setWanted(true);
    };
    const rest = framed ? undefined : setTimeout(want, REST_MS);
    document.addEventListener(NEAR, want, { once: true });
    return () => {
      clearTimeout(rest);
      document.removeEventListener(NEAR, want);
    };
  }, [isWanted, framed]);
  return isWanted;
}

export function LateBrush(props: BrushProps) {
  const still = <StillBrush {...props} />;
  if (!useWanted()) return still;
  return (
    <Suspense fallback={still}>
      <Brush {...props} />
    </Suspense>
  );
}
