/** The reader's theme: light, dark, or as the system has it; remembered on this device where that is allowed. */
import { useState } from 'react';
import { PAGE_THEMES, type PageTheme } from '../../core/query/page-link.ts';
import { recall, remember } from '../device/remembered.ts';
import { PAGE } from '../store/page.ts';
import { renamePageFact } from '../store/url-sync.ts';

export const THEMES = PAGE_THEMES;
export type Theme = PageTheme;

/** The theme that the link asks for, else the one chosen earlier on this device. */
export function storedTheme(): Theme {
  const stored = recall('theme');
  return PAGE.theme ?? THEMES.find((theme) => theme === stored) ?? 'system';
}

/** Dresses the page; tokens.css does the rest. */
export function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}

/** The theme, and the way to change it. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(storedTheme);
  const choose = (next: Theme): void => {
    setTheme(next);
    showTheme(next);
    remember('theme', next);
    renamePageFact('theme', next);
  };
  return [theme, choose];
}
