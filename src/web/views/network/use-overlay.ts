/** The names follow the canvas: whenever it is painted elsewhere, what is shown has changed, or a font has come. */
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { MarkId } from '../../../core/query/picture.ts';
import type { Camera } from '../../../core/query/state.ts';
import type { Speech } from '../../i18n/say.ts';
import type { Box } from '../../../core/picture/box.ts';
import { type Point, isNear, sameCamera } from '../../../core/picture/network/camera.ts';
import { type AtRest, atRest } from './at-rest.ts';
import type { Drawing } from './drawing.ts';
import { type Scene, newMemory, placeOverlay } from './overlay.ts';
import { REACH_PX, nodeAt } from './target.ts';

export interface Overlay {
  /** to be called when the canvas was painted */
  follow: () => void;
  /** the node that a pointer means */
  nodeAt: (at: Point, touch: boolean) => MarkId | null;
}

/** `speech` is what the names are said in. */
export function useOverlay(
  layer: RefObject<HTMLElement | null>,
  drawing: Drawing | null,
  box: Box | null,
  scene: Scene,
  speech: Speech,
): Overlay {
  const [memory] = useState(newMemory);
  const rest = useRef<AtRest | null>(null);
  const painted = useRef<Camera | null>(null);
  const place = (): void => {
    if (!drawing || !box || !layer.current) return;
    painted.current = drawing.camera();
    moveSheet(layer.current, '');
    placeOverlay(layer.current, scene, painted.current, box, memory);
  };
  /** Hundreds of names move as one sheet, and find their places when it rests. */
  const carry = (from: Camera, to: Camera): void => {
    if (!box || !layer.current) return;
    const scale = to.zoom / from.zoom;
    const x = (box.width / 2) * (1 - scale) + (from.x - to.x) * to.zoom;
    const y = (box.height / 2) * (1 - scale) + (from.y - to.y) * to.zoom;
    moveSheet(layer.current, `translate(${x}px, ${y}px) scale(${scale})`);
    rest.current?.wait();
  };
  const placeNow = useEffectEvent(place);
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each of them may change how large names are
  useLayoutEffect(() => memory.sizes.clear(), [memory, box, speech]);
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each of them changes what is placed; another language, how wide it is
  useLayoutEffect(() => placeNow(), [drawing, box, scene, speech]);
  useEffect(() => {
    rest.current = atRest(() => placeNow());
    return rest.current.stop;
  }, []);
  useEffect(() => {
    // Names are as wide as their font makes them.
    const measure = (): void => {
      memory.sizes.clear();
      placeNow();
    };
    document.fonts.addEventListener('loadingdone', measure);
    return () => document.fonts.removeEventListener('loadingdone', measure);
  }, [memory]);
  return {
    follow() {
      const camera = drawing?.camera();
      const was = painted.current;
      if (!camera || (was && sameCamera(was, camera))) return;
      if (was && scene.many && isNear(was.zoom, camera.zoom)) carry(was, camera);
      else place();
    },
    nodeAt: (at, touch) => nodeAt(memory.standing, at, REACH_PX[touch ? 'touch' : 'mouse']),
  };
}

function moveSheet(layer: HTMLElement, transform: string): void {
  layer.style.transform = transform;
}
