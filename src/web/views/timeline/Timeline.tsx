/** The timeline, "the score": a lane a country, official or topic; a meeting a stem over the lanes of its sides. */
import { max, min } from 'd3';
import { type ComponentType, useMemo, useRef, useState } from 'react';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { stemsOf } from '../../../core/query/lanes.ts';
import { selectedMeetings } from '../../../core/query/selection.ts';
import type { Period } from '../../../core/query/state.ts';
import { sayDay } from '../../i18n/formats.ts';
import { useT } from '../../i18n/Language.tsx';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useLiveMeetings, useMeetingsOfAllTime } from '../../store/derived.ts';
import { setPeriod, useStore } from '../../store/store.ts';
import { Axis } from './Axis.tsx';
import { Brackets } from './Brackets.tsx';
import { BRACKETS_PX, hasEvents } from '../../../core/picture/score/measures.ts';
import type { BrushProps } from './Brush.tsx';
import { frameOf } from '../../../core/picture/score/frame.ts';
import { Lanes } from './Lanes.tsx';
import { Overview } from './Overview.tsx';
import { SourceName } from './SourceName.tsx';
import { placed } from '../../../core/picture/score/placed.ts';
import { Score } from './Score.tsx';
import { ticksOf } from '../../../core/picture/score/ticks.ts';
import './timeline.css';
import './field.css';
import './marks.css';
import './overview.css';
import './brackets.css';
import './media.css';
import { StillBrush } from './StillBrush.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useBox } from './use-box.ts';
import { useLanes } from './use-lanes.ts';
import { usePlay } from './use-play.ts';
import { useRoles } from './use-roles.ts';
import { useWindow } from './use-window.ts';
import { boundsOf, periodOf } from '../../../core/picture/score/window.ts';

/** A data set without one dated meeting still has an axis, so that every part has its place. */
const NO_SPAN: Period = { from: 0, to: 365 };
const UNMEASURED = { width: 720, height: 320 };

/**
 * `Brush`: what draws the range of the overview and lets a reader drag it; without one it is only drawn.
 *
 * Time runs across on phones too. Running down was tried at 390 px: eleven lanes side by side leave 27 px each, room for
 * a code and never for an official's name, and a finger that drags through time would fight the one that scrolls the page.
 * Across, a lane keeps its flag and code (or a short name), and the stems of a day still read as one staircase.
 */
export function Timeline({ Brush = StillBrush }: { Brush?: ComponentType<BrushProps> }) {
  const speech = useSpeech();
  const { data, locale } = speech;
  const visible = useLiveMeetings();
  const everyone = useMeetingsOfAllTime();
  const choice = useStore((s) => s.view.lanes);
  const selection = useStore((s) => s.view.selection);
  const locked = useStore((s) => s.locked);
  const bounds = useMemo(() => boundsOf(data.span ?? NO_SPAN), [data]);
  const { window, change } = useWindow(bounds);

  const field = useRef<HTMLDivElement>(null);
  const box = useBox(field, UNMEASURED);

  // Lanes and tray are those of all time: panning through it moves neither.
  const { lanes, unfold, fold } = useLanes(everyone, choice, speech);
  const dated = useMemo(() => everyone.filter((m) => m.precision !== 'undated'), [everyone]);
  const undated = everyone.length - dated.length;
  const frame = useMemo(() => frameOf(lanes.length, undated, box), [lanes.length, undated, box]);
  const stems = useMemo(() => stemsOf(visible, lanes, choice), [visible, lanes, choice]);
  const busy = useMemo(() => new Set(stems.flatMap((stem) => stem.lanes)), [stems]);
  const marks = useMemo(() => placed(stems, frame, window), [stems, frame, window]);
  const ticks = useMemo(
    () => ticksOf(frame, window, (day, style) => sayDay(day, locale, style)),
    [frame, window, locale],
  );
  const view = useMemo(() => ({ frame, window, bounds }), [frame, window, bounds]);
  const fit = useMemo(
    () => daysOf(selection ? selectedMeetings(dated, selection) : []) ?? daysOf(dated),
    [dated, selection],
  );
  const shown = periodOf(window, bounds) ?? data.span ?? NO_SPAN;
  const days = useMemo(() => dated.map((m) => m.date!.from!), [dated]);
  const play = usePlay(view, days, change);
  const roles = useRoles(visible, choice === 'official', speech);
  const [near, setNear] = useState(NONE);
  const eventful = useMemo(() => hasEvents(dated), [dated]);
  const hidden = undated && visible.every((m) => m.precision !== 'undated') ? undated : 0;

  return (
    <div className="timeline">
      <Toolbar play={play} view={view} shown={shown} change={change} fit={fit} />
      <div className="timeline-body">
        <div className="timeline-corner">
          {fold ? (
            <button type="button" className="timeline-unfold" onClick={fold}>
              {speech.t('timeline.foldAgain')}
            </button>
          ) : null}
        </div>
        <div className="timeline-top">
          <Axis
            ticks={dated.length ? ticks : []}
            marks={marks}
            frame={frame}
            speech={speech}
            hidden={hidden}
            under={eventful ? BRACKETS_PX : 0}
          />
          {eventful ? <Brackets marks={marks} frame={frame} onNear={setNear} speech={speech} /> : null}
        </div>
        <Lanes lanes={lanes} choice={choice} busy={busy} roles={roles} unfold={unfold} speech={speech} />
        <div className="timeline-field" ref={field}>
          <Score
            marks={marks}
            ticks={dated.length ? ticks : []}
            view={view}
            change={change}
            everyone={dated}
            near={near}
            speech={speech}
          />
          <Nothing visible={visible.length} all={everyone.length} dated={dated.length} />
        </div>
        <div className="timeline-corner is-below">{dated.length ? <SourceName speech={speech} /> : null}</div>
        <div className="timeline-below">
          {dated.length ? (
            <Overview
              meetings={everyone}
              frame={frame}
              window={window}
              bounds={bounds}
              change={change}
              Brush={locked ? StillBrush : Brush}
              locked={locked}
              speech={speech}
            />
          ) : null}
        </div>
      </div>
    </div>
  );
}

const NONE: ReadonlySet<string> = new Set();

/** First and last day that these meetings may be on. */
function daysOf(meetings: readonly IndexedMeeting[]): Period | null {
  if (!meetings.length) return null;
  return {
    from: min(meetings, (m) => m.date!.from!)!,
    to: max(meetings, (m) => m.date!.to!)!,
  };
}

/** Why the score is empty, and the way out. */
function Nothing({ visible, all, dated }: { visible: number; all: number; dated: number }) {
  const t = useT();
  if (visible && dated) return null;
  return (
    <p className="timeline-nothing">
      {t(!all ? 'timeline.none' : visible ? 'timeline.noneDated' : 'timeline.nonePeriod')}
      {all && !visible ? (
        <button type="button" onClick={() => setPeriod(null)}>
          {t('timeline.allLong')}
        </button>
      ) : null}
    </p>
  );
}
