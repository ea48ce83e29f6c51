/** Meetings told by a noun: "lors de son entretien avec Y, X …", "rencontre entre X et Y", "l'entretien que X a eu avec Y". */
import type { Clause } from './clause.ts';
import { isFinite, objectAfter, subjectOf } from './clause.ts';
import type { NounMention } from './draft.ts';
import type { Found } from './found.ts';
import { marked } from './marks.ts';
import { determiner, inList, inSet, isKey } from './reader.ts';
import { statusOfNoun } from './status.ts';

const STRENGTH = 0.85;
/** Words that may stand between "lors" and its noun: "lors de son tout premier entretien". */
const CIRCUMSTANCE_REACH = 6;

function circumstantial(c: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(c.sentence.from, at - CIRCUMSTANCE_REACH); i--) {
    const length = inList(c.r, 'circumstance', i);
    if (length > 0 && i + length <= at) return true;
    if (isKey(c.r, i, ',') || isKey(c.r, i, '.')) return false;
  }
  return false;
}

function determinerOf(c: Clause, at: number): 'definite' | 'indefinite' | 'possessive' | 'none' {
  for (let i = at - 1; i >= Math.max(c.sentence.from, at - 3); i--) {
    const det = determiner(c.r, i);
    if (det) return det.kind;
  }
  return inSet(c.r, 'prepositions.melted', at - 1) > 0 ? 'definite' : 'none';
}

/** Subject of the sentence's main verb: after the noun, or before it. */
function mainSubject(c: Clause, noun: NounMention): number[] {
  const later = c.verbs.find((v) => isFinite(v) && v.from >= noun.to);
  const subject = later ? subjectOf(c, later).filter((id) => starts(c, id) >= noun.to) : [];
  if (subject.length > 0) return subject;
  const earlier = c.verbs.findLast((v) => isFinite(v) && v.to <= noun.from);
  if (earlier) return subjectOf(c, earlier);
  return later ? subjectOf(c, later) : [];
}

const starts = (c: Clause, id: number): number => c.actors.find((a) => a.id === id)!.actor.from;

function relative(c: Clause, noun: NounMention): { left: number[]; right: number[] } | null {
  if (inSet(c.r, 'conjunctions.clause', noun.to) === 0) return null;
  const verb = c.verbs.find((v) => isFinite(v) && v.from > noun.to);
  const left = verb
    ? c.actors.filter(({ actor }) => actor.from > noun.to && actor.to <= verb.from).map((a) => a.id)
    : [];
  const right = verb ? objectAfter(c, verb.to, ['with']) : [];
  return right.length > 0 ? { left, right } : null;
}

interface Sides {
  left: number[];
  right: number[];
  recalled: boolean;
}

/** The actors right after the noun: nothing but a date, a place or an adjective may come between. */
function complementAfter(
  c: Clause,
  noun: NounMention,
  governed: 'with' | 'between' | 'of' | 'for',
): number[] {
  const near = objectAfter(c, noun.to, [governed]);
  if (near.length > 0 || governed === 'of') return near;
  // "Un entretien a eu lieu lundi entre A et B": the noun is the subject of the verb in between
  const own = c.verbs.find((v) => isFinite(v) && v.from >= noun.to);
  const between =
    own &&
    c.actors.some(({ actor }) => actor.from >= noun.to && actor.to <= own.from && actor.kind === 'person');
  return own && !own.verb && !between && subjectOf(c, own).length === 0
    ? objectAfter(c, own.to, [governed])
    : [];
}

function sidesOf(c: Clause, noun: NounMention): Sides | null {
  const clause = relative(c, noun);
  if (clause) return { ...clause, recalled: true };
  if (noun.frame === 'of') {
    const both = complementAfter(c, noun, 'of');
    return both.length > 1 ? { left: both, right: [], recalled: false } : null;
  }
  const between = complementAfter(c, noun, 'between');
  if (between.length > 1) return { left: between, right: [], recalled: false };
  const right = complementAfter(c, noun, noun.frame === 'for' ? 'for' : 'with');
  const inCircumstance = circumstantial(c, noun.from);
  const title = c.sentence.kind === 'title';
  if (right.length > 0) {
    const owner = complementAfter(c, noun, 'of').filter((id) => starts(c, id) < starts(c, right[0]!));
    if (owner.length > 0) return { left: owner, right, recalled: !inCircumstance && !title };
    const left = mainSubject(c, noun).filter((id) => !right.includes(id));
    return {
      left,
      right,
      recalled: !inCircumstance && !title && determinerOf(c, noun.from) !== 'indefinite',
    };
  }
  const own = determinerOf(c, noun.from);
  if (!inCircumstance || own === 'definite') return null;
  const subject = mainSubject(c, noun);
  const plural =
    subject.length > 1 ||
    c.actors.some(
      (a) =>
        subject.includes(a.id) && (a.actor.kind === 'both' || (a.actor.kind === 'pronoun' && a.actor.plural)),
    );
  return plural ? { left: subject, right: [], recalled: false } : null;
}

/** Meetings that the nouns of one sentence tell. */
export function nounsFound(c: Clause): Found[] {
  return c.nouns.flatMap((noun) => {
    const sides = sidesOf(c, noun);
    if (!sides) return [];
    return [
      {
        clause: c.index,
        trigger: { from: noun.from, to: noun.to },
        by: 'noun' as const,
        kind: marked(c, noun, noun.kind),
        status: statusOfNoun(c, noun, sides.recalled),
        left: sides.left,
        right: sides.right,
        clitic: false,
        needsPrincipal: sides.left.length === 0,
        joint: noun.frame === 'of',
        host: null,
        strength: STRENGTH,
        organisers: [],
        event: null,
      },
    ];
  });
}
