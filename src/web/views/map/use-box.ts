/** The size of an element, kept up to date. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Box } from '../../../core/picture/map/view.ts';

/** Before it is measured (and where nothing can be, as in tests) the element counts as so large. */
const START: Box = { width: 800, height: 400 };

export function useBox(ref: RefObject<Element | null>): Box {
  const [box, setBox] = useState(START);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0)
        setBox((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return box;
}
