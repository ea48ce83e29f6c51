/** The places of the map in words. */
import { type Speech, sayCountry, sayPlace, sayWhere } from '../../i18n/say.ts';
import type { Mark } from './marks.ts';
import type { PlaceCount, Spot } from './spots.ts';

/** "Pékin, Chine"; where only the country is known it says so. */
export function saySpot(spot: Spot, speech: Speech): string {
  const place = sayWhere(spot.place, speech);
  return spot.hollow ? speech.t('map.inCountry', { place }) : place;
}

/** The same, short: "Pékin"; of several places the first, and how many more there are. */
export function nameMark({ spots }: Mark, speech: Speech): string {
  const { place, hollow } = spots[0]!;
  const country = sayCountry(speech.data.countries.get(place.country ?? ''), speech.locale);
  const name = hollow ? speech.t('map.inCountry', { place: country }) : sayPlace(place, speech);
  return spots.length === 1 ? name : `${name} +${spots.length - 1}`;
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
