/** Who met whom as a grid: a row and a column for each side, in each cell the meetings of the two. */
import { useMemo } from 'react';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useVisibleGraph, useVisibleMeetings } from '../../store/derived.ts';
import { useStore } from '../../store/store.ts';
import { gridOf } from '../../../core/query/matrix.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixTools } from './MatrixTools.tsx';
import './matrix.css';

export function Matrix() {
  const speech = useSpeech();
  const graph = useVisibleGraph();
  const meetings = useVisibleMeetings();
  const side = useStore((s) => s.view.matrix);
  const grid = useMemo(() => gridOf(graph, side), [graph, side]);
  return (
    <div className="matrix">
      {grid.sides.length ? (
        <MatrixGrid key={side} grid={grid} side={side} meetings={meetings} speech={speech} />
      ) : (
        // The page itself offers the ways out where no meeting at all is left.
        <p className="matrix-empty">{meetings.length > 0 && speech.t(`matrix.empty.${side}`)}</p>
      )}
      <MatrixTools side={side} leftOut={grid.leftOut} speech={speech} />
    </div>
  );
}
