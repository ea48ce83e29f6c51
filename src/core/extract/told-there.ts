/** What was said at a meeting, and to whom: both were there. */
import { isFinite, objectAfter, subjectOf, type Clause } from './clause.ts';
import type { NounMention } from './draft.ts';
import { modifiersFirst } from './heads.ts';
import { inList, inSet, isKey } from './reader.ts';

interface Told {
  left: number[];
  right: number[];
}

const starts = (c: Clause, id: number): number => c.actors.find((a) => a.id === id)!.actor.from;

/** Who told whom something at the meeting that the noun names; `own`: the kind of its determiner. */
export const toldThere = (c: Clause, noun: NounMention, own: string): Told | null =>
  listener(c, noun) ??
  hearer(c, noun, own) ??
  spokenTo(c, noun, own) ??
  heardThere(c, noun, own) ??
  addressed(c, noun, own);

/** "X told Y at a meeting": the one who is told something was there. */
function listener(c: Clause, noun: NounMention): Told | null {
  const verb = c.verbs.findLast((v) => isFinite(v) && v.to <= noun.from);
  // "at a meeting of the alliance" is a gathering of others too
  if (!verb || inList(c.r, 'tells', verb.to - 1) === 0 || inSet(c.r, 'prepositions.of', noun.to) > 0)
    return null;
  const isPerson = (id: number): boolean => c.actors.some((a) => a.id === id && a.actor.kind === 'person');
  const right = objectAfter(c, verb.to, ['none']).filter(isPerson);
  const left = subjectOf(c, verb).filter((id) => !right.includes(id));
  return left.length > 0 && right.length > 0 ? { left, right } : null;
}

/** "In telephone talks, X told Y that …": what was said there was said to the other. */
function hearer(c: Clause, noun: NounMention, own: string): Told | null {
  const verb = c.verbs.find((v) => isFinite(v) && v.from >= noun.to);
  if (!modifiersFirst(c.r) || !verb || verb.verb || inList(c.r, 'tells', verb.to - 1) === 0) return null;
  const named = (id: number): boolean =>
    c.actors.some((a) => a.id === id && a.actor.kind === 'person' && a.actor.name !== null);
  const left = subjectOf(c, verb).filter((id) => starts(c, id) >= noun.to && named(id));
  // "In their meeting, X told the Secretary-General": whom the story has named
  const office = (id: number): boolean =>
    c.actors.some((a) => a.id === id && a.actor.kind === 'person' && a.actor.roles.length > 0);
  const right = objectAfter(c, verb.to, ['none']).filter(
    (id) => named(id) || (own === 'possessive' && office(id)),
  );
  return left.length === 1 && right.length === 1 ? { left, right } : null;
}

/** "Lors de leur rencontre, X a exprimé à Y son soutien": it was the meeting of the one who speaks and the one who hears. */
function spokenTo(c: Clause, noun: NounMention, own: string): Told | null {
  const verb = c.verbs.find((v) => isFinite(v) && v.from >= noun.to);
  if (own !== 'possessive' || !verb || verb.verb || verb.negated) return null;
  const left = subjectOf(c, verb).filter((id) => starts(c, id) >= noun.to);
  const right = objectAfter(c, verb.to, ['to']);
  const named = (ids: number[]): boolean =>
    ids.length === 1 &&
    c.actors.some((a) => a.id === ids[0] && a.actor.kind === 'person' && a.actor.name !== null);
  return named(left) && named(right) ? { left, right } : null;
}

const isNamed = (c: Clause, ids: readonly number[]): boolean =>
  ids.length === 1 &&
  c.actors.some((a) => a.id === ids[0] && a.actor.kind === 'person' && a.actor.name !== null);

/** Nothing but time and place stands between the noun and a token: "lors d'une réunion de l'Union" is one of others too. */
function alone(c: Clause, noun: NounMention, until: number): boolean {
  for (let i = noun.to; i < until;) {
    const step =
      (c.r.dateAt.get(i)?.to ?? i) - i ||
      (c.r.placeAt.get(i)?.to ?? i) - i ||
      inList(c.r, 'adverbs', i) ||
      inSet(c.r, 'prepositions.at', i) ||
      (isKey(c.r, i, ',') ? 1 : 0);
    if (step === 0) return isKey(c.r, i, '.');
    i += step;
  }
  return true;
}

/** "Au cours d'un entretien téléphonique mardi, X a assuré Y de son soutien", "X a dit à Y, lors d'une rencontre à Oslo, que …". */
function heardThere(c: Clause, noun: NounMention, own: string): Told | null {
  if (modifiersFirst(c.r) || noun.plural || (own !== 'indefinite' && own !== 'possessive')) return null;
  const later = c.verbs.find((v) => isFinite(v) && v.from >= noun.to);
  const earlier = c.verbs.findLast((v) => isFinite(v) && v.to <= noun.from);
  const verb = earlier ?? later;
  if (!verb || verb.verb || verb.negated) return null;
  const left = subjectOf(c, verb);
  const told = inList(c.r, 'tells', verb.to);
  const to = objectAfter(c, verb.to, ['to']);
  const right = (to.length > 0 || told === 0 ? to : objectAfter(c, verb.to + told, ['none'])).filter(
    (id) => !left.includes(id),
  );
  if (!isNamed(c, left) || !isNamed(c, right)) return null;
  const until = earlier ? noun.to + 1 : starts(c, left[0]!);
  const ordered = earlier ? starts(c, right[0]!) < noun.from : starts(c, left[0]!) >= noun.to;
  return ordered && alone(c, noun, until) ? { left, right } : null;
}

/** "proposed it to Y in their meeting", "agreed with Y at separate meetings": in English to or with whom something was said there. */
function addressed(c: Clause, noun: NounMention, own: string): Told | null {
  const verb = c.verbs.findLast((v) => isFinite(v) && v.to <= noun.from);
  if (!modifiersFirst(c.r) || own === 'definite' || !verb || verb.verb || verb.negated) return null;
  if (inSet(c.r, 'prepositions.of', noun.to) > 0) return null;
  const right = objectAfter(c, verb.to, ['to', 'with']).filter((id) => starts(c, id) < noun.from);
  const left = subjectOf(c, verb).filter((id) => !right.includes(id));
  const people = (ids: number[]): boolean =>
    ids.length > 0 && c.actors.every((a) => !ids.includes(a.id) || SPEAKS.has(a.actor.kind));
  return people(left) && people(right) ? { left, right } : null;
}

const SPEAKS = new Set(['person', 'pronoun']);
