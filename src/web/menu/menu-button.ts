/** A button that opens what is fetched when it is asked for: a press opens and closes it, an arrow opens it. */
import { type KeyboardEvent, useRef, useState } from 'react';

/** `anchor`: the button, while what it opens is open. */
export function useMenuButton() {
  const ref = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = (): void => setAnchor(null);
  const button = {
    ref,
    type: 'button',
    'aria-haspopup': 'menu',
    'aria-expanded': anchor !== null,
    onClick: () => setAnchor(anchor ? null : ref.current),
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      setAnchor(ref.current);
    },
  } as const;
  return { anchor, close, button };
}
