/** The shape of a meeting's status, 12 px wide, in the colour of the text around it. */
import type { Meeting } from '../../core/dataset/dataset.ts';
import { type Mark, markOf } from '../../core/picture/mark-of.ts';

const SHAPES: Record<Mark, React.ReactNode> = {
  dot: <circle cx="6" cy="6" r="4" fill="currentColor" />,
  ring: <circle cx="6" cy="6" r="3.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  bar: <path d="M1.5 6h9" stroke="currentColor" strokeWidth="2" />,
  diamond: <path d="M6 1.5 10.5 6 6 10.5 1.5 6Z" fill="currentColor" />,
  cross: <path d="m2.5 2.5 7 7m0-7-7 7" stroke="currentColor" strokeWidth="1.75" />,
};

/** Decorative: the word of the status always stands beside it. */
export function StatusMark({ meeting }: { meeting: Pick<Meeting, 'status' | 'section'> }) {
  return (
    <svg className="status-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {SHAPES[markOf(meeting)]}
    </svg>
  );
}
