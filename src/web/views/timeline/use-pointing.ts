/** What the pointer or the focus is on, and what a press or Enter on it does. */
import { type MouseEvent, type RefObject, useState } from 'react';
import { alongBox } from '../../i18n/direction.ts';
import { useDirection } from '../../i18n/Language.tsx';
import { select, selectMeeting, setHover, useStore } from '../../store/store.ts';
import type { Frame } from '../../../core/picture/score/frame.ts';
import { type Mark, isCrowd } from '../../../core/picture/score/placed.ts';
import { markAt } from './walk.ts';

/** How near a pointer must come: a finger is wider than a mouse is exact. */
const REACH_PX = { mouse: 12, touch: 22 };

/** A mark, and the height at which its tip stands. */
export interface Pointed {
  id: string;
  y: number;
}

export interface Pointing {
  pointed: Pointed | null;
  /** the crowd whose list is open, and its element */
  opened: { id: string; anchor: Element } | null;
  point: (mark: Mark | null, y?: number) => void;
  open: (mark: Mark) => void;
  close: () => void;
  elementOf: (id: string) => SVGGElement | null;
  /** the mark that a pointer is on, or near enough to */
  at: (event: MouseEvent) => Mark | null;
  onPress: (event: MouseEvent) => Mark | null;
  onMove: (event: MouseEvent) => void;
}

export function usePointing(
  ref: RefObject<SVGSVGElement | null>,
  marks: readonly Mark[],
  frame: Frame,
): Pointing {
  const direction = useDirection();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [opened, setOpened] = useState<Pointing['opened']>(null);

  const elementOf = (id: string): SVGGElement | null =>
    ref.current?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(id)}"]`) ?? null;

  const point = (mark: Mark | null, y = mark ? frame.lanes[mark.lanes[0]!]! : 0): void => {
    // One mark is told once: every move of the pointer would otherwise redraw every view.
    if (mark?.id === pointed?.id) return;
    setPointed(mark && { id: mark.id, y });
    setHover(mark && !isCrowd(mark) ? { type: 'meeting', id: mark.meetings[0]!.id } : null);
  };

  const open = (mark: Mark): void => {
    const anchor = elementOf(mark.id);
    if (isCrowd(mark)) return setOpened(anchor && { id: mark.id, anchor });
    const id = mark.meetings[0]!.id;
    const { selection } = useStore.getState().view;
    if (selection?.type !== 'meeting' || selection.id !== id) selectMeeting(id);
  };

  /** The mark that a pointer is on, else the nearest, else the one whose band it is in. */
  const under = (event: MouseEvent, reach: number): { mark: Mark | null; y: number } => {
    const target = event.target as Element;
    const id = target.closest('[data-mark]')?.getAttribute('data-mark');
    const own = marks.find((m) => m.id === id) ?? null;
    const box = ref.current!.getBoundingClientRect();
    const spot = { x: alongBox(event.clientX, box, direction), y: event.clientY - box.top };
    const exact = own && !target.hasAttribute('data-band');
    return { mark: exact ? own : (markAt(marks, frame.lanes, spot, reach) ?? own), y: spot.y };
  };

  return {
    pointed,
    opened,
    point,
    open,
    close: () => setOpened(null),
    elementOf,
    at: (event) => under(event, REACH_PX.mouse).mark,
    onPress: (event) => {
      const touch = (event.nativeEvent as PointerEvent).pointerType === 'touch';
      const { mark } = under(event, touch ? REACH_PX.touch : REACH_PX.mouse);
      if (mark) open(mark);
      else if (useStore.getState().view.selection) select(null);
      return mark;
    },
    onMove: (event) => {
      const { mark, y } = under(event, REACH_PX.mouse);
      point(mark, y);
    },
  };
}
