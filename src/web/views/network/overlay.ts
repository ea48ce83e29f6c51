/** Keeps the buttons and labels that lie over the canvas on the nodes that it draws. */
import type { NamedNode } from '../../../core/picture/network/names.ts';
import type { Camera } from '../../../core/query/state.ts';
import type { Box } from '../../../core/picture/box.ts';
import { type Point, project } from '../../../core/picture/network/camera.ts';
import type { Rectangle } from '../../../core/picture/network/grid.ts';
import type { Standing } from './target.ts';
import { HUB_SIDES, type Line, SIDES, type Side, placeLabels } from '../../../core/picture/network/labels.ts';
import { radiusOf } from '../../../core/picture/network/measures.ts';

/** What lies over the canvas: one child of the layer for each node, in this order, each holding its label. */
export interface Scene {
  nodes: readonly NamedNode[];
  /** in graph units */
  lines: readonly Line[];
  /** middles of signs on ties, in graph units: no name covers them */
  signs: readonly Point[];
  /** nodes carry a badge, and names keep clear of it */
  badges: boolean;
  many: boolean;
}

interface Size {
  width: number;
  height: number;
}

/** Sides chosen last time, the zoom at which they were chosen afresh, where all stands now, and how large names are. */
export interface Memory {
  sides: Map<string, Side>;
  zoom: number;
  standing: readonly Standing[];
  /** to be cleared when a font has come, or the text may be larger or in another language */
  sizes: Map<string, Size>;
}

export const newMemory = (): Memory => ({ sides: new Map(), zoom: 0, standing: [], sizes: new Map() });

/** Beyond this many ties, what runs under a label is no longer weighed: it would cost frames. */
const MOST_LINES = 400;
/** A zoom that differs by more than this part lets every label choose its side afresh. */
const FRESH = 0.15;

/** Half of a badge, and of a sign on a tie. */
const BADGE_PX = 8;
const SIGN_PX = 8;

const around = ({ x, y }: Point): Rectangle => [x - SIGN_PX, y - SIGN_PX, x + SIGN_PX, y + SIGN_PX];

/** A label's size is asked of the page once for each name, for asking makes the page lay itself out: nodes come and go. */
function sizeOf(button: HTMLElement, label: HTMLElement, sizes: Memory['sizes']): Size {
  const key = `${button.className} ${button.dataset['tone'] === 'selected'} ${label.textContent}`;
  const known = sizes.get(key);
  if (known) return known;
  const size = { width: label.offsetWidth, height: label.offsetHeight };
  if (size.width) sizes.set(key, size);
  return size;
}

/** Moves every button onto its node and shows the labels that have room. */
export function placeOverlay(
  layer: HTMLElement,
  { nodes, lines, signs, badges, many }: Scene,
  camera: Camera,
  box: Box,
  memory: Memory,
): void {
  if (Math.abs(camera.zoom / memory.zoom - 1) > FRESH) {
    memory.sides.clear();
    memory.zoom = camera.zoom;
  }
  const rows = nodes.flatMap((node, i) => {
    const button = layer.children[i] as HTMLElement | undefined;
    const label = button?.firstElementChild as HTMLElement | null;
    return button && label ? [{ node, button, label, ...sizeOf(button, label, memory.sizes) }] : [];
  });
  const wishes = rows.map(({ node, width, height }) => ({
    id: node.id,
    ...project(node, camera, box),
    radius: Math.max(badges ? BADGE_PX : 0, radiusOf(node.type, node.size, camera.zoom, many)),
    width,
    height,
    priority: node.priority,
    must: node.must,
    lead: node.lead,
    sides: node.type === 'country' ? HUB_SIDES : SIDES,
  }));
  const drawn = (lines.length > MOST_LINES ? [] : lines).map(({ from, to, weight }) => ({
    from: project(from, camera, box),
    to: project(to, camera, box),
    weight,
  }));
  const placed = placeLabels(
    wishes,
    drawn,
    box,
    memory.sides,
    signs.map((sign) => around(project(sign, camera, box))),
  );
  memory.standing = wishes.map(({ id, x, y, radius }) => ({
    id,
    x,
    y,
    radius,
    name: placed.get(id)?.rectangle ?? null,
  }));
  for (const [i, { button, label }] of rows.entries()) {
    const { id, x, y, radius } = wishes[i]!;
    const place = placed.get(id);
    button.style.transform = `translate(${x - radius}px, ${y - radius}px)`;
    button.style.width = button.style.height = `${2 * radius}px`;
    label.style.visibility = place ? 'visible' : 'hidden';
    if (!place) continue;
    memory.sides.set(id, place.side);
    label.style.transform = `translate(${place.rectangle[0] - x + radius}px, ${place.rectangle[1] - y + radius}px)`;
  }
}
