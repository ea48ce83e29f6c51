/** What the map hears, once for all its marks: keys, clicks, the pointer and the focus. */
import { type KeyboardEvent, type MouseEvent, type PointerEvent, type SyntheticEvent, useState } from 'react';
import { select, selectPlace, setHover, useStore } from '../../store/store.ts';
import { isArrow, nextTowards } from './direction.ts';
import type { Mark } from '../../../core/picture/map/marks.ts';
import type { Hands } from './use-view.ts';
import type { Walk } from './use-walk.ts';
import type { Box } from '../../../core/picture/box.ts';
import type { Point } from '../../../core/picture/map/view.ts';
import { type View, onScreen, revealed, zoomed } from '../../../core/picture/map/view.ts';

export const ZOOM_STEP = 1.6;

interface Heard {
  marks: readonly Mark[];
  box: Box;
  hands: Hands;
  walk: Walk;
  /** opens the list of a mark of several places; the element is the mark's */
  open: (mark: Mark, element: Element) => void;
}

export function useHearing({ marks, box, hands, walk, open }: Heard) {
  const elementUnder = ({ target }: SyntheticEvent): Element | null =>
    (target as Element).closest('[data-mark]');
  const markUnder = (event: SyntheticEvent): Mark | undefined => {
    const id = elementUnder(event)?.getAttribute('data-mark');
    return marks.find((mark) => mark.id === id);
  };
  const choose = (event: SyntheticEvent): void => {
    const [mark, element] = [markUnder(event), elementUnder(event)];
    if (!mark || !element) return;
    if (mark.spots.length > 1) open(mark, element);
    else selectPlace(mark.id);
  };
  const [over, setOver] = useState<string | null>(null);
  const point = (mark: Mark | undefined): void => {
    setOver(mark?.id ?? null);
    setHover(mark?.spots.length === 1 ? { type: 'place', id: mark.id } : null);
  };

  /** Zooming by key keeps the place that has the focus where it is. */
  const about = (view: View): Point =>
    walk.at && walk.holdsFocus() ? onScreen(walk.at, view, box) : { x: box.width / 2, y: box.height / 2 };
  const zoom = (factor: number): void => {
    walk.keep();
    hands.change((view) => zoomed(view, factor, about(view), box));
  };
  const reset = (): void => {
    walk.keep();
    hands.reset();
  };

  const act = (event: KeyboardEvent, mark: Mark): boolean => {
    const { key } = event;
    if (isArrow(key)) walk.goTo(nextTowards(mark, key, marks));
    else if (key === 'Enter' || key === ' ') choose(event);
    else if (key === '+' || key === '=') zoom(ZOOM_STEP);
    else if (key === '-') zoom(1 / ZOOM_STEP);
    else if (key === '0') reset();
    else if (key === 'Escape' && useStore.getState().view.selection) select(null);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const mark = markUnder(event);
    if (!mark || event.altKey || event.ctrlKey || event.metaKey || !act(event, mark)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocus = (event: SyntheticEvent): void => {
    const mark = markUnder(event);
    point(mark);
    if (!mark) return;
    walk.reach(mark);
    hands.change((view) => revealed(view, mark, box));
  };
  const heard = {
    onKeyDown,
    onFocus,
    onBlur: () => point(undefined),
    // The click that ends a drag is none.
    onClick: (event: MouseEvent) => hands.dragging.current || choose(event),
    onPointerOver: (event: PointerEvent) => point(markUnder(event)),
    onPointerLeave: () => point(undefined),
  };
  return { heard, zoom, reset, over: marks.find((mark) => mark.id === over) };
}
