/** The few signs of the frame, drawn in the colour of the text around them; the words stand beside or behind them. */
import type { ReactNode } from 'react';
import type { Theme } from './theme.ts';

/** `points`: along the line of writing, so that it turns with it. */
function Icon({ points = false, children }: { points?: boolean; children: ReactNode }) {
  return (
    <svg
      className={points ? 'app-icon points' : 'app-icon'}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.4, strokeLinecap: 'round' } as const;

export const THEME_ICONS: Record<Theme, ReactNode> = {
  light: (
    <Icon>
      <circle cx="8" cy="8" r="3" {...stroke} />
      <path
        d="M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9 13 13M3 13l1.1-1.1M11.9 4.1 13 3"
        {...stroke}
      />
    </Icon>
  ),
  dark: (
    <Icon>
      <path d="M13.5 9.8A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.3Z" {...stroke} strokeLinejoin="round" />
    </Icon>
  ),
  system: (
    <Icon>
      <rect x="1.7" y="2.7" width="12.6" height="8.6" rx="1" {...stroke} />
      <path d="M5.5 14h5M8 11.5V14" {...stroke} />
    </Icon>
  ),
};

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" {...stroke} />
  </Icon>
);

export const BackIcon = () => (
  <Icon points>
    <path d="M10 3 5 8l5 5" {...stroke} />
  </Icon>
);

export const FilterIcon = () => (
  <Icon>
    <path d="M2 4h12M4.5 8h7M7 12h2" {...stroke} />
  </Icon>
);

export const UndoIcon = () => (
  <Icon points>
    <path d="M6 3.5 3 6.5l3 3M3.5 6.5h5.8a3.6 3.6 0 0 1 0 7.2H6.5" {...stroke} />
  </Icon>
);

export const RedoIcon = () => (
  <Icon points>
    <path d="m10 3.5 3 3-3 3M12.5 6.5H6.7a3.6 3.6 0 0 0 0 7.2h2.8" {...stroke} />
  </Icon>
);

export const ShareIcon = () => (
  <Icon>
    <path d="M5.8 7.1 10.2 4.6M5.8 8.9l4.4 2.5" {...stroke} />
    <circle cx="4" cy="8" r="2" {...stroke} />
    <circle cx="12" cy="3.6" r="2" {...stroke} />
    <circle cx="12" cy="12.4" r="2" {...stroke} />
  </Icon>
);
