/** The reader's theme: light, dark, or as the system has it; remembered on this device where that is allowed. */
import { useState } from 'react';
import { recall, remember } from '../device/remembered.ts';

export const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

/** The theme chosen earlier on this device. */
export function storedTheme(): Theme {
  const stored = recall('theme');
  return THEMES.find((theme) => theme === stored) ?? 'system';
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
  };
  return [theme, choose];
}
