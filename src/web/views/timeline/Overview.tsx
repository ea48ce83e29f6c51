/** The whole period under the score: how densely meetings lie, and the stretch of it that the score shows. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- inside SVG there are no HTML elements to prefer. */
import { type ComponentType, memo, useMemo } from 'react';
import type { Bits } from '../../../core/columns/bits.ts';
import { type Bins, type Sources, binsOf, sourcesOf } from '../../../core/query/bins.ts';
import type { IndexedDataset } from '../../../core/query/indexed.ts';
import type { Speech } from '../../i18n/say.ts';
import { recently } from '../../store/recently.ts';
import { Along, Words } from './Along.tsx';
import { sayDay, sayNumber } from '../../i18n/formats.ts';
import type { BrushProps, Range } from './Brush.tsx';
import { type Frame, OVERVIEW_PX, dayAt, edgeX, xOf } from '../../../core/picture/score/frame.ts';
import { Handle } from './Handle.tsx';
import { type Tick, ticksOf } from '../../../core/picture/score/ticks.ts';
import type { ChangeWindow } from './use-window.ts';
import { type Window, limit, periodOf } from '../../../core/picture/score/window.ts';

/** A bar and the gap beside it. */
const BAR_PX = 5;
const LEAST_BAR_PX = 2;
/** Under it a thin strip: how densely the articles lie. */
const SOURCES_PX = 7;
const BELOW_PX = OVERVIEW_PX + SOURCES_PX;
/** Under both stand the years. */
const YEARS_PX = 16;

interface OverviewProps {
  /** under all filters but the period */
  rows: Bits;
  frame: Frame;
  window: Window;
  bounds: Window;
  change: ChangeWindow;
  Brush: ComponentType<BrushProps>;
  locked: boolean;
  speech: Speech;
}

const binsOver = recently((data: IndexedDataset, rows: Bits, { from, to }: Window, most: number) =>
  binsOf(data, rows, { from, to: to - 1 }, most),
);

export function Overview({ rows, frame, window, bounds, change, Brush, locked, speech }: OverviewProps) {
  const { t, locale } = speech;
  const years = useMemo(
    () => ticksOf(frame, bounds, (day, style) => sayDay(day, locale, style)),
    [frame, bounds, locale],
  );
  const most = Math.floor((frame.right - frame.left) / BAR_PX);
  const bins = binsOver(speech.data, rows, bounds, most);
  const all = periodOf(window, bounds) === null;
  // Shown as a brush, "everything" could only be moved by nothing: without one, any drag begins a range.
  const range: Range = all ? null : [edgeX(window.from, frame, bounds), edgeX(window.to, frame, bounds)];
  const onRange = (to: Range, done: boolean): void => {
    const next = to ? { from: dayAt(to[0], frame, bounds), to: dayAt(to[1], frame, bounds) } : bounds;
    change(() => limit(next, bounds), done ? 'push' : 'replace');
  };
  return (
    <svg
      className={all ? 'timeline-overview is-all' : 'timeline-overview'}
      width={frame.width}
      height={BELOW_PX + YEARS_PX}
      role="group"
      aria-label={t('timeline.overview')}
    >
      <Along width={frame.width}>
        <rect
          className="timeline-overview-ground"
          x={frame.left}
          y={0.5}
          width={frame.right - frame.left}
          height={OVERVIEW_PX - 1}
          rx={5}
        />
        <g className="timeline-bars" aria-hidden="true">
          <Bars bins={bins} frame={frame} bounds={bounds} foot={OVERVIEW_PX - 1} most={OVERVIEW_PX - 6} />
        </g>
        <Brush
          key={`${frame.left} ${frame.right}`}
          left={frame.left}
          right={frame.right}
          height={OVERVIEW_PX}
          range={range}
          onRange={onRange}
        />
        <SourceStrip most={most} frame={frame} bounds={bounds} speech={speech} />
        <Years years={years} />
        {(locked ? [] : (['from', 'to'] as const)).map((end) => (
          <Handle key={end} end={end} window={window} bounds={bounds} frame={frame} change={change} />
        ))}
      </Along>
    </svg>
  );
}

const Years = memo(function Years({ years }: { years: readonly Tick[] }) {
  return (
    <g className="timeline-axis" aria-hidden="true">
      {years.map((tick) => (
        <g key={tick.day} className="timeline-tick" transform={`translate(${tick.x},0)`}>
          <line y1={BELOW_PX + 1} y2={BELOW_PX + 5} />
          <Words x={4} y={BELOW_PX + 12}>
            {tick.label}
          </Words>
        </g>
      ))}
    </g>
  );
});

interface SourceStripProps {
  most: number;
  frame: Frame;
  bounds: Window;
  speech: Speech;
}

/** How many articles there are over time: where none is, none was read, and meetings may have been held all the same. */
const SourceStrip = memo(function SourceStrip({
  most,
  frame,
  bounds,
  speech: { data, t, locale },
}: SourceStripProps) {
  const sources = useMemo(
    () => sourcesOf(data.dataset.documents, { from: bounds.from, to: bounds.to - 1 }, most),
    [data, bounds, most],
  );
  const said = saySources(sources, t, locale);
  return (
    <g className="timeline-sources" role="img" aria-label={said}>
      <title>{said}</title>
      <rect
        className="timeline-sources-ground"
        x={frame.left}
        y={OVERVIEW_PX + 1}
        width={frame.right - frame.left}
        height={SOURCES_PX}
      />
      <Bars bins={sources} frame={frame} bounds={bounds} foot={BELOW_PX} most={SOURCES_PX - 1} />
    </g>
  );
});

export const saySources = ({ dated, undated }: Sources, t: Speech['t'], locale: Speech['locale']): string =>
  t('timeline.sources', { count: dated, undated: sayNumber(undated, locale) });

interface BarsProps {
  bins: Bins;
  frame: Frame;
  bounds: Window;
  /** where the bars stand, and how high the highest is */
  foot: number;
  most: number;
}

/** One path: a moving window draws none of them anew. */
const Bars = memo(function Bars({ bins, frame, bounds, foot, most }: BarsProps) {
  const bars = bins.bins.map((bin) => {
    const left = Math.max(xOf(bin.from, frame, bounds), frame.left);
    const right = Math.min(xOf(bin.to + 1, frame, bounds), frame.right);
    if (right <= left) return '';
    const height = Math.max((bin.weight / bins.most) * most, LEAST_BAR_PX);
    return `M${left},${foot}v${-height}h${Math.max(right - left - 1, 1)}v${height}Z`;
  });
  return <path d={bars.join('')} />;
});
