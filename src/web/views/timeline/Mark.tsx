/** One mark of the score: its bands, its stem, a dot on each lane; or a thick stem with its count. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- inside SVG there are no HTML elements to prefer. */
import { type CSSProperties, memo } from 'react';
import { markOf } from '../../../core/picture/mark-of.ts';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { sayNumber } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/Language.tsx';
import { Words } from './Along.tsx';
import { type Frame, HEAD } from '../../../core/picture/score/frame.ts';
import { BAND_PX, crowdRadius, doubtOf, isAside, isDense } from '../../../core/picture/score/measures.ts';
import { GLYPHS } from '../../../core/picture/score/glyphs.ts';
import {
  type Extent,
  type Mark as Placed,
  type Part,
  isCrowd,
  partOf,
} from '../../../core/picture/score/placed.ts';

interface MarkProps {
  mark: Placed;
  frame: Frame;
  name: string;
  /** "is-selected", "is-hovered", "is-quiet" */
  lit: string;
  /** the one mark that Tab reaches */
  reached: boolean;
  pressed: boolean;
  /** what is selected, for a thick stem of which it is only a part; one set as long as the selection stays */
  meant: ReadonlySet<string> | null;
}

export const Mark = memo(function Mark({ mark, frame, name, lit, reached, pressed, meant }: MarkProps) {
  const crowd = isCrowd(mark);
  const part = mark.taken ? mark.taken.part : meant && partOf(mark, meant);
  const kinds = crowd
    ? isDense(mostOf(mark))
      ? 'is-crowd is-dense'
      : 'is-crowd'
    : kindsOf(mark.meetings[0]!);
  // What a crowd has a band of is as vague as the first of it.
  const bars = mark.bands.length > 0 && mark.meetings[0]!.precision === 'range';
  return (
    <g
      className={`timeline-mark ${kinds} ${lit}`}
      role="button"
      tabIndex={reached ? 0 : -1}
      data-mark={mark.id}
      aria-label={name}
      aria-pressed={crowd ? undefined : pressed}
      aria-haspopup={crowd ? 'dialog' : undefined}
    >
      <Leader mark={mark} frame={frame} />
      {mark.bands.map((band) => (
        <Band key={band.x} {...band} mark={mark} frame={frame} bars={bars} />
      ))}
      {crowd ? <Crowd mark={mark} frame={frame} part={part} /> : <Single mark={mark} frame={frame} />}
    </g>
  );
});

const kindsOf = ({ precision, meeting: { status, section } }: IndexedMeeting): string =>
  `is-${status} is-${precision}${section === 'related' ? ' is-related' : ''}`;

const endsOf = (mark: Placed, frame: Frame): [number, number] => [
  frame.lanes[mark.lanes[0]!]!,
  frame.lanes[mark.lanes.at(-1)!]!,
];

/** From its day on the axis to a stem that has made room for others. */
function Leader({ mark, frame }: { mark: Placed; frame: Frame }) {
  if (!isAside(mark)) return null;
  const { x, anchor, lanes } = mark;
  return (
    <path className="timeline-leader" d={`M${anchor},0L${x},${HEAD - 2}V${frame.lanes[lanes[0]!]! - 5}`} />
  );
}

function Single({ mark, frame }: { mark: Placed; frame: Frame }) {
  const { date, meeting } = mark.meetings[0]!;
  const [top, bottom] = endsOf(mark, frame);
  const doubt = doubtOf(date);
  const glyph = GLYPHS[markOf(meeting)];
  return (
    <>
      {mark.echoes.length ? (
        <path className="timeline-set" d={`M${mark.x},${top}H${mark.echoes.at(-1)}`} />
      ) : null}
      {[mark.x, ...mark.echoes].map((x) => (
        <g key={x} transform={`translate(${x},0)`}>
          <line className="timeline-focus" y1={top - 7} y2={bottom + 7} />
          <line className="timeline-stem" y1={top} y2={bottom} />
          <line className="timeline-stem-inside" y1={top} y2={bottom} />
          {mark.lanes.map((lane) => (
            <path
              key={lane}
              className={`timeline-glyph is-${glyph.paint}`}
              transform={`translate(0,${frame.lanes[lane]})`}
              d={glyph.d}
            />
          ))}
          {doubt ? (
            <Words className="timeline-doubt" y={top - 8}>
              {doubt}
            </Words>
          ) : null}
        </g>
      ))}
    </>
  );
}

