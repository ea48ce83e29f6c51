/** Who does what in one sentence: subject and object of a verb by position, voice, preposition and list. */
import type { Actor, NounMention, Sentence, VerbGroup } from './draft.ts';
import { inList, inSet, isKey, tokenIn, type Reader } from './reader.ts';
import { houseAt } from './house-at.ts';

/** One sentence with all that was found in it; numbers are indexes into the draft. */
export interface Clause {
  sentence: Sentence;
  index: number;
  r: Reader;
  actors: { id: number; actor: Actor }[];
  verbs: VerbGroup[];
  nouns: NounMention[];
  /** where a list below a colon ends, whose people are among the actors */
  reach?: number;
}

export type Governed = Actor['preposition'][];

const FINITE = new Set<VerbGroup['tense']>(['past', 'pluperfect', 'present', 'future', 'planned']);
export const isFinite = (v: VerbGroup): boolean => FINITE.has(v.tense);

const canAct = (a: Actor): boolean => a.kind !== 'country' || a.name !== null;

/** Ids of the actors of one list. */
export function listOf(c: Clause, list: number): number[] {
  return c.actors.filter((a) => a.actor.list === list).map((a) => a.id);
}

function clauseOpens(c: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (inSet(c.r, 'conjunctions.clause', i) > 0 || isKey(c.r, i, ';') || isKey(c.r, i, ':')) return true;
  return false;
}

/** ", a eu" and "et a reçu": the verb goes on from the one before it. */
function coordinated(c: Clause, at: number): boolean {
  const i = behindAdverbs(c, at);
  return (
    isKey(c.r, i, ',') ||
    isKey(c.r, i, ';') ||
    inSet(c.r, 'conjunctions.and', i) > 0 ||
    inSet(c.r, 'conjunctions.and', i - 1) > 1
  );
}

/** Nothing that could be a subject of its own stands before the verb: it opens the sentence or goes on from another verb. */
export function opensClause(c: Clause, at: number): boolean {
  // "Kovar s'est entretenu avec Y": one whom the story names by no more than a surname is a subject all the same
  const surname =
    at === c.sentence.from + 1 &&
    tokenIn(c.r, c.sentence.from)?.cap === true &&
    SMALL.every((set) => inSet(c.r, set, c.sentence.from) === 0) &&
    inList(c.r, 'adverbs', c.sentence.from) === 0 &&
    !c.r.dateAt.has(c.sentence.from);
  return (at <= c.sentence.from + 1 && !surname) || coordinated(c, at);
}

const SMALL = ['pronouns.singular', 'pronouns.plural', 'conjunctions.and', 'conjunctions.clause'];

/** Finite verb nearest before token `at`. */
function verbBefore(c: Clause, at: number): VerbGroup | null {
  return c.verbs.findLast((v) => isFinite(v) && v.to <= at) ?? null;
}

/** The same, past a clause between commas: "X, head of the mission, which ran the polls, met Y". */
function verbOutside(c: Clause, at: number): VerbGroup | null {
  let before = verbBefore(c, at);
  while (
    before &&
    isKey(c.r, before.from - 2, ',') &&
    inSet(c.r, 'conjunctions.clause', before.from - 1) > 0
  ) {
    const { to } = before;
    const closed = c.actors.every(
      ({ actor }) => actor.to <= to || actor.from >= at || actor.preposition !== 'none',
    );
    if (!closed || !commaWithin(c, to, at)) break;
    before = verbBefore(c, before.from);
  }
  return before;
}

/** "X, whom Z appointed last week, met Y": the comma behind X, for a verb that a clause between commas stands before; else `at`. */
export function beforeAside(c: Clause, at: number): number {
  const close = behindAdverbs(c, at);
  if (!isKey(c.r, close, ',')) return at;
  for (let i = close - 1; i > Math.max(c.sentence.from, close - ASIDE_REACH); i--) {
    if (isKey(c.r, i, ';')) return at;
    if (!isKey(c.r, i, ',') || ASIDES.every((set) => inSet(c.r, set, i + 1) === 0)) continue;
    // "Y, auquel le président, X, a accordé": the comma is that of X, who does it
    if (inSet(c.r, 'pronouns.relative', i + 1) === 0 && doerWithin(c, i, close)) return at;
    const subject = c.actors.find(({ actor }) => actor.to === i && actor.kind === 'person')?.actor;
    const object = subject && c.verbs.some((v) => isFinite(v) && v.to === subject.from);
    return subject?.preposition === 'none' && !object ? i : at;
  }
  return at;
}

/** One person is all that stands between a relative word and a comma. */
const doerWithin = (c: Clause, from: number, to: number): boolean =>
  c.actors.some(
    ({ actor: a }) => a.kind === 'person' && a.from > from && a.from - from <= OPENS && a.to === to,
  );

