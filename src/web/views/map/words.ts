/** The places of the map in words. */
import { type Speech, sayWhere } from '../../i18n/say.ts';
import type { Mark } from '../../../core/picture/map/marks.ts';
import type { PlaceCount, Spot } from '../../../core/picture/map/spots.ts';

/** "Pékin, Chine"; where only the country is known it says so. */
export function saySpot(spot: Spot, speech: Speech): string {
  const place = sayWhere(spot.place, speech);
  return spot.hollow ? speech.t('map.inCountry', { place }) : place;
}

/** "Pékin, Chine : 7 rencontres" */
export const sayRow = ({ place, meetings }: PlaceCount | Spot, name: string | null, speech: Speech): string =>
  speech.t('map.row', { place: name ?? sayWhere(place, speech), count: meetings.length });

/** "Pékin, Chine, 7 rencontres, 1 sur 4"; of several places how many they are. */
export function sayMark({ spots, meetings }: Mark, k: number, n: number, speech: Speech): string {
  const place = saySpot(spots[0]!, speech);
  return spots.length === 1
    ? speech.t('map.place', { place, count: meetings, k, n })
    : speech.t('map.several', { place, count: spots.length, meetings, k, n });
}