interface BandProps extends Extent {
  mark: Placed;
  frame: Frame;
  /** a range is known to go on: bars on its lanes; a vague date is somewhere in it: one band */
  bars: boolean;
}

function Band({ x, width, before, after, mark, frame, bars }: BandProps) {
  if (!bars) {
    const [top, bottom] = endsOf(mark, frame).map((y, i) => y + (i ? BAND_PX : -BAND_PX)) as [number, number];
    const end = x + width;
    // Open where the date may lie outside of what is on view.
    const edges = `M${end},${top}H${x}${before ? `M${x},${bottom}` : `V${bottom}`}H${end}${after ? '' : `V${top}`}`;
    return (
      <g className="timeline-band">
        <rect data-band="" x={x} y={top} width={width} height={bottom - top} rx={before || after ? 0 : 3} />
        <path d={edges} />
      </g>
    );
  }
  return mark.lanes.map((lane) => (
    <rect
      key={lane}
      className="timeline-bar"
      data-band=""
      x={x}
      y={frame.lanes[lane]! - 2}
      width={width}
      height={4}
      rx={2}
    />
  ));
}

/** Of a crowd of thousands, the most on one lane: it is drawn as the canvas draws its like. */
const mostOf = ({ rows, tallies }: Placed): number => (rows ? Math.max(...tallies) : 0);

function Crowd({ mark, frame, part }: { mark: Placed; frame: Frame; part: Part | null }) {
  const [top, bottom] = endsOf(mark, frame);
  const most = mostOf(mark);
  const count = Math.max(top - 8, HEAD / 2);
  const { locale } = useLanguage();
  return (
    <g transform={`translate(${mark.x},0)`}>
      <line className="timeline-focus" y1={top - 7} y2={bottom + 7} />
      <rect className="timeline-thick" x={-2} y={top - 2} width={4} height={bottom - top + 4} rx={2} />
      {part ? <TakenStem part={part} frame={frame} /> : null}
      {mark.lanes.map((lane, i) => (
        <circle
          key={lane}
          className="timeline-thick-dot"
          cy={frame.lanes[lane]}
          r={crowdRadius(mark.tallies[i]!, most)}
        />
      ))}
      {part ? <TakenDots part={part} frame={frame} most={most} /> : null}
      <g
        className="timeline-over"
        style={{ '--over': `${count - 14}px`, '--room': `${Math.max(0, bottom - count)}px` } as CSSProperties}
      >
        <Words className="timeline-count" y={count}>
          {sayNumber(mark.count, locale)}
        </Words>
      </g>
    </g>
  );
}

interface TakenProps {
  part: Part;
  frame: Frame;
}

/** Within a thick stem, where some of its meetings stand; under the dots, so that those of other lanes stay whole. */
function TakenStem({ part: { spans }, frame }: TakenProps) {
  return spans.map(([from, to]) => (
    <rect
      key={from}
      className="timeline-part"
      x={-1}
      y={frame.lanes[from]!}
      width={2}
      height={frame.lanes[to]! - frame.lanes[from]!}
    />
  ));
}

/** Within the dots of a thick stem, how many of their meetings are among some. */
function TakenDots({ part: { lanes, tallies }, frame, most }: TakenProps & { most: number }) {
  return lanes.map((lane, i) => (
    <circle
      key={lane}
      className="timeline-part"
      cy={frame.lanes[lane]}
      r={Math.max(1, crowdRadius(tallies[i]!, most) - 1)}
    />
  ));
}
