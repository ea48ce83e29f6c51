/** The network as a picture: the marks and ties of the page at their baked places, with the names that have room. */
import { graphOf } from '../query/graph.ts';
import type { IndexedDataset } from '../query/indexed.ts';
import { type Bond, type Mark, type Picture as Graphic, pictureOf } from '../query/picture.ts';
import { type PictureLit, litHubs, litInPicture } from '../query/picture-lit.ts';
import { litIn } from '../query/selection.ts';
import type { ViewState } from '../query/state.ts';
import { visibleMeetings } from '../query/visible.ts';
import type { Measures } from '../analysis/measures.ts';
import type { Flags } from './flag.ts';
import { type Body, type Caption, type Look, type Picture, framed } from './frame.ts';
import { linesOf, textPx } from './letters.ts';
import type { Box } from './box.ts';
import { fit, layingFor, project } from './network/camera.ts';
import { newGrid } from './network/grid.ts';
import { HUB_SIDES, type LabelWish, type PlacedLabel, SIDES, placeLabels } from './network/labels.ts';
import { radiusOf } from './network/measures.ts';
import { type NamedNode, isCrowd, linesOf as tiesUnder, nodesOf } from './network/names.ts';
import { type Ground, groundOf, laidGround } from './network/places.ts';
import { shownAnyway } from './network/shown-anyway.ts';
import { type Sizing, sizingOf } from './network/sizes.ts';
import { type Drawn, drawNode, drawTie, tieSign } from './network-marks.ts';
import { SIGNS, type Sign } from './signs.ts';
import { type Pen, words } from './svg.ts';

/** What the network says, in the reader's language. */
export interface NetworkWords {
  /** what stands beside a mark */
  label(mark: Mark): string;
  /** what a mark stands for: its name, and how many meetings */
  mark(mark: Mark): string;
  tie(tie: Bond): string;
  /** what of it is not drawn, a sentence each; `nameless` marks have no room for their names */
  leftOut(picture: Graphic, nameless: number): readonly string[];
  /** where no meeting is visible */
  nothing: string;
}

export interface NetworkOf {
  data: IndexedDataset;
  view: Pick<ViewState, 'filters' | 'mode' | 'opened' | 'selection' | 'sizeBy'>;
  words: NetworkWords;
  flags?: Flags;
  /** where sizes tell more than meetings */
  measures?: Measures | null;
}

const NAME_PX = 12.5;
const LINE_PX = 17;
const NOTE = { size: 12, line: 18 };
/** Height for width: taller boxes are tried as long as a name finds no room. */
const HEIGHTS = [0.55, 0.7, 0.85, 1] as const;
/** Beyond this many ties, what runs under a name is no longer weighed: it would cost seconds. */
const MOST_LINES = 1500;
const NO_FLAGS: Flags = { get: () => undefined };

/** The network of the visible meetings as a whole picture. */
export function networkPicture(of: NetworkOf, caption: Caption, look: Look = {}): Picture {
  const shown = shownOf(of);
  return framed(caption, look, (pen, room) => bodyOf(of, shown, pen, room));
}

interface Shown {
  graphic: Graphic;
  lit: PictureLit | null;
  sizing: Sizing;
  baked: Ground;
}

function shownOf({ data, view, measures = null }: NetworkOf): Shown {
  const { selection, mode, opened } = view;
  const visible = visibleMeetings(data, view.filters);
  const graph = graphOf(data, visible);
  const lit = selection ? litIn(data, graph, selection) : null;
  const wish = { mode, opened, ...shownAnyway(selection, lit) };
  const graphic = pictureOf(data, graph, wish);
  const closed = opened.length ? pictureOf(data, graph, { ...wish, opened: [] }) : graphic;
  return {
    graphic,
    lit: lit && litInPicture(graphic, lit, litHubs(data, selection)),
    sizing: sizingOf(graphic, closed, view.sizeBy, measures),
    baked: groundOf(data, graphOf(data, data.meetings).nodes, data.dataset.positions),
  };
}

/** Everything at its place in a box, in pixels. */
interface Laid {
  box: Box;
  drawn: Omit<Drawn, 'covered'>;
  names: ReadonlyMap<string, PlacedLabel>;
}

function laidInto(box: Box, { graphic, lit, sizing, baked }: Shown, say: NetworkWords): Laid {
  const ground = laidGround(baked, layingFor(baked.frame, box));
  const points = graphic.nodes.flatMap(({ id }) => ground.places.get(id) ?? []);
  const camera = fit(points, box);
  const many = isCrowd(graphic);
  const named = nodesOf({ picture: graphic, ground, selected: lit, hovered: null, sizing, at: null });
  const nodes = new Map(
    named.map((node) => {
      const radius = radiusOf(node.type, node.size, camera.zoom, many);
      return [node.id, { ...project(node, camera, box), radius, shape: node.type }] as const;
    }),
  );
  const wishes = graphic.nodes.map((mark, i): LabelWish => {
    const node = named[i]!;
    return { ...wishFor(node, say.label(mark)), ...nodes.get(mark.id)! };
  });
  const lines = graphic.ties.length > MOST_LINES ? [] : tiesUnder(graphic, ground);
  const under = lines.map(({ from, to, weight }) => ({
    from: project(from, camera, box),
    to: project(to, camera, box),
    weight,
  }));
  return {
    box,
    drawn: { nodes, sizing, lit, thin: many ? Math.min(1, camera.zoom) : 1 },
    names: placeLabels(wishes, under, box),
  };
}