const ASIDES = ['conjunctions.clause', 'pronouns.relativeWith', 'pronouns.relativeTo'];
/** Tokens back to the comma that an aside opens with; tokens of a comma and the relative word behind it. */
const [ASIDE_REACH, OPENS] = [30, 4];

/** Last token before `at` that is no adverb. */
function behindAdverbs(c: Clause, at: number): number {
  let i = at - 1;
  while (i > c.sentence.from && inList(c.r, 'adverbs', i) > 0) i--;
  return i;
}

function commaWithin(c: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isKey(c.r, i, ',')) return true;
  return false;
}

/** "C'est X, entouré de ses conseillers, qui a reçu Y": X, whoever is named in between. */
function cleft(c: Clause, end: number): Clause['actors'][number] | undefined {
  const first = c.actors.find(
    ({ actor }) => actor.to <= end && [2, 3, 4].some((k) => inList(c.r, 'clefts', actor.from - k) > 0),
  );
  return first && !c.verbs.some((v) => v.from > first.actor.to && v.to <= end) ? first : undefined;
}

function relativeAntecedent(c: Clause, at: number): number[] | null {
  const pronoun = inSet(c.r, 'pronouns.relative', at - 1);
  if (pronoun === 0) return null;
  const end = isKey(c.r, at - 2, ',') ? at - 2 : at - 1;
  const hit = cleft(c, end) ?? c.actors.findLast((a) => a.actor.to <= end);
  return hit ? listOf(c, hit.actor.list) : null;
}

/** "a permis à X de s'entretenir", "a été pour X l'occasion de recevoir": who does what "de" leads. */
function dativeBefore(c: Clause, at: number): number[] | null {
  if (inSet(c.r, 'prepositions.of', at - 1) === 0) return null;
  const hit = c.actors.findLast(({ actor }) => actor.to <= at);
  const dative = hit && (hit.actor.preposition === 'to' || hit.actor.preposition === 'for');
  return dative && hit.actor.kind === 'person' ? listOf(c, hit.actor.list) : null;
}

/** The subject of a finite verb: ids of one list, empty where none is found. */
export function subjectOf(c: Clause, verb: VerbGroup, depth = 0): number[] {
  const relative = relativeAntecedent(c, verb.from);
  if (relative) return relative;
  const enabled = dativeBefore(c, verb.from);
  if (enabled) return enabled;
  const at = beforeAside(c, verb.from);
  const before = verbOutside(c, at);
  const candidates = c.actors.filter(({ actor }) => actor.to <= at && canAct(actor));
  for (let k = candidates.length - 1; k >= 0; k--) {
    const { actor } = candidates[k]!;
    if (before && actor.from < before.from) break;
    if (actor.preposition !== 'none' || insideNoun(c, actor) || inverted(c, actor)) continue;
    if (before === null && inCompany(c, actor)) continue;
    const isObject =
      before !== null &&
      before.to <= actor.from &&
      !clauseOpens(c, before.to, actor.from + 1) &&
      !saidAside(c, before) &&
      !newClause(c, before, actor, verb) &&
      !reportedSubject(c, actor, verb);
    if (!isObject) return listOf(c, actor.list);
  }
  if (before && depth < 6 && (coordinated(c, verb.from) || candidates.length > 0))
    return subjectOf(c, before, depth + 1);
  return [];
}

/** "X, venu avec A, le directeur de B, et une délégation, a été reçu": who stands in the aside that tells of X's company. */
function inCompany(c: Clause, actor: Actor): boolean {
  for (let i = actor.from - 1; i > c.sentence.from; i--) {
    const opens = isKey(c.r, i - 1, ',') && inList(c.r, 'company', i) > 0;
    if (opens)
      return c.actors.some((a) => a.actor.to <= i && i - a.actor.to <= 1 && a.actor.preposition === 'none');
  }
  return false;
}

/** "… a reçu A et B a rencontré C": B stands right before its own verb, after "et". */
function newClause(c: Clause, before: VerbGroup, actor: Actor, verb: VerbGroup): boolean {
  // "We agree," X told Y: the quoted words end before X
  const last = CLOSING.has(tokenIn(c.r, actor.from - 1)?.key ?? '') ? actor.from - 2 : actor.from - 1;
  const and = inSet(c.r, 'conjunctions.and', last) > 0;
  const comma = isKey(c.r, last, ',') || inList(c.r, 'timeConjunctions', last) > 0;
  // "met A and B and discussed ports": the last "and" joins the verbs
  const joined = inSet(c.r, 'conjunctions.and', actor.to) > 0;
  // "…, le ministre B, Y, a rencontré C": the comma behind Y closes his name
  const apposed = isKey(c.r, actor.to, ',') && commaWithin(c, actor.from, actor.to);
  const adjacent = verb.from - actor.to <= 1 && (apposed || !isKey(c.r, actor.to, ',')) && !joined;
  return adjacent && (and || comma) && before.to < actor.from - 1;
}

