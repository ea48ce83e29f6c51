/** The names of the lanes, at the left of the score, each with a pin; the last may hold what has no lane of its own. */
import { type KeyboardEvent, memo, useMemo, useRef } from 'react';
import type { Lane } from '../../../core/query/lanes.ts';
import { selectedNodes } from '../../../core/query/selection.ts';
import type { LaneChoice } from '../../../core/query/state.ts';
import { Flag } from '../../flag/Flag.tsx';
import { togglePin, useStore } from '../../store/store.ts';
import { type Speech, sayDate } from '../../i18n/say.ts';
import { FOOT, HEAD, LEAST_PITCH, MOST_PITCH } from '../../../core/picture/score/frame.ts';
import { laneFace } from '../../i18n/say-score.ts';
import type { RoleAt } from '../../../core/picture/score/roles.ts';
import { useRoving } from './use-roving.ts';

interface LanesProps {
  lanes: readonly Lane[];
  choice: LaneChoice;
  /** positions of the lanes on which something stands in this period */
  busy: ReadonlySet<number>;
  /** of officials, as of a date */
  roles: ReadonlyMap<string, RoleAt>;
  unfold: (() => void) | null;
  speech: Speech;
}

/** A window that moves past them draws none of them anew. */
export const Lanes = memo(function Lanes({ lanes, choice, busy, roles, unfold, speech }: LanesProps) {
  const selection = useStore((s) => s.view.selection);
  const lit = useMemo(
    () => new Set(selection ? selectedNodes(speech.data, selection) : []),
    [selection, speech.data],
  );
  const box = useRef<HTMLUListElement>(null);
  // Every lane but that of the meetings without a value has a button.
  const stops = lanes.filter((lane) => lane.key !== null || lane.folded).length;
  const { stop, onFocus, onKeyDown } = useRoving(box, stops);
  return (
    <ul
      ref={box}
      className={`timeline-lanes is-${choice}`}
      style={{ paddingBlock: `${HEAD}px ${FOOT}px` }}
      aria-label={speech.t(`lanes.${choice}`)}
    >
      {lanes.map((lane, i) => {
        const face = laneFace(lane, choice, speech);
        const tone = `${face.node && lit.has(face.node) ? 'is-selected' : ''} ${busy.has(i) ? '' : 'is-empty'}`;
        return (
          <li
            key={lane.folded ? '…' : (lane.key ?? '')}
            className={`timeline-lane ${tone} ${lane.pinned ? 'is-pinned' : ''}`}
            style={{ minBlockSize: LEAST_PITCH, maxBlockSize: MOST_PITCH }}
            title={titleOf(face.name, roles.get(lane.key ?? ''), speech)}
          >
            <LaneName lane={lane} face={face} choice={choice} role={roles.get(lane.key ?? '')} />
            <LaneButton
              lane={lane}
              name={face.name}
              unfold={unfold}
              speech={speech}
              stop={{ at: i, reached: i === stop, onFocus: () => onFocus(i), onKeyDown }}
            />
          </li>
        );
      })}
    </ul>
  );
});

function titleOf(name: string, role: RoleAt | undefined, { t, locale }: Speech): string {
  if (!role) return name;
  const date = sayDate(role.meeting.date, locale, t);
  return t('timeline.who', { name, role: t('timeline.roleAt', { role: role.role, date }) });
}

interface LaneNameProps {
  lane: Lane;
  face: ReturnType<typeof laneFace>;
  choice: LaneChoice;
  role: RoleAt | undefined;
}

function LaneName({ lane, face: { name, code, flag }, choice, role }: LaneNameProps) {
  if (lane.folded) return null;
  return (
    <>
      {choice === 'topic' || choice === 'kind' || lane.key === null ? null : (
        <Flag country={flag} size={16} />
      )}
      <span className={code ? 'timeline-lane-name has-code' : 'timeline-lane-name'} dir="auto">
        {name}
      </span>
      {role ? <small className="timeline-lane-role">{role.role}</small> : null}
      {code ? (
        <span className="timeline-lane-code" aria-hidden="true">
          {code}
        </span>
      ) : null}
    </>
  );
}

interface LaneButtonProps {
  lane: Lane;
  name: string;
  unfold: (() => void) | null;
  speech: Speech;
  stop: { at: number; reached: boolean; onFocus: () => void; onKeyDown: (event: KeyboardEvent) => void };
}

/** Pins the lane, or shows more of what it folds. */
function LaneButton({ lane, name, unfold, speech: { t }, stop }: LaneButtonProps) {
  const { key, folded, pinned } = lane;
  if (key === null && !folded) return null;
  const common = {
    type: 'button',
    tabIndex: stop.reached ? 0 : -1,
    'data-stop': stop.at,
    onFocus: stop.onFocus,
    onKeyDown: stop.onKeyDown,
  } as const;
  if (folded) {
    const long = t('timeline.unfold', { count: folded.length });
    return (
      <button
        {...common}
        className="timeline-unfold"
        aria-label={long}
        title={long}
        onClick={() => unfold?.()}
      >
        {name}
      </button>
    );
  }
  return (
    <button
      {...common}
      className="timeline-pin"
      aria-pressed={pinned ?? false}
      aria-label={t('timeline.pin', { name })}
      onClick={() => togglePin(key!)}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M4,1h4l-.5,1v2.5L9.5,7h-7L4.5,4.5V2ZM6,7v4" />
      </svg>
    </button>
  );
}
