/** Sides of a meeting that its noun tells neither before nor behind itself: in front of a headline's colon, or by praise. */
import { isFinite, listOf, objectAfter, type Clause } from './clause.ts';
import type { NounMention, Range } from './draft.ts';
import { modifiersFirst } from './heads.ts';
import { inList, inSet, isKey, nextInList, tokenIn } from './reader.ts';

/** "X à Oslo : une audience avec Y": whom the headline puts in front of its colon. */
export function labelled(c: Clause, noun: Range): number[] {
  const first = c.actors[0]?.actor;
  if (first?.kind !== 'person' || first.preposition !== 'none') return [];
  for (let i = first.to; i < noun.from; i++) if (isKey(c.r, i, ':')) return listOf(c, first.list);
  return [];
}

/** "Leur tête-à-tête a duré une heure": the meeting of several told before is what the sentence is about. */
export function theirs(c: Clause, noun: Range): boolean {
  const { from } = c.sentence;
  const owned =
    noun.from - from <= OPENING &&
    inSet(c.r, 'determiners.possessive', noun.from - 1) > 0 &&
    inList(c.r, 'ownedByOne', noun.from - 1) === 0;
  const verb = c.verbs.find(isFinite);
  return owned && verb?.tense === 'past' && verb.from >= noun.to;
}

const OPENING = 2;

/** "se sont félicités mercredi de leur rencontre": it was held. */
export function praised(c: Clause, noun: Range, own: string): boolean {
  if (own !== 'possessive' || inSet(c.r, 'prepositions.of', noun.from - 2) === 0) return false;
  return [3, 4, 5].some((k) => inList(c.r, 'pleasedWith', noun.from - k) > 0);
}

/** "pour" leads from a verb to its noun, with no other verb or mark in between. */
export function ledByFor(c: Clause, from: number, to: number): boolean {
  let led = false;
  for (let i = from; i < to; i++) {
    if (isKey(c.r, i, ',') || c.verbs.some((v) => v.from === i)) return false;
    if (inSet(c.r, 'prepositions.for', i) > 0) led = true;
  }
  return led;
}

/** Words between a group and the row of its names: "les ministres des deux pays, A et B". */
const ROW_LEAD = 3;

/** "entre les ministres des deux pays, A et B": the names behind the comma for the group that two offices make; else the group itself. */
export function namedBehind(c: Clause, ids: readonly number[]): number[] {
  const [only, more] = ids.flatMap((id) => c.actors.find((a) => a.id === id) ?? []);
  const group = only?.actor;
  if (!group || more || group.kind !== 'group' || group.roles.length === 0) return [...ids];
  const next = c.actors.find(({ actor }) => actor.from >= group.to);
  const near = next && next.actor.from - group.to <= ROW_LEAD && isKey(c.r, next.actor.from - 1, ',');
  const row = near ? listOf(c, next.actor.list) : [];
  return areNamed(c, row) ? row : [...ids];
}

/** "Première rencontre pour A et B": several people, each by name. */
export const areNamed = (c: Clause, ids: readonly number[]): boolean =>
  ids.length > 1 &&
  ids.every((id) => c.actors.some((a) => a.id === id && a.actor.kind === 'person' && a.actor.name !== null));

/** "la rencontre entre X et Y remonte à 2019". */
export const datesBack = (c: Clause, noun: Range): boolean =>
  nextInList(c.r, 'datesBack', noun.to) < c.sentence.to;

/** Words between "un appel téléphonique" and whom it went to: "de X", and the day. */
const CALL_REACH = 16;

/** "Coup de téléphone mardi de X à Y", "Lors d'un appel téléphonique au président Y": whom the call went to. */
export function calledUp(c: Clause, noun: NounMention): number[] {
  if (noun.kind !== 'call') return [];
  const verb = c.verbs.find((v) => isFinite(v) && v.from >= noun.to);
  const called = objectAfter(c, noun.to, ['to']);
  // "during a phone call from Y", "in a call received from Y"
  const to = called.length > 0 || !modifiersFirst(c.r) ? called : objectAfter(c, noun.to, ['of']);
  const at = c.actors.find((a) => a.id === to[0])?.actor.from ?? Infinity;
  return at - noun.to <= CALL_REACH && at < (verb?.from ?? Infinity) ? to : [];
}

/** "L'entretien avec Y a permis à X de …": the meeting is the subject, X is whom it served. */
export function enabled(c: Clause, noun: NounMention): number[] {
  const verb = c.verbs.find(isFinite);
  return verb && !verb.verb && verb.from >= noun.to ? objectAfter(c, verb.to, ['to']) : [];
}

/** A line without a verb or a stop at its end is a headline wherever it stands. */
export const isLine = (c: Clause): boolean =>
  !c.verbs.some(isFinite) && tokenIn(c.r, c.sentence.to - 1)?.kind === 'word';
