/** What the buttons, keys and wheel do to the view: nearer, farther, onto a neighbourhood, onto a node. */
import type { MarkId } from '../../../core/query/picture.ts';
import type { PictureLit } from '../../../core/query/picture-lit.ts';
import type { Camera, Selection } from '../../../core/query/state.ts';
import type { Box } from '../../../core/picture/box.ts';
import { type Point, fit, leastZoom, reveal, zoomBy } from '../../../core/picture/network/camera.ts';
import type { Ground } from '../../../core/picture/network/places.ts';
import type { Elements } from './elements.ts';
import type { Stage } from './use-drawing.ts';

export interface Sight {
  /** fits what a selection lights up, with what stands around it */
  comeCloser: (to: Selection | null) => void;
  /** as one step of Back */
  zoomOnce: (factor: number) => void;
  /** as a part of a gesture, about a pixel of the box */
  zoom: (factor: number, about: Point) => void;
  /** moves just so far that the node is seen */
  reach: (id: MarkId) => void;
}

interface Seen {
  box: Box | null;
  ground: Ground;
  elements: Elements;
  /** what a selection lights up in the picture */
  lit: (selection: Selection) => PictureLit;
}

export function sightOf({ drawing, aim, nudge }: Stage, { box, ground, elements, lit }: Seen): Sight {
  const zoomed = (camera: Camera, factor: number, within: Box, about?: Point): Camera =>
    zoomBy(camera, factor, within, leastZoom(ground.frame, within), about);
  return {
    comeCloser(to) {
      if (!to || !box) return;
      const { aroundNodes } = lit(to);
      const points = elements.nodes.filter(({ id }) => aroundNodes.has(id));
      if (points.length) aim(fit(points, box));
    },
    zoomOnce(factor) {
      if (drawing && box) aim(zoomed(drawing.camera(), factor, box));
    },
    zoom(factor, about) {
      if (drawing && box) nudge(zoomed(drawing.camera(), factor, box, about));
    },
    reach(id) {
      const place = elements.nodes.find((n) => n.id === id);
      if (!place || !drawing || !box) return;
      const camera = drawing.camera();
      const nearer = reveal(place, camera, box);
      if (nearer !== camera) aim(nearer, 'replace');
    },
  };
}
