/** Coreference, a closed list: bare titles, pronouns, "les deux ministres", "son homologue", "ce dernier". Never a guess. */
import { speaksFor } from './antecedents.ts';
import { leaderOf } from './delegations.ts';
import { isFinite, subjectOf, type Clause } from './clause.ts';
import { invertedSubject } from './inverted.ts';
import { tokenIn } from './reader.ts';
import { guestFrom, hostsOf, isGuest } from './guests.ts';
import { knowledgeFor, houseOf, peopleOf } from './lookups.ts';
import { lengthIn } from './lexicon.ts';
import { partyOf, personParty, type Memory } from './memory.ts';
import { anchored, bareChief, byTitle, headKeys, ofBody, onlyRanked, titledOnly } from './titles.ts';
import { bothByTitle, meantHere, pointedBack, pronoun, lastUnsaid } from './pronouns.ts';
import { accompanies as inCompany } from './lists.ts';
import type { Actor, Draft, Party, RoleMention, VerbGroup } from './draft.ts';

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
  const alone =
    role.determined === 'definite' && (role.heads[0]!.flag === 'posted' || ofBody(draft, role))
      ? titledOnly(draft, story, role)
      : null;
  if (alone !== null && !skip.has(alone))
    return [{ ...personParty(draft, alone, id), country: actor.country, basis: actor.basis }];
  if (actor.country !== null) return [partyOf('person', id, actor)];
  const office = role.determined === 'definite' && !counterpart && anchored(draft, role);
  if (office) return [{ ...partyOf('person', id, actor), country: houseOf(draft, story), basis: 'office' }];
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
    return two.length > 0 || memory.team.length < 2
      ? two
      : memory.team.map((i) => personParty(draft, i, null));
  }
  if (actor.kind === 'both' && memory.row) return [];
  if (actor.kind === 'both')
    return memory.last.filter((p) => p.person === null || !skip.has(p.person)).map(pointedBack);
  if (actor.kind === 'pronoun') return pronoun(draft, story, id, memory, skip, beside);
  if (actor.kind === 'group' && actor.delegation && actor.country !== null) {
    // "la délégation allemande" is that of the German already named
    const head = memory.recent.findLast((i) => draft.people[i]!.country === actor.country && !skip.has(i));
    if (head !== undefined) return [personParty(draft, head, null)];
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

/** "Le nouvel ambassadeur a remis ses lettres au président X": one official without a name is whom the sentence is about. */
function officialAlone(c: Clause, main: VerbGroup): boolean {
  const [id, more] = subjectOf(c, main);
  const actor = c.actors.find((a) => a.id === id)?.actor;
  const role =
    actor?.kind === 'person' && more === undefined && actor.person === null ? actor.roles[0] : undefined;
  return (
    actor?.name === null && role !== undefined && (role.heads[0]?.flag === 'posted' || actor.country !== null)
  );
}

/** "Il a ensuite été reçu": still about the one before. */
const byPronoun = (c: Clause, main: VerbGroup): boolean =>
  subjectOf(c, main).every((id) => c.actors.some((a) => a.id === id && a.actor.kind === 'pronoun'));

const listStart = (c: Clause, a: Actor): Actor => c.actors.find((x) => x.actor.list === a.list)!.actor;

/** Whom "they" means in the next sentence: "X and her delegation arrived", "…, Ministers X of A and Y of B agreed". */
function teamOf(draft: Draft, c: Clause, subject: readonly number[]): number[] {
  const peopleIn = (ids: readonly number[]): number[] => [
    ...new Set(ids.flatMap((id) => draft.actors[id]!.person ?? [])),
  ];
  const led = peopleIn(subject);
  if (led.length === 1 && subject.some((id) => draft.actors[id]!.kind === 'group')) return led;
  for (const v of c.verbs.filter(isFinite)) {
    const [a, b, more] = peopleIn(subjectOf(c, v));
    if (a === undefined || b === undefined || more !== undefined) continue;
    const [x, y] = [draft.people[a]!.country, draft.people[b]!.country];
    if (x !== null && y !== null && x !== y) return [a, b];
  }
  return [];
}

/** "The spokesman said X would leave": X, whom he speaks of. */
function reported(draft: Draft, c: Clause, main: VerbGroup): number | null {
  const told = c.verbs.find((v) => isFinite(v) && v.from >= main.to);
  const [id, more] = told ? subjectOf(c, told) : [];
  const actor = id !== undefined && more === undefined ? draft.actors[id]! : null;
  return actor && actor.kind === 'person' && !speaksFor(actor) ? actor.person : null;
}

/** Sentences back that a pronoun may reach past the subject of the one before. */
const RANKED = 4;

/** Those whom a sentence tells of, its subject first. */
function rank(memory: Memory, subject: number | null, told: readonly number[]): void {
  const people = [...new Set([...(subject === null ? [] : [subject]), ...told])];
  if (people.length > 0) memory.ranked = [people, ...memory.ranked.slice(0, RANKED - 1)];
}

/** Offices without a name that are looked at in a sentence. */
const DESCRIBED = 4;

/** Whom a sentence tells of by office alone: "the Philippine leader". */
function described(draft: Draft, c: Clause, memory: Memory): number[] {
  const bare = c.actors.filter(
    ({ actor: a }) => a.kind === 'person' && a.person === null && a.name === null && a.country !== null,
  );
  return bare
    .slice(0, DESCRIBED)
    .flatMap(({ id }) => resolve(draft, c.sentence.story, id, memory))
    .flatMap((p) => p.person ?? []);
}

const QUOTES: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' };

/** The first finite verb; in a sentence that opens with somebody's words the one behind them ("« … », a dit X"). */
function mainVerb(c: Clause): VerbGroup | undefined {
  const { from, to } = c.sentence;
  const close = QUOTES[tokenIn(c.r, from)?.key ?? ''];
  let end = close ? from + 1 : to;
  while (end < to && tokenIn(c.r, end)!.key !== close) end++;
  const behind = end < to ? c.verbs.find((v) => isFinite(v) && v.from > end) : undefined;
  return behind ?? c.verbs.find(isFinite);
}

/** Who does what a verb tells, in front of it or, of one who speaks, behind. */
function doers(c: Clause, v: VerbGroup): number[] {
  const said = invertedSubject(c, v);
  return said.length > 0 ? said : subjectOf(c, v);
}

/** Takes note of a sentence just read: who was named, and who its main verb is about. */
export function remember(draft: Draft, c: Clause, memory: Memory): void {
  const main = mainVerb(c);
  const ids = main ? doers(c, main) : [];
  const subject = ids.flatMap((id) => resolve(draft, c.sentence.story, id, memory));
  const named = c.actors.filter(({ actor }) => actor.person !== null);
  if (named.length > 0) memory.team = teamOf(draft, c, ids);
  // "en présence de Z": who only stood by is the last that a title points back to
  const beside = (a: Actor): boolean => a.preposition === 'of' && inCompany(c.r, listStart(c, a));
  for (const { actor } of named) if (beside(actor)) memory.recent.push(actor.person!);
  for (const { actor } of named) if (!beside(actor)) memory.recent.push(actor.person!);
  const first = named.find(({ actor }) => actor.preposition === 'none');
  const one = subject.length === 1 ? subject[0]!.person : null;
  rank(memory, one, [
    ...named.filter(({ actor }) => !speaksFor(actor)).map(({ actor }) => actor.person!),
    ...described(draft, c, memory),
  ]);
  if (main && main.clitic === null)
    memory.unnamed = one === null && (officialAlone(c, main) || (memory.unnamed && byPronoun(c, main)));
  if (one !== null && !ids.some((id) => speaksFor(draft.actors[id]!))) memory.subject = one;
  else if (one !== null) memory.subject = reported(draft, c, main!) ?? memory.subject ?? one;
  // "l'attendaient A et B": "il" is neither
  else if (
    first &&
    subject.length === 0 &&
    named.filter((n) => n.actor.list === first.actor.list).length === 1
  )
    memory.subject = first.actor.person;
}
