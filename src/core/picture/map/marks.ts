/** What is drawn at the places: circles by their meetings, overlapping ones merged, and the names that fit. Pure. */
import type { Spot } from './spots.ts';
import type { Box } from '../box.ts';
import type { Point } from './view.ts';

/** One circle: a place, or several that would overlap at this zoom. */
export interface Mark extends Point {
  /** id of its first place, the one with most meetings, at whose point it stands */
  id: string;
  spots: readonly Spot[];
  meetings: number;
  /** none of its places is a city: all are somewhere in their country */
  hollow: boolean;
  radiusPx: number;
}

const LEAST_PX = 5;
const MOST_PX = 22;
/** Between two circles one sees the map. */
const GAP_PX = 2;

/** The area beyond the smallest circle tells the number. */
const radiusOf = (meetings: number, most: number): number =>
  LEAST_PX + (MOST_PX - LEAST_PX) * Math.sqrt(Math.max(0, meetings - 1) / Math.max(1, most - 1));

/**
 * Merges what overlaps, until nothing does: always the first circle that another touches, with the first that touches it.
 * One that has grown is asked of those before it, which nothing touched till then, and of those after it. Points are
 * those of the fitted world; radii are pixels whatever the zoom.
 */
export function marksOf(spots: readonly Spot[], pointOf: (spot: Spot) => Point, zoom: number): Mark[] {
  const total = spots.reduce((most, spot) => Math.max(most, spot.meetings.length), 1);
  const markOf = (of: readonly Spot[], at: Point): Mark => {
    const meetings = of.reduce((sum, spot) => sum + spot.meetings.length, 0);
    return {
      id: of[0]!.id,
      x: at.x,
      y: at.y,
      spots: of,
      meetings,
      hollow: of.every((spot) => spot.hollow),
      radiusPx: Math.min(MOST_PX, radiusOf(meetings, total)),
    };
  };
  const marks = spots.map((spot) => markOf([spot], pointOf(spot)));
  const touch = (a: Mark, b: Mark): boolean => {
    const room = a.radiusPx + b.radiusPx + GAP_PX;
    const x = (a.x - b.x) * zoom;
    if (x >= room || -x >= room) return false;
    return Math.hypot(x, (a.y - b.y) * zoom) < room;
  };
  const firstTouching = (i: number, from: number, to: number): number => {
    const mark = marks[i]!;
    for (let k = from; k < to; k++) if (k !== i && touch(mark, marks[k]!)) return k;
    return -1;
  };
  for (let i = 0; i < marks.length; i++) {
    let j = firstTouching(i, i + 1, marks.length);
    while (j >= 0) {
      const [into, gone] = i < j ? [i, j] : [j, i];
      marks[into] = markOf([...marks[into]!.spots, ...marks[gone]!.spots], marks[into]!);
      marks.splice(gone, 1);
      i = into;
      j = firstTouching(i, 0, i);
      if (j < 0) j = firstTouching(i, i + 1, marks.length);
    }
  }
  return marks;
}

/** Roughly, for a letter of 12 px; a name that is a little narrower than thought leaves a gap, nothing worse. */
const LETTER_PX = 6.6;
const LINE_PX = 15;
const NAME_GAP_PX = 4;

interface Room {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const overlap = (a: Room, b: Room): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a name stands: after its circle, or before it. */
const SIDES = ['after', 'before'] as const;
export type Side = (typeof SIDES)[number];

/** A circle with its name, in pixels of the box. */
export interface Named extends Point {
  id: string;
  radiusPx: number;
  name: string;
}

/** Which circles have room for their names, within the box and beside all circles and names before them; the first are served first. */
export function namedMarks(circles: readonly Named[], box: Box): ReadonlyMap<string, Side> {
  const taken: Room[] = circles.map(({ x, y, radiusPx: r }) => ({
    left: x - r,
    right: x + r,
    top: y - r,
    bottom: y + r,
  }));
  const named = new Map<string, Side>();
  for (const { id, x, y, radiusPx, name } of circles) {
    const width = name.length * LETTER_PX;
    const offset = radiusPx + NAME_GAP_PX;
    const upright = { top: y - LINE_PX / 2, bottom: y + LINE_PX / 2 };
    const rooms: Record<Side, Room> = {
      after: { left: x + offset, right: x + offset + width, ...upright },
      before: { left: x - offset - width, right: x - offset, ...upright },
    };
    const isFree = (room: Room): boolean =>
      room.left >= 0 && room.right <= box.width && !taken.some((other) => overlap(room, other));
    const side = SIDES.find((each) => isFree(rooms[each]));
    if (!side) continue;
    named.set(id, side);
    taken.push(rooms[side]);
  }
  return named;
}

/** A number needs the height of its digits, too. */
const LEAST_NUMBERED_PX = 8;
const DIGIT_PX = 6.5;

export const fitsIn = (text: string, radiusPx: number): boolean =>
  radiusPx >= LEAST_NUMBERED_PX && text.length * DIGIT_PX < radiusPx * 2 - 3;
