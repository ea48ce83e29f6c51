/** The drawn nodes with what decides whose name is shown where not all have room. Pure. */
import type { Bond, Mark, MarkId, Picture } from '../../query/picture.ts';
import type { PictureLit } from '../../query/picture-lit.ts';
import type { Point } from './camera.ts';
import type { Line } from './labels.ts';
import { MANY_MARKS, type Shape } from './measures.ts';
import type { Ground } from './places.ts';
import { type Sizing, sizeOf } from './sizes.ts';

/** A drawn node; x and y in graph units. */
export interface NamedNode extends Point {
  id: MarkId;
  type: Shape;
  size: number;
  priority: number;
  must: boolean;
  lead: boolean;
}

/** Places are those of all: where some are left out, the rest must stay small too. */
export const isCrowd = ({ nodes, leftOut }: Picture): boolean =>
  nodes.length > MANY_MARKS || leftOut.nodes > 0;

/** So many meetings more must an official have for their name to go before a country's, which its flag tells as well. */
const COUNTRY_LEAD = 4;

interface Drawn {
  picture: Picture;
  ground: Ground;
  selected: PictureLit | null;
  hovered: PictureLit | null;
  sizing: Sizing;
  at: MarkId | null;
}

/** Names of what is chosen come first, then of its neighbourhood; within each, of those who met most. */
export function nodesOf({ picture, ground, sizing, selected, hovered, at }: Drawn): NamedNode[] {
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

export const shapeOf = ({ type, country }: Mark, { mode }: Picture): Shape =>
  type === 'official' && mode !== 'mixed' && country !== null ? 'carrier' : type;

/** How much each kind of tie under a name disturbs its reading. */
const UNDER_A_NAME: Record<Bond['type'], number> = { officials: 1.2, part: 1.2, countries: 0.5, member: 0.3 };

export function linesOf({ ties }: Picture, { places }: Ground): Line[] {
  return ties.map(({ type, pair: [a, b] }) => ({
    from: places.get(a)!,
    to: places.get(b)!,
    weight: UNDER_A_NAME[type],
  }));
}
