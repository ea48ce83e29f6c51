/** Where the focus goes when a press takes away the very button that had it. */
import { type MouseEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** A press by a key has no clicks to count. */
const byKey = ({ detail }: Pick<MouseEvent, 'detail'>): boolean => detail === 0;

/** To the search, where one goes on filtering; after a pointer to the views, for the search would open a phone's keyboard. */
function goHome(key: boolean): void {
  const search = key ? document.querySelector<HTMLElement>('.search-input') : null;
  (search ?? document.getElementById('main'))?.focus({ preventScroll: true });
}

const isLost = (): boolean => !document.activeElement || document.activeElement === document.body;

/**
 * To be told of each press, with its place in the row of buttons that `box` holds under `selector`: the next one takes
 * the focus, else the last, else it goes home. Also where all of `box` goes.
 */
export function useKeptFocus(
  box: RefObject<HTMLElement | null>,
  selector: string,
): (event: MouseEvent, place: number) => void {
  const pressed = useRef<{ place: number; key: boolean } | null>(null);
  const settle = useRef((): void => {
    const was = pressed.current;
    pressed.current = null;
    if (!was || !isLost()) return;
    const left = [...(box.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const next = left[was.place] ?? left.at(-1);
    if (next) next.focus();
    else goHome(was.key);
  });
  useLayoutEffect(() => settle.current());
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it never changes
  useLayoutEffect(() => {
    const last = settle.current;
    // What is being taken away has the focus until it is gone.
    return () => queueMicrotask(last);
  }, []);
  return (event, place) => {
    pressed.current = { place, key: byKey(event) };
  };
}
