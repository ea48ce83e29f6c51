/** An actor of which nothing is known yet. */
import type { Actor } from './draft.ts';

export const BLANK: Omit<Actor, 'from' | 'to' | 'kind'> = {
  name: null,
  roles: [],
  country: null,
  basis: 'none',
  short: false,
  preposition: 'none',
  plural: false,
  gender: null,
  person: null,
  list: -1,
};
