/** The timeline as a picture: the score of the page, drawn from the data alone. */
import { type Body, type Caption, type Look, MARGIN, type Picture, framed } from './frame.ts';
import { markOf } from './mark-of.ts';
import { bracketsOf } from './score/brackets.ts';
import { AXIS_PX, BRACKETS_PX, doubtOf, isAside } from './score/measures.ts';
import { isCrowd } from './score/placed.ts';
import { ticksOf } from './score/ticks.ts';
import { type Parts, type Scored, type TimelineOf, partsOf, scored } from './scored.ts';
import { SIGNS, type Sign } from './signs.ts';
import { type Pen, below, movedBy, words } from './svg.ts';
import { axisOf } from './timeline-axis.ts';
import { type LanesColumn, lanesColumn } from './timeline-lanes.ts';
import { drawGround, drawMark } from './timeline-marks.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** The timeline of the visible meetings as a whole picture. */
export function timelinePicture(of: TimelineOf, caption: Caption, look: Look = {}): Picture {
  const parts = partsOf(of);
  const names = lanesColumn(parts, of);
  const width = of.scorePx === undefined ? {} : { width: Math.ceil(names.width + of.scorePx + 2 * MARGIN) };
  return framed(caption, { ...look, ...width }, (pen, room) => bodyOf(of, parts, names, pen, room));
}

function bodyOf(of: TimelineOf, parts: Parts, names: LanesColumn, pen: Pen, room: number): Body {
  const score = scored(of, parts, room - names.width);
  const { frame, marks } = score;
  const field = movedBy(pen, names.width);
  const ticks = score.dated ? ticksOf(frame, score.window, of.words.tick) : [];
  const top = AXIS_PX + (score.eventful ? BRACKETS_PX : 0);
  const busy = new Set(marks.flatMap((m) => m.lanes));
  const nothing = { size: 13, tone: 'muted', anchor: 'middle', halo: true } as const;
  const nodes = [
    ...axisOf(field, score, ticks, of.words),
    below(top, [
      ...names.draw(pen, frame, busy),
      ...drawGround(field, frame, ticks),
      ...marks.map((mark) => drawMark(field, mark, frame, of.selected ?? NOBODY, of.words)),
      ...(marks.length
        ? []
        : [words(field, frame.width / 2, HALF_WAY * frame.height, of.words.nothing, nothing)]),
    ]),
  ];
  return { nodes, height: top + frame.height, signs: signsOf(score) };
}

const HALF_WAY = 0.5;

/** The signs that occur. */
function signsOf({ marks, frame }: Scored): readonly Sign[] {
  const found = new Set<Sign>();
  for (const mark of marks) {
    const [first] = mark.meetings;
    const crowd = isCrowd(mark);
    const doubt = crowd ? '' : doubtOf(first!.date);
    found.add(crowd ? 'crowd' : markOf(first!.meeting));
    if (mark.bands.length) found.add(first!.precision === 'range' ? 'range' : 'vague');
    if (isAside(mark)) found.add('leader');
    if (doubt.includes('?')) found.add('uncertain');
    if (doubt.includes('~')) found.add('approximate');
  }
  if (frame.tray) found.add('tray');
  if (bracketsOf(marks).length) found.add('event');
  return SIGNS.filter((sign) => found.has(sign));
}
