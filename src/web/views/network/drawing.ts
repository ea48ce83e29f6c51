/** What the page asks of the canvas and hears from it; Network.tsx answers with Cytoscape. */
import type { MarkId } from '../../../core/query/picture.ts';
import type { Camera } from '../../../core/query/state.ts';
import type { Point } from '../../../core/picture/network/camera.ts';
import type { Elements } from './elements.ts';
import type { Look } from './look.ts';

/** A node or tie that is drawn somewhere. */
export type Target = { node: MarkId } | { tie: string };

/** Where the pointer is, in pixels of the box, and what is drawn there. */
export interface Spot {
  at: Point;
  target: Target | null;
  touch: boolean;
}

export interface DrawingEvents {
  onTap: (spot: Spot) => void;
  onTwice: (spot: Spot) => void;
  /** null while the view is dragged: what passes under the hand is not pointed at */
  onOver: (spot: Spot | null) => void;
  /** the reader moved the view by dragging or pinching */
  onMoved: () => void;
  /** the canvas was painted: what lies on it follows */
  onPainted: () => void;
}

export interface Drawing {
  look: (look: Look) => void;
  /** draws these elements, with these classes by id, and no others; what is as before is left alone */
  show: (elements: Elements, classes: ReadonlyMap<string, string>) => void;
  /** draws nothing yet of these elements, but makes ready what of them is new: `show` is then quicker */
  prepare: (elements: Elements, classes: ReadonlyMap<string, string>) => void;
  camera: () => Camera;
  moveTo: (camera: Camera, durationMs: number) => void;
  /** the box has changed: the canvas takes its new size, and may be looked at from so far */
  resize: (leastZoom: number) => void;
  /** how many fingers are down: one leaves the page to scroll, two move and zoom */
  touch: (fingers: number) => void;
  destroy: () => void;
}

export type Draw = (container: HTMLElement, look: Look, camera: Camera, events: DrawingEvents) => Drawing;
