/** What the network shows, worked out from the store: elements, classes, what is lit, and the scene of the labels. */
import { useMemo } from 'react';
import type { Graph, TieType } from '../../../core/query/graph.ts';
import { type Lit, litIn } from '../../../core/query/selection.ts';
import type { NodeId, Pair } from '../../../core/query/state.ts';
import { useData } from '../../store/data.ts';
import { useLitChains, useVisibleGraph, useWholeGraph } from '../../store/derived.ts';
import { useStore } from '../../store/store.ts';
import {
  type DrawnNode,
  type Elements,
  classesOf,
  elementsOf,
  flagNumbers,
  laidElements,
  sizeOf,
} from './elements.ts';
import { AS_BAKED, type Box, layingFor } from './camera.ts';
import type { Line } from './labels.ts';
import type { OverlayNode, Scene } from './overlay.ts';

export interface NetworkState {
  /** at their baked places: what the drawing is made of, once */
  baked: Elements;
  /** as they are laid into the box */
  elements: Elements;
  /** of the visible meetings */
  graph: Graph;
  classes: ReadonlyMap<string, string>;
  selected: Lit | null;
  scene: Scene;
  /** the two ends of every tie, by its id */
  pairs: ReadonlyMap<string, Pair>;
}

/** `box` is the box to fill, null while it is not known; `at` is the node that the keyboard is on. */
export function useNetwork(box: Box | null, at: NodeId | null): NetworkState {
  const data = useData();
  const whole = useWholeGraph();
  const graph = useVisibleGraph();
  const selection = useStore((s) => s.view.selection);
  const hover = useStore((s) => s.hover);
  const baked = useMemo(() => elementsOf(whole, data.dataset.positions), [whole, data]);
  const { turned, stretch } = useMemo(() => (box ? layingFor(baked.nodes, box) : AS_BAKED), [baked, box]);
  const elements = useMemo(
    () => laidElements(baked, { turned, stretch: { x: stretch.x, y: stretch.y } }),
    [baked, turned, stretch.x, stretch.y],
  );
  const flags = useMemo(() => flagNumbers(data.dataset), [data]);
  const chains = useLitChains(graph);
  const selected = useMemo(
    () => (selection ? litIn(data, graph, selection) : chains),
    [data, graph, selection, chains],
  );
  const hovered = useMemo(() => hover && litIn(data, graph, hover), [data, graph, hover]);
  const classes = useMemo(
    () => classesOf({ whole, visible: graph, flags, selected, hovered }),
    [whole, graph, flags, selected, hovered],
  );
  const places = useMemo(() => new Map(elements.nodes.map((n) => [n.id, n])), [elements]);
  const lines = useMemo(() => linesOf(graph, places), [graph, places]);
  const nodes = useMemo(
    () => overlayOf(graph, places, selected, hovered, at),
    [graph, places, selected, hovered, at],
  );
  const scene = useMemo(() => ({ nodes, lines }), [nodes, lines]);
  const pairs = useMemo(() => new Map(whole.ties.map((tie) => [tie.id, tie.pair])), [whole]);
  return { baked, elements, graph, classes, selected, scene, pairs };
}

/** So many meetings more must an official have for their name to go before a country's, which its flag tells as well. */
const COUNTRY_LEAD = 4;

type Places = ReadonlyMap<NodeId, DrawnNode>;

/** Names of what is chosen come first, then of its neighbourhood; within each, of those who met most. */
function overlayOf(
  graph: Graph,
  places: Places,
  selected: Lit | null,
  hovered: Lit | null,
  at: NodeId | null,
): OverlayNode[] {
  return graph.nodes.map((node) => {
    const { x, y } = places.get(node.id)!;
    const must = selected?.nodes.has(node.id) || hovered?.nodes.has(node.id) || node.id === at;
    const rank = must ? 2 : selected?.aroundNodes.has(node.id) ? 1 : 0;
    return {
      id: node.id,
      type: node.type,
      size: sizeOf(node),
      x,
      y,
      must: must ?? false,
      priority: rank * 10_000 + node.meetings + (node.type === 'country' ? COUNTRY_LEAD : 0),
    };
  });
}

/** How much each kind of tie under a name disturbs its reading. */
const UNDER_A_NAME: Record<TieType, number> = { officials: 1.2, countries: 0.5, member: 0.3 };

function linesOf({ ties }: Graph, places: Places): Line[] {
  return ties.map(({ type, pair: [a, b] }) => ({
    from: places.get(a)!,
    to: places.get(b)!,
    weight: UNDER_A_NAME[type],
  }));
}
