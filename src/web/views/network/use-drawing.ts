/** Keeps one drawing in its container: made once, told what changed, looked at from the store's camera, always destroyed. */
import { type RefObject, useCallback, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { type Commit, setCamera, useStore } from '../../store/store.ts';
import type { Camera } from '../../../core/query/state.ts';
import type { Box } from '../../../core/picture/box.ts';
import { fit, laid, leastZoom, rounded, sameCamera, unlaid } from '../../../core/picture/network/camera.ts';
import type { Draw, Drawing, DrawingEvents } from './drawing.ts';
import type { Ground } from '../../../core/picture/network/places.ts';
import type { Elements } from './elements.ts';
import { type Gesture, newGesture } from './gesture.ts';
import type { Look } from './look.ts';

const MOVE_MS = 180;
const START: Camera = { x: 0, y: 0, zoom: 1 };

export interface Stage {
  drawing: Drawing | null;
  /** puts a camera into the store; the view follows */
  aim: (camera: Camera, commit?: Commit) => void;
  /** moves at once and lets the store know, as a part of a gesture */
  nudge: (camera: Camera) => void;
}

interface Wanted {
  draw: Draw;
  container: RefObject<HTMLElement | null>;
  /** null until it is measured: nothing is drawn before */
  box: Box | null;
  /** the places of this data set: another data set is another drawing */
  baked: Ground;
  /** the same as laid into the box */
  ground: Ground;
  elements: Elements;
  classes: ReadonlyMap<string, string>;
  look: Look | null;
  events: Omit<DrawingEvents, 'onMoved'>;
}

interface Made {
  drawing: Drawing;
  gesture: Gesture;
  baked: Ground;
}

export function useDrawing(wanted: Wanted): Stage {
  const { draw, container, box, baked, ground, elements, classes, look, events } = wanted;
  const [last, setLast] = useState<Made | null>(null);
  // A drawing of an earlier data set is about to be destroyed: nothing must be asked of it any more.
  const made = last?.baked === baked ? last : null;
  const drawing = made?.drawing ?? null;
  const { laying } = ground;
  const aim = useCallback(
    (camera: Camera, commit: Commit = 'push') => setCamera(rounded(unlaid(camera, laying)), commit),
    [laying],
  );
  const aimNow = useEffectEvent(aim);
  const heard = useEffectEvent(() => events);
  const firstLook = useEffectEvent(() => look!);
  const ready = look !== null && box !== null;
  useLayoutEffect(() => {
    if (!ready || !container.current) return;
    const gesture = newGesture((camera, commit) => aimNow(camera, commit));
    const moved = (): void => gesture.moved(created.camera());
    const created: Drawing = draw(container.current, firstLook(), START, relay(heard, moved));
    // oxlint-disable-next-line react/set-state-in-effect -- there is no drawing before its container stands in the page
    setLast({ drawing: created, gesture, baked });
    return () => {
      gesture.stop();
      created.destroy();
      setLast(null);
    };
  }, [draw, container, baked, ready]);
  useLayoutEffect(() => {
    if (look) drawing?.look(look);
  }, [drawing, look]);
  useLayoutEffect(() => drawing?.show(elements, classes), [drawing, elements, classes]);
  useCamera(made, box, ground);
  const nudge = (camera: Camera): void => {
    made?.drawing.moveTo(camera, 0);
    made?.gesture.moved(camera);
  };
  return { drawing, aim, nudge };
}

/** The drawing hears the newest handlers, though it is made but once. */
function relay(heard: () => Omit<DrawingEvents, 'onMoved'>, onMoved: () => void): DrawingEvents {
  return {
    onTap: (spot) => heard().onTap(spot),
    onTwice: (spot) => heard().onTwice(spot),
    onOver: (spot) => heard().onOver(spot),
    onPainted: () => heard().onPainted(),
    onMoved,
  };
}

/** The size of an element, null before it is known and while it has none. */
export function useBox(element: RefObject<HTMLElement | null>): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry?.contentRect ?? { width: 0, height: 0 };
      setBox(width > 0 && height > 0 ? { width, height } : null);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return box;
}

/** Brings the view where the store has it: at once in a new box, gliding in a known one, never against the reader's hand. */
function useCamera(made: Made | null, box: Box | null, ground: Ground): void {
  const camera = useStore((s) => s.view.camera);
  const last = useRef<{
    drawing: Drawing;
    box: Box;
    ground: Ground;
    /** where the view is, or glides to; null while the reader's hand moves it */
    heading: Camera | null;
  } | null>(null);
  useLayoutEffect(() => {
    if (!made || !box) return;
    const { drawing, gesture } = made;
    const was = last.current;
    const known = was?.drawing === drawing && was.box === box && was.ground === ground;
    const target = camera ? laid(camera, ground.laying) : fit(ground.frame, box);
    const heading = gesture.going() ? null : target;
    last.current = { drawing, box, ground, heading };
    if (!known) drawing.resize(leastZoom(ground.frame, box));
    if (!heading) return;
    // A view that is about to leave is called back, though it is still there.
    const leaves = was?.heading && !sameCamera(was.heading, target);
    if (!known || leaves || !sameCamera(drawing.camera(), target))
      drawing.moveTo(target, known && glides() ? MOVE_MS : 0);
  }, [made, box, ground, camera]);
}

const glides = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;
