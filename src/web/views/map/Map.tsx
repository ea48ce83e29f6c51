/** Where the meetings took place: a world map, with arcs from each side's country to the place. */
export function Map() {
  return null;
}
