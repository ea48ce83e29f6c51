/** Sea, land, borders and arcs: drawn once, moved as one. */
import type { SomeMeetings } from '../../store/derived.ts';
import { type ReactNode, memo } from 'react';
import type { Ground } from '../../../core/picture/map/ground.ts';
import type { Arc } from '../../../core/picture/map/spots.ts';
import type { Box } from '../../../core/picture/box.ts';
import { type View, onScreen } from '../../../core/picture/map/view.ts';

interface GroundProps {
  ground: Ground;
  view: View;
  box: Box;
  children: ReactNode;
}

export function GroundPaths({ ground, view, box, children }: GroundProps) {
  const { x, y } = onScreen({ x: 0, y: 0 }, view, box);
  return (
    <g
      aria-hidden="true"
      transform={`translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${view.zoom.toFixed(4)})`}
    >
      <Still ground={ground} />
      {children}
    </g>
  );
}

const Still = memo(function Still({ ground: { sphere, land, borders } }: { ground: Ground }) {
  return (
    <>
      <path className="map-sea" d={sphere} />
      <path className="map-land" d={land} />
      <path className="map-borders" d={borders} />
    </>
  );
});

interface ArcsProps {
  arcs: readonly (Arc & { path: string })[];
  lit: { selected: SomeMeetings; hovered: SomeMeetings };
}

const LIGHTS = ['rest', 'hovered', 'selected'] as const;
type Light = (typeof LIGHTS)[number];

/** What is lit lies above the rest. */
export const Arcs = memo(function Arcs({ arcs, lit: { selected, hovered } }: ArcsProps) {
  const has = (ids: SomeMeetings, arc: Arc): boolean =>
    ids.size > 0 && arc.meetings.some((id) => ids.has(id));
  const lights = arcs.map((arc): Light =>
    has(selected, arc) ? 'selected' : has(hovered, arc) ? 'hovered' : 'rest',
  );
  return LIGHTS.map((light) => (
    <g key={light} className={`map-arcs map-arcs-${light}`} opacity={veil(light, lights)}>
      {arcs.map(
        (arc, i) => lights[i] === light && <path key={arc.id} d={arc.path} strokeWidth={widthOf(arc)} />,
      )}
    </g>
  ));
});

/** Many lines over one another would hide the land: so many are told apart. */
const READABLE = 30;
const VEILS = { rest: [0.14, 1], hovered: [0.3, 1], selected: [0.3, 1] } as const;

function veil(light: Light, lights: readonly Light[]): number {
  const [least, most] = VEILS[light];
  const count = lights.filter((each) => each === light).length;
  return Math.max(least, Math.min(most, (most * READABLE) / Math.max(1, count)));
}

const widthOf = ({ meetings }: Arc): number => Math.min(2.5, 0.8 + Math.log2(meetings.length) * 0.25);
