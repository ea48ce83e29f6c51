/** One end of the brush, for the keyboard: a slider whose value is said as a date. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- inside SVG there are no HTML elements to prefer. */
import { type KeyboardEvent, useRef } from 'react';
import { useLanguage } from '../../i18n/Language.tsx';
import { sayDay } from '../../i18n/formats.ts';
import { type Frame, OVERVIEW_PX, edgeX } from './frame.ts';
import type { ChangeWindow } from './use-window.ts';
import { SHORTEST_DAYS, type Window, lengthOf } from './window.ts';

interface HandleProps {
  end: 'from' | 'to';
  window: Window;
  bounds: Window;
  frame: Frame;
  change: ChangeWindow;
}

/** Days that a key moves the end by; a hundredth of everything, a tenth with Page, one day with Shift. */
function stepOf(event: KeyboardEvent, bounds: Window): number | null {
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
  return steps[event.key] ?? null;
}

export function Handle({ end, window, bounds, frame, change }: HandleProps) {
  const { t, locale } = useLanguage();
  const moving = useRef(false);
  // The last day on view is the one before the window's open end.
  const value = end === 'from' ? Math.floor(window.from) : Math.ceil(window.to) - 1;
  const [low, high] =
    end === 'from'
      ? [bounds.from, Math.floor(window.to) - SHORTEST_DAYS]
      : [Math.ceil(window.from) + SHORTEST_DAYS - 1, bounds.to - 1];
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepOf(event, bounds);
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    const day = Math.min(Math.max(value + step, low), Math.max(low, high));
    change((w) => (end === 'from' ? { from: day, to: w.to } : { from: w.from, to: day + 1 }), 'replace');
    moving.current = true;
  };
  // A key held down is one step of Back, however often it repeats.
  const settle = (): void => {
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
    >
      <rect className="timeline-grip" x={end === 'from' ? -6 : 0} y={-10} width={6} height={20} rx={3} />
    </g>
  );
}
