/** The room that each node of the network takes with its label, at zoom 1. Left and up are negative. */
import type { IndexedDataset } from '../query/indexed.ts';
import type { GraphNode } from '../query/graph.ts';
import { labelWidthPx } from './widths.ts';

/** Pixels from the node's middle. */
export interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What stands around one node: its disc, and its label at its usual side. */
export interface Room {
  /** of the flag or the dot */
  radius: number;
  label: Extent;
  /** disc and label together */
  whole: Extent;
}

const LABEL_PX = 13;
const LINE_PX = 18;
const GAP_PX = 4;
/** The largest that the view draws. */
const FLAG_RADIUS = 20;
const DOT_RADIUS = 8;
/** A country's name is set in semibold. */
const BOLDER = 1.06;

/** A country carries its name below its flag, an official beside the dot, at the right. */
export function roomOf(data: IndexedDataset, { type, ref }: GraphNode): Room {
  if (type === 'official') {
    const width = labelWidthPx(data.officials.get(ref)?.name ?? ref, LABEL_PX);
    const left = DOT_RADIUS + GAP_PX;
    return room(DOT_RADIUS, { left, top: -LINE_PX / 2, right: left + width, bottom: LINE_PX / 2 });
  }
  const names = data.countries.get(ref)?.names;
  const widest = [names?.fr ?? ref, names?.en ?? ref].map((text) => labelWidthPx(text, LABEL_PX));
  const half = Math.ceil((Math.max(...widest) * BOLDER) / 2);
  return room(FLAG_RADIUS, { left: -half, top: FLAG_RADIUS, right: half, bottom: FLAG_RADIUS + LINE_PX });
}

function room(radius: number, label: Extent): Room {
  return {
    radius,
    label,
    whole: {
      left: Math.min(-radius, label.left),
      top: Math.min(-radius, label.top),
      right: Math.max(radius, label.right),
      bottom: Math.max(radius, label.bottom),
    },
  };
}

export interface Point {
  x: number;
  y: number;
}

/** The extent at a place. */
export const at = (extent: Extent, { x, y }: Point): Extent => ({
  left: extent.left + x,
  top: extent.top + y,
  right: extent.right + x,
  bottom: extent.bottom + y,
});

/** How far two extents run into one another, each way; both above 0 = they overlap. */
export function overlapOf(a: Extent, b: Extent): Point {
  return {
    x: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    y: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  };
}
