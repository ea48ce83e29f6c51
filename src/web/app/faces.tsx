/** The table of views: a row each. Another view is a row here and a folder in views/. */
import { type ComponentType, type ReactNode, Suspense, lazy } from 'react';
import type { Face } from '../../core/query/state.ts';
import { useT } from '../i18n/Language.tsx';
import { setFace, useStore } from '../store/store.ts';
import { Choice } from '../views/filters/Choice.tsx';
import { useTurn } from '../store/turn.ts';
import { Timeline } from '../views/timeline/Timeline.tsx';
import { ViewBoundary } from './Boundary.tsx';

/** Beside the timeline, on a wide screen. */
type SideFace = Exclude<Face, 'timeline'>;

const FACE_VIEWS: Record<SideFace, ComponentType> = {
  // Cytoscape is heavier than all the rest: it comes after the first view.
  network: lazy(() => import('../views/network/Network.tsx').then((m) => ({ default: m.Network }))),
  table: lazy(() => import('../views/table/Table.tsx').then((m) => ({ default: m.Table }))),
  matrix: lazy(() => import('../views/matrix/Matrix.tsx').then((m) => ({ default: m.Matrix }))),
  map: lazy(() => import('../views/map/Map.tsx').then((m) => ({ default: m.Map }))),
};

const SIDE_FACES = Object.keys(FACE_VIEWS) as SideFace[];

/** The face beside the timeline: one who asks for the timeline alone sees it there anyway. */
export const besideTimeline = (face: Face | null): SideFace =>
  face === null || face === 'timeline' ? 'network' : face;

export function FaceView({ face }: { face: SideFace }) {
  const View = FACE_VIEWS[face];
  const t = useT();
  return (
    <Box className={`frame-view frame-${face}`}>
      {useTurn() ? <View /> : <p className="app-waiting">{t('app.loading')}</p>}
    </Box>
  );
}

export function TimelineView() {
  return (
    <Box className="frame-view frame-timeline">
      <Timeline />
    </Box>
  );
}

function Box({ className, children }: { className: string; children: ReactNode }) {
  const t = useT();
  return (
    <div className={className}>
      <ViewBoundary>
        <Suspense fallback={<p className="app-waiting">{t('app.loading')}</p>}>{children}</Suspense>
      </ViewBoundary>
    </div>
  );
}

/** The tabs that choose the face. */
export function FaceTabs() {
  const t = useT();
  const face = useStore((s) => besideTimeline(s.view.face));
  const options = SIDE_FACES.map((each) => ({ value: each, label: t(`face.${each}`) }));
  return <Choice name={t('app.faces')} look="tabs" options={options} value={face} onChoose={setFace} />;
}
