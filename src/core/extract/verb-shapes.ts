/** The shape of a verb of meeting: its auxiliary, tense, voice, pronouns and negation, from the words around it. */
import { beforeVerb, negatedAfter, shaped, type Before, type Shape } from './before-verb.ts';
import { auxiliaryAt } from './auxiliaries.ts';
import { AUXILIARY_REACH, findAuxiliary, stepBack } from './participle-auxiliary.ts';
import { behindAsides } from './asides.ts';
import type { Grammar, VerbForm } from './lexicon-file.ts';
import { participial } from './participial.ts';
import { doneBefore } from './semi-auxiliaries.ts';
import { inDate, inList, inSet, isKey, type Reader } from './reader.ts';

const AGENT_REACH = 9;
/** "received on Tuesday by X" */
const DIRECT_AGENT = 3;
/** "doit … et rencontrer": how far back the verb of intention may stand. */
const PLAN_REACH = 80;
const SHARED_REACH = 40;
/** "is not at this point expected to meet" */
const NEGATION_REACH = 7;
/** "a mis à profit son séjour à Riga pour rencontrer". */
const SEIZED_REACH = 14;

/** "accueilli à l'aéroport par X", "accueillie ce jeudi 12 février, en audience, par X": an agent before the next comma or verb; a day counts for one word. */
function agentFollows(r: Reader, at: number): boolean {
  let i = behindAsides(r, at, (k) => inSet(r, 'prepositions.by', k) > 0);
  for (let n = 0; n < AGENT_REACH && i < r.end; n++) {
    if (inSet(r, 'prepositions.by', i) > 0) return true;
    const day = r.dateAt.get(i)?.to;
    const aside = day === undefined && (inDate(r, i - 1) || inSet(r, 'prepositions.by', i + 1) > 0);
    if ((isKey(r, i, ',') && !aside) || auxiliaryAt(r, i)) return false;
    i = day ?? i + 1;
  }
  return false;
}

/** "have met" is finite, "to have met" is not. */
function infinitiveAt(r: Reader, at: number): boolean {
  return !r.knowledge.lexicon.file.auxiliaries.beforeInfinitive || leadsInfinitive(r, at);
}

/** "avoir" and "être" in the infinitive right before a participle: "après avoir reçu", "sans s'être entretenu". */
function infinitiveAuxiliary(
  r: Reader,
  participle: number,
): { at: number; be: boolean; been: boolean } | null {
  let been = false;
  for (let i = participle - 1; i >= Math.max(r.from, participle - AUXILIARY_REACH);) {
    if (inSet(r, 'auxiliaries.toHave', i) > 0 && infinitiveAt(r, i)) return { at: i, be: false, been };
    if (inSet(r, 'auxiliaries.toBe', i) > 0) return { at: i, be: true, been };
    const step = stepBack(r, i);
    if (step === 0) return null;
    if (inSet(r, 'auxiliaries.been', i) > 0) been = true;
    i -= step;
  }
  return null;
}

/** "sans avoir rencontré", "de ne pas avoir rencontré". */
function negatedInfinitive(r: Reader, before: Before): boolean {
  const at = before.from - 1;
  if (inSet(r, 'negations.without', at) > 0) return true;
  return inSet(r, 'negations.after', at) > 0 && inSet(r, 'negations.before', at - 1) > 0;
}

/** "Après avoir reçu Y", "dit s'être entretenu avec Y": whose doing it was, the main verb's subject says. */
function perfectInfinitive(r: Reader, at: number): Shape | null {
  const found = infinitiveAuxiliary(r, at);
  if (!found) return null;
  const before = beforeVerb(r, found.at);
  if (found.be && !before.reflexive) return null;
  const negated = negatedInfinitive(r, before) || (before.negated && negatedAfter(r, found.at));
  const modal = [1, 2].some((k) => inSet(r, 'auxiliaries.planned', before.from - k) > 0);
  return shaped(before, 'gerund', { passive: found.been, negated, doubtful: modal });
}

const grammarOf = (r: Reader): Grammar | undefined => r.knowledge.lexicon.file.grammar;

/** "is expected to be received by X", "hopes to be welcomed by X": told as a plan, or not at all. */
function passiveInfinitive(r: Reader, at: number): Shape {
  const { tense } = planOf(r, infinitiveAuxiliary(r, at)!.at);
  return { from: at, tense, passive: true, reflexive: false, negated: false, doubtful: false, clitic: null };
}

