/** What the page asks of the canvas and hears from it; Network.tsx answers with Cytoscape. */
import type { Camera, NodeId } from '../../../core/query/state.ts';
import type { DrawnNode, Elements } from './elements.ts';
import type { Look } from './look.ts';

export interface DrawingEvents {
  onNode: (id: NodeId) => void;
  /** a node was asked for twice: bring it near */
  onNodeTwice: (id: NodeId) => void;
  onTie: (id: string) => void;
  onNothing: () => void;
  /** the pointer is over a node or tie, or over nothing */
  onOver: (over: { node: NodeId } | { tie: string } | null) => void;
  /** the reader moved the view by dragging or pinching */
  onMoved: () => void;
  /** the canvas was painted: what lies on it follows */
  onPainted: () => void;
}

export interface Drawing {
  look: (look: Look) => void;
  /** puts classes on the elements, by id; what has the same as before is left alone */
  show: (classes: ReadonlyMap<string, string>) => void;
  /** moves nodes; they are moved by a change of the box alone */
  place: (nodes: readonly DrawnNode[]) => void;
  camera: () => Camera;
  moveTo: (camera: Camera, durationMs: number) => void;
  /** the box has changed; the canvas takes its new size */
  resize: () => void;
  /** how many fingers are down: one leaves the page to scroll, two move and zoom */
  touch: (fingers: number) => void;
  destroy: () => void;
}

export type Draw = (
  container: HTMLElement,
  elements: Elements,
  look: Look,
  camera: Camera,
  events: DrawingEvents,
) => Drawing;