/** "The spokesman said X on Friday met Y": English leaves out the "that" in front of X. */
function reportedSubject(c: Clause, actor: Actor, verb: VerbGroup): boolean {
  if (!c.r.knowledge.lexicon.file.grammar?.nearObjects) return false;
  if (inList(c.r, 'reporting', actor.from - 1) === 0 || inList(c.r, 'tells', actor.from - 1) > 0)
    return false;
  for (let i = actor.to; i < verb.from; i++) {
    const step = (c.r.dateAt.get(i)?.to ?? i) - i || inList(c.r, 'adverbs', i);
    if (step === 0) return false;
    i += step - 1;
  }
  return true;
}

/** "On Monday, X said, Minister Y met Z": words of saying between commas have no object behind. */
const saidAside = (c: Clause, said: VerbGroup): boolean =>
  isKey(c.r, said.to, ',') && said.verb === null && inList(c.r, 'reporting', said.to - 1) > 0;

const CLOSING = new Set(['"', '”', '»']);

/** "Y, qu'accompagnait X, a dit": X is the subject of the words in between. */
function inverted(c: Clause, actor: Actor): boolean {
  const opens = inSet(c.r, 'pronouns.relativeObject', actor.from - 2) > 0;
  return opens && isKey(c.r, actor.to, ',') && inSet(c.r, 'pronouns.singular', actor.from) === 0;
}

/** An actor that only completes a noun ("la tête de la haute délégation") is no subject. */
function insideNoun(c: Clause, actor: Actor): boolean {
  const before = tokenIn(c.r, actor.from - 1);
  return before?.key === '(';
}

const endOf = (c: Clause): number => c.reach ?? c.sentence.to;

/** "s'est entretenu, en marge du sommet, qui s'est ouvert à Oslo, avec Y": the relative clause of a thing, up to its comma. */
function asideOf(c: Clause, at: number, verb: VerbGroup): { from: number; to: number } | null {
  if (inSet(c.r, 'pronouns.relative', verb.from - 1) === 0) return null;
  // "met Y, who said": the relative clause is that of an object
  if (c.actors.some(({ actor }) => actor.from >= at && actor.to <= verb.from && actor.kind === 'person'))
    return null;
  for (let i = verb.to; i < endOf(c); i++) if (isKey(c.r, i, ',')) return { from: verb.from, to: i };
  return null;
}

/** First list after token `at` governed in one of the given ways, before the next finite verb. */
export function objectAfter(
  c: Clause,
  at: number,
  governed: Governed,
  { stopAtVerb = true, bodies = false } = {},
): number[] {
  const next = c.verbs.find((v) => isFinite(v) && v.from >= at);
  const aside = stopAtVerb && next ? asideOf(c, at, next) : null;
  const own = aside ? c.verbs.find((v) => isFinite(v) && v.from >= aside.to) : next;
  const stop = stopAtVerb ? (own?.from ?? endOf(c)) : endOf(c);
  for (const { actor } of c.actors) {
    if (actor.from < at || actor.from >= stop) continue;
    if (aside && actor.from >= aside.from && actor.from < aside.to) continue;
    if (!bodies && (actor.kind === 'organisation' || actor.kind === 'country')) continue;
    if (actor.preposition === 'none' && (onlySubject(c, actor) || !stretches(c, at, actor.from))) continue;
    if (governed.includes(actor.preposition)) return listOf(c, actor.list).filter((id) => after(c, id, at));
  }
  return [];
}

/** "whom she met on Monday, she said": where objects stand right behind their verbs, such a pronoun is none. */
const onlySubject = (c: Clause, { kind, from }: Actor): boolean =>
  kind === 'pronoun' &&
  c.r.knowledge.lexicon.file.grammar?.nearObjects === true &&
  inSet(c.r, 'pronouns.singular', from) > 0;

/** Where objects stand right behind their verbs: only time, place and adverbs lie between. */
function stretches(c: Clause, at: number, to: number): boolean {
  if (!c.r.knowledge.lexicon.file.grammar?.nearObjects) return true;
  for (let i = at; i < to;) {
    const word = tokenIn(c.r, i)!;
    const step =
      (c.r.dateAt.get(i)?.to ?? i) - i ||
      (c.r.placeAt.get(i)?.to ?? i) - i ||
      inList(c.r, 'adverbs', i) ||
      inList(c.r, 'honorifics', i) ||
      BETWEEN.map((set) => inSet(c.r, set, i)).find((n) => n > 0) ||
      houseAt(c.r, i) ||
      inList(c.r, 'roleModifiers', i) ||
      (word.key === ',' ? 1 : 0);
    if (step === 0) return false;
    i += step;
  }
  return true;
}

const BETWEEN = ['prepositions.at', 'prepositions.to', 'determiners.definite', 'determiners.possessive'];

function after(c: Clause, id: number, at: number): boolean {
  return c.actors.some((a) => a.id === id && a.actor.from >= at);
}
