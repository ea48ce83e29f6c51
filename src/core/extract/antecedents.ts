/** Pronouns that point back inside their own sentence: "X said as he met Y", "X and Y agreed, the two leaders said". */
import { isFinite, objectAfter, subjectOf, type Clause } from './clause.ts';
import type { Actor, VerbGroup } from './draft.ts';
import { agree } from './genders.ts';
import { invertedSubject } from './inverted.ts';
import { inList, isKey, tokenIn } from './reader.ts';

type Id = Clause['actors'][number];

const actorOf = (c: Clause, id: number): Actor | undefined => c.actors.find((a) => a.id === id)?.actor;

/** Who speaks for another is seldom the one of whom he speaks: "her spokesman said she met Y". */
export const speaksFor = ({ roles }: Actor): boolean =>
  roles.some((r) => r.heads.some((h) => h.speaks === true));

/** One person, told before the pronoun, of whom nothing says that it is not the pronoun's. */
const may = (p: Actor, skip: ReadonlySet<number>, a: Actor): boolean =>
  a.kind === 'person' &&
  !a.plural &&
  a.to <= p.from &&
  a.list !== p.list &&
  agree(a.gender, p.gender) &&
  !speaksFor(a) &&
  !(a.person !== null && skip.has(a.person));

/** Who does what a verb before the pronoun tells: its subject, in front of it or behind; where it has none its agent. */
function doersOf(c: Clause, v: VerbGroup, p: Actor): number[] {
  const subject = subjectOf(c, v);
  if (subject.length > 0) return subject;
  const agent = objectAfter(c, v.to, ['by']).filter((id) => actorOf(c, id)!.to <= p.from);
  if (agent.length > 0) return agent;
  // "« … », a dit X, qui …"; in "Hier, rapporte X, il …" it is someone else
  const quoted = [1, 2].some((k) => CLOSING.has(tokenIn(c.r, v.from - k)?.key ?? ''));
  return quoted ? invertedSubject(c, v) : [];
}

const CLOSING = new Set(['"', '”', '»']);

/** A pronoun that is no subject: "met him", "with her". */
const governed = (c: Clause, p: Actor): boolean =>
  p.preposition !== 'none' || inList(c.r, 'objectPronouns', p.from) > 0;

/** The finite verbs before a pronoun, the nearest first; less the one that governs it. */
function verbsBefore(c: Clause, p: Actor): VerbGroup[] {
  const before = c.verbs.filter((v) => isFinite(v) && v.to <= p.from).reverse();
  return governed(c, p) ? before.slice(1) : before;
}

/** "After talks with Y, X spoke with him again": X, who does it, is not the one with whom he does. */
function ownDoers(c: Clause, p: Actor): number[] {
  const verb = c.verbs.findLast((v) => isFinite(v) && v.to <= p.from);
  return verb ? subjectOf(c, verb) : [];
}

/** The subject of an earlier verb of the sentence that a pronoun for one takes up. */
function subjectMeant(c: Clause, p: Actor, skip: ReadonlySet<number>): number[] {
  for (const v of verbsBefore(c, p)) {
    const doers = doersOf(c, v, p).flatMap((id) => actorOf(c, id) ?? []);
    const [only, more] = doers;
    if (
      only &&
      !more &&
      only !== p &&
      only.kind === 'pronoun' &&
      agree(only.gender, p.gender) &&
      !only.plural
    )
      return idsOf(c, [only]);
    const meant = doers.filter(
      (a) => may(p, skip, a) && !reports(c, a) && (more === undefined || a.gender === p.gender),
    );
    if (meant.length === 1 && (more === undefined || p.gender !== null)) return idsOf(c, meant);
  }
  return [];
}

const idsOf = (c: Clause, actors: readonly Actor[]): number[] =>
  c.actors.filter((a) => actors.includes(a.actor)).map((a) => a.id);

/** Between someone and the pronoun another clause begins: "the tour of X took him to Oslo, where he", "a first visit for X: he". */
function apart(c: Clause, a: Actor, p: Actor): boolean {
  if (verbsBefore(c, p).some((v) => v.from >= a.to)) return true;
  for (let i = a.to; i < p.from; i++) if (isKey(c.r, i, ':') || isKey(c.r, i, ';')) return true;
  return false;
}

/** "…, rapporte X": right behind a word in small letters that a comma stands before. */
const reports = (c: Clause, { from, preposition }: Actor): boolean =>
  preposition === 'none' && isKey(c.r, from - 2, ',') && tokenIn(c.r, from - 1)?.cap === false;

