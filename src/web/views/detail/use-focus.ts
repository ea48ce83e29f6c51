/** Where the focus goes when a choice made inside the panel takes away what had it. */
import { type MouseEvent, type RefObject, useEffect, useRef } from 'react';

export interface PanelFocus {
  /** tells of a press inside the panel, before it acts */
  onPress: (event: MouseEvent) => void;
  /** tells that Escape is about to empty the panel */
  onEscape: () => void;
}

/**
 * On to a new choice: its button that steps the same way, else its heading. Out of the panel: back to what opened it,
 * or, where a pointer did that (and would leave a tip there) or it is gone, to the panel's heading, else to the views.
 * A choice made elsewhere leaves the focus where it is.
 *
 * @param key names what is chosen, empty where nothing is
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, key: string): PanelFocus {
  const opener = useRef<HTMLElement | null>(null);
  const acted = useRef<{ on: HTMLElement | null; byKey: boolean } | null>(null);
  useEffect(() => {
    const active = document.activeElement;
    const lost = !active || active === document.body;
    const from = acted.current;
    acted.current = null;
    if (from && lost) {
      const back = from.byKey && opener.current?.isConnected ? opener.current : null;
      const heading = panel.current?.querySelector<HTMLElement>('h2') ?? null;
      (key ? (likeOf(panel.current, from.on) ?? heading) : (back ?? heading))?.focus();
    }
    if (key && !lost && !panel.current?.contains(active)) opener.current = active as HTMLElement;
  }, [key, panel]);
  useEffect(
    () => () => {
      // The drawer goes when it is emptied, and takes the focus with it.
      const from = acted.current;
      if (!from) return;
      const back = from.byKey && opener.current?.isConnected ? opener.current : null;
      (back ?? document.getElementById('main'))?.focus({ preventScroll: true });
    },
    [],
  );
  return {
    onPress: ({ target, detail }) => {
      acted.current = {
        on: target instanceof Element ? target.closest('button') : null,
        byKey: detail === 0,
      };
    },
    onEscape: () => {
      acted.current = { on: null, byKey: true };
    },
  };
}

/** The button that steps the same way from the new meeting. */
function likeOf(panel: HTMLElement | null, pressed: HTMLElement | null): HTMLElement | null {
  const step = pressed?.dataset['step'];
  if (!step) return null;
  return panel?.querySelector<HTMLElement>(`button[data-step="${step}"]:not(:disabled)`) ?? null;
}
