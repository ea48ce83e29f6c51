/** "3 → 7": what was, and what is; the arrow runs with the writing. */
export function Shift({ from, to }: { from: string; to: string }) {
  return (
    <span className="analysis-shift">
      <span>{from}</span>
      <svg className="analysis-onward" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d="M2 8h11M9.5 4.5 13 8l-3.5 3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <span>{to}</span>
    </span>
  );
}
