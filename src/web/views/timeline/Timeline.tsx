/** The timeline, "the score": a lane a country, official or topic; a meeting a stem over the lanes of its sides. */
import { useMemo, useRef, useState } from 'react';
import { type Bits, countBefore, countBits, hasBit, rowsOf } from '../../../core/columns/bits.ts';
import type { Columns } from '../../../core/columns/columns.ts';
import { hasEvents } from '../../../core/query/events.ts';
import type { Period } from '../../../core/query/state.ts';
import { daysOfRows } from '../../../core/picture/score/days.ts';
import type { Mark } from '../../../core/picture/score/placed.ts';
import { sayDay } from '../../i18n/formats.ts';
import { useT } from '../../i18n/Language.tsx';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useLitBits, useLiveRows, useLiveRowsOfAllTime } from '../../store/derived.ts';
import { recently } from '../../store/recently.ts';
import { setPeriod, useStore } from '../../store/store.ts';
import { Axis } from './Axis.tsx';
import { Brackets } from './Brackets.tsx';
import { BRACKETS_PX } from '../../../core/picture/score/measures.ts';
import { LateBrush } from './LateBrush.tsx';
import { MOST_TRAY_SHARE, SLOT, frameOf } from '../../../core/picture/score/frame.ts';
import { Lanes } from './Lanes.tsx';
import { Overview } from './Overview.tsx';
import { SourceName } from './SourceName.tsx';
import { Score } from './Score.tsx';
import { type Tick, ticksOf } from '../../../core/picture/score/ticks.ts';
import './timeline.css';
import './field.css';
import './marks.css';
import './overview.css';
import './brackets.css';
import './media.css';
import { StillBrush } from './StillBrush.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useBox } from '../../store/box.ts';
import { useLanes } from './use-lanes.ts';
import { ROWS_AS_MARKS } from './crowd-parts.ts';
import { useMarks } from './use-marks.ts';
import { usePlay } from './use-play.ts';
import { useRoles } from './use-roles.ts';
import { useScrolled } from './use-scrolled.ts';
import { useWindow } from './use-window.ts';
import { boundsOf, periodOf } from '../../../core/picture/score/window.ts';

/** A data set without one dated meeting still has an axis, so that every part has its place. */
const NO_SPAN: Period = { from: 0, to: 365 };
const UNMEASURED = { width: 720, height: 320 };

/**
 * Time runs across on phones too. Running down was tried at 390 px: eleven lanes side by side leave 27 px each, room for
 * a code and never for an official's name, and a finger that drags through time would fight the one that scrolls the page.
 * Across, a lane keeps its flag and code (or a short name), and the stems of a day still read as one staircase.
 */
