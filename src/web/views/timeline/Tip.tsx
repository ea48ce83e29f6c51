/** What the mark under the pointer or the focus is, in three lines near it. Its accessible name says the same. */
interface TipProps {
  lines: readonly string[];
  /** pixels in the score */
  x: number;
  y: number;
  width: number;
}

const WIDTH_PX = 240;

export function Tip({ lines, x, y, width }: TipProps) {
  const left = Math.max(0, Math.min(x + 10, width - WIDTH_PX));
  return (
    <div className="timeline-tip" style={{ insetInlineStart: left, insetBlockStart: y }} aria-hidden="true">
      {lines.map((line, i) => (
        // The lines are who, when, where: their place is what they are.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={i}>{line}</span>
      ))}
    </div>
  );
}
