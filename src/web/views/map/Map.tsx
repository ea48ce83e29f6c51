/** Where the meetings took place: a world map, with arcs from each side's country to the place. */
import { use } from 'react';
import { loadAtlas } from '../../atlas/load.ts';
import { MapView } from './MapView.tsx';
import './map.css';

export function Map() {
  return <MapView atlas={use(loadAtlas())} />;
}
