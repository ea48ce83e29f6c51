/** Whether a noun tells its meeting as news, or as something known: "depuis leur entretien avec Y", "recalled his talks with Y". */
import { isFinite, type Clause } from './clause.ts';
import type { NounMention, VerbGroup } from './draft.ts';
import { modifiersFirst } from './heads.ts';
import { datesBack, ledByFor } from './noun-sides.ts';
import { determiner, inList, inSet } from './reader.ts';

/** "a, mardi à Oslo, enchaîné". */
const CONDUCT_REACH = 7;

/** The determiner of a noun, at most three words before it. */
export function determinerOf(c: Clause, at: number): 'definite' | 'indefinite' | 'possessive' | 'none' {
  for (let i = at - 1; i >= Math.max(c.sentence.from, at - 3); i--) {
    const det = determiner(c.r, i);
    if (det) return det.kind;
    // "du récent entretien"
    if (inSet(c.r, 'prepositions.melted', i) > 0) return 'definite';
  }
  return 'none';
}

/** "depuis leur entretien avec Y", "il a salué la rencontre entre X et Y": told as something known, not as news. */
export function isRecalled(c: Clause, noun: NounMention): boolean {
  if ([1, 2, 3, 4].some((k) => inSet(c.r, 'status.since', noun.from - k) > 0)) return true;
  if (inSet(c.r, 'dates.last', noun.from - 1) > 0 || datesBack(c, noun)) return true;
  // "Trade was the topic of talks between A and B on Monday", "posted a picture of his meeting with Y"
  const of = [1, 2, 3].find((k) => inSet(c.r, 'prepositions.of', noun.from - k) > 0);
  const about = of === undefined ? 0 : noun.from - of - 1;
  if (
    (of === 1 && inList(c.r, 'topics', about) > 0) ||
    (of !== undefined && inList(c.r, 'records', about) > 0)
  )
    return false;
  const own = determinerOf(c, noun.from);
  if (ofThisWeek(c, noun)) return false;
  if (own !== 'indefinite' && inList(c.r, 'recent', noun.from - 1) > 0) return true;
  const verb = c.verbs.findLast((v) => isFinite(v) && v.to <= noun.from);
  if (own === 'possessive' && ofReport(c, noun, verb)) return false;
  // "a été reçu à Oslo pour sa première rencontre avec Y"
  if (verb?.passive && verb.verb && ledByFor(c, verb.to, noun.from)) return false;
  // "Among the bilaterals was the meeting of A with B"
  if (
    verb &&
    modifiersFirst(c.r) &&
    verb.to === noun.from - 1 &&
    inSet(c.r, 'auxiliaries.be.present', verb.from) > 0
  )
    return false;
  return verb !== undefined && (own === 'definite' || own === 'possessive') && !conducts(c, verb, noun.from);
}

/** "son entrevue de lundi avec Y", "la rencontre d'hier": by such a day only the news of the week is told. */
function ofThisWeek(c: Clause, noun: NounMention): boolean {
  const day = c.r.dateAt.get(noun.to + inSet(c.r, 'prepositions.of', noun.to))?.value;
  if (c.r.knowledge.lexicon.file.grammar?.nearObjects || !day) return false;
  return day.kind === 'weekday' ? !day.last : day.kind === 'relative' && day.cue.anchor === 'article';
}

/** Words between "said" and the meeting it tells of: "said that his first talks". */
const REPORT_REACH = 5;

/** "said that his talks with Y focused on trade": the meeting is what the words in the past are about. */
function ofReport(c: Clause, noun: NounMention, verb: VerbGroup | undefined): boolean {
  if (!modifiersFirst(c.r) || !verb || noun.from - verb.to > REPORT_REACH) return false;
  if (inList(c.r, 'reporting', verb.to - 1) === 0) return false;
  // "told Y about his talks with Z"
  for (let i = verb.to; i < noun.from; i++) if (inSet(c.r, 'prepositions.other', i) > 0) return false;
  const own = c.verbs.find((v) => isFinite(v) && v.from >= noun.to);
  return own !== undefined && own.tense === 'past' && !own.negated;
}

/** "Li's talks with Y on Tuesday focused on trade", "… lasted an hour": the meeting is the subject of the sentence and has a day or took place. */
export function isNews(c: Clause, noun: NounMention): boolean {
  const verb = c.verbs.find(isFinite);
  if (!verb || verb.from < noun.to || verb.tense !== 'past' || verb.negated) return false;
  if (inList(c.r, 'tookPlace', verb.from) > 0) return true;
  for (let i = noun.to; i < verb.from; i++) if (c.r.dateAt.has(i)) return true;
  return false;
}

/** "a enchaîné les rencontres avec": the verb says that they were held. */
function conducts(c: Clause, v: VerbGroup, before: number): boolean {
  for (let i = v.from; i < Math.min(before, v.to + CONDUCT_REACH); i++)
    if (inList(c.r, 'conducts', i) > 0) return true;
  return false;
}
