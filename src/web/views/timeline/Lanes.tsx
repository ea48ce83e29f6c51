/** The names of the lanes, at the left of the score. */
import { useMemo } from 'react';
import type { Lane } from '../../../core/query/lanes.ts';
import { selectedNodes } from '../../../core/query/selection.ts';
import type { LaneChoice } from '../../../core/query/state.ts';
import { Flag } from '../../flag/Flag.tsx';
import { useStore } from '../../store/store.ts';
import type { Speech } from '../../i18n/say.ts';
import { FOOT, HEAD, LEAST_PITCH, MOST_PITCH } from './frame.ts';
import { laneFace } from './say-mark.ts';

interface LanesProps {
  lanes: readonly Lane[];
  choice: LaneChoice;
  /** positions of the lanes on which something stands in this period */
  busy: ReadonlySet<number>;
  speech: Speech;
}

export function Lanes({ lanes, choice, busy, speech }: LanesProps) {
  const selection = useStore((s) => s.view.selection);
  const lit = useMemo(
    () => new Set(selection ? selectedNodes(speech.data, selection) : []),
    [selection, speech.data],
  );
  return (
    <ul
      className={`timeline-lanes is-${choice}`}
      style={{ paddingBlock: `${HEAD}px ${FOOT}px` }}
      aria-label={speech.t(`lanes.${choice}`)}
    >
      {lanes.map((lane, i) => {
        const { name, code, flag, node } = laneFace(lane, choice, speech);
        return (
          <li
            key={lane.key ?? ''}
            className={`timeline-lane ${node && lit.has(node) ? 'is-selected' : ''} ${busy.has(i) ? '' : 'is-empty'}`}
            style={{ minBlockSize: LEAST_PITCH, maxBlockSize: MOST_PITCH }}
            title={name}
          >
            {choice === 'topic' || choice === 'kind' || lane.key === null ? null : (
              <Flag country={flag} size={16} />
            )}
            <span className={code ? 'timeline-lane-name has-code' : 'timeline-lane-name'}>{name}</span>
            {code ? (
              <span className="timeline-lane-code" aria-hidden="true">
                {code}
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
