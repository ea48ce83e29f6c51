/** The score itself: lanes, grid and marks; the pointer and the keyboard on them. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- inside SVG there are no HTML elements to prefer. */
import { Suspense, lazy, useMemo, useRef } from 'react';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { useLitMeetings } from '../../store/derived.ts';
import type { Speech } from '../../i18n/say.ts';
import { Along } from './Along.tsx';
import type { Frame } from '../../../core/picture/score/frame.ts';
import { Ground } from './Ground.tsx';
import { Mark } from './Mark.tsx';
import { type Mark as Placed, partOf } from '../../../core/picture/score/placed.ts';
import { nameOfMark, tipOfMark } from './say-mark.ts';
import type { Tick } from '../../../core/picture/score/ticks.ts';
import { Tip } from './Tip.tsx';
import { useGestures } from './use-gestures.ts';
import { usePointing } from './use-pointing.ts';
import { useWalking } from './use-walking.ts';
import type { ChangeWindow } from './use-window.ts';
import { type Window, periodOf } from '../../../core/picture/score/window.ts';

const CrowdList = lazy(() => import('./CrowdList.tsx').then((m) => ({ default: m.CrowdList })));

interface ScoreProps {
  marks: readonly Placed[];
  ticks: readonly Tick[];
  view: { frame: Frame; window: Window; bounds: Window };
  change: ChangeWindow;
  /** all dated meetings in order of time */
  everyone: readonly IndexedMeeting[];
  /** meetings that something beside the score points at */
  near: ReadonlySet<string>;
  speech: Speech;
}

export function Score({ marks, ticks, view, change, everyone, near, speech }: ScoreProps) {
  const { frame, bounds } = view;
  const ref = useRef<SVGSVGElement>(null);
  const { selected, hovered } = useLitMeetings();
  const { dragging, brush } = useGestures(ref, view, change);
  const pointing = usePointing(ref, marks, frame);
  const { pointed, opened, point } = pointing;
  const walking = useWalking({ marks, selected, everyone, bounds }, pointing, change);
  const names = useMemo(
    () => marks.map((mark, i) => nameOfMark(mark, i + 1, marks.length, speech, partOf(mark, selected))),
    [marks, speech, selected],
  );
  const find = (id: string | undefined): Placed | undefined => marks.find((m) => m.id === id);
  const tipped = find(pointed?.id);
  const crowd = find(opened?.id);
  const isSelected = (mark: Placed): boolean => mark.meetings.some((m) => selected.has(m.id));
  const litOf = (mark: Placed): string => {
    const tone =
      isSelected(mark) && !partOf(mark, selected) ? 'is-selected' : selected.size ? 'is-quiet' : '';
    const lit = mark.id === pointed?.id || mark.meetings.some((m) => hovered.has(m.id) || near.has(m.id));
    return `${tone} ${lit ? 'is-hovered' : ''}`;
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
        onKeyDown={walking.onKeyDown}
        onPointerMove={(event) => {
          if (event.pointerType !== 'touch' && !dragging.current) pointing.onMove(event);
        }}
        onPointerLeave={() => point(null)}
        onFocus={walking.onFocus}
        onBlur={() => point(null)}
      >
        <Along width={frame.width}>
          <Ground frame={frame} ticks={ticks} />
          {marks.map((mark, i) => (
            <Mark
              key={mark.id}
              mark={mark}
              frame={frame}
              name={names[i]!}
              lit={litOf(mark)}
              reached={mark.id === walking.tab}
              pressed={isSelected(mark)}
              meant={isSelected(mark) ? selected : null}
            />
          ))}
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
      {tipped && pointed && !crowd && !brush ? (
        <Tip
          lines={tipOfMark(tipped, speech, partOf(tipped, selected))}
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
            onClose={pointing.close}
          />
        </Suspense>
      ) : null}
    </>
  );
}
