/** The timeline in a frame: its brush is fetched when a reader comes near, since most who scroll by never use it. */
import { Suspense, lazy, useEffect, useState } from 'react';
import type { BrushProps } from '../views/timeline/Brush.tsx';
import { StillBrush } from '../views/timeline/StillBrush.tsx';
import { Timeline } from '../views/timeline/Timeline.tsx';

const Brush = lazy(() => import('../views/timeline/Brush.tsx').then((m) => ({ default: m.Brush })));

/** Of a finger, too, this comes before anything is pressed. */
const NEAR = 'pointerover';

let near = false;

function useNear(): boolean {
  const [isNear, setNear] = useState(near);
  useEffect(() => {
    if (isNear) return;
    const come = (): void => {
      near = true;
      setNear(true);
    };
    document.addEventListener(NEAR, come, { once: true });
    return () => document.removeEventListener(NEAR, come);
  }, [isNear]);
  return isNear;
}

function LateBrush(props: BrushProps) {
  const still = <StillBrush {...props} />;
  if (!useNear()) return still;
  return (
    <Suspense fallback={still}>
      <Brush {...props} />
    </Suspense>
  );
}

export const FrameTimeline = () => <Timeline Brush={LateBrush} />;
