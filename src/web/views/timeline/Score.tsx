/** The score itself: lanes, grid and marks; the pointer and the keyboard on them. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- inside SVG there are no HTML elements to prefer. */
import { Suspense, lazy, useMemo, useRef } from 'react';
import type { Bits } from '../../../core/columns/bits.ts';
import type { Period } from '../../../core/query/state.ts';
import type { Speech } from '../../i18n/say.ts';
import { Along } from './Along.tsx';
import { Ground } from './Ground.tsx';
import { Mark } from './Mark.tsx';
import { type Mark as Placed, isCrowd, takenOf } from '../../../core/picture/score/placed.ts';
import { movedTo } from './moved.ts';
import { nameOfMark, tipOfMark } from './say-mark.ts';
import type { Tick } from '../../../core/picture/score/ticks.ts';
import { Tip } from './Tip.tsx';
import { useGestures } from './use-gestures.ts';
import { useCrowdParts } from './crowd-parts.ts';
import type { Marks, View } from './use-marks.ts';
import { usePointing } from './use-pointing.ts';
import { useWalking } from './use-walking.ts';
import type { ChangeWindow } from './use-window.ts';
import { closer, periodOf } from '../../../core/picture/score/window.ts';
import { daysOfRows } from '../../../core/picture/score/days.ts';
import { useStore } from '../../store/store.ts';

const CrowdList = lazy(() => import('./CrowdList.tsx').then((m) => ({ default: m.CrowdList })));

interface ScoreProps {
  shown: Marks;
  ticks: readonly Tick[];
  view: View;
  change: ChangeWindow;
  /** the rows of all time */
  everyone: Bits;
  speech: Speech;
}

export function Score({ shown, ticks, view, change, everyone, speech }: ScoreProps) {
  const { marks, chosen, near, crowds, still } = shown;
  const { frame, bounds } = view;
  const ref = useRef<SVGSVGElement>(null);
  const { dragging, brush } = useGestures(ref, view, change);
  const pointing = usePointing(ref, marks, frame);
  const { pointed, opened, point } = pointing;
  const { data } = speech;
  const parts = useCrowdParts(data.columns.rows);
  const walking = useWalking({ marks, selected: chosen, data, everyone, bounds }, pointing, change);
  const names = useMemo(
    () => marks.map((mark, i) => nameOfMark(mark, i + 1, marks.length, speech, takenOf(mark, chosen).part)),
    [marks, speech, chosen],
  );
  const find = (id: string | undefined): Placed | undefined => marks.find((m) => m.id === id);
  const tipped = find(pointed?.id);
  const crowd = find(opened?.id);
  const choosing = crowds ? crowds.choosing : chosen.size > 0;
  const litOf = (mark: Placed, taken: boolean): string => {
    const tone = taken && !takenOf(mark, chosen).part ? 'is-selected' : choosing ? 'is-quiet' : '';
    const lit = mark.id === pointed?.id || (near.size > 0 && mark.meetings.some((m) => near.has(m.id)));
    return `${tone} ${lit ? 'is-hovered' : ''}`;
  };
  const locked = useStore((s) => s.locked);
  const daysOf = ({ days, meetings }: Placed): Period | null =>
    days === undefined
      ? daysOfRows(
          data.columns,
          Uint32Array.from(meetings, (m) => m.row),
        )
      : days;
  /** Shows the days of a crowd alone; null where there is nothing to come closer to. */
  const closerTo = (mark: Placed): (() => void) | null => {
    const days = locked || !isCrowd(mark) ? null : daysOf(mark);
    const to = days && closer(view.window, days, bounds);
    return (
      to &&
      (() => {
        walking.follow(mark);
        pointing.close();
        change(() => to, 'push');
      })
    );
  };
  const drawn = (mark: Placed, i: number) => {
    const taken = takenOf(mark, chosen).count > 0;
    return (
      <Mark
        key={mark.id}
        mark={mark}
        frame={frame}
        name={names[i]!}
        lit={litOf(mark, taken)}
        reached={mark.id === walking.tab}
        pressed={taken}
        meant={taken ? chosen : null}
      />
    );
  };
  return (
    <>
      <svg
        ref={ref}
        className={periodOf(view.window, bounds) ? 'timeline-score' : 'timeline-score is-all'}
        width={frame.width}
        height={frame.height}
        role="group"
        aria-label={speech.t('timeline.title')}
        onClick={(event) => {
          const mark = dragging.current ? null : pointing.onPress(event);
          if (mark) walking.reach(mark);
        }}
        onDoubleClick={(event) => {
          const mark = pointing.at(event);
          if (mark) closerTo(mark)?.();
        }}
        onKeyDown={walking.onKeyDown}
        onPointerMove={(event) => {
          // What is moving is not where it was laid.
          if (event.pointerType !== 'touch' && !dragging.current && still.window === view.window)
            pointing.onMove(event);
        }}
        onPointerLeave={() => point(null)}
        onFocus={walking.onFocus}
        onBlur={() => point(null)}
      >
        <Along width={frame.width}>
          <Ground frame={frame} ticks={ticks} />
          {marks.map((mark, i) => (crowds && mark.anchor !== null ? null : drawn(mark, i)))}
          {crowds && parts ? (
            <g transform={movedTo(still.window, view.window, frame)}>
              <parts.CrowdMarks marks={marks} names={names} frame={still.frame} tab={walking.tab} />
            </g>
          ) : null}
          {brush ? (
            <rect
              className="timeline-brushed"
              x={Math.min(...brush)}
              width={Math.abs(brush[1] - brush[0])}
              height={frame.height}
            />
          ) : null}
        </Along>
      </svg>
      {crowds && parts ? <parts.CrowdCanvas crowds={crowds} pointed={tipped?.slot ?? -1} /> : null}
      {tipped && pointed && !crowd && !brush ? (
        <Tip
          lines={tipOfMark(tipped, speech, takenOf(tipped, chosen).part)}
          x={tipped.x}
          y={pointed.y}
          within={frame}
        />
      ) : null}
      {crowd && opened ? (
        <Suspense>
          <CrowdList
            title={null}
            meetings={crowd.meetings}
            anchor={opened.anchor}
            speech={speech}
            onZoom={closerTo(crowd)}
            onClose={pointing.close}
          />
        </Suspense>
      ) : null}
    </>
  );
}
