/** The atlas: land, borders, and where a country's middle is. */
import { geoArea, geoCentroid } from 'd3';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Country } from '../../dataset/dataset.ts';
import { slug } from '../../model/id.ts';

/** Longitude and latitude in degrees, as d3 has them (a data set writes latitude first). */
export type LonLat = readonly [longitude: number, latitude: number];

interface Named {
  name: string;
}
type World = Topology<{ countries: GeometryCollection<Named>; land: GeometryCollection }>;

export interface Atlas {
  land: GeoJSON.Feature | GeoJSON.FeatureCollection | null;
  borders: GeoJSON.MultiLineString | null;
  /** the middle of a country's largest part of land; null where the atlas is too coarse to draw it */
  middleOf(country: Country): LonLat | null;
}

/** Without coasts there are still places. */
export const NO_ATLAS: Atlas = { land: null, borders: null, middleOf: () => null };

/** Natural Earth shortens these names, or writes them otherwise than the gazetteer. */
const WRITTEN_OTHERWISE: Readonly<Record<string, string>> = {
  BA: 'Bosnia and Herz.',
  CD: 'Dem. Rep. Congo',
  CF: 'Central African Rep.',
  CG: 'Congo',
  CI: "Côte d'Ivoire",
  CZ: 'Czechia',
  DO: 'Dominican Rep.',
  EH: 'W. Sahara',
  FK: 'Falkland Is.',
  GQ: 'Eq. Guinea',
  MK: 'Macedonia',
  SB: 'Solomon Is.',
  SS: 'S. Sudan',
  TF: 'Fr. S. Antarctic Lands',
  TR: 'Turkey',
  US: 'United States of America',
};

/** Reads the packaged atlas (TopoJSON of Natural Earth, 1:110m). */
export function readAtlas(world: unknown): Atlas {
  const topology = world as World;
  const { countries, land } = topology.objects;
  const byName = new Map(
    countries.geometries.map((shape) => [slug((shape.properties as Named).name), shape]),
  );
  const known = new Map<string, LonLat | null>();
  const middle = (country: Country): LonLat | null => {
    const shape = byName.get(slug(WRITTEN_OTHERWISE[country.id] ?? country.names.en));
    const drawn = shape && feature(topology, shape);
    return drawn?.type === 'Feature' ? largestPart(drawn.geometry) : null;
  };
  return {
    land: feature(topology, land),
    borders: mesh(topology, countries, (a, b) => a !== b),
    middleOf(country) {
      if (!known.has(country.id)) known.set(country.id, middle(country));
      return known.get(country.id) ?? null;
    },
  };
}

/** France lies in Europe, whatever is French elsewhere. */
function largestPart(geometry: GeoJSON.Geometry): LonLat | null {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return null;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts.map((coordinates) => ({ type: 'Polygon', coordinates }) as const);
  const [largest] = polygons.sort((a, b) => geoArea(b) - geoArea(a));
  return largest ? geoCentroid(largest) : null;
}
