/** Subjects behind their verb: "« … », a dit mardi à Oslo X lors de son entretien avec Y". */
import { listOf, objectAfter, type Clause } from './clause.ts';
import { dayAt } from './asides.ts';
import type { VerbGroup } from './draft.ts';
import { inList, inSet, isKey, tokenIn } from './reader.ts';

/** Tokens between "a dit" and who said it. */
const REACH = 12;
const CLOSING = new Set(['"', '”', '»', '’']);

/** Words of saying begin with the verb: "a déclaré", "souligne". */
function says(c: Clause, v: VerbGroup): number {
  for (let i = v.from; i <= v.to + 2; i++) {
    const length = inList(c.r, 'speech', i);
    if (length > 0) return i + length;
    if (i >= v.to && inList(c.r, 'adverbs', i) === 0) break;
  }
  return inList(c.r, 'tellsOf', v.to - 1) > 0 ? v.to : 0;
}

/** Only time and place stand between the words of saying and who says them. */
function clear(c: Clause, from: number, to: number): boolean {
  for (let i = from; i < to;) {
    const step =
      dayAt(c.r, i) ||
      (c.r.placeAt.get(i)?.to ?? i) - i ||
      inList(c.r, 'adverbs', i) ||
      inSet(c.r, 'prepositions.at', i) ||
      inSet(c.r, 'determiners.definite', i) ||
      (isKey(c.r, i, ',') ? 1 : 0);
    if (step === 0) return false;
    i += step;
  }
  return true;
}

/** Who says the words before the verb; none where the subject stands in front of it as usual. */
export function invertedSubject(c: Clause, v: VerbGroup): number[] {
  // "a dit" is two finite words where each is one of its own
  const auxiliary = c.verbs.find((w) => w.verb === null && w.to === v.from);
  const start = auxiliary?.from ?? v.from;
  const opens = isKey(c.r, start - 1, ',') || CLOSING.has(tokenIn(c.r, start - 1)?.key ?? '');
  const to = opens && !v.verb ? says(c, v) : 0;
  if (to === 0) return [];
  const who = c.actors.find(({ actor }) => actor.from >= to);
  if (!who || who.actor.kind !== 'person' || who.actor.preposition !== 'none') return [];
  return who.actor.from - to <= REACH && clear(c, to, who.actor.from) ? listOf(c, who.actor.list) : [];
}

/** "Mardi, est venu s'entretenir avec X, de pêche surtout, Y": only day and place stand before the verb, and who did it behind the other side. */
export function turnedAround(
  c: Clause,
  v: VerbGroup,
  behind: readonly number[],
): { subject: number[]; met: number[] } | null {
  const last = c.actors.findLast((a) => behind.includes(a.id))?.actor;
  if (!last || !clear(c, c.sentence.from, v.from)) return null;
  const people = (ids: readonly number[]): number[] =>
    ids.filter((id) => c.actors.some((a) => a.id === id && a.actor.kind === 'person'));
  const apart = people(objectAfter(c, last.to, ['none'])).filter((id) => !behind.includes(id));
  if (apart.length > 0) return { subject: apart, met: [...behind] };
  // "Se sont entretenus avec le chef de l'État A et B": nothing but their order parts them
  const [met, ...subject] = people(behind);
  return met !== undefined && subject.length > 0 ? { subject, met: [met] } : null;
}
