/** What the mark under the pointer or the focus is, in three lines near it. Its accessible name says the same. */
import { useLayoutEffect, useRef } from 'react';
import type { Box } from '../../../core/picture/box.ts';
import { scrollerOf } from './use-scrolled.ts';

interface TipProps {
  lines: readonly string[];
  /** pixels in the score: beside what it stands */
  x: number;
  y: number;
  within: Box;
}

/** As wide as a tip may be (marks.css): it stays in the score, which would else begin to scroll. */
const WIDTH_PX = 240;
const AWAY_PX = 14;
const AIR_PX = 4;

export function Tip({ lines, x, y, within }: TipProps) {
  const right = x + AWAY_PX + WIDTH_PX <= within.width;
  const across = right
    ? { insetInlineStart: x + AWAY_PX }
    : { insetInlineEnd: Math.max(0, Math.min(within.width - x + AWAY_PX, within.width - WIDTH_PX)) };
  // It grows towards the half that has more room.
  const down =
    y < within.height / 2 ? { insetBlockStart: y + AWAY_PX } : { insetBlockEnd: within.height - y + AWAY_PX };
  const tip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (tip.current ? keptInSight(tip.current) : undefined));
  return (
    <div ref={tip} className="timeline-tip" style={{ ...across, ...down }} aria-hidden="true">
      {lines.map((line, i) => (
        // The lines are who, when, where: their place is what they are.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={i}>{line}</span>
      ))}
    </div>
  );
}

/** Lanes scroll: what would stand above or below those in sight is moved to where it is whole. */
function keptInSight(tip: HTMLElement): (() => void) | undefined {
  const scroller = scrollerOf(tip);
  if (!scroller) return;
  const place = (): void => {
    tip.style.translate = '';
    const [own, seen] = [tip.getBoundingClientRect(), scroller.getBoundingClientRect()];
    const below = Math.max(0, seen.top + AIR_PX - own.top);
    const above = Math.max(0, own.bottom - seen.bottom + AIR_PX);
    tip.style.translate = `0 ${below || -above}px`;
  };
  place();
  scroller.addEventListener('scroll', place, { passive: true });
  return () => scroller.removeEventListener('scroll', place);
}
