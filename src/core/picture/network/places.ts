/** Where the nodes of a network stand: as baked, and as laid into a box. */
import type { BakedPosition } from '../../dataset/dataset.ts';
import type { IndexedDataset } from '../../query/indexed.ts';
import { MOST_COUNTRIES, MOST_NODES, heaviest } from '../../query/most-met.ts';
import type { MarkId } from '../../query/picture.ts';
import { speakers } from '../../query/speakers.ts';
import type { NodeId } from '../../query/state.ts';
import { AS_BAKED, type Laying, type Point, laid } from './camera.ts';

/** Places by their marks: worked out when asked for, since most of a large data set is never drawn. */
export interface Places {
  get: (id: MarkId) => Point | undefined;
}

/** A node of the whole graph. */
interface Standing {
  id: NodeId;
  meetings: number;
}

/** A place for all that may ever be drawn of a data set: no filter, choice or mode moves anything. */
export interface Ground {
  places: Places;
  /** the places of countries and officials, or of the countries that a large picture begins with: what a fitted view shows */
  frame: readonly Point[];
  /** how the baked places were laid into the box; the store and the link know nothing of it */
  laying: Laying;
}

/** The baked places. A node without one stands on a ring around the others, a meeting amid those who took part. */
export function groundOf(
  data: IndexedDataset,
  nodes: readonly Standing[],
  positions: readonly BakedPosition[],
): Ground {
  const places = new Map<MarkId, Point>();
  let reach = 100;
  for (const { node, x, y } of positions) {
    places.set(node as MarkId, { x, y });
    reach = Math.max(reach, Math.hypot(x, y));
  }
  const stray = nodes.filter(({ id }) => !places.has(id));
  stray.forEach(({ id }, i) => {
    const angle = (2 * Math.PI * i) / stray.length;
    places.set(id, { x: Math.cos(angle) * reach * 1.15, y: Math.sin(angle) * reach * 1.15 });
  });
  const amid = (meeting: string): Point | undefined => {
    const around = speakers(data, meeting).flatMap((side) => places.get(side) ?? []);
    const mean = (axis: keyof Point): number => around.reduce((sum, p) => sum + p[axis], 0) / around.length;
    return around.length ? { x: mean('x'), y: mean('y') } : undefined;
  };
  return {
    places: remembering((id) => places.get(id) ?? (id.startsWith('m:') ? amid(id.slice(2)) : undefined)),
    frame: begun(nodes).map(({ id }) => places.get(id)!),
    laying: AS_BAKED,
  };
}

/** What a picture begins with: where not all has room the countries of most meetings, which stand in the midst of the others. */
function begun(nodes: readonly Standing[]): readonly Standing[] {
  if (nodes.length <= MOST_NODES) return nodes;
  const countries = nodes.filter(({ id }) => id.startsWith('c:'));
  const most = heaviest(
    countries,
    MOST_COUNTRIES,
    ({ meetings }) => meetings,
    ({ id }) => id,
  );
  return countries.length ? [...most] : nodes;
}

/** The baked places, laid into a box. */
export function laidGround({ places, frame }: Ground, laying: Laying): Ground {
  return {
    places: remembering((id) => {
      const place = places.get(id);
      return place && laid(place, laying);
    }),
    frame: frame.map((place) => laid(place, laying)),
    laying,
  };
}

function remembering(placeOf: Places['get']): Places {
  const known = new Map<MarkId, Point | undefined>();
  return {
    get(id) {
      if (!known.has(id)) known.set(id, placeOf(id));
      return known.get(id);
    },
  };
}
