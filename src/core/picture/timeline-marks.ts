/** The marks of the score and what they stand on, as the page draws them. */
import { type Xml, xml } from '../export/xml.ts';
import { markOf } from './mark-of.ts';
import type { Tone } from './palette.ts';
import { type Frame, HEAD } from './score/frame.ts';
import { BAND_PX, doubtOf, isAside, radiusOf } from './score/measures.ts';
import { type Extent, type Mark, isCrowd, partOf } from './score/placed.ts';
import type { Tick } from './score/ticks.ts';
import { glyph } from './signs.ts';
import { type Pen, circle, line, path, rect, words } from './svg.ts';
import type { TimelineWords } from './scored.ts';

type MarkTone = Extract<Tone, 'mark' | 'faint' | 'accent'>;

/** The tray, the lines of the axis, the lanes. */
export function drawGround(pen: Pen, frame: Frame, ticks: readonly Tick[]): Xml[] {
  const { tray, height, left, right } = frame;
  return [
    ...(tray
      ? [
          rect(pen, { x: tray.left, y: 0, width: tray.right - tray.left, height }, 'lane', {
            rx: 6,
            opacity: 0.7,
          }),
        ]
      : []),
    ...ticks.map(({ x }) => line(pen, [x, 0], [x, height], { stroke: 'hairline' })),
    ...frame.lanes.map((y) => line(pen, [left, y], [right, y], { stroke: 'lane' })),
  ];
}

/** One mark: `data-meetings` says how many it stands for, its title which. */
export function drawMark(
  pen: Pen,
  mark: Mark,
  frame: Frame,
  selected: ReadonlySet<string>,
  say: Pick<TimelineWords, 'mark'>,
): Xml {
  const tone = toneOf(mark, selected);
  return xml(
    'g',
    { 'data-meetings': mark.meetings.length },
    xml('title', {}, say.mark(mark.meetings)),
    ...leader(pen, mark, frame),
    ...mark.bands.flatMap((band) => bandOf(pen, band, mark, frame, tone)),
    ...(isCrowd(mark) ? crowd(pen, mark, frame, tone, selected) : single(pen, mark, frame, tone)),
  );
}

function toneOf(mark: Mark, selected: ReadonlySet<string>): MarkTone {
  const taken = mark.meetings.filter((m) => selected.has(m.id)).length;
  if (taken === mark.meetings.length) return 'accent';
  const { status, section } = mark.meetings[0]!.meeting;
  const quiet = !isCrowd(mark) && (section === 'related' || status === 'past');
  return quiet || selected.size > 0 ? 'faint' : 'mark';
}

const endsOf = ({ lanes }: Mark, frame: Frame): [number, number] => [
  frame.lanes[lanes[0]!]!,
  frame.lanes[lanes.at(-1)!]!,
];

/** From its day on the axis to a stem that has made room for others. */
function leader(pen: Pen, mark: Mark, frame: Frame): Xml[] {
  if (!isAside(mark)) return [];
  const way = [
    [mark.anchor, 0],
    [mark.x, HEAD - 2],
    [mark.x, frame.lanes[mark.lanes[0]!]! - 5],
  ] as const;
  return [path(pen, [way], { stroke: 'faint', width: 0.75 })];
}

/** A range is known to go on: bars on its lanes. A vague date is somewhere in it: one band, open where it may lie outside. */
function bandOf(
  pen: Pen,
  { x, width, before, after }: Extent,
  mark: Mark,
  frame: Frame,
  tone: MarkTone,
): Xml[] {
  if (mark.meetings[0]!.precision === 'range')
    return mark.lanes.map((lane) =>
      rect(pen, { x, y: frame.lanes[lane]! - 2, width, height: 4 }, tone, { rx: 2 }),
    );
  const [first, last] = endsOf(mark, frame);
  const [top, bottom, end] = [first - BAND_PX, last + BAND_PX, x + width];
  const edges = [
    [[x, top] as const, [end, top] as const],
    [[x, bottom] as const, [end, bottom] as const],
    ...(before ? [] : [[[x, top] as const, [x, bottom] as const]]),
    ...(after ? [] : [[[end, top] as const, [end, bottom] as const]]),
  ];
  return [
    rect(pen, { x, y: top, width, height: bottom - top }, tone, {
      rx: before || after ? 0 : 3,
      opacity: 0.12,
    }),
    path(pen, edges, { stroke: tone, dash: '1 3' }),
  ];
}

const BY_DAY: ReadonlySet<string> = new Set(['day', 'range']);

function single(pen: Pen, mark: Mark, frame: Frame, tone: MarkTone): Xml[] {
  const { date, meeting, precision } = mark.meetings[0]!;
  const [top, bottom] = endsOf(mark, frame);
  const doubt = doubtOf(date);
  const shape = markOf(meeting);
  const vague = !BY_DAY.has(precision);
  const last = mark.echoes.at(-1);
  return [
    ...(last === undefined ? [] : [line(pen, [mark.x, top], [last, top], { stroke: tone, dash: '2 3' })]),
    ...[mark.x, ...mark.echoes].flatMap((x) => [
      line(pen, [x, top], [x, bottom], { stroke: tone, width: vague ? 4 : 1.5 }),
      ...(vague ? [line(pen, [x, top], [x, bottom], { stroke: 'paper', width: 2 })] : []),
      ...mark.lanes.map((lane) => glyph(pen, [x, frame.lanes[lane]!], shape, tone)),
      ...(doubt
        ? [words(pen, x, top - 8, doubt, { size: 11, weight: 600, anchor: 'middle', tone, halo: true })]
        : []),
    ]),
  ];
}

/** A thick stem with its count; of one that is selected in part, that part. */
function crowd(pen: Pen, mark: Mark, frame: Frame, tone: MarkTone, selected: ReadonlySet<string>): Xml[] {
  const [top, bottom] = endsOf(mark, frame);
  const part = selected.size ? partOf(mark, selected) : null;
  const { x } = mark;
  return [
    rect(pen, { x: x - 2, y: top - 2, width: 4, height: bottom - top + 4 }, tone, { rx: 2 }),
    ...(part?.spans ?? []).map(([from, to]) =>
      rect(
        pen,
        { x: x - 1, y: frame.lanes[from]!, width: 2, height: frame.lanes[to]! - frame.lanes[from]! },
        'accent',
      ),
    ),
    ...mark.lanes.map((lane, i) =>
      circle(pen, x, frame.lanes[lane]!, radiusOf(mark.tallies[i]!), tone, { stroke: 'paper' }),
    ),
    ...(part?.lanes ?? []).map((lane, i) =>
      circle(pen, x, frame.lanes[lane]!, radiusOf(part!.tallies[i]!) - 1, 'accent'),
    ),
    words(pen, x, Math.max(top - radiusOf(mark.tallies[0]!) - 4, HEAD / 2), String(mark.meetings.length), {
      size: 11,
      weight: 600,
      anchor: 'middle',
      tone,
      halo: true,
    }),
  ];
}
