/** The two sides of a frame as parties: pronouns and titles resolved, lists dealt out. */
import type { Draft, Party } from './draft.ts';
import { surnameBefore, type Found } from './found.ts';
import { agree, genderOfPersonAt } from './genders.ts';
import { hostAgain } from './hosts.ts';
import { nearObjects } from './lookups.ts';
import { calledOn, meantByClitic } from './clitics.ts';
import { personParty, sameParty, untold, type Memory } from './memory.ts';
import { resolve } from './parties.ts';
import { bothNamed } from './pronouns.ts';

/** Each party once. */
export function distinct(parties: Party[]): Party[] {
  return parties.filter((p, i) => parties.findIndex((q) => sameParty(p, q)) === i);
}

const personsOf = (parties: Party[]): Set<number> =>
  new Set(parties.flatMap((p) => (p.person === null ? [] : [p.person])));

/** Whom the other side calls by name: "le chef de l'État" who meets Ms X is not she. */
const namedOn = (draft: Draft, { left, right }: Found): number[] => {
  const own = left.map((id) => draft.actors[id]!.person);
  return right.flatMap((id) => draft.actors[id]!.person ?? []).filter((p) => !own.includes(p));
};

/** The two sides of a meeting, resolved. */
export type Sides = Record<'left' | 'right', Party[]>;

/** The one whom the story is about, where a side may leave him out. */
function principalFor(draft: Draft, f: Found, memory: Memory, others: Party[]): number | null {
  const about = memory.announced ?? memory.principal;
  // A pronoun that is said of a woman does not stand for the man whom the story is about
  const agreed =
    about !== null && f.left.every((id) => agree(draft.actors[id]!.gender, genderOfPersonAt(draft, about)));
  return !agreed || personsOf(others).has(about) ? null : about;
}

/** "La délégation": that of the one whom the story is about and has told. */
function isHisDelegation(draft: Draft, f: Found, memory: Memory): boolean {
  const known = memory.principal !== null && memory.recent.includes(memory.principal);
  const own = f.left.map((id) => draft.actors[id]!);
  return known && own.length > 0 && own.every((a) => a.delegation === true && a.person === null);
}

/** The side of the one whom the story is about in the place of words that stand for him. */
function withPrincipal(
  draft: Draft,
  { left, right }: Sides,
  memory: Memory,
  principal: number | null,
  both: boolean,
): Sides {
  const own = principal === null ? [] : [personParty(draft, principal, null)];
  // "Avec le chef de la diplomatie, les deux hommes ont parlé de …": it may be the principal himself
  if (both && principal !== null && right.every((p) => p.person === null) && untold(draft, principal))
    return { left: [], right };
  const stand = memory.last.filter((p) => p.person !== null && p.person === memory.principal);
  const chosen = own.length > 0 ? own : stand;
  return { left: chosen.length > 0 ? chosen : left, right };
}

/** Whom both sides of a frame stand for, pronouns and titles resolved by what the story has told. */
export function sidesOf(draft: Draft, story: number, f: Found, memory: Memory): Sides {
  if (f.bothUnsaid)
    return { left: memory.last.length === 0 ? bothNamed(draft, memory, new Set()) : [], right: [] };
  // "« I also met Y », he said": the one who speaks, where no name stands beside the words
  const near = nearObjects(draft, story);
  const unheard = (id: number): boolean =>
    near && draft.actors[id]!.speaker && draft.actors[id]!.person === null;
  const kindOf = (id: number): string => (unheard(id) ? 'pronoun' : draft.actors[id]!.kind);
  const weak = (ids: number[]): boolean =>
    ids.every((id) => kindOf(id) === 'both' || kindOf(id) === 'pronoun');
  // "She had received him": the subject first
  const oneByOne = [...f.left, ...f.right].every((id) => !draft.actors[id]!.plural);
  const weakLeft = weak(f.left) && !(f.left.length > 0 && f.right.length > 0 && oneByOne && weak(f.right));
  // A pronoun on one side can only mean someone who is not named on the other.
  const right = weakLeft ? f.right.flatMap((id) => resolve(draft, story, id, memory)) : [];
  const row = (ids: readonly number[], skip: Set<number>, beside: Party[]): Party[] =>
    ids.reduce<Party[]>(
      (told, id) => [...told, ...resolve(draft, story, id, memory, skip, [...beside, ...told])],
      [],
    );
  const host = hostAgain(draft, f, memory);
  const left =
    host !== null
      ? [host]
      : row(
          f.left.filter((id) => !unheard(id)),
          new Set([...personsOf(right), ...namedOn(draft, f)]),
          [],
        );
  if (f.hostUnsaid) {
    const guests = f.right.flatMap((id) => resolve(draft, story, id, memory));
    const unsaid = memory.host !== null && guests.every((p) => !sameParty(p, memory.host!));
    return { left: unsaid ? [memory.host!] : [], right: guests };
  }
  const others = weakLeft ? right : row(f.right, personsOf(left), left);
  const both = f.left.some((id) => kindOf(id) === 'both');
  const principal = principalFor(draft, f, memory, others);
  const meansUnnamed = memory.unnamed && f.left.length > 0;
  if (
    others.length > 0 &&
    (f.needsPrincipal ||
      both ||
      isHisDelegation(draft, f, memory) ||
      (left.length === 0 && weakLeft && !meansUnnamed && !surnameBefore(draft, f)))
  )
    return withPrincipal(draft, { left, right: others }, memory, principal, both);
  if (f.by === 'address' && f.clitic)
    return { left, right: principal === null ? [] : [personParty(draft, principal, null)] };
  if (f.clitic && others.length === 0) {
    const other = calledOn(f, left, memory) ?? meantByClitic(draft, story, f.trigger, left, memory);
    return { left, right: other === null ? [] : [personParty(draft, other, null)] };
  }
  return { left, right: others };
}

const isGroup = (p: Party): boolean => p.kind === 'group';

/** Lists of people dealt out: one meeting a pair, or one of all. */
export function deal(f: Found, sides: Sides): Party[][] {
  const left = distinct(sides.left.filter((p) => !isGroup(p)));
  const right = distinct(sides.right.filter((p) => !isGroup(p) && !left.some((q) => sameParty(p, q))));
  const unknownSide = f.right.length > 0 && right.length === 0 && !f.joint && left.length > 1;
  if (unknownSide) return [];
  if (f.hostUnsaid && left.length === 0) return [];
  const [one, more] = right;
  if (f.apart && left.length > 1 && one && !more) return left.map((l) => distinct([l, one]));
  if (f.joint || right.length === 0 || right.length >= (f.jointFrom ?? Infinity))
    return [distinct([...left, ...right])];
  return right.map((r) => distinct([...left, r]));
}
