/** One end of the brush, pulled or moved by keys: a slider whose value is said as a date. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- inside SVG there are no HTML elements to prefer. */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Direction } from '../../i18n/catalog.ts';
import { alongLine } from '../../i18n/direction.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { sayDay } from '../../i18n/formats.ts';
import { type Frame, OVERVIEW_PX, dayAt, edgeX } from '../../../core/picture/score/frame.ts';
import type { ChangeWindow } from './use-window.ts';
import { SHORTEST_DAYS, type Window, lengthOf } from '../../../core/picture/score/window.ts';

interface HandleProps {
  end: 'from' | 'to';
  window: Window;
  bounds: Window;
  frame: Frame;
  change: ChangeWindow;
}

/** A grip is thin: one may take hold beside it, outwards, so that the two ends of a short period stay apart. */
const REACH_PX = 24;
const INWARDS_PX = 4;

/** Days that a key moves the end by; a hundredth of everything, a tenth with Page, one day with Shift. */
function stepOf(event: KeyboardEvent, bounds: Window, direction: Direction): number | null {
  const step = event.shiftKey ? 1 : Math.max(1, Math.round(lengthOf(bounds) / 100));
  const steps: Record<string, number> = {
    ArrowLeft: -step,
    ArrowDown: -step,
    ArrowRight: step,
    ArrowUp: step,
    PageDown: -step * 10,
    PageUp: step * 10,
    Home: -Infinity,
    End: Infinity,
  };
  return steps[alongLine(event.key, direction)] ?? null;
}

export function Handle({ end, window, bounds, frame, change }: HandleProps) {
  const { t, locale, direction } = useLanguage();
  const way = direction === 'rtl' ? -1 : 1;
  const moving = useRef(false);
  // The last day on view is the one before the window's open end.
  const value = end === 'from' ? Math.floor(window.from) : Math.ceil(window.to) - 1;
  const [low, high] =
    end === 'from'
      ? [bounds.from, Math.floor(window.to) - SHORTEST_DAYS]
      : [Math.ceil(window.from) + SHORTEST_DAYS - 1, bounds.to - 1];
  const moveTo = (day: number): void => {
    const inside = Math.min(Math.max(day, low), Math.max(low, high));
    change(
      (w) => (end === 'from' ? { from: inside, to: w.to } : { from: w.from, to: inside + 1 }),
      'replace',
    );
    moving.current = true;
  };
  const held = useRef<{ pointer: number; off: number } | null>(null);
  const onPointerDown = (event: PointerEvent<SVGGElement>): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { pointer: event.pointerId, off: way * event.clientX - edgeX(window[end], frame, bounds) };
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (held.current?.pointer !== event.pointerId) return;
    const day = Math.round(dayAt(way * event.clientX - held.current.off, frame, bounds));
    moveTo(end === 'from' ? day : day - 1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepOf(event, bounds, direction);
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    moveTo(value + step);
  };
  // A key held down, or a pull, is one step of Back.
  const settle = (): void => {
    held.current = null;
    if (moving.current) change((w) => w, 'push');
    moving.current = false;
  };
  return (
    <g
      className="timeline-handle"
      role="slider"
      tabIndex={0}
      aria-label={t(`timeline.handle.${end}`)}
      aria-valuemin={low}
      aria-valuemax={Math.max(low, high)}
      aria-valuenow={value}
      aria-valuetext={sayDay(value, locale)}
      aria-orientation="horizontal"
      transform={`translate(${edgeX(window[end], frame, bounds)},${OVERVIEW_PX / 2})`}
      onKeyDown={onKeyDown}
      onKeyUp={settle}
      onBlur={settle}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={settle}
      onPointerCancel={settle}
    >
      <rect
        className={`timeline-pull is-${end}`}
        x={end === 'from' ? INWARDS_PX - REACH_PX : -INWARDS_PX}
        y={-OVERVIEW_PX / 2}
        width={REACH_PX}
        height={OVERVIEW_PX}
      />
      <rect className="timeline-grip" x={end === 'from' ? -6 : 0} y={-10} width={6} height={20} rx={3} />
    </g>
  );
}