/** "vont être reçus", "devrait également être reçue": only adverbs stand between the word of intention and its infinitive. */
function intended(r: Reader, at: number): boolean {
  let i = at - 1;
  while (i > r.from && inList(r, 'adverbs', i) > 0) i--;
  return inSet(r, 'auxiliaries.planned', i) > 0;
}

/** The word of intention before an infinitive, if there is one. */
function planOf(r: Reader, at: number): { from: number; tense: 'planned' | 'infinitive' } {
  for (let i = at - 1; i >= Math.max(r.from, at - PLAN_REACH); i--)
    if (inSet(r, 'auxiliaries.planned', i) > 0) {
      // "would love to meet"
      const wish = inList(r, 'wishing', i + 1) > 0;
      return wish ? { from: at, tense: 'infinitive' } : { from: i, tense: 'planned' };
    }
  return { from: at, tense: 'infinitive' };
}

/** "a tenu une réunion avec Y et déjeuné avec Z": the second participle goes on from the auxiliary of the first. */
function sharedAuxiliary(r: Reader, at: number, length: number): Shape | null {
  if (inSet(r, 'conjunctions.and', at - 1) === 0 || agentFollows(r, at + length)) return null;
  for (let i = at - 2; i >= Math.max(r.from, at - SHARED_REACH); i--) {
    if (inSet(r, 'conjunctions.clause', i) > 0 || isKey(r, i, '.')) return null;
    const auxiliary = auxiliaryAt(r, i);
    if (!auxiliary) continue;
    const before = beforeVerb(r, i);
    if (auxiliary.kind === 'be' || auxiliary.tense !== 'present' || before.negated) return null;
    return {
      from: at,
      tense: 'past',
      passive: false,
      reflexive: false,
      negated: false,
      doubtful: false,
      clitic: null,
    };
  }
  return null;
}

function participleShape(r: Reader, at: number, length: number): Shape | null {
  const infinitive = perfectInfinitive(r, at);
  if (infinitive) return infinitive;
  const found = findAuxiliary(r, at);
  const shared = found ? null : sharedAuxiliary(r, at, length);
  if (shared) return shared;
  const toBe = found ? null : infinitiveAuxiliary(r, at);
  const done = toBe?.be ? doneBefore(r, beforeVerb(r, toBe.at)) : null;
  if (done) return { ...done, passive: !done.reflexive };
  if (toBe?.be && (grammarOf(r)?.bePassive || intended(r, toBe.at))) return passiveInfinitive(r, at);
  if (!found) {
    const passive = agentFollows(r, at + length) || (toBe?.be === true && inTurnOf(r, at));
    return {
      from: at,
      tense: 'participle',
      passive,
      reflexive: false,
      negated: false,
      doubtful: false,
      clitic: null,
    };
  }
  const { auxiliary, been } = found;
  const before = beforeVerb(r, auxiliary.at);
  const passive = been || (auxiliary.kind === 'be' && !before.reflexive);
  // "aura rencontré" looks back from the end of a visit; "sera reçu" looks ahead.
  const ahead = auxiliary.tense === 'future' && passive && !been;
  // "était reçue" paints the scene of the news, "avait reçu" and "s'était entretenu" look back
  const scene = auxiliary.kind === 'be' && passive && !been;
  const tense = auxiliary.tense === 'past' && !scene ? 'pluperfect' : ahead ? 'future' : 'past';
  const negated =
    (before.negated || oneNegation(r)) &&
    (negatedAfter(r, auxiliary.at) || (before.negated && negatedAfter(r, at + length - 1)));
  return shaped(before, tense, { passive, negated, doubtful: auxiliary.tense === 'doubt' });
}

/** Languages with no word of negation in front of the verb: the one behind it says it all. */
const oneNegation = (r: Reader): boolean => r.knowledge.lexicon.file.negations.before.length === 0;

/** "met", "on Tuesday received": past without an auxiliary; with one, or with its agent right behind, it is the participle. */
function simpleShape(r: Reader, at: number, length: number): Shape | null {
  if (findAuxiliary(r, at) || infinitiveAuxiliary(r, at)) return null;
  for (let i = at + length; i < at + length + DIRECT_AGENT && !isKey(r, i, ','); i++)
    if (inSet(r, 'prepositions.by', i) > 0 && inList(r, 'phoneMarks', i) + inList(r, 'videoMarks', i) === 0)
      return null;
  const before = beforeVerb(r, at);
  const negated = inSet(r, 'negations.after', before.from - 1) > 0;
  return shaped(before, 'past', { negated });
}

