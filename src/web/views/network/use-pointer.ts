/** Wheel and fingers on the network: the plain wheel and one finger belong to the page, Ctrl, ⌘ and two fingers to the view. */
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { Point } from '../../../core/picture/network/camera.ts';
import type { Drawing } from './drawing.ts';

/** Wheel units (pixels) that double the zoom. */
const DOUBLING_PX = 240;
/** A wheel that counts in lines or pages, in pixels. */
const MODE_PX = [1, 16, 240] as const;
/** A finger that moves less taps; one that moves farther is told that it takes two. */
const TAP_PX = 12;

interface Wanted {
  stage: RefObject<HTMLElement | null>;
  drawing: Drawing | null;
  zoom: (factor: number, at: Point) => void;
}

/** Whether a single finger is being dragged over the network, so that the page can say that two are needed. */
export function usePointer({ stage, drawing, zoom }: Wanted): boolean {
  const [oneFinger, setOneFinger] = useState(false);
  const zoomNow = useEffectEvent(zoom);
  useEffect(() => {
    const element = stage.current;
    if (!element || !drawing) return;
    let start: Point = { x: 0, y: 0 };
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const delta = event.deltaY * (MODE_PX[event.deltaMode] ?? 1);
      zoomNow(2 ** (-delta / DOUBLING_PX), { x: event.clientX - left, y: event.clientY - top });
    };
    const down = ({ touches }: TouchEvent): void => {
      drawing.touch(touches.length);
      const [first] = touches;
      if (touches.length === 1 && first) start = { x: first.clientX, y: first.clientY };
    };
    const move = (event: TouchEvent): void => {
      const [first] = event.touches;
      if (event.touches.length !== 1 || !first) return setOneFinger(false);
      // Cytoscape prevents the page's scrolling where a finger starts on a node: one finger must always scroll.
      Object.defineProperty(event, 'preventDefault', { value: () => undefined });
      if (Math.hypot(first.clientX - start.x, first.clientY - start.y) > TAP_PX) setOneFinger(true);
    };
    const up = ({ touches }: TouchEvent): void => {
      if (touches.length) return;
      drawing.touch(0);
      setOneFinger(false);
    };
    element.addEventListener('wheel', wheel, { passive: false });
    const passive = { capture: true, passive: true };
    element.addEventListener('touchstart', down, passive);
    element.addEventListener('touchmove', move, passive);
    element.addEventListener('touchend', up, passive);
    element.addEventListener('touchcancel', up, passive);
    return () => {
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('touchstart', down, passive);
      element.removeEventListener('touchmove', move, passive);
      element.removeEventListener('touchend', up, passive);
      element.removeEventListener('touchcancel', up, passive);
    };
  }, [stage, drawing]);
  return oneFinger;
}
