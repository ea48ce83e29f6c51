/** What the drawing is given: every node and tie of the whole graph at its place, and the classes that filters and choices put on them. */
import type { BakedPosition, Dataset } from '../../../core/dataset/dataset.ts';
import type { Graph, GraphNode, GraphTie, TieType } from '../../../core/query/graph.ts';
import type { Lit } from '../../../core/query/selection.ts';
import type { NodeId } from '../../../core/query/state.ts';
import { AS_BAKED, type Laying, type Point, laid } from './camera.ts';

export interface DrawnNode extends Point {
  id: NodeId;
}

export interface DrawnTie {
  id: string;
  source: NodeId;
  target: NodeId;
}

export interface Elements {
  nodes: readonly DrawnNode[];
  ties: readonly DrawnTie[];
  /** how the baked places were laid into the box; the store and the link know nothing of it */
  laying: Laying;
}

/** The graph at its baked places. A node without one stands on a ring around the others, so that it is not lost. */
export function elementsOf(graph: Graph, positions: readonly BakedPosition[]): Elements {
  const baked = new Map(positions.map((p) => [p.node, p]));
  const reach = Math.max(100, ...positions.map((p) => Math.hypot(p.x, p.y)));
  const stray = graph.nodes.filter((n) => !baked.has(n.id));
  const ring = new Map(
    stray.map(({ id }, i) => {
      const angle = (2 * Math.PI * i) / stray.length;
      return [id, { x: Math.cos(angle) * reach * 1.15, y: Math.sin(angle) * reach * 1.15 }] as const;
    }),
  );
  return {
    nodes: graph.nodes.map(({ id }) => {
      const { x, y } = baked.get(id) ?? ring.get(id)!;
      return { id, x, y };
    }),
    ties: graph.ties.map(({ id, pair: [source, target] }) => ({ id, source, target })),
    laying: AS_BAKED,
  };
}

/** Elements at their baked places, laid into a box. */
export function laidElements(elements: Elements, laying: Laying): Elements {
  return { ...elements, nodes: elements.nodes.map((node) => laid(node, laying)), laying };
}

/** Sizes and widths come in few steps, each a rule of the style: least number of meetings for each step. */
const NODE_STEPS = [0, 2, 4, 8] as const;
const TIE_STEPS = [0, 2, 3, 5, 9] as const;
export const SIZES = NODE_STEPS.length;
export const WIDTHS = TIE_STEPS.length;

const stepOf = (steps: readonly number[], count: number): number =>
  steps.filter((least) => count >= least).length;

/** 1..SIZES */
export const sizeOf = (node: GraphNode): number => stepOf(NODE_STEPS, node.meetings);
/** 1..WIDTHS; a tie that no meeting makes stays thin */
export const widthOf = (tie: GraphTie): number =>
  tie.type === 'member' ? 1 : stepOf(TIE_STEPS, tie.meetings.length);

/** Number of a country's flag among the rules of the style: its place in the data set. */
export function flagNumbers({ countries }: Dataset): ReadonlyMap<string, number> {
  return new Map(countries.map(({ id }, i) => [id, i]));
}

/** Everything that decides how the elements look. */
export interface Shown {
  whole: Graph;
  /** graph of the visible meetings */
  visible: Graph;
  flags: ReadonlyMap<string, number>;
  selected: Lit | null;
  hovered: Lit | null;
}

/** The classes of every element, by its id. What the filters leave out is `gone`. */
export function classesOf({ whole, visible, flags, selected, hovered }: Shown): Map<string, string> {
  const classes = new Map<string, string>();
  const nodes = new Map(visible.nodes.map((n) => [n.id, n]));
  const ties = new Map(visible.ties.map((t) => [t.id, t]));
  const some = selected !== null && selected.nodes.size > 0;
  for (const { id, type, ref } of whole.nodes) {
    const node = nodes.get(id);
    const flag = type === 'country' ? `flag-${flags.get(ref) ?? 'none'}` : '';
    classes.set(
      id,
      join(
        type,
        flag,
        node ? `size-${sizeOf(node)}` : 'gone',
        hovered?.nodes.has(id) && 'hovered',
        selected?.nodes.has(id) && 'selected',
        some && !selected.aroundNodes.has(id) && !hovered?.nodes.has(id) && 'faded',
      ),
    );
  }
  for (const { id, type } of whole.ties) {
    const tie = ties.get(id);
    classes.set(
      id,
      join(
        TIE_CLASS[type],
        tie ? `width-${widthOf(tie)}` : 'gone',
        tie?.firm === 0 && type !== 'member' && 'unsure',
        hovered?.ties.has(id) && 'hovered',
        selected?.ties.has(id) && 'selected',
        some && !selected.aroundTies.has(id) && !hovered?.ties.has(id) && 'faded',
      ),
    );
  }
  return classes;
}

/** An edge between officials must not take the rules of the node of one. */
const TIE_CLASS: Record<TieType, string> = { officials: 'people', countries: 'sides', member: 'member' };

const join = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
