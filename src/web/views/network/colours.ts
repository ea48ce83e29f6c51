/** The tokens of the house as colours that a canvas understands, again whenever the theme changes. */
import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Colours, TOKENS } from './look.ts';

export interface Resolved {
  colours: Colours;
  font: string;
}

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** Reads the tokens where the probe stands; null until it stands in the page. */
export function useColours(probe: RefObject<HTMLElement | null>): Resolved | null {
  const [resolved, setResolved] = useState<Resolved | null>(null);
  useLayoutEffect(() => {
    const read = (): void => setResolved(probe.current && resolve(probe.current));
    read();
    const themes = new MutationObserver(read);
    themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
    const lists = QUERIES.map((query) => matchMedia(query));
    for (const list of lists) list.addEventListener('change', read);
    return () => {
      themes.disconnect();
      for (const list of lists) list.removeEventListener('change', read);
    };
  }, [probe]);
  return resolved;
}

// A custom property gives back its words ("light-dark(…)"); a colour that uses it gives back a colour.
function resolve(probe: HTMLElement): Resolved {
  const style = getComputedStyle(probe);
  const colours = TOKENS.map((token) => {
    probe.style.color = `var(--${token})`;
    return [token, style.color];
  });
  probe.style.color = '';
  return { colours: Object.fromEntries(colours) as Colours, font: style.fontFamily };
}
