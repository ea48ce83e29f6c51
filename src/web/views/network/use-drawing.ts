/** Keeps one drawing in its container: made once, told what changed, looked at from the store's camera, always destroyed. */
import {
  type RefObject,
  useCallback,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Commit, setCamera, useStore } from '../../store/store.ts';
import type { Camera } from '../../../core/query/state.ts';
import { type Box, fit, rounded, sameCamera, turned } from './camera.ts';
import type { Draw, Drawing, DrawingEvents } from './drawing.ts';
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
  elements: Elements;
  classes: ReadonlyMap<string, string>;
  look: Look | null;
  events: Omit<DrawingEvents, 'onMoved'>;
}

export function useDrawing({ draw, container, box, elements, classes, look, events }: Wanted): Stage {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const isTurned = elements.turned;
  const aim = useCallback(
    (camera: Camera, commit: Commit = 'push') =>
      setCamera(rounded(isTurned ? turned(camera) : camera), commit),
    [isTurned],
  );
  const gesture = useMemo(() => newGesture(aim), [aim]);
  const heard = useEffectEvent(() => events);
  const firstLook = useEffectEvent(() => look!);
  const ready = look !== null && box !== null;
  useLayoutEffect(() => {
    if (!ready || !container.current) return;
    const moved = (): void => gesture.moved(created.camera());
    const created: Drawing = draw(container.current, elements, firstLook(), START, relay(heard, moved));
    // oxlint-disable-next-line react/set-state-in-effect -- there is no drawing before its container stands in the page
    setDrawing(created);
    return () => {
      gesture.stop();
      created.destroy();
      setDrawing(null);
    };
  }, [draw, container, elements, ready, gesture]);
  useLayoutEffect(() => {
    if (look) drawing?.look(look);
  }, [drawing, look]);
  useLayoutEffect(() => drawing?.show(classes), [drawing, classes]);
  useCamera(drawing, box, elements, gesture);
  const nudge = (camera: Camera): void => {
    drawing?.moveTo(camera, 0);
    gesture.moved(camera);
  };
  return { drawing, aim, nudge };
}

/** The drawing hears the newest handlers, though it is made but once. */
function relay(heard: () => Omit<DrawingEvents, 'onMoved'>, onMoved: () => void): DrawingEvents {
  return {
    onNode: (id) => heard().onNode(id),
    onNodeTwice: (id) => heard().onNodeTwice(id),
    onTie: (id) => heard().onTie(id),
    onNothing: () => heard().onNothing(),
    onOver: (over) => heard().onOver(over),
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
function useCamera(drawing: Drawing | null, box: Box | null, elements: Elements, gesture: Gesture): void {
  const camera = useStore((s) => s.view.camera);
  const last = useRef<{ drawing: Drawing; box: Box } | null>(null);
  useLayoutEffect(() => {
    if (!drawing || !box) return;
    const known = last.current?.drawing === drawing && last.current.box === box;
    last.current = { drawing, box };
    if (!known) drawing.resize();
    const { nodes, turned: isTurned } = elements;
    const target = camera ? (isTurned ? turned(camera) : camera) : fit(nodes, box);
    if (gesture.going()) return;
    if (!known || !sameCamera(drawing.camera(), target))
      drawing.moveTo(target, known && glides() ? MOVE_MS : 0);
  }, [drawing, box, elements, camera, gesture]);
}

const glides = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;