/** A present form is a verb only after its subject: "la rencontre" is a noun, "X rencontre Y" a verb. */
function afterSubject(r: Reader, at: number, actorEnds: ReadonlySet<number>): boolean {
  for (let i = at; i >= Math.max(r.from, at - 4); i--) {
    if (actorEnds.has(i) || inSet(r, 'pronouns.relative', i - 1) > 0) return true;
    if (i === at && inSet(r, 'pronouns.relativeObject', i - 1) > 0) return true;
    if (
      inList(r, 'adverbs', i - 1) === 0 &&
      !isKey(r, i - 1, ',') &&
      inSet(r, 'pronouns.reflexive', i - 1) === 0
    )
      return false;
  }
  return false;
}

function finiteShape(r: Reader, at: number, form: VerbForm, ends: ReadonlySet<number>): Shape | null {
  const before = beforeVerb(r, at);
  if (form === 'finite' && !afterSubject(r, before.from, ends)) return null;
  const negated = before.negated && negatedAfter(r, at);
  return shaped(before, form === 'future' ? 'future' : 'present', { negated });
}

/** Where the infinitive looks like a noun ("visit", "call"), a word before it tells it apart: "to", "will". */
function leadsInfinitive(r: Reader, at: number): boolean {
  let i = at - 1;
  while (i > r.from && inList(r, 'adverbs', i) === 1) i--;
  return inSet(r, 'auxiliaries.beforeInfinitive', i) > 0;
}

/** "Ce fut au tour de X de recevoir Y". */
function inTurnOf(r: Reader, at: number): boolean {
  for (let i = at - 1; i >= Math.max(r.from, at - PLAN_REACH / 2); i--)
    if (inList(r, 'turns', i) > 0) return inSet(r, 'prepositions.of', i + inList(r, 'turns', i)) > 0;
  return false;
}

/** "will not meet", "is not expected to receive": the word of intention is denied. */
function notBetween(r: Reader, plan: number, at: number): boolean {
  if (!oneNegation(r) || at - plan > NEGATION_REACH) return false;
  for (let i = plan; i < at; i++) if (inSet(r, 'negations.after', i) > 0) return true;
  return false;
}

function infinitiveShape(r: Reader, at: number): Shape | null {
  const before = beforeVerb(r, at);
  if (r.knowledge.lexicon.file.auxiliaries.beforeInfinitive && !leadsInfinitive(r, before.from)) return null;
  if (negatedInfinitive(r, before)) return shaped(before, 'infinitive', { negated: true });
  if ([2, 3].some((n) => inList(r, 'beforeDoing', before.from - n) === n))
    return shaped(before, 'gerund', { negated: false });
  for (let i = at - 1; i >= Math.max(r.from, at - SEIZED_REACH); i--)
    if (inList(r, 'seized', i) > 0) return shaped(before, 'gerund', { negated: false });
  if (inTurnOf(r, at)) return shaped(before, 'gerund', { negated: false });
  const done = doneBefore(r, before);
  if (done) return done;
  const plan = planOf(r, at);
  if (plan.tense === 'planned')
    return {
      ...before,
      ...plan,
      passive: false,
      negated: before.negated || notBetween(r, plan.from, at),
      doubtful: false,
    };
  return shaped(before, 'infinitive', { negated: false });
}

/** Where "is", "are" stands right before a gerund; null where none does, or where "now" does too. */
function beAhead(r: Reader, at: number): number | null {
  if (!grammarOf(r)?.bePassive || r.knowledge.lexicon.verbs.match(r.tokens, at)?.value.verb.kind === 'visit')
    return null;
  let i = at - 1;
  if (inList(r, 'adverbs', i) > 0) i--;
  return inList(r, 'presentBe', i) > 0 ? i : null;
}

export function shapeOf(
  r: Reader,
  at: number,
  length: number,
  form: VerbForm,
  ends: ReadonlySet<number>,
): Shape | null {
  if (form === 'simple') return simpleShape(r, at, length);
  if (form === 'past') return participleShape(r, at, length);
  if (form === 'infinitive') return infinitiveShape(r, at);
  if (form === 'gerund') {
    const before = beforeVerb(r, at);
    // "is also meeting with Y in Oslo": what English says of a meeting to come
    const be = beAhead(r, at);
    if (be !== null)
      return { ...before, from: be, tense: 'planned', passive: false, negated: false, doubtful: false };
    if (r.knowledge.lexicon.nouns.match(r.tokens, at) && !participial(r, at, length)) return null;
    return shaped(before, 'gerund', { negated: false });
  }
  return finiteShape(r, at, form, ends);
}
