/** The names of the lanes beside the score, with their flags, and the roles of officials under them. */
import type { Xml } from '../export/xml.ts';
import { type Flags, flagOf } from './flag.ts';
import { cut, textPx } from './letters.ts';
import type { Frame } from './score/frame.ts';
import { type Pen, words } from './svg.ts';
import type { LaneName, Parts, TimelineOf } from './scored.ts';

const NAME = 13;
const ROLE = 10.5;
/** A name is longer only where someone wants to spoil the picture. */
const MOST_PX = 320;
const MOST_ROLE_PX = 230;
const FLAG_R = 8;
const NO_FLAGS: Flags = new Map();
const AFTER_FLAG = 24;
const AIR = 16;

interface Row {
  face: LaneName;
  name: string;
  role: string | null;
  /** where the name begins */
  x: number;
}

export interface LanesColumn {
  width: number;
  draw: (pen: Pen, frame: Frame, busy: ReadonlySet<number>) => Xml[];
}

export function lanesColumn(
  { lanes, roles }: Parts,
  { view, words: say, flags = NO_FLAGS }: TimelineOf,
): LanesColumn {
  const rows = lanes.map((lane): Row => {
    const face = say.lane(lane, view.lanes);
    const role = roles.get(lane.key ?? '')?.role ?? null;
    const carries = lane.key !== null && view.lanes !== 'topic' && view.lanes !== 'kind';
    return { face, name: cut(face.name, MOST_PX, NAME), role, x: carries ? AFTER_FLAG : 0 };
  });
  const widest = rows.reduce((most, { name, role, x }) => {
    const told = role === null ? 0 : Math.min(textPx(role, ROLE), MOST_ROLE_PX);
    return Math.max(most, x + Math.max(textPx(name, NAME), told));
  }, 40);
  const draw: LanesColumn['draw'] = (pen, frame, busy) =>
    rows.flatMap(({ face, name, role, x }, i): Xml[] => {
      const y = frame.lanes[i]!;
      const tone = busy.has(i) ? 'ink' : 'muted';
      const drawn = [words(pen, x, role === null ? y + 4.5 : y - 1, name, { size: NAME, tone })];
      if (role !== null)
        drawn.push(words(pen, x, y + 12, cut(role, widest - x, ROLE), { size: ROLE, tone: 'muted' }));
      return x ? [flagOf(pen, [FLAG_R, y], FLAG_R, face.flag, flags), ...drawn] : drawn;
    });
  return { width: Math.ceil(widest) + AIR, draw };
}
