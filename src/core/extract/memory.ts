/** What a story has told so far, and the parties that it is told of. */
import type { Clause } from './clause.ts';
import type { Actor, Draft, Party, Range } from './draft.ts';

/** What a story has told so far, as far as a pronoun may point back to it. */
export interface Memory {
  /** parties of the last meeting told */
  last: Party[];
  /** `last` holds the parties of several meetings, told in one row: "they" may be those of any */
  row: boolean;
  /** person index of the last subject */
  subject: number | null;
  /** the last subject is an official without a name: nobody of the story is meant by the pronoun behind */
  unnamed: boolean;
  /** persons in order of mention, last at the end */
  recent: number[];
  /** people of the latest sentences that name any, the latest first; in each its subject first */
  ranked: number[][];
  /** the sentence that is being read */
  clause: Clause | null;
  principal: number | null;
  /** people whom the last sentence that names any told as its subject together: "X and her delegation", "X of A and Y of B" */
  team: number[];
  /** two officials without names whom the last sentence that tells of any names in one list, of two states */
  pair: Party[];
  /** hosts of the occasion last told, whose guests are named later, and where it was told */
  occasion: { parties: Party[]; sentence: number } | null;
  /** who received last, or whose audiences the story announced */
  host: Party | null;
  /** of whom the story has announced a row of meetings */
  announced: number | null;
  /** name of the conference the story is set in */
  event: Range | null;
}

/** Before the first sentence. */
export const freshMemory = (principal: number | null): Memory => ({
  last: [],
  row: false,
  subject: null,
  unnamed: false,
  recent: [],
  ranked: [],
  clause: null,
  team: [],
  pair: [],
  principal,
  event: null,
  occasion: null,
  host: null,
  announced: null,
});

export const partyOf = (kind: Party['kind'], actor: number | null, a: Actor | null): Party => ({
  kind,
  person: null,
  actor,
  name: a?.name ?? null,
  country: a?.country ?? null,
  basis: a?.basis ?? 'none',
});

export function personParty(draft: Draft, person: number, actor: number | null): Party {
  const p = draft.people[person]!;
  return { kind: 'person', person, actor, name: p.name, country: p.country, basis: p.basis };
}

/** One mention without a name, whatever country the story has told of it since. */
export const sameActor = (p: Party, q: Party): boolean =>
  p.person === null && q.person === null && p.actor !== null && p.actor === q.actor;

/** Of whom the story tells neither office nor country. */
export const untold = (draft: Draft, person: number): boolean =>
  draft.people[person]!.country === null &&
  draft.people[person]!.mentions.every((m) => draft.actors[m]!.roles.length === 0);

export const sameParty = (a: Party, b: Party): boolean =>
  a.person !== null || b.person !== null
    ? a.person === b.person
    : a.kind === b.kind &&
      a.country === b.country &&
      (a.actor === b.actor || (a.kind === 'country' && b.kind === 'country'));
