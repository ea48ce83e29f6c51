/** Where the nodes of a network stand: as baked, and as laid into a box. */
import type { BakedPosition } from '../../dataset/dataset.ts';
import type { IndexedDataset } from '../../query/indexed.ts';
import type { MarkId } from '../../query/picture.ts';
import { hubNode, speakers } from '../../query/speakers.ts';
import type { NodeId } from '../../query/state.ts';
import { AS_BAKED, type Laying, type Point, laid } from './camera.ts';

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
  // Hundreds of thousands of places are more than one call can take.
  const reach = positions.reduce((far, p) => Math.max(far, Math.hypot(p.x, p.y)), 100);
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
