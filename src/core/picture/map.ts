/** The map as a picture: a circle at each place of the visible meetings, and an arc from the country of each side. */
import { type Xml, xml } from '../export/xml.ts';
import type { IndexedDataset } from '../query/indexed.ts';
import type { ViewState } from '../query/state.ts';
import { visibleMeetings } from '../query/visible.ts';
import { type Body, type Caption, type Look, type Picture, framed } from './frame.ts';
import { linesOf, textPx } from './letters.ts';
import type { Atlas } from './map/atlas.ts';
import { arcPath, groundOf, pointOn, projectionFor } from './map/ground.ts';
import { type Mark, type Side, fitsIn, marksOf, namedMarks } from './map/marks.ts';
import { type Spots, arcsOf, spotsOf } from './map/spots.ts';
import type { Box } from './box.ts';
import { type View, fitted, onScreen } from './map/view.ts';
import { type Pen, at, circle, rect, words } from './svg.ts';

/** What the map says, in the reader's language. */
export interface MapWords {
  /** "Pékin", of several places the first and how many more */
  name(mark: Mark): string;
  count(meetings: number): string;
  /** what its signs mean, and what of the meetings it does not show, a sentence each */
  notes(places: Spots, nameless: number): readonly string[];
}

export interface MapOf {
  data: IndexedDataset;
  view: Pick<ViewState, 'filters'>;
  atlas: Atlas;
  words: MapWords;
}

/** Height of the map for its width. */
const SHAPE = 0.52;
const NAME_PX = 12;
const NAME_GAP_PX = 4;
const NOTE = { size: 12, line: 18 };

/** The map of the visible meetings as a whole picture. */
export const mapPicture = (of: MapOf, caption: Caption, look: Look = {}): Picture =>
  framed(caption, look, (pen, room) => bodyOf(of, pen, room));

function bodyOf({ data, view, atlas, words: say }: MapOf, pen: Pen, room: number): Body {
  const box: Box = { width: room, height: Math.round(room * SHAPE) };
  const projection = projectionFor(box);
  const places = spotsOf(visibleMeetings(data, view.filters), data, atlas.middleOf);
  // As in the page, filtering moves nothing: what is in sight is where all meetings were.
  const { spots: all } = spotsOf(data.meetings, data, atlas.middleOf);
  const ends = arcsOf([all], data, atlas.middleOf).map((arc) => arc.from);
  const sight = fitted(
    [...all.map((spot) => spot.at), ...ends].map((point) => pointOn(projection, point)),
    box,
  );
  const marks = marksOf(places.spots, (spot) => pointOn(projection, spot.at), sight.zoom);
  const placed = marks.map((mark) => ({ ...mark, ...onScreen(mark, sight, box), name: say.name(mark) }));
  const named = namedMarks(
    [...placed].sort((a, b) => b.meetings - a.meetings),
    box,
  );
  // Places are places: they do not turn with the line of writing.
  const still: Pen = { ...pen, rtl: false };
  const notes = say.notes(places, placed.length - named.size).flatMap((n) => linesOf(n, room, NOTE.size, 3));
  const arcs = arcsOf(
    marks.map((mark) => mark.spots),
    data,
    atlas.middleOf,
  ).map((arc) => arcPath(projection, arc));
  return {
    nodes: [
      world(still, box, sight, { ...groundOf(projection, atlas), arcs }),
      ...placed.flatMap((mark) => drawMark(still, mark, named.get(mark.id), say)),
      ...notes.map((note, i) =>
        words(pen, 0, box.height + 10 + (i + 1) * NOTE.line, note, { size: NOTE.size, tone: 'muted' }),
      ),
    ],
    height: box.height + 10 + notes.length * NOTE.line,
    signs: [],
  };
}

interface World {
  sphere: string;
  land: string;
  borders: string;
  arcs: readonly string[];
}

/** The part of the world in sight: what lies beyond is cut off by a frame of its own. */
function world(pen: Pen, box: Box, { x, y, zoom }: View, { sphere, land, borders, arcs }: World): Xml {
  const { palette } = pen;
  const [width, height] = [box.width / zoom, box.height / zoom];
  const shape = (d: string, attributes: Xml['attributes']): Xml =>
    xml('path', { d, fill: 'none', 'vector-effect': 'non-scaling-stroke', ...attributes });
  const [left, top] = [x * box.width - width / 2, y * box.height - height / 2];
  return xml(
    'svg',
    {
      x: at(pen, 0),
      y: 0,
      ...box,
      viewBox: [left, top, width, height].map((value) => value.toFixed(2)).join(' '),
    },
    rect({ ...pen, left: 0 }, { x: left, y: top, width, height }, 'paper'),
    shape(sphere, { fill: palette.raised, stroke: palette.hairline }),
    ...(land ? [shape(land, { fill: palette.lane })] : []),
    ...(borders ? [shape(borders, { stroke: palette.paper })] : []),
    ...arcs.map((d) => shape(d, { stroke: palette.faint, 'stroke-opacity': 0.7 })),
  );
}

function drawMark(
  pen: Pen,
  { id, x, y, radiusPx: r, hollow, meetings, name }: Mark & { name: string },
  side: Side | undefined,
  say: MapWords,
): Xml[] {
  const number = say.count(meetings);
  const disc = hollow
    ? circle(pen, x, y, r, 'paper', { stroke: 'mark', width: 2 })
    : circle(pen, x, y, r, 'mark');
  const tone = hollow ? 'ink' : 'paper';
  // From its middle: where a text begins depends on the direction in which it is written.
  const middle = (r + NAME_GAP_PX + textPx(name, NAME_PX) / 2) * (side === 'after' ? 1 : -1);
  return [
    xml('g', { 'data-place': id }, disc),
    ...(fitsIn(number, r)
      ? [words(pen, x, y + 4, number, { size: 11, weight: 600, anchor: 'middle', tone })]
      : []),
    ...(side ? [words(pen, x + middle, y + 4, name, { size: NAME_PX, anchor: 'middle', halo: true })] : []),
  ];
}
