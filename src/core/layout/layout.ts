/** The baked places of the network: worked out once, the same bytes in every engine, and never moved by a filter. */
import type { BakedPosition, Dataset } from '../dataset/dataset.ts';
import { byCodeUnit } from '../model/id.ts';
import { type Graph, graphOf } from '../query/graph.ts';
import { indexDataset } from '../query/indexed.ts';
import { at } from './boxes.ts';
import { MOST_SETTLED, placeCrowd } from './crowd.ts';
import { settle } from './forces.ts';
import { placeHubs } from './hubs.ts';
import { costOf, refine, workOf } from './refine.ts';
import { type Scene, sceneOf } from './scene.ts';
import { separate } from './separate.ts';
import { placeAtStart } from './start.ts';

/**
 * A place, in whole pixels at zoom 1, for every node of the graph of all meetings, and for every meeting as a mark of
 * its own; the middle of the drawing is 0, 0. Boxes of nodes and labels do not overlap, except in a network of thousands
 * (`crowd.ts`). Independent of the order of the data set's lists.
 */
export function layoutOf(dataset: Dataset): BakedPosition[] {
  const data = indexDataset(dataset);
  const graph = graphOf(data, data.meetings);
  const crowded = graph.nodes.length > MOST_SETTLED;
  const scene = crowded ? crowdOf(sceneOf(data, graph), graph) : best(() => sceneOf(data, graph));
  const middle = middleOf(scene);
  return [...scene.spots, ...placeHubs(data, scene.spots, crowded)]
    .map(({ id, x, y }) => ({ node: id, x: x - middle.x, y: y - middle.y }))
    .sort((a, b) => byCodeUnit(a.node, b.node));
}

function crowdOf(scene: Scene, graph: Graph): Scene {
  placeCrowd(scene, graph);
  return scene;
}

/** Drawings tried, from as many starts, where the graph is small enough for them all to be made in a moment. */
const MOST_TRIES = 8;
const MOST_WORK = 12_000_000;

/** The easiest to read of the drawings tried; of equals, the first. */
function best(fresh: () => Scene): Scene {
  let found: { scene: Scene; cost: number } | null = null;
  const tries = Math.max(1, Math.min(MOST_TRIES, MOST_WORK / workOf(fresh())));
  for (let turn = 0; turn < tries; turn++) {
    const scene = fresh();
    placeAtStart(scene, turn);
    settle(scene);
    separate(scene.spots);
    refine(scene);
    // Of a large graph one drawing is made: there is nothing to compare it with.
    const cost = tries < 2 ? 0 : costOf(scene);
    if (!found || cost < found.cost) found = { scene, cost };
  }
  return found!.scene;
}

function middleOf({ spots }: Scene): { x: number; y: number } {
  const boxes = spots.map((spot) => at(spot.room.whole, spot));
  const half = (low: number[], high: number[]): number =>
    low.length
      ? Math.round((low.reduce((a, b) => Math.min(a, b)) + high.reduce((a, b) => Math.max(a, b))) / 2)
      : 0;
  return {
    x: half(
      boxes.map((b) => b.left),
      boxes.map((b) => b.right),
    ),
    y: half(
      boxes.map((b) => b.top),
      boxes.map((b) => b.bottom),
    ),
  };
}
