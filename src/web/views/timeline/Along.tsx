/** Draws along the line of writing: what is reckoned from its start is mirrored where it runs from right to left, words are not. */
import type { ReactNode } from 'react';
import { useDirection } from '../../i18n/Language.tsx';

/** What is drawn in it counts its pixels from where the line of writing begins. Words in it are `Words`. */
export function Along({ width, children }: { width: number; children: ReactNode }) {
  const mirrored = useDirection() === 'rtl';
  return <g transform={mirrored ? `translate(${width},0) scale(-1,1)` : undefined}>{children}</g>;
}

interface WordsProps {
  className?: string;
  x?: number;
  y: number;
  children: ReactNode;
}

/** Text in an `Along`: turned back, so that it reads as written, onwards from x. */
export function Words({ x = 0, y, className, children }: WordsProps) {
  const turned = useDirection() === 'rtl';
  return (
    <text
      className={className}
      unicodeBidi="plaintext"
      {...(turned ? { transform: `translate(${x},${y}) scale(-1,1)` } : { x, y })}
    >
      {children}
    </text>
  );
}
