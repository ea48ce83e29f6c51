/** The few places of the page that keys lead to: the first meeting found, the detail and the way back from it. */
import { type KeyboardEvent, useRef } from 'react';

const find = (selector: string): (HTMLElement | SVGElement) | null =>
  document.querySelector<HTMLElement | SVGElement>(selector);

/** Goes to the first mark of the timeline, or to the views where it is not shown. */
export function toFirstMeeting(): void {
  (find('.timeline-score [data-mark]') ?? find('#main'))?.focus();
}

const DETAIL = '.frame-detail';
/** Where one goes on that came to the detail by other ways: the mark that Tab reaches. */
const TAB_STOP = '.timeline-score [data-mark][tabindex="0"]';

/** F6, the key that goes to the next part of a window: to the detail, and back to where one was. */
export function useRegionKey(): (event: KeyboardEvent) => void {
  const from = useRef<HTMLElement | SVGElement | null>(null);
  return (event) => {
    const { key, currentTarget, target } = event;
    if (key !== 'F6' || event.ctrlKey || event.metaKey || event.altKey) return;
    const detail = find(DETAIL);
    // What a dialog hears comes here through React, though it does not lie in the page.
    if (!detail || !(target instanceof Element) || !currentTarget.contains(target)) return;
    event.preventDefault();
    if (detail.contains(target)) {
      const back = from.current?.isConnected ? from.current : (find(TAB_STOP) ?? find('#main'));
      back?.focus();
    } else {
      from.current = target as HTMLElement | SVGElement;
      detail.querySelector<HTMLElement>('h2')?.focus();
    }
  };
}
