/** The map with its keys: one stop of Tab, arrows from place to place, Enter to choose. */
import { useId, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/useSpeech.ts';
import { useLitRows } from '../../store/derived.ts';
import { type Atlas, NO_ATLAS } from '../../../core/picture/map/atlas.ts';
import { Arcs, GroundPaths } from './GroundPaths.tsx';
import type { Mark } from '../../../core/picture/map/marks.ts';
import { MarkTip } from './MarkTip.tsx';
import { Marks } from './Marks.tsx';
import { SeveralPlaces } from './SeveralPlaces.tsx';
import { Tools } from './Tools.tsx';
import { useBox } from '../../store/box.ts';
import { useHearing } from './use-hearing.ts';
import { useMarks, useWorld } from './use-map.ts';
import { useView } from './use-view.ts';
import { useWalk } from './use-walk.ts';

/** So large it counts before it is measured, and where nothing can be, as in tests. */
const UNMEASURED = { width: 800, height: 400 };

export function MapView({ atlas }: { atlas: Atlas }) {
  const speech = useSpeech();
  const { t } = speech;
  const keys = useId();
  const stage = useRef<HTMLDivElement>(null);
  const layer = useRef<SVGGElement>(null);
  const box = useBox(stage, UNMEASURED);
  const world = useWorld(atlas, box);
  const hands = useView(stage, world.home, box);
  const { view } = hands;
  const { marks, arcs } = useMarks(world, atlas, view.zoom);
  const lit = useLitRows();
  const [opened, setOpened] = useState<{ mark: Mark; element: Element } | null>(null);
  const walk = useWalk(marks, layer);
  const open = (mark: Mark, element: Element): void => setOpened({ mark, element });
  const { heard, zoom, reset, over } = useHearing({ marks, box, hands, walk, open });
  const hint = hands.oneFinger
    ? t('map.twoFingers')
    : atlas === NO_ATLAS
      ? t('map.noCoasts')
      : !marks.length && t('map.noPlaces');
  return (
    <div className="map">
      {/* The arrows walk the places: a screen reader must pass them on. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application is interactive */}
      <div
        ref={stage}
        className="map-stage"
        role="application"
        aria-roledescription={t('map.kind')}
        aria-label={t('map.label', { count: world.places.spots.length })}
        aria-describedby={keys}
        {...heard}
      >
        <svg className="map-svg" width={box.width} height={box.height}>
          <GroundPaths ground={world.ground} view={view} box={box}>
            <Arcs arcs={arcs} lit={lit} />
          </GroundPaths>
          <Marks
            ref={layer}
            marks={marks}
            view={view}
            box={box}
            speech={speech}
            tab={walk.at?.id ?? null}
            selected={lit.selected}
            hovered={lit.hovered}
          />
        </svg>
        {over && !opened && <MarkTip mark={over} view={view} box={box} speech={speech} />}
        {hint && <p className="map-hint">{hint}</p>}
      </div>
      <p id={keys} className="unseen">
        {t('map.keys')}
      </p>
      <Tools places={world.places} speech={speech} onZoom={zoom} onFit={reset} />
      {opened && (
        <SeveralPlaces
          mark={opened.mark}
          anchor={opened.element}
          speech={speech}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
