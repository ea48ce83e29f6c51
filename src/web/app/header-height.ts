/** Tells the frame how high its header is: its tools wrap with the language, the size of the text and the kind of pointer. */
import { type RefObject, useLayoutEffect } from 'react';

/** What sticks or lies below the header is placed by `--header` of the element that holds it. */
export function useHeaderHeight(header: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = header.current;
    const frame = element?.parentElement;
    if (!element || !frame) return;
    const tell = (): void => {
      const { height } = element.getBoundingClientRect();
      // Where nothing is laid out, as in tests, the frame goes by its own guess.
      if (height > 0) frame.style.setProperty('--header', `${height}px`);
    };
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [header]);
}