/** The only one whom the clauses before the pronoun's name, however they do: "X's tour took him to Oslo, where he …". */
function onlyOne(c: Clause, p: Actor, skip: ReadonlySet<number>): number[] {
  const own = governed(c, p) ? ownDoers(c, p) : null;
  const before = c.actors.filter(
    ({ id, actor: a }) => a.to <= p.from && a.kind === 'person' && (own ? !own.includes(id) : apart(c, a, p)),
  );
  const fits = before.filter(({ actor: a }) => may(p, skip, a) && !reports(c, a));
  const [first] = fits;
  const same = (a: Id): boolean =>
    a === first || (a.actor.person !== null && a.actor.person === first!.actor.person);
  return first && fits.every(same) ? [first.id] : [];
}

/** Words of "Quant à", "Pour ce qui est de", "S'agissant de" in front of a name. */
const HEAD_REACH = 6;

/** "Quant à X, ministre de Y, il a rencontré Z": whom the sentence sets in front is its "il". */
function headed(c: Clause, p: Actor): number[] {
  const first = c.actors[0]!;
  const opens = [...Array(HEAD_REACH).keys()].some(
    (k) => c.sentence.from + k < first.actor.from && inList(c.r, 'asFor', c.sentence.from + k) > 0,
  );
  const beside = isKey(c.r, p.from - 1, ',') && p.from - 1 <= first.actor.to;
  return opens && beside && first.actor.kind === 'person' && agree(first.actor.gender, p.gender)
    ? [first.id]
    : [];
}

/** Two whom the sentence has named so far, and nobody else, of two states: "X a voulu parler à Y : les deux hommes se sont vus". */
function twoBefore(c: Clause, p: Actor): number[] {
  const named = c.actors.filter(({ actor: a }) => a.to <= p.from && a.kind === 'person');
  const fresh = named.filter(
    ({ actor: a }, i) => a.person === null || named.findIndex(({ actor: b }) => b.person === a.person) === i,
  );
  const [x, y, more] = fresh;
  if (!x || !y || more || [x, y].some((a) => a.actor.name === null)) return [];
  const verb = c.verbs.some((v) => isFinite(v) && v.from >= x.actor.to && v.to <= p.from);
  const fits = [x, y].every((a) => agree(a.actor.gender, p.gender));
  return verb && fits && x.actor.country !== y.actor.country ? [x.id, y.id] : [];
}

/** The several subjects of the verb before whom "they" takes up; the two whom the sentence has named. */
function severalBefore(c: Clause, p: Actor): number[] {
  const two = twoBefore(c, p);
  if (two.length > 0) return two;
  const before = c.verbs.findLast((v) => isFinite(v) && v.to <= p.from);
  const ids = before ? doersOf(c, before, p) : [];
  const people = ids.flatMap((id) => actorOf(c, id) ?? []);
  const fits = people.every((a) => a.kind === 'person' && agree(a.gender, p.gender));
  return ids.length > 1 && fits ? ids : [];
}

const NOBODY: ReadonlySet<number> = new Set();

/** Whom a pronoun means of those whom its own sentence names before it; empty where it is none of them, or cannot be known. `skip` holds people who stand on its other side. */
export function antecedentsOf(c: Clause, p: Actor, skip: ReadonlySet<number> = NOBODY): number[] {
  if (p.from < c.sentence.from || p.from >= c.sentence.to || c.actors.length === 0) return [];
  if (p.kind === 'both' || p.plural) return severalBefore(c, p);
  const front = headed(c, p);
  if (front.length > 0) return front;
  const subject = subjectMeant(c, p, skip);
  return subject.length > 0 ? subject : onlyOne(c, p, skip);
}

/** "ce dernier": the last whom its own sentence names before it. */
export function latterOf(c: Clause, p: Actor, skip: ReadonlySet<number>): number[] {
  if (p.from < c.sentence.from || p.from >= c.sentence.to) return [];
  const last = c.actors.findLast(({ actor: a }) => may(p, skip, a));
  return last ? [last.id] : [];
}

/** The subject of a verb, and in place of a pronoun that stands there whom its sentence names before. */
export function withAntecedents(c: Clause, subject: number[]): number[] {
  const [id] = subject;
  const p = subject.length === 1 ? actorOf(c, id!) : undefined;
  if (!p || (p.kind !== 'pronoun' && p.kind !== 'both')) return subject;
  if (inList(c.r, 'anaphors', p.from) > 0) return subject;
  const meant = antecedentsOf(c, p);
  return meant.length > 0 ? meant : subject;
}
