/** What the network shows: the picture at its places, its classes, and the scene of the labels. */
import { useMemo } from 'react';
import type { Bond, Mark, MarkId, Picture } from '../../../core/query/picture.ts';
import type { PictureLit } from '../../../core/query/picture-lit.ts';
import { useMeasures } from '../../store/analysis.ts';
import { useData } from '../../store/data.ts';
import { useWholeGraph } from '../../store/derived.ts';
import { useStore } from '../../store/store.ts';
import { AS_BAKED, type Box, type Point, layingFor } from './camera.ts';
import {
  type Elements,
  type Ground,
  classesOf,
  elementsOf,
  flagNumbers,
  groundOf,
  laidGround,
} from './elements.ts';
import { type Groups, groupsOf } from './groups.ts';
import type { Line } from './labels.ts';
import { MANY_MARKS, type Shape } from './look.ts';
import type { OverlayNode, Scene } from './overlay.ts';
import { type Sizing, sizeOf, sizingOf } from './sizes.ts';
import { type Drawn, usePicture } from './use-picture.ts';

export interface NetworkState extends Drawn {
  /** the places of the data set, as baked and as laid into the box */
  baked: Ground;
  ground: Ground;
  elements: Elements;
  classes: ReadonlyMap<string, string>;
  scene: Scene;
  ties: ReadonlyMap<string, Bond>;
  /** null while communities are not shown */
  groups: Groups | null;
}

/** `box` is the box to fill, null while it is not known; `at` is the mark that the keyboard is on. */
export function useNetwork(box: Box | null, at: MarkId | null): NetworkState {
  const data = useData();
  const drawn = usePicture();
  const { picture, selected, hovered, changeOf } = drawn;
  const { baked, ground } = useGround(box);
  const elements = useMemo(() => elementsOf(picture, ground), [picture, ground]);
  const flags = useMemo(() => flagNumbers(data.dataset), [data]);
  const { sizing, groups } = useSizing(picture);
  const classes = useMemo(
    () => classesOf({ data, picture, sizing, flags, changeOf, selected, hovered }),
    [data, picture, sizing, flags, changeOf, selected, hovered],
  );
  const lines = useMemo(() => linesOf(picture, ground), [picture, ground]);
  const signs = useMemo(
    () => (changeOf ? picture.ties.filter(changeOf).flatMap((tie) => middleOf(tie, ground)) : []),
    [picture, ground, changeOf],
  );
  const nodes = useMemo(
    () => overlayOf({ picture, ground, sizing, selected, hovered, at }),
    [picture, ground, sizing, selected, hovered, at],
  );
  const scene = useMemo(
    () => ({ nodes, lines, signs, badges: groups !== null, many: isCrowd(picture) }),
    [nodes, lines, signs, groups, picture],
  );
  const ties = useMemo(() => new Map(picture.ties.map((tie) => [tie.id, tie])), [picture]);
  return { ...drawn, baked, ground, elements, classes, scene, ties, groups };
}

/** Places are those of all: where some are left out, the rest must stay small too. */
const isCrowd = ({ nodes, leftOut }: Picture): boolean => nodes.length > MANY_MARKS || leftOut.nodes > 0;

/** Neither filters nor the mode play a part in where things stand. */
function useGround(box: Box | null): { baked: Ground; ground: Ground } {
  const data = useData();
  const whole = useWholeGraph();
  const baked = useMemo(() => groundOf(data, whole.nodes, data.dataset.positions), [whole, data]);
  const { turned, stretch } = useMemo(() => (box ? layingFor(baked.frame, box) : AS_BAKED), [baked, box]);
  const ground = useMemo(
    () => laidGround(baked, { turned, stretch: { x: stretch.x, y: stretch.y } }),
    [baked, turned, stretch.x, stretch.y],
  );
  return { baked, ground };
}

function useSizing(picture: Picture): { sizing: Sizing; groups: Groups | null } {
  const by = useStore((s) => s.view.sizeBy);
  const grouped = useStore((s) => s.view.communities);
  const { measures } = useMeasures(by !== 'meetings' || grouped);
  const sizing = useMemo(() => sizingOf(picture, by, measures), [picture, by, measures]);
  const groups = useMemo(() => (grouped && measures ? groupsOf(measures) : null), [grouped, measures]);
  return { sizing, groups };
}

/** So many meetings more must an official have for their name to go before a country's, which its flag tells as well. */
const COUNTRY_LEAD = 4;

interface Overlaid extends Pick<NetworkState, 'picture' | 'ground' | 'selected' | 'hovered'> {
  sizing: Sizing;
  at: MarkId | null;
}

/** Names of what is chosen come first, then of its neighbourhood; within each, of those who met most. */
function overlayOf({ picture, ground, sizing, selected, hovered, at }: Overlaid): OverlayNode[] {
  const leads = leadsOf(picture, sizing);
  return picture.nodes.map((node) => {
    const { x, y } = ground.places.get(node.id)!;
    const must = node.id === at || [selected, hovered].some((lit) => isOneOfFew(node.id, lit));
    const rank = must || selected?.nodes.has(node.id) ? 2 : selected?.aroundNodes.has(node.id) ? 1 : 0;
    return {
      id: node.id,
      type: shapeOf(node, picture),
      size: sizeOf(node, sizing),
      x,
      y,
      must,
      lead: leads.has(node.id),
      priority: rank * 20_000 + (leads.has(node.id) ? 10_000 : 0) + Math.min(weightOf(node, sizing), 9999),
    };
  });
}

/** In a crowd these have their names before all others: the countries with most meetings, or the officials where there are none. */
const LEADS = 12;

function leadsOf(picture: Picture, { told }: Sizing): ReadonlySet<MarkId> {
  if (!isCrowd(picture)) return new Set();
  const type = picture.mode === 'officials' ? 'official' : 'country';
  const ranked = picture.nodes.filter((n) => n.type === type).sort((a, b) => told(b) - told(a));
  return new Set(ranked.slice(0, LEADS).map(({ id }) => id));
}

/** Of more that light up at once, names are shown where there is room. */
const MOST_NAMES = 12;
const isOneOfFew = (id: MarkId, lit: PictureLit | null): boolean =>
  lit !== null && lit.nodes.size <= MOST_NAMES && lit.nodes.has(id);

const weightOf = (node: Mark, { told }: Sizing): number =>
  node.type === 'meeting' ? -1 : told(node) + (node.type === 'country' ? COUNTRY_LEAD : 0);

const shapeOf = ({ type, country }: Mark, { mode }: Picture): Shape =>
  type === 'official' && mode !== 'mixed' && country !== null ? 'carrier' : type;

/** How much each kind of tie under a name disturbs its reading. */
const UNDER_A_NAME: Record<Bond['type'], number> = { officials: 1.2, part: 1.2, countries: 0.5, member: 0.3 };

function linesOf({ ties }: Picture, { places }: Ground): Line[] {
  return ties.map(({ type, pair: [a, b] }) => ({
    from: places.get(a)!,
    to: places.get(b)!,
    weight: UNDER_A_NAME[type],
  }));
}

function middleOf({ pair }: Bond, { places }: Ground): Point[] {
  const [a, b] = pair.map((id) => places.get(id));
  return a && b ? [{ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }] : [];
}
