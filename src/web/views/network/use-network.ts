/** What the network shows: the picture at its places, its classes, and the scene of the labels. */
import { useCallback, useMemo } from 'react';
import type { Graph } from '../../../core/query/graph.ts';
import type { IndexedDataset } from '../../../core/query/indexed.ts';
import type { Bond, MarkId, Picture } from '../../../core/query/picture.ts';
import type { PictureLit } from '../../../core/query/picture-lit.ts';
import { useMeasures } from '../../store/analysis.ts';
import { useData } from '../../store/data.ts';
import { useWholeGraph } from '../../store/derived.ts';
import { useOnceDrawn } from '../../store/frames.ts';
import { useStore } from '../../store/store.ts';
import type { Box } from '../../../core/picture/box.ts';
import { AS_BAKED, type Point, layingFor } from '../../../core/picture/network/camera.ts';
import { isCrowd, linesOf, nodesOf } from '../../../core/picture/network/names.ts';
import { type Ground, groundOf, laidGround } from '../../../core/picture/network/places.ts';
import { type Elements, classesOf, elementsOf, flagNumbers } from './elements.ts';
import { type Groups, groupsOf } from './groups.ts';
import type { Scene } from './overlay.ts';
import { type Sizing, sizingOf } from '../../../core/picture/network/sizes.ts';
import { type Drawn, usePicture } from './use-picture.ts';

/** What lies over the canvas. Where a country has just been opened or closed it is still that of the picture before. */
export interface Named {
  picture: Picture;
  selected: PictureLit | null;
  scene: Scene;
  /** null while communities are not shown */
  groups: Groups | null;
}

export interface NetworkState extends Drawn {
  /** the places of the data set, as baked and as laid into the box */
  baked: Ground;
  ground: Ground;
  elements: Elements;
  classes: ReadonlyMap<string, string>;
  ties: ReadonlyMap<string, Bond>;
  named: Named;
  /** as `elements` and `classes` would be with these countries opened and nothing chosen */
  drawnWith: (opened: readonly string[]) => Pick<NetworkState, 'elements' | 'classes'>;
}

/** `box` is the box to fill, null while it is not known; `at` is the mark that the keyboard is on. */
export function useNetwork(box: Box | null, at: MarkId | null): NetworkState {
  const data = useData();
  const drawn = usePicture();
  const { picture, selected, hovered, changeOf } = drawn;
  const { baked, ground } = useGround(box);
  const elements = useMemo(() => elementsOf(picture, ground), [picture, ground]);
  const flags = useMemo(() => flagNumbers(data.dataset), [data]);
  const { sizingFor, groups } = useSizing(drawn);
  const sizing = useMemo(() => sizingFor(picture), [sizingFor, picture]);
  const classes = useMemo(
    () => classesOf({ data, picture, sizing, flags, changeOf, selected, hovered }),
    [data, picture, sizing, flags, changeOf, selected, hovered],
  );
  const ties = useMemo(() => new Map(picture.ties.map((tie) => [tie.id, tie])), [picture]);
  const named = useNamed({ picture, selected, hovered, changeOf, sizing, groups }, drawn.graph, {
    ground,
    at,
  });
  const drawnWith = (opened: readonly string[]): ReturnType<NetworkState['drawnWith']> => {
    const then = drawn.pictureWith(opened);
    const nothing = { selected: null, hovered: null };
    return {
      elements: elementsOf(then, ground),
      classes: classesOf({ data, picture: then, sizing: sizingFor(then), flags, changeOf, ...nothing }),
    };
  };
  return { ...drawn, baked, ground, elements, classes, ties, named, drawnWith };
}

/** What names are made from. */
interface Told {
  picture: Picture;
  selected: PictureLit | null;
  hovered: PictureLit | null;
  changeOf: Drawn['changeOf'];
  sizing: Sizing;
  groups: Groups | null;
}

/** A country of hundreds is opened on the canvas first; the buttons and names of its officials follow as soon as it is drawn. */
function useNamed(
  { picture, selected, hovered, changeOf, sizing, groups }: Told,
  graph: Graph,
  { ground, at }: { ground: Ground; at: MarkId | null },
): Named {
  const opened = useStore((s) => s.view.opened);
  const now = useMemo(
    () => ({ picture, selected, hovered, changeOf, sizing, groups, graph, opened }),
    [picture, selected, hovered, changeOf, sizing, groups, graph, opened],
  );
  const later = useOnceDrawn(now);
  const isStep = later.opened !== opened && later.graph === graph && later.picture.mode === picture.mode;
  const told = isCrowd(later.picture) && isStep ? later : now;
  const lines = useMemo(() => linesOf(told.picture, ground), [told.picture, ground]);
  const signs = useMemo(() => {
    const {
      picture: { ties },
      changeOf: change,
    } = told;
    return change ? ties.filter(change).flatMap((tie) => middleOf(tie, ground)) : [];
  }, [told, ground]);
  const nodes = useMemo(() => nodesOf({ ...told, ground, at }), [told, ground, at]);
  const scene = useMemo(
    () => ({ nodes, lines, signs, badges: told.groups !== null, many: isCrowd(told.picture) }),
    [nodes, lines, signs, told],
  );
  return { ...told, scene };
}

/** Neither filters nor the mode play a part in where things stand. */
function useGround(box: Box | null): { baked: Ground; ground: Ground } {
  const data = useData();
  const whole = useWholeGraph();
  const baked = bakedOf(data, whole);
  const { turned, stretch } = useMemo(() => (box ? layingFor(baked.frame, box) : AS_BAKED), [baked, box]);
  const ground = useMemo(
    () => laidGround(baked, { turned, stretch: { x: stretch.x, y: stretch.y } }),
    [baked, turned, stretch.x, stretch.y],
  );
  return { baked, ground };
}

/** The network comes back with other faces and data stay: their places are read once. */
const grounds = new WeakMap<IndexedDataset, Ground>();

function bakedOf(data: IndexedDataset, whole: Graph): Ground {
  const known = grounds.get(data) ?? groundOf(data, whole.nodes, data.dataset.positions);
  grounds.set(data, known);
  return known;
}

function useSizing({ pictureWith }: Drawn): {
  sizingFor: (picture: Picture) => Sizing;
  groups: Groups | null;
} {
  const by = useStore((s) => s.view.sizeBy);
  const grouped = useStore((s) => s.view.communities);
  const { measures } = useMeasures(by !== 'meetings' || grouped);
  const sizingFor = useCallback(
    (picture: Picture) => sizingOf(picture, pictureWith([]), by, measures),
    [pictureWith, by, measures],
  );
  const groups = useMemo(() => (grouped && measures ? groupsOf(measures) : null), [grouped, measures]);
  return { sizingFor, groups };
}

function middleOf({ pair }: Bond, { places }: Ground): Point[] {
  const [a, b] = pair.map((id) => places.get(id));
  return a && b ? [{ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }] : [];
}
