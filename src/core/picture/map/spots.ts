/** Where the visible meetings were: a spot a place, the places without one, and the arcs of the sides. Pure. */
import type { IndexedDataset, IndexedMeeting } from '../../query/indexed.ts';
import { byCodeUnit } from '../../model/id.ts';
import type { PlaceFacts } from '../../dataset/facts.ts';
import type { Atlas, LonLat } from './atlas.ts';

export interface PlaceCount {
  /** key of the place facet */
  id: string;
  place: PlaceFacts;
  /** ids of the visible meetings there */
  meetings: readonly string[];
}

/** A place with a point on the map. */
export interface Spot extends PlaceCount {
  at: LonLat;
  /** somewhere in the country: the point is the country's middle, and says no more */
  hollow: boolean;
}

export interface Spots {
  /** most meetings first */
  spots: readonly Spot[];
  /** places that nothing is known of but their name */
  without: readonly PlaceCount[];
  /** meetings of which no place is told */
  unplaced: number;
}

const lonLat = ([latitude, longitude]: readonly [number, number]): LonLat => [longitude, latitude];

export function spotsOf(
  meetings: readonly IndexedMeeting[],
  data: IndexedDataset,
  middleOf: Atlas['middleOf'],
): Spots {
  const byPlace = new Map<string, string[]>();
  for (const { id, place } of meetings) {
    if (place === null) continue;
    const known = byPlace.get(place);
    if (known) known.push(id);
    else byPlace.set(place, [id]);
  }
  const counts = [...byPlace]
    .flatMap(([id, ids]): PlaceCount[] => {
      const place = data.places.get(id);
      return place ? [{ id, place, meetings: ids }] : [];
    })
    .sort((a, b) => b.meetings.length - a.meetings.length || byCodeUnit(a.id, b.id));
  const spots = counts.flatMap((count): Spot[] => {
    const city = data.cities.get(count.place.city ?? '');
    if (city) return [{ ...count, at: lonLat(city.at), hollow: false }];
    const country = data.countries.get(count.place.country ?? '');
    // A state too small for the atlas is where its capital is.
    const at = country && (middleOf(country) ?? (country.at ? lonLat(country.at) : null));
    return at ? [{ ...count, at, hollow: true }] : [];
  });
  const placed = new Set(spots.map((spot) => spot.id));
  return {
    spots,
    without: counts.filter(({ id }) => !placed.has(id)),
    unplaced: meetings.filter((m) => m.place === null).length,
  };
}

/** From the country of a side to the place of its meetings. */
export interface Arc {
  /** "CN beijing-cn" */
  id: string;
  from: LonLat;
  to: LonLat;
  /** ids */
  meetings: readonly string[];
}

/** Where the capital lies; without one, the middle of the land. */
function homeOf(side: string, data: IndexedDataset, middleOf: Atlas['middleOf']): LonLat | null {
  const country = data.countries.get(side);
  return country ? (country.at ? lonLat(country.at) : middleOf(country)) : null;
}

/** Zooming asks for the sides of the same places again and again. */
const sides = new WeakMap<Spot, ReadonlyMap<string, readonly string[]>>();

/** The meetings at a place by the sides that are not at home there. */
function sidesAt(spot: Spot, data: IndexedDataset): ReadonlyMap<string, readonly string[]> {
  const known = sides.get(spot);
  if (known) return known;
  const bySide = new Map<string, string[]>();
  for (const meeting of spot.meetings)
    for (const side of data.byId.get(meeting)?.countries ?? []) {
      if (side === spot.place.country) continue;
      const at = bySide.get(side);
      if (at) at.push(meeting);
      else bySide.set(side, [meeting]);
    }
  sides.set(spot, bySide);
  return bySide;
}

/**
 * An arc for each side and group of places (drawn at the first of them); none for the side that is at home there,
 * nor for one without a point of its own.
 */
export function arcsOf(
  groups: readonly (readonly Spot[])[],
  data: IndexedDataset,
  middleOf: Atlas['middleOf'],
): readonly Arc[] {
  return groups.flatMap((group) => {
    const bySide = new Map<string, string[]>();
    for (const spot of group)
      for (const [side, meetings] of sidesAt(spot, data)) {
        const known = bySide.get(side);
        if (known) for (const meeting of meetings) known.push(meeting);
        else bySide.set(side, [...meetings]);
      }
    const [first] = group;
    return [...bySide].flatMap(([side, meetings]): Arc[] => {
      const from = homeOf(side, data, middleOf);
      return first && from ? [{ id: `${side} ${first.id}`, from, to: first.at, meetings }] : [];
    });
  });
}
