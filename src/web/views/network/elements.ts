/** What the drawing is given: every mark and tie of the picture at its place, and the classes that choices put on them. */
import type { BakedPosition, Dataset } from '../../../core/dataset/dataset.ts';
import type { Change } from '../../../core/analysis/comparison.ts';
import type { TieType } from '../../../core/query/graph.ts';
import type { IndexedDataset } from '../../../core/query/indexed.ts';
import type { Bond, Mark, MarkId, Picture } from '../../../core/query/picture.ts';
import type { PictureLit } from '../../../core/query/picture-lit.ts';
import { hubNode, speakers } from '../../../core/query/speakers.ts';
import type { NodeId } from '../../../core/query/state.ts';
import { markOf } from '../../../core/picture/mark-of.ts';
import { AS_BAKED, type Laying, type Point, laid } from './camera.ts';
import { type Sizing, sizeOf, widthOf } from './sizes.ts';

export interface DrawnNode extends Point {
  id: MarkId;
}

export interface DrawnTie {
  id: string;
  source: MarkId;
  target: MarkId;
}

export interface Elements {
  nodes: readonly DrawnNode[];
  ties: readonly DrawnTie[];
}

/** A place for all that may ever be drawn of a data set: no filter, choice or mode moves anything. */
export interface Ground {
  places: ReadonlyMap<MarkId, Point>;
  /** the places of countries and officials: what a fitted view shows */
  frame: readonly Point[];
  /** how the baked places were laid into the box; the store and the link know nothing of it */
  laying: Laying;
}

/** The baked places. A node without one stands on a ring around the others, a meeting amid those who took part. */
export function groundOf(
  data: IndexedDataset,
  nodes: readonly { id: NodeId }[],
  positions: readonly BakedPosition[],
): Ground {
  const places = new Map(positions.map(({ node, x, y }) => [node as MarkId, { x, y }]));
  const reach = Math.max(100, ...positions.map((p) => Math.hypot(p.x, p.y)));
  const stray = nodes.filter(({ id }) => !places.has(id));
  stray.forEach(({ id }, i) => {
    const angle = (2 * Math.PI * i) / stray.length;
    places.set(id, { x: Math.cos(angle) * reach * 1.15, y: Math.sin(angle) * reach * 1.15 });
  });
  for (const { id } of data.meetings) {
    if (places.has(hubNode(id))) continue;
    const around = speakers(data, id).flatMap((side) => places.get(side) ?? []);
    const mean = (axis: keyof Point): number => around.reduce((sum, p) => sum + p[axis], 0) / around.length;
    if (around.length) places.set(hubNode(id), { x: mean('x'), y: mean('y') });
  }
  return { places, frame: nodes.map(({ id }) => places.get(id)!), laying: AS_BAKED };
}

/** The baked places, laid into a box. */
export function laidGround({ places, frame }: Ground, laying: Laying): Ground {
  return {
    places: new Map([...places].map(([id, place]) => [id, laid(place, laying)])),
    frame: frame.map((place) => laid(place, laying)),
    laying,
  };
}

/** The picture at its places. */
export function elementsOf({ nodes, ties }: Pick<Picture, 'nodes' | 'ties'>, { places }: Ground): Elements {
  return {
    nodes: nodes.flatMap(({ id }) => {
      const place = places.get(id);
      return place ? { id, ...place } : [];
    }),
    ties: ties.map(({ id, pair: [source, target] }) => ({ id, source, target })),
  };
}

/** Number of a country's flag among the rules of the style: its place in the data set. */
export function flagNumbers({ countries }: Dataset): ReadonlyMap<string, number> {
  return new Map(countries.map(({ id }, i) => [id, i]));
}

/** Everything that decides how the elements look. */
export interface Shown {
  data: IndexedDataset;
  picture: Picture;
  sizing: Sizing;
  flags: ReadonlyMap<string, number>;
  /** what became of a tie between two periods; null while none are compared */
  changeOf: ((tie: Bond) => Change | null) | null;
  selected: PictureLit | null;
  hovered: PictureLit | null;
}

/** The classes of every element, by its id. */
export function classesOf(shown: Shown): Map<string, string> {
  const { picture, sizing, selected, hovered, changeOf } = shown;
  const some = selected !== null && selected.nodes.size > 0;
  const classes = new Map<string, string>();
  for (const node of picture.nodes) {
    const { id } = node;
    classes.set(
      id,
      join(
        ...looksOf(node, shown),
        `size-${sizeOf(node, sizing)}`,
        hovered?.nodes.has(id) && 'hovered',
        selected?.nodes.has(id) && 'selected',
        some && !selected.aroundNodes.has(id) && !hovered?.nodes.has(id) && 'faded',
      ),
    );
  }
  for (const tie of picture.ties) {
    const { id, type } = tie;
    classes.set(
      id,
      join(
        TIE_CLASS[type],
        `width-${widthOf(tie, sizing)}`,
        tie.firm === 0 && type !== 'member' && 'unsure',
        changeOf?.(tie),
        hovered?.ties.has(id) && 'hovered',
        selected?.ties.has(id) && 'selected',
        some && !selected.aroundTies.has(id) && !hovered?.ties.has(id) && 'faded',
      ),
    );
  }
  return classes;
}

/** Where no country stands beside its officials, they carry its flag. */
function looksOf({ type, ref, country }: Mark, { data, picture, flags }: Shown): readonly string[] {
  if (type === 'meeting') return ['meeting', `sign-${markOf(data.byId.get(ref)!.meeting)}`];
  const flag = `flag-${flags.get(country ?? '') ?? 'none'}`;
  if (type === 'country') return ['country', flag];
  return picture.mode === 'mixed' || country === null ? ['official'] : ['official', 'carrier', flag];
}

/** An edge between officials must not take the rules of the node of one. */
const TIE_CLASS: Record<TieType | 'part', string> = {
  officials: 'people',
  countries: 'sides',
  member: 'member',
  part: 'part',
};

const join = (...names: (string | false | undefined | null)[]): string => names.filter(Boolean).join(' ');
