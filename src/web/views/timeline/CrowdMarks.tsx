/** The crowds that the canvas draws, as what is focused and read aloud. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role -- inside SVG there are no HTML elements to prefer. */
import { memo } from 'react';
import type { Frame } from '../../../core/picture/score/frame.ts';
import { type Mark, isCrowd } from '../../../core/picture/score/placed.ts';

interface CrowdMarkProps {
  mark: Mark;
  frame: Frame;
  name: string;
  /** the one mark that Tab reaches */
  reached: boolean;
}

const CrowdMark = memo(function CrowdMark({ mark, frame, name, reached }: CrowdMarkProps) {
  const crowd = isCrowd(mark);
  const { x, lanes, taken } = mark;
  return (
    <g
      className="timeline-mark"
      role="button"
      tabIndex={reached ? 0 : -1}
      data-mark={mark.id}
      aria-label={name}
      aria-pressed={crowd ? undefined : Boolean(taken?.count)}
      aria-haspopup={crowd ? 'dialog' : undefined}
    >
      <line
        className="timeline-focus"
        x1={x}
        x2={x}
        y1={frame.lanes[lanes[0]!]! - 7}
        y2={frame.lanes[lanes.at(-1)!]! + 7}
      />
    </g>
  );
});

export interface CrowdMarksProps {
  marks: readonly Mark[];
  names: readonly string[];
  frame: Frame;
  tab: string | null;
}

export const CrowdMarks = memo(function CrowdMarks({ marks, names, frame, tab }: CrowdMarksProps) {
  return marks.map((mark, i) =>
    mark.anchor === null ? null : (
      <CrowdMark key={mark.id} mark={mark} frame={frame} name={names[i]!} reached={mark.id === tab} />
    ),
  );
});
