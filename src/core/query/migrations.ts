/** Old links say what they said when they were made: an ordered list of pure functions, from each form of the link to the next. */
import { parseQuery } from './query-string.ts';

export type Pairs = readonly (readonly [key: string, value: string])[];

/**
 * One change of the link's form: the pairs of the old form in, those of the new one out. It must leave alone what is
 * new already, for every link goes through all of them. A row is added at the end and never taken out.
 *
 * @example (pairs) => pairs.map(([key, value]) => [key === 'state' ? 'country' : key, value])
 */
export type Migration = (pairs: Pairs) => Pairs;

/** None yet: each link that was ever made is read as it stands. */
export const MIGRATIONS: readonly Migration[] = [];

/** The pairs of a link in the form of today. */
export const migrated = (pairs: Pairs, migrations: readonly Migration[] = MIGRATIONS): Pairs =>
  migrations.reduce((now, migrate) => migrate(now), pairs);

/** What stands behind the "?" of a link, in the form of today. */
export const readPairs = (query: string): Pairs => migrated(parseQuery(query));
