/** Coreference, a closed list: bare titles, pronouns, "les deux ministres", "son homologue", "ce dernier". Never a guess. */
import { leaderOf } from './delegations.ts';
import { isFinite, subjectOf, type Clause } from './clause.ts';
import { guestNamed, hostsOf, isGuest } from './guests.ts';
import { houseOf, peopleOf, sentenceAt, within } from './lookups.ts';
import { knowledgeOf } from './knowledge.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import { partyOf, personParty, type Memory } from './memory.ts';
import { anchored, bareChief, byTitle, headKeys, ofBody, onlyRanked, titledOnly } from './titles.ts';
import { accompanies as inCompany } from './lists.ts';
import type { Head } from './lexicon-file.ts';
import type { Actor, Draft, Party, RoleMention, VerbGroup } from './draft.ts';

/** A party of the last meeting, meant again by a pronoun. */
const pointedBack = (p: Party): Party => ({ ...p, actor: null, antecedent: p.actor ?? p.antecedent ?? null });

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
  if (!role) return actor.country ? [partyOf('person', id, actor)] : [];
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
  const { language } = draft.stories[story]!;
  const offices = language ? knowledgeOf(language)?.lexicon.lists.worldOffices : undefined;
  const length = lengthIn(offices, draft.tokens, role.from);
  return length > 0 && role.determined === 'definite' && role.to <= role.from + length;
}

const lexiconOf = (draft: Draft, story: number): Lexicon | undefined => {
  const { language } = draft.stories[story]!;
  return language ? knowledgeOf(language)?.lexicon : undefined;
};

/** "entre le président et son hôte": of the two of the last meeting, the one who does not stand beside the pronoun already. */
function otherOfLast(memory: Memory, beside: readonly Party[]): Party | undefined {
  const isBeside = (p: Party): boolean =>
    beside.some((q) =>
      p.person !== null
        ? q.person === p.person
        : p.actor !== null && (q.actor === p.actor || q.antecedent === p.actor),
    );
  const [a, b, more] = memory.last;
  if (!a || !b || more || isBeside(a) === isBeside(b)) return undefined;
  return pointedBack(isBeside(a) ? b : a);
}

function pronoun(
  draft: Draft,
  story: number,
  id: number,
  memory: Memory,
  skip: ReadonlySet<number>,
  beside: readonly Party[],
): Party[] {
  const actor = draft.actors[id]!;
  const team = memory.team.filter((i) => !skip.has(i));
  if (actor.plural && (memory.team.length === 1 || (memory.last.length === 0 && team.length > 0)))
    return team.map((i) => personParty(draft, i, null));
  if (actor.plural && memory.last.length === 0) return bothNamed(draft, memory, skip);
  if (actor.plural)
    return memory.last.filter((p) => p.person === null || !skip.has(p.person)).map(pointedBack);
  const subjectPronoun = draft.tokens[actor.to - 1]!.key.length <= 4 && actor.to - actor.from === 1;
  if (subjectPronoun && memory.unnamed) return lastUnsaid(memory);
  if (subjectPronoun) {
    const own = ownSubject(draft, actor);
    if (own !== null && !skip.has(own)) return [personParty(draft, own, null)];
    const who = memory.subject !== null && !skip.has(memory.subject) ? memory.subject : memory.principal;
    if (who !== null && !skip.has(who)) return [personParty(draft, who, null)];
    // "Y was hosted by X. He held talks with Y": he is the other of the two
    const rest = memory.last.filter((p) => p.person !== null && !skip.has(p.person));
    return memory.last.length === 2 && rest.length === 1 ? [pointedBack(rest[0]!)] : [];
  }
  const guest = isGuest(draft, story, actor) ? guestNamed(draft, story, memory, skip) : null;
  if (guest !== null) return [personParty(draft, guest, null)];
  const opposite = otherOfLast(memory, beside);
  if (opposite) return [opposite];
  const other = memory.last.find(
    (p) => p.person !== null && p.person !== memory.subject && !skip.has(p.person),
  );
  const last = visitor(draft, id, memory, skip) ?? memory.recent.findLast((p) => !skip.has(p));
  const who = other?.person ?? last ?? null;
  return who !== null ? [personParty(draft, who, null)] : [];
}

/** "X a porté un message qu'il a remis à Y": the only one whom the sentence has named so far, and its subject. */
function ownSubject(draft: Draft, { from }: Actor): number | null {
  const s = sentenceAt(draft, from)!;
  const lexicon = lexiconOf(draft, s.story);
  if (lengthIn(lexicon?.sets['conjunctions.clause'], draft.tokens, from - 1) === 0) return null;
  const before = within(draft.actors, s.from, from).filter(
    (a) => a.kind === 'person' && a.preposition === 'none',
  );
  const [first] = before;
  // "Hier, rapporte X, c'est à Y qu'il a remis …": who reports stands behind his verb
  const acts =
    first && within(draft.verbs, s.from, first.from).length === 0 && !inAside(draft, s.from, first);
  return acts && before.every((a) => a.person === first.person) ? first.person : null;
}

/** Right behind a word in small letters that stands behind a comma: "…, rapporte X". */
function inAside({ tokens }: Draft, from: number, { from: at }: Actor): boolean {
  return at - 2 > from && tokens[at - 2]!.key === ',' && !tokens[at - 1]!.cap;
}

