/** Which actors of a sentence stand in one list: joined by commas and "and", governed by one preposition. */
import type { Actor } from './draft.ts';
import { determiner, inList, inSet, isKey, tokenIn, verbAt, type Reader } from './reader.ts';

/** Officials and offices do not stand in one list with countries and bodies. */
const HUMAN = new Set<Actor['kind']>(['person', 'group', 'pronoun', 'both']);
/** Words between a group and those it counts in. */
const AMONG_REACH = 9;

/** "a reçu, en présence de A, le ministre B": who stands behind the comma without "de" is none of the company. */
export function leavesCompany(r: Reader, found: readonly Actor[], actor: Actor): boolean {
  const before = found.at(-1)!;
  const led = before.preposition === 'of' || before.preposition === 'with';
  if (!led || actor.preposition !== 'none' || !isKey(r, actor.from - 1, ',')) return false;
  const first = found.findLast((a, i) => a.list === before.list && found[i - 1]?.list !== before.list)!;
  return [1, 2, 3].some((n) => inList(r, 'company', first.from - 1 - n) === n);
}

/** Only joiners, repeated prepositions and courtesies stand between two members of one list. */
export function sameList(r: Reader, a: Actor, b: Actor): boolean {
  // "… par A l'ambassadeur de B": a second title with its article begins a row of its own
  // "a reçu A ; le ministre B assistait à l'audience": a sentence of its own
  if (isKey(r, a.to, ';') && b.preposition === 'none' && beforeVerb(r, b.to)) return false;
  const closed = a.name !== null || a.kind === 'group';
  let joined = a.to === b.from && !(closed && determiner(r, b.from)?.kind === 'definite');
  for (let i = a.to; i < b.from;) {
    const and = inSet(r, 'conjunctions.and', i);
    const step =
      and ||
      asideBetween(r, i, b.from) ||
      (isKey(r, i, ',') || isKey(r, i, ';') || isKey(r, i, ':') ? 1 : 0) ||
      inList(r, 'adverbs', i) ||
      sceneBetween(r, i) ||
      inSet(r, `prepositions.${b.preposition}`, i);
    if (step === 0) return a.kind === 'group' && b.kind === 'person' && amongThem(r, a, b);
    if (and > 0 || isKey(r, i, ',') || isKey(r, i, ';')) joined = true;
    i += step;
  }
  // "spoke to Y and they agreed": such a form is never an object
  const subject =
    b.kind === 'pronoun' && inSet(r, 'pronouns.singular', b.from) + inSet(r, 'pronouns.plural', b.from) > 0;
  if (subject && beforeVerb(r, b.to)) return false;
  if (fronted(r, a, b) || rowEnds(r, a, b)) return false;
  const alike = HUMAN.has(a.kind) === HUMAN.has(b.kind);
  if (a.preposition !== 'none' && b.preposition === 'none' && accompanies(r, a) && definite(r, b))
    return false;
  return joined && alike && (a.preposition === b.preposition || b.preposition === 'none');
}

/** "a reçu, en présence du ministre A, le ministre B": B does not belong to the company. */
export const accompanies = (r: Reader, a: Actor): boolean =>
  [1, 2, 3, 4].some((k) => {
    const length = inList(r, 'inCompany', a.from - k);
    return length === k || length === k + 1;
  });

const definite = (r: Reader, a: Actor): boolean =>
  a.roles.length > 0 && determiner(r, a.from)?.kind === 'definite';

/** ", actuellement en tournée dans la région, ainsi que B": words between commas behind A, before what goes on with "et". */
function asideBetween(r: Reader, at: number, to: number): number {
  if (r.knowledge.lexicon.file.grammar?.nearObjects || !isKey(r, at, ',')) return 0;
  for (let i = at + 1; i < Math.min(to, at + ASIDE_REACH); i++) {
    if (isKey(r, i, ',')) return i > at + 2 && inSet(r, 'conjunctions.and', i + 1) > 0 ? i - at : 0;
    if (verbAt(r, i) || tokenIn(r, i)!.kind === 'mark' || inSet(r, 'conjunctions.clause', i) > 0) return 0;
  }
  return 0;
}

const ASIDE_REACH = 12;

/** "met A on Monday, and B on Tuesday", "met A in Riga, as well as B": day and place of each stand behind him, where objects stand right behind their verbs. */
function sceneBetween(r: Reader, at: number): number {
  if (!r.knowledge.lexicon.file.grammar?.nearObjects) return 0;
  let to = at;
  for (let n = 0; n < 2; n++) {
    const led = inSet(r, 'prepositions.to', to) || inSet(r, 'prepositions.at', to);
    to = r.dateAt.get(to + led)?.to ?? (led > 0 ? r.placeAt.get(to + led)?.to : undefined) ?? to;
  }
  const comma = isKey(r, to, ',') ? 1 : 0;
  return to > at && inSet(r, 'conjunctions.and', to + comma) > 0 ? to - at : 0;
}

/** "Besides A, B met C": in English a row has its "and", so the one right before the verb is a subject by himself. */
function fronted(r: Reader, a: Actor, b: Actor): boolean {
  if (!r.knowledge.lexicon.file.grammar?.nearObjects || a.preposition === 'none' || b.preposition !== 'none')
    return false;
  const comma = isKey(r, a.to, ',') && a.to + 1 === b.from;
  return comma && a.from - r.from <= FRONT && beforeVerb(r, b.to + inList(r, 'adverbs', b.to));
}

/** "Après A et B, X a reçu C", "…, X, que Z a nommé, a reçu C": behind "et" a row is closed, and the comma leads to the subject. */
function rowEnds(r: Reader, a: Actor, b: Actor): boolean {
  const governed = a.preposition !== 'none' && b.preposition === 'none';
  const last = [1, 2].some((k) => inSet(r, 'conjunctions.and', a.from - k) > 0);
  if (!governed || !last || !isKey(r, a.to, ',') || a.to + 1 !== b.from) return false;
  const told = isKey(r, b.to, ',') && RELATIVES.some((set) => inSet(r, set, b.to + 1) > 0);
  return told || beforeVerb(r, b.to + inList(r, 'adverbs', b.to));
}

const RELATIVES = ['pronouns.relative', 'pronouns.relativeObject'];

/** "Besides the former Prime Minister". */
const FRONT = 4;

/** "avec des dirigeants étrangers, dont A et B": A and B are of the group, and governed as it is. */
function amongThem(r: Reader, a: Actor, b: Actor): boolean {
  // "en l'occurrence, A"
  const end = isKey(r, b.from - 1, ',') ? b.from - 1 : b.from;
  const own = [1, 2, 3].find((k) => inList(r, 'amongThem', end - k) === k);
  const length = own === undefined ? 0 : own + b.from - end;
  // "officials such as A": the word that leads to A is a preposition too
  const led = b.preposition !== 'none' && b.preposition !== 'other';
  if (length === 0 || led || beforeVerb(r, b.to)) return false;
  for (let i = a.to; i < b.from - length; i++) if (verbAt(r, i) || isKey(r, i, '.')) return false;
  return b.from - a.to < AMONG_REACH;
}

export function beforeVerb(r: Reader, at: number): boolean {
  let i = at;
  if (isKey(r, i, ',')) i++;
  for (const set of ['negations.before', 'pronouns.reflexive', 'pronouns.object', 'pronouns.place'])
    i += inSet(r, set, i);
  return verbAt(r, i);
}
