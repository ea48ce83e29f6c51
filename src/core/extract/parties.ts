/** Coreference, a closed list: bare titles, pronouns, "les deux ministres", "son homologue", "ce dernier". Never a guess. */
import { leaderOf } from './delegations.ts';
import { guestFrom, hostsOf, isGuest } from './guests.ts';
import { knowledgeFor, houseOf, peopleOf } from './lookups.ts';
import { lengthIn } from './lexicon.ts';
import { partyOf, personParty, type Memory } from './memory.ts';
import { anchored, bareChief, byTitle, headKeys, ofBody, onlyRanked, titledOnly } from './titles.ts';
import { bothByTitle, meantHere, pointedBack, pronoun, lastUnsaid } from './pronouns.ts';
import type { Actor, Draft, Party, RoleMention } from './draft.ts';

/** "le président gabonais a reçu Y", then "le chef de l'État": the same, who is named nowhere, and no other head of state. */
function lastUnnamed(draft: Draft, actor: Actor, role: RoleMention, memory: Memory): Party | undefined {
  if (actor.country !== null || role.determined !== 'definite' || !anchored(draft, role)) return undefined;
  return memory.last.find(
    (p) =>
      p.actor !== null &&
      draft.actors[p.actor]!.name === null &&
      p.country !== null &&
      draft.actors[p.actor]!.roles.some((r) => headKeys(r)[0] === headKeys(role)[0] && !ofBody(draft, r)),
  );
}

function unnamed(
  draft: Draft,
  story: number,
  id: number,
  memory: Memory,
  skip: ReadonlySet<number>,
): Party[] {
  const actor = draft.actors[id]!;
  const role = actor.roles[0];
  if (!role) {
    const guest = actor.country ? guestFrom(draft, story, actor, memory, skip) : null;
    if (guest !== null) return [personParty(draft, guest, id)];
    return actor.country ? [partyOf('person', id, actor)] : [];
  }
  const counterpart = role.heads[0]!.flag === 'counterpart';
  // "La nouvelle ambassadrice de A prend la suite de X. La diplomate …": she, not X
  if (memory.unnamed && role.heads[0]!.one.includes('diplomate')) return lastUnsaid(memory);
  const hosts = isGuest(draft, story, actor) ? hostsOf(draft, story, memory) : null;
  const others = hosts ? new Set([...skip, ...hosts]) : skip;
  const told = hosts ? undefined : lastUnnamed(draft, actor, role, memory);
  if (told) return [{ ...told, antecedent: told.actor }];
  if (role.determined !== 'indefinite' || actor.country !== null) {
    const known = counterpart ? null : byTitle(draft, story, actor, memory, others);
    if (known !== null) {
      const party = personParty(draft, known, id);
      return [party.country === null ? { ...party, country: actor.country, basis: actor.basis } : party];
    }
  }
  const ranked = counterpart ? null : onlyRanked(draft, story, role, memory);
  if (ranked !== null && !others.has(ranked)) return [personParty(draft, ranked, id)];
  const chief = role.determined === 'definite' ? bareChief(draft, story, role) : null;
  if (chief !== null && !skip.has(chief))
    return [{ ...personParty(draft, chief, id), country: actor.country, basis: actor.basis }];
  const office = role.determined === 'definite' && !counterpart && anchored(draft, role);
  const sole = role.determined === 'definite' && (role.heads[0]!.flag === 'posted' || ofBody(draft, role));
  const alone = sole || office ? titledOnly(draft, story, role) : null;
  const own = office && actor.country === null;
  const said = own ? { country: houseOf(draft, story), basis: 'office' as const } : actor;
  const { country, basis } = said;
  if (alone !== null && !skip.has(alone)) return [{ ...personParty(draft, alone, id), country, basis }];
  if (actor.country !== null) return [partyOf('person', id, actor)];
  if (office) return [{ ...partyOf('person', id, actor), country, basis }];
  return ofTheWorld(draft, story, role) ? [partyOf('person', id, actor)] : [];
}

