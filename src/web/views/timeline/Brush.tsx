/** The one d3-brush of the house: shows a range, tells of the ranges a reader drags. Knows nothing of meetings. */
import { type D3BrushEvent, brushX, select } from 'd3';
import { useEffect, useEffectEvent, useRef } from 'react';

/** Pixels; null = no range, everything. */
export type Range = readonly [number, number] | null;

/** A new extent wants a new brush: give it a `key` of its edges. */
export interface BrushProps {
  left: number;
  right: number;
  height: number;
  range: Range;
  /** `done` is false while the drag goes on */
  onRange: (range: Range, done: boolean) => void;
}

export function Brush({ left, right, height, range, onRange }: BrushProps) {
  const ref = useRef<SVGGElement>(null);
  const brush = useRef(brushX<unknown>());
  const held = useRef(false);
  const [from, to] = range ?? [null, null];

  const tell = useEffectEvent((event: D3BrushEvent<unknown>) => {
    // A move without a source event was ours: answering it would go round for ever.
    if (!event.sourceEvent) return;
    held.current = event.type !== 'end';
    onRange(event.selection as Range, event.type === 'end');
  });

  useEffect(() => {
    const group = select(ref.current!);
    brush.current
      .extent([
        [left, 0],
        [right, height],
      ])
      // Ctrl and ⌘ belong to zooming, other buttons to the browser.
      .filter((event: MouseEvent) => !event.ctrlKey && !event.metaKey && !event.button)
      .on('brush end', tell);
    group.call(brush.current);
    return () => {
      group.on('.brush', null).selectChildren().remove();
    };
  }, [left, right, height]);

  useEffect(() => {
    if (!held.current) brush.current.move(select(ref.current!), from === null ? null : [from, to!]);
  }, [from, to]);

  return <g ref={ref} className="timeline-brush" aria-hidden="true" />;
}
