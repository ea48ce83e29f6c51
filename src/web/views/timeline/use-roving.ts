/** One tab stop for a row or column of buttons: arrows move it. */
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { alongLine } from '../../i18n/direction.ts';
import { useDirection } from '../../i18n/Language.tsx';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** @param box holds buttons, each with its number in `data-stop` */
export function useRoving(
  box: RefObject<Element | null>,
  count: number,
): { stop: number; onFocus: (i: number) => void; onKeyDown: (event: KeyboardEvent) => void } {
  const direction = useDirection();
  const [reached, setReached] = useState(0);
  const stop = Math.min(reached, Math.max(0, count - 1));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const ends: Record<string, number> = { Home: 0, End: count - 1 };
    const to = ends[event.key] ?? stop + (STEPS[alongLine(event.key, direction)] ?? NaN);
    if (!(to >= 0 && to < count)) return;
    event.preventDefault();
    event.stopPropagation();
    box.current?.querySelector<HTMLElement>(`[data-stop="${to}"]`)?.focus();
  };
  return { stop, onFocus: setReached, onKeyDown };
}