/** "le visiteur": the one of another state whom the story is about. */
function visitor(draft: Draft, id: number, memory: Memory, skip: ReadonlySet<number>): number | null {
  const { from, to } = draft.actors[id]!;
  const story = sentenceAt(draft, from)!.story;
  const { home } = draft.stories[story]!;
  const lexicon = lexiconOf(draft, story);
  const who = memory.principal;
  // "son hôte" is whose host the one before is
  const owned = lengthIn(lexicon?.sets['determiners.possessive'], draft.tokens, from) > 0;
  const called = lengthIn(lexicon?.lists.callers, draft.tokens, to - 1) > 0;
  if (!called || owned || who === null || skip.has(who)) return null;
  const { country } = draft.people[who]!;
  return country !== null && country !== home ? who : null;
}

/** "Ils" before any meeting was told: the two people named so far, of two countries, if there are just two. */
function bothNamed(draft: Draft, memory: Memory, skip: ReadonlySet<number>): Party[] {
  const [a, b, more] = new Set(memory.recent);
  if (a === undefined || b === undefined || more !== undefined || skip.has(a) || skip.has(b)) return [];
  const parties = [a, b].map((i) => personParty(draft, i, null));
  const [x, y] = parties.map((p) => p.country);
  return (x && y && x !== y) || chiefs(draft, a, b) ? parties : [];
}

/** "Presidents X and Y": heads of two states, where nothing tells which. */
function chiefs(draft: Draft, a: number, b: number): boolean {
  const shared = (i: number): Head | undefined =>
    draft.people[i]!.mentions.flatMap((m) => draft.actors[m]!.roles).find((r) => r.spread !== null)?.heads[0];
  const head = shared(a);
  return head !== undefined && head === shared(b) && head.national === true && head.flag === undefined;
}

/** "les deux présidents" before any meeting was told: the two people named so far who are presidents, if there are just two. */
function bothByTitle(draft: Draft, story: number, actor: Actor, memory: Memory): Party[] {
  const head = actor.roles[0]?.heads[0];
  // "les deux hommes", "les deux dirigeants" say of no office
  if (!head || head.flag === 'anaphor') return bothNamed(draft, memory, new Set());
  const holders = (fits: (h: Head) => boolean): number[] =>
    [...new Set(memory.recent)].filter((i) => {
      const p = draft.people[i]!;
      return (
        p.story === story && p.mentions.some((m) => draft.actors[m]!.roles.some((r) => r.heads.some(fits)))
      );
    });
  const titled = holders((h) => h === head);
  // "le ministre X et son homologue Y": Y is the other minister
  const named = titled.length === 1 ? holders((h) => h === head || h.flag === 'counterpart') : titled;
  return named.length === 2 ? named.map((i) => personParty(draft, i, null)) : [];
}

/** "reçoit Otto et Eva Brandl", where the story names Otto Brandl: the couple is told for him. */
function spouseOf(draft: Draft, story: number, { from, roles }: Actor, person: number): number | null {
  const [given, and] = [draft.tokens[from - 2], draft.tokens[from - 1]];
  if (roles.length > 0 || and?.key !== 'et' || !given?.cap) return null;
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
  if (actor.kind === 'both' && memory.last.length < 2) {
    const two = bothByTitle(draft, story, actor, memory);
    return two.length > 0 || memory.team.length < 2
      ? two
      : memory.team.map((i) => personParty(draft, i, null));
  }
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

/** The official without a name whom the last meeting was told of; none where it told of none. */
const lastUnsaid = (memory: Memory): Party[] => memory.last.filter(isUnnamed).slice(0, 1).map(pointedBack);

const isUnnamed = (p: Party): boolean => p.kind === 'person' && p.person === null && p.name === null;

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

/** Takes note of a sentence just read: who was named, and who its main verb is about. */
export function remember(draft: Draft, c: Clause, memory: Memory): void {
  const main = c.verbs.find(isFinite);
  const ids = main ? subjectOf(c, main) : [];
  const subject = ids.flatMap((id) => resolve(draft, c.sentence.story, id, memory));
  const named = c.actors.filter(({ actor }) => actor.person !== null);
  if (named.length > 0) memory.team = teamOf(draft, c, ids);
  // "en présence de Z": who only stood by is the last that a title points back to
  const beside = (a: Actor): boolean => a.preposition === 'of' && inCompany(c.r, listStart(c, a));
  for (const { actor } of named) if (beside(actor)) memory.recent.push(actor.person!);
  for (const { actor } of named) if (!beside(actor)) memory.recent.push(actor.person!);
  const first = named.find(({ actor }) => actor.preposition === 'none');
  const one = subject.length === 1 ? subject[0]!.person : null;
  if (main && main.clitic === null)
    memory.unnamed = one === null && (officialAlone(c, main) || (memory.unnamed && byPronoun(c, main)));
  if (one !== null) memory.subject = one;
  // "l'attendaient A et B": "il" is neither
  else if (
    first &&
    subject.length === 0 &&
    named.filter((n) => n.actor.list === first.actor.list).length === 1
  )
    memory.subject = first.actor.person;
}