const wishFor = (node: NamedNode, label: string): Omit<LabelWish, 'x' | 'y' | 'radius'> => ({
  id: node.id,
  width: Math.ceil(textPx(label, NAME_PX, node.type === 'country')) + 4,
  height: LINE_PX,
  priority: node.priority,
  // A name over another could be read nowhere: here nothing can be moved aside.
  must: false,
  lead: node.lead,
  sides: node.type === 'country' ? HUB_SIDES : SIDES,
});

/** The lowest box in which every name has room, else the one with most names. */
function bestLaid(shown: Shown, say: NetworkWords, width: number): Laid {
  let best: Laid | null = null;
  for (const height of HEIGHTS) {
    const laid = laidInto({ width, height: Math.round(width * height) }, shown, say);
    if (!best || laid.names.size > best.names.size) best = laid;
    if (laid.names.size === shown.graphic.nodes.length) break;
  }
  return best!;
}

function bodyOf(of: NetworkOf, shown: Shown, pen: Pen, room: number): Body {
  const say = of.words;
  const { graphic } = shown;
  if (!graphic.nodes.length) {
    const nothing = words(pen, room / 2, 60, say.nothing, { size: 13, tone: 'muted', anchor: 'middle' });
    return { nodes: [nothing], height: 120, signs: [] };
  }
  const { box, drawn, names } = bestLaid(shown, say, room);
  // Places are places: they do not turn with the line of writing.
  const still: Pen = { ...pen, rtl: false };
  const notes = [say.leftOut(graphic, graphic.nodes.length - names.size).join(' ')]
    .filter(Boolean)
    .flatMap((note) => linesOf(note, room, NOTE.size, 5));
  const covered = coveredBy(names, drawn);
  return {
    nodes: [
      ...[...graphic.ties]
        .sort(thickestLast)
        .flatMap((tie) => drawTie(still, tie, { ...drawn, covered }, say)),
      ...graphic.nodes.map((mark) =>
        drawNode(still, of.data, mark, { ...drawn, covered }, of.flags ?? NO_FLAGS, say),
      ),
      ...graphic.nodes.flatMap((mark) => nameOf(still, mark, drawn, names.get(mark.id), say)),
      ...notes.map((note, i) =>
        words(pen, 0, box.height + (i + 1) * NOTE.line, note, { size: NOTE.size, tone: 'muted' }),
      ),
    ],
    height: box.height + notes.length * NOTE.line + (notes.length ? 6 : 0),
    signs: signsOf(graphic),
  };
}

/** The marks under a name of another: letters in them would lie under its letters. */
function coveredBy(
  names: ReadonlyMap<string, PlacedLabel>,
  { nodes }: Pick<Drawn, 'nodes'>,
): ReadonlySet<string> {
  const grid = newGrid();
  for (const { rectangle } of names.values()) grid.add(rectangle);
  return new Set(
    [...nodes].flatMap(([id, { x, y, radius: r }]) =>
      grid.overlaps([x - r, y - r, x + r, y + r], names.get(id)?.rectangle) > 0 ? id : [],
    ),
  );
}

const LAYERS: Record<Bond['type'], number> = { member: 0, countries: 1, part: 2, officials: 3 };
const thickestLast = (a: Bond, b: Bond): number => LAYERS[a.type] - LAYERS[b.type];

function nameOf(
  pen: Pen,
  mark: Mark,
  { lit }: Pick<Drawn, 'lit'>,
  place: PlacedLabel | undefined,
  say: NetworkWords,
) {
  if (!place) return [];
  const [left, top, right] = place.rectangle;
  const faded = lit !== null && lit.nodes.size > 0 && !lit.aroundNodes.has(mark.id);
  const chosen = lit?.nodes.has(mark.id) ?? false;
  return [
    words(pen, (left + right) / 2, top + LINE_PX * 0.74, say.label(mark), {
      size: NAME_PX,
      anchor: 'middle',
      halo: true,
      weight: mark.type === 'country' || chosen ? 600 : 400,
      tone: faded ? 'muted' : 'ink',
    }),
  ];
}

function signsOf({ ties, nodes }: Graphic): readonly Sign[] {
  const found = new Set<Sign>(ties.map(tieSign));
  if (ties.some((tie) => tie.type !== 'member' && tie.type !== 'part')) found.add('width');
  if (nodes.some((node) => node.type === 'meeting')) found.add('meeting');
  return SIGNS.filter((sign) => found.has(sign));
}
