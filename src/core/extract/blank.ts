/** Actors of one shape, whatever is known of them: what all stages look at is found at once where it always stands in one place. */
import type { Actor } from './draft.ts';

/** An actor of which nothing is known yet. */
export const BLANK: Actor = {
  kind: 'person',
  from: 0,
  to: 0,
  name: null,
  roles: [],
  country: null,
  basis: 'none',
  short: false,
  preposition: 'none',
  plural: false,
  gender: null,
  person: null,
  part: null,
  delegation: false,
  speaker: false,
  labelled: false,
  list: -1,
};

/** A copy, of a preposition and a list of its own. Written out: a spread would give each place of the code a shape of its own. */
export const copyOf = (a: Actor, preposition: Actor['preposition'], list: number): Actor => ({
  kind: a.kind,
  from: a.from,
  to: a.to,
  name: a.name,
  roles: a.roles,
  country: a.country,
  basis: a.basis,
  short: a.short,
  preposition,
  plural: a.plural,
  gender: a.gender,
  person: a.person,
  part: a.part,
  delegation: a.delegation,
  speaker: a.speaker,
  labelled: a.labelled,
  list,
});
