/** Takes note of each sentence read: who was named, who it was about, whom "they" may mean. */
import { speaksFor } from './antecedents.ts';
import { isFinite, subjectOf, type Clause } from './clause.ts';
import type { Actor, Draft, Party, VerbGroup } from './draft.ts';
import { invertedSubject } from './inverted.ts';
import { accompanies as inCompany } from './lists.ts';
import { partyOf, type Memory } from './memory.ts';
import { resolve } from './parties.ts';
import { tokenIn } from './reader.ts';

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

/** "X's tour goes on": the only one whom a sentence names, and whose the subject is. */
function ownerOf(named: Clause['actors'], main: VerbGroup): number | null {
  const [only, more] = new Set(named.map(({ actor }) => actor.person!));
  const owns = named.some(({ actor: a }) => a.to <= main.from && a.preposition === 'of');
  return owns && only !== undefined && more === undefined ? only : null;
}

/** "les présidents kirghiz et tadjik": two officials of two states in one list, neither of them named; null where a sentence tells of others. */
function pairOf(c: Clause): Party[] | null {
  const people = c.actors.filter(({ actor }) => actor.kind === 'person');
  const [x, y, more] = people;
  if (!x || !y) return people.length > 0 ? [] : null;
  const bare = [x, y].every(({ actor: a }) => a.name === null && a.person === null && a.country !== null);
  const two = bare && !more && x.actor.list === y.actor.list && x.actor.country !== y.actor.country;
  return two ? [x, y].map(({ id, actor }) => partyOf('person', id, actor)) : [];
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
  memory.pair = pairOf(c) ?? memory.pair;
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
  else if (main && subject.length === 0) memory.subject = ownerOf(named, main) ?? memory.subject;
}