/** "the Secretary-General": an office of no state that only one holds. */
function ofTheWorld(draft: Draft, story: number, role: RoleMention): boolean {
  const offices = knowledgeFor(draft, story)?.lexicon.lists.worldOffices;
  const length = lengthIn(offices, draft.tokens, role.from);
  return length > 0 && role.determined === 'definite' && role.to <= role.from + length;
}

/** "reçoit Otto et Eva Brandl", where the story names Otto Brandl: the couple is told for him. */
function spouseOf(draft: Draft, story: number, { from, roles }: Actor, person: number): number | null {
  const given = draft.tokens[from - 2];
  const ands = knowledgeFor(draft, story)?.lexicon.sets['conjunctions.and'];
  if (roles.length > 0 || lengthIn(ands, draft.tokens, from - 1) === 0 || !given?.cap) return null;
  const surname = draft.people[person]!.keys.at(-1);
  return (
    peopleOf(draft, story).find((i) => {
      const { keys } = draft.people[i]!;
      return i !== person && keys.length > 1 && keys[0] === given.key && keys.at(-1) === surname;
    }) ?? null
  );
}

/** "La délégation allemande a été reçue", of whose people the story names one only, and is about him. */
function headLater(draft: Draft, story: number, { country }: Actor, { principal }: Memory): number | null {
  if (principal === null || draft.people[principal]!.country !== country) return null;
  const own = peopleOf(draft, story).filter((i) => draft.people[i]!.country === country);
  return own.length === 1 && draft.people[principal]!.mentions.length > 1 ? principal : null;
}

/** The parties that one actor of a sentence stands for: none where it cannot be known. */
export function resolve(
  draft: Draft,
  story: number,
  id: number,
  memory: Memory,
  skip: ReadonlySet<number> = new Set(),
  beside: readonly Party[] = [],
): Party[] {
  const actor = draft.actors[id]!;
  const here = actor.kind === 'both' || actor.kind === 'pronoun' ? meantHere(draft, id, memory, skip) : [];
  if (here.length > 0)
    return here
      .flatMap((i) => resolve(draft, story, i, memory, skip, beside))
      .filter((p) => p.person === null || !skip.has(p.person))
      .map(pointedBack);
  if (actor.kind === 'both' && memory.last.length < 2) {
    const two = bothByTitle(draft, story, actor, memory);
    if (two.length > 0) return two;
    return memory.team.length < 2
      ? memory.pair.map(pointedBack)
      : memory.team.map((i) => personParty(draft, i, null));
  }
  if (actor.kind === 'both' && memory.row) return [];
  if (actor.kind === 'both')
    return memory.last.filter((p) => p.person === null || !skip.has(p.person)).map(pointedBack);
  if (actor.kind === 'pronoun') return pronoun(draft, story, id, memory, skip, beside);
  if (actor.kind === 'group' && actor.delegation && actor.country !== null) {
    // "la délégation allemande" is that of the German already named
    const head = memory.recent.findLast((i) => draft.people[i]!.country === actor.country && !skip.has(i));
    const led = head ?? headLater(draft, story, actor, memory);
    if (led !== null && !skip.has(led)) return [personParty(draft, led, null)];
  }
  if (actor.kind === 'group' && actor.delegation && actor.country === null) {
    const head = leaderOf(draft, story, actor, memory.recent, skip);
    if (head !== null) return [personParty(draft, head, null)];
  }
  if (actor.kind !== 'person') return [partyOf(actor.kind, id, actor)];
  if (actor.roles.some((r) => r.heads[0]?.flag === 'companion' || r.heads[0]?.flag === 'usher')) return [];
  const first = actor.person === null ? null : spouseOf(draft, story, actor, actor.person);
  if (first !== null) return [personParty(draft, first, null)];
  if (actor.person !== null) return [personParty(draft, actor.person, id)];
  if (actor.name) return actor.short ? [] : [partyOf('person', id, actor)];
  return unnamed(draft, story, id, memory, skip);
}

/** Who the story is about: named most often, the earlier one among equals. */
export function principalOf(draft: Draft, story: number): number | null {
  let best: number | null = null;
  for (const i of peopleOf(draft, story)) {
    if (best === null || draft.people[i]!.mentions.length > draft.people[best]!.mentions.length) best = i;
  }
  return best;
}
