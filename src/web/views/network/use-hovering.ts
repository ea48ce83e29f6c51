/** What the pointer is on: lit up in every view, and a tie said in words beside the pointer. */
import { useRef, useState } from 'react';
import type { Bond } from '../../../core/query/picture.ts';
import type { Selection } from '../../../core/query/state.ts';
import { setHover } from '../../store/store.ts';
import type { Point } from '../../../core/picture/network/camera.ts';
import type { Target } from './drawing.ts';
import { selectionOfMark, selectionOfTie } from './marks.ts';

export interface Hovering {
  /** a node or tie, so that a press would choose it */
  something: boolean;
  tip: { tie: string; at: Point } | null;
  over: (target: Target | null, at?: Point) => void;
}

export function useHovering(ties: ReadonlyMap<string, Bond>): Hovering {
  const [something, setSomething] = useState(false);
  const [tip, setTip] = useState<Hovering['tip']>(null);
  const last = useRef('');
  return {
    something,
    tip,
    over(target, at) {
      const id = target ? ('node' in target ? target.node : target.tie) : '';
      // One thing is told once: every move of the pointer would otherwise redraw every view.
      if (id === last.current) return;
      last.current = id;
      setSomething(target !== null);
      setHover(hoverOf(target, ties));
      setTip(target && 'tie' in target && at ? { tie: target.tie, at } : null);
    },
  };
}

function hoverOf(target: Target | null, ties: ReadonlyMap<string, Bond>): Selection | null {
  if (!target) return null;
  if ('node' in target) return selectionOfMark(target.node);
  const tie = ties.get(target.tie);
  return tie ? selectionOfTie(tie) : null;
}
