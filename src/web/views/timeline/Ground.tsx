/** What the marks stand on: the tray, the lines of the axis, the lanes. */
import type { Frame } from '../../../core/picture/score/frame.ts';
import type { Tick } from '../../../core/picture/score/ticks.ts';

export function Ground({ frame, ticks }: { frame: Frame; ticks: readonly Tick[] }) {
  return (
    <g aria-hidden="true">
      {frame.tray ? (
        <rect
          className="timeline-tray"
          x={frame.tray.left}
          width={frame.tray.right - frame.tray.left}
          height={frame.height}
          rx={6}
        />
      ) : null}
      {ticks.map((tick) => (
        <line key={tick.day} className="timeline-grid" x1={tick.x} x2={tick.x} y2={frame.height} />
      ))}
      {frame.lanes.map((y) => (
        <line key={y} className="timeline-line" x1={frame.left} x2={frame.right} y1={y} y2={y} />
      ))}
    </g>
  );
}
