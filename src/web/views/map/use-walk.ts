/** The one mark that Tab reaches; it stays with its place when zooming merges or divides the marks. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useStore } from '../../store/store.ts';
import type { Mark } from '../../../core/picture/map/marks.ts';

export interface Walk {
  /** undefined = there is none */
  at: Mark | undefined;
  reach: (mark: Mark) => void;
  goTo: (mark: Mark | undefined) => void;
  /** after the next drawing the focus is where it is now, on whatever mark then holds its place */
  keep: () => void;
  holdsFocus: () => boolean;
}

export function useWalk(marks: readonly Mark[], layer: RefObject<SVGGElement | null>): Walk {
  const [reached, setReached] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const chosen = useStore(({ view: { selection } }) => (selection?.type === 'place' ? selection.id : null));
  const holding = (id: string | null): Mark | undefined =>
    marks.find((mark) => mark.spots.some((spot) => spot.id === id));
  const at = holding(reached) ?? holding(chosen) ?? marks[0];
  const elementOf = (mark: Mark): SVGGElement | undefined =>
    layer.current?.children[marks.indexOf(mark)] as SVGGElement | undefined;
  const holdsFocus = (): boolean => layer.current?.contains(document.activeElement) ?? false;

  useEffect(() => {
    const mark = wanted.current === null ? undefined : holding(wanted.current);
    wanted.current = null;
    if (mark && !holdsFocus()) elementOf(mark)?.focus({ preventScroll: true });
  });

  return {
    at,
    reach: (mark) => setReached(mark.id),
    goTo: (mark) => mark && elementOf(mark)?.focus({ preventScroll: true }),
    keep: () => {
      wanted.current = holdsFocus() ? (at?.id ?? null) : null;
    },
    holdsFocus,
  };
}
