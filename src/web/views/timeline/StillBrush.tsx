/** The range of the overview as it is drawn where nobody brushes: before the brush is here, and where the filters are locked. */
import type { BrushProps } from './Brush.tsx';

export function StillBrush({ range, height }: BrushProps) {
  return (
    <g className="timeline-brush" aria-hidden="true">
      {range && <rect className="selection" x={range[0]} width={range[1] - range[0]} height={height} />}
    </g>
  );
}
