/** The table of what a frame may show: a row each, fetched only where it is shown. */
import { type ComponentType, lazy } from 'react';
import type { Face } from '../../core/query/state.ts';

const Timeline = lazy(() => import('../views/timeline/Timeline.tsx').then((m) => ({ default: m.Timeline })));
const Network = lazy(() => import('../views/network/Network.tsx').then((m) => ({ default: m.Network })));

/** The views, one above the other; `both` is what a link without a face shows. */
export const EMBED_FACES: Record<Face | 'both', readonly { face: Face; View: ComponentType }[]> = {
  timeline: [{ face: 'timeline', View: Timeline }],
  network: [{ face: 'network', View: Network }],
  both: [
    { face: 'network', View: Network },
    { face: 'timeline', View: Timeline },
  ],
  table: [
    {
      face: 'table',
      View: lazy(() => import('./ShortTable.tsx').then((m) => ({ default: m.ShortTable }))),
    },
  ],
  matrix: [
    {
      face: 'matrix',
      View: lazy(() => import('../views/matrix/Matrix.tsx').then((m) => ({ default: m.Matrix }))),
    },
  ],
  map: [{ face: 'map', View: lazy(() => import('../views/map/Map.tsx').then((m) => ({ default: m.Map }))) }],
};
