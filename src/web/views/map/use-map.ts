/** What the map draws, worked out from the visible meetings, the atlas and the size of the box. */
import { useMemo } from 'react';
import { useData } from '../../store/data.ts';
import { useVisibleMeetings } from '../../store/derived.ts';
import type { Atlas } from '../../../core/picture/map/atlas.ts';
import { arcPath, groundOf, pointOn, projectionFor } from '../../../core/picture/map/ground.ts';
import { marksOf } from '../../../core/picture/map/marks.ts';
import { arcsOf, spotsOf } from '../../../core/picture/map/spots.ts';
import type { Box } from '../../../core/picture/box.ts';
import { fitted } from '../../../core/picture/map/view.ts';

/** All but what the zoom changes. */
export function useWorld(atlas: Atlas, { width, height }: Box) {
  const data = useData();
  const meetings = useVisibleMeetings();
  const projection = useMemo(() => projectionFor({ width, height }), [width, height]);
  const ground = useMemo(() => groundOf(projection, atlas), [projection, atlas]);
  const places = useMemo(() => spotsOf(meetings, data, atlas.middleOf), [meetings, data, atlas]);
  // Filtering moves nothing: the view one begins with is that of all meetings.
  const home = useMemo(() => {
    const { spots } = spotsOf(data.meetings, data, atlas.middleOf);
    const ends = arcsOf([spots], data, atlas.middleOf).map((arc) => arc.from);
    const points = [...spots.map((spot) => spot.at), ...ends].map((at) => pointOn(projection, at));
    return fitted(points, { width, height });
  }, [data, atlas, projection, width, height]);
  return { projection, ground, places, home };
}

/** The marks at a zoom, and the arcs that lead to them. */
export function useMarks({ places, projection }: ReturnType<typeof useWorld>, atlas: Atlas, zoom: number) {
  const data = useData();
  const marks = useMemo(
    () => marksOf(places.spots, (spot) => pointOn(projection, spot.at), zoom),
    [places, projection, zoom],
  );
  const arcs = useMemo(
    () =>
      arcsOf(
        marks.map((mark) => mark.spots),
        data,
        atlas.middleOf,
      ).map((arc) => ({ ...arc, path: arcPath(projection, arc) })),
    [marks, data, atlas, projection],
  );
  return { marks, arcs };
}