export function Timeline() {
  const speech = useSpeech();
  const { data, locale } = speech;
  const { columns } = data;
  const visible = useLiveRows();
  const everyone = useLiveRowsOfAllTime();
  const choice = useStore((s) => s.view.lanes);
  const selecting = useStore((s) => s.view.selection !== null);
  const locked = useStore((s) => s.locked);
  const bounds = useMemo(() => boundsOf(data.span ?? NO_SPAN), [data]);
  const { window, change, resting } = useWindow(bounds);

  const field = useRef<HTMLDivElement>(null);
  const box = useBox(field, UNMEASURED);
  useScrolled(field);

  // Lanes and tray are those of all time: panning through it moves neither.
  const { lanes, unfold, fold } = useLanes(everyone, choice, speech);
  const dated = useMemo(() => countBefore(everyone, columns.dated), [everyone, columns]);
  const undated = useMemo(() => countBits(everyone), [everyone]) - dated;
  // Of many, those without a day are one crowd: it needs no more room than a crowd.
  const trayed =
    columns.rows > ROWS_AS_MARKS && (undated + 1) * SLOT > box.width * MOST_TRAY_SHARE ? CROWD_TRAY : undated;
  const frame = useMemo(() => frameOf(lanes.length, trayed, box), [lanes.length, trayed, box]);
  const view = useMemo(() => ({ frame, window, bounds }), [frame, window, bounds]);
  const { selected, hovered } = useLitBits();
  const [near, setNear] = useState<Bits | null>(null);
  const lit = useMemo(() => together(hovered, near), [hovered, near]);
  const shown = useMarks({ data, lanes, choice, everyone, visible, selected, lit, resting }, view);
  const { marks, crowds, still } = shown;
  const busy = useBusy(marks);
  const ticks = useMemo(
    () => ticksOf(frame, window, (day, style) => sayDay(day, locale, style)),
    [frame, window, locale],
  );
  const fit = useMemo(
    () => (selecting && selected && daysOf(columns, both(everyone, selected))) || daysOf(columns, everyone),
    [columns, everyone, selecting, selected],
  );
  const play = usePlay(view, () => firstDays(columns, everyone), change);
  const roles = useRoles(lanes, choice === 'official', speech);
  const eventful = eventsIn(columns, everyone);
  const count = useMemo(() => countBits(visible), [visible]);
  const showsUndated = useMemo(() => countBefore(visible, columns.dated) < count, [visible, columns, count]);
  const hidden = undated && !showsUndated ? undated : 0;

  return (
    <div className="timeline">
      <Toolbar
        play={play}
        view={view}
        shown={periodOf(window, bounds) ?? data.span ?? NO_SPAN}
        span={data.span ?? NO_SPAN}
        change={change}
        fit={fit}
      />
      <div className={crowds ? 'timeline-body is-crowded' : 'timeline-body'}>
        <div className="timeline-corner">
          {fold ? (
            <button type="button" className="timeline-unfold" onClick={fold}>
              {speech.t('timeline.foldAgain')}
            </button>
          ) : null}
        </div>
        <div className="timeline-top">
          <Axis
            ticks={dated ? ticks : NO_TICKS}
            marks={crowds ? NO_MARKS : marks}
            frame={frame}
            speech={speech}
            hidden={hidden}
            under={eventful ? BRACKETS_PX : 0}
          />
          {eventful ? (
            <Brackets
              marks={marks}
              crowds={shown.brackets}
              view={view}
              still={still}
              onNear={setNear}
              speech={speech}
            />
          ) : null}
        </div>
        <Lanes lanes={lanes} choice={choice} busy={busy} roles={roles} unfold={unfold} speech={speech} />
        <div className="timeline-field" ref={field}>
          <Score
            shown={shown}
            ticks={dated ? ticks : NO_TICKS}
            view={view}
            change={change}
            everyone={everyone}
            speech={speech}
          />
          <Nothing visible={count} all={dated + undated} dated={dated} />
        </div>
        <div className="timeline-corner is-below">{dated ? <SourceName speech={speech} /> : null}</div>
        <div className="timeline-below">
          {dated ? (
            <Overview
              rows={everyone}
              frame={frame}
              window={window}
              bounds={bounds}
              change={change}
              Brush={locked ? StillBrush : LateBrush}
              locked={locked}
              speech={speech}
            />
          ) : null}
        </div>
      </div>
    </div>
  );
}

const CROWD_TRAY = 4;
const NO_MARKS: readonly Mark[] = [];
const NO_TICKS: readonly Tick[] = [];

/** What is in either; null = nothing is asked for. */
function together(a: Bits | null, b: Bits | null): Bits | null {
  return a && b ? a.map((word, i) => word | b[i]!) : (a ?? b);
}

const both = (a: Bits, b: Bits): Bits => a.map((word, i) => word & b[i]!);

const eventsIn = recently(hasEvents);

/** First and last day that these rows may be on. */
const daysOf = recently((columns: Columns, rows: Bits): Period | null => daysOfRows(columns, rowsOf(rows)));

/** First days of those of these rows that are dated, ascending. */
const firstDays = recently(({ from, dated }: Columns, rows: Bits) =>
  from.filter((_, row) => row < dated && hasBit(rows, row)),
);

/** Positions of the lanes on which something stands: the same set as long as they are the same. */
function useBusy(marks: readonly Mark[]): ReadonlySet<number> {
  const [kept, keep] = useState<ReadonlySet<number>>(NO_LANES);
  const busy = useMemo(() => new Set(marks.flatMap((mark) => mark.lanes)), [marks]);
  const same = busy.size === kept.size && [...busy].every((lane) => kept.has(lane));
  if (!same) keep(busy);
  return same ? kept : busy;
}

const NO_LANES: ReadonlySet<number> = new Set();

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
