/** How far the lanes have scrolled away under the axis, told to what stays in sight over them. */
import { type RefObject, useEffect } from 'react';

/** The box in which the lanes of an element scroll. */
export const scrollerOf = (element: Element): HTMLElement | null => element.closest('.timeline-body');

/** Keeps it as `--scrolled` of the field. */
export function useScrolled(field: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = field.current;
    const scroller = element && scrollerOf(element);
    if (!element || !scroller) return;
    const tell = (): void => element.style.setProperty('--scrolled', `${scroller.scrollTop}px`);
    tell();
    scroller.addEventListener('scroll', tell, { passive: true });
    return () => scroller.removeEventListener('scroll', tell);
  }, [field]);
}
