/** What stands for a mark lights it up in every view, while a pointer or the focus is on it. */
import { type Hover, setHover } from './store.ts';

/** Handlers of an element that stands for `mark`; null = it stands for none, and only puts out what was lit. */
export function lighting(mark: Hover) {
  const light = (): void => setHover(mark);
  const dark = (): void => setHover(null);
  return { onPointerEnter: light, onPointerLeave: dark, onFocus: light, onBlur: dark };
}
