/** The size of an element, kept up to date. */
import { type RefObject, useLayoutEffect, useState } from 'react';

type Box = Pick<DOMRect, 'width' | 'height'>;

/** Before it is measured (and where nothing can be, as in tests) the element counts as `start`. */
export function useBox(ref: RefObject<Element | null>, start: Box): Box {
  const [box, setBox] = useState(start);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0) {
        setBox((old) => (old.width === width && old.height === height ? old : { width, height }));
      }
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return box;
}
