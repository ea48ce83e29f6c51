/** What the pointer is on: lit up in every view, and a tie said in words beside the pointer. */
import { useRef, useState } from 'react';
import type { NodeId, Selection } from '../../../core/query/state.ts';
import { setHover } from '../../store/store.ts';
import type { Point } from './camera.ts';
import type { Target } from './drawing.ts';

export interface Hovering {
  /** a node or tie, so that a press would choose it */
  something: boolean;
  tip: { tie: string; at: Point } | null;
  over: (target: Target | null, at?: Point) => void;
}

export function useHovering(pairs: ReadonlyMap<string, readonly [NodeId, NodeId]>): Hovering {
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
      setHover(hoverOf(target, pairs));
      setTip(target && 'tie' in target && at ? { tie: target.tie, at } : null);
    },
  };
}

function hoverOf(
  target: Target | null,
  pairs: ReadonlyMap<string, readonly [NodeId, NodeId]>,
): Selection | null {
  if (!target) return null;
  if ('node' in target) return { type: 'node', id: target.node };
  const pair = pairs.get(target.tie);
  return pair ? { type: 'tie', pair } : null;
}
