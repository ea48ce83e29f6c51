/** What opening a file (core/intake) is handed of the world, in the page as in the build. */
import { readInput } from './read-input.ts';
import { WORLD } from './world.ts';

export const OPEN_WORLD = { read: readInput, countries: WORLD.countries, topics: WORLD.topics };
