/** Meetings told by a noun: "lors de son entretien avec Y, X …", "rencontre entre X et Y", "l'entretien que X a eu avec Y". */
import { SURENESS } from '../model/sureness.ts';
import type { Clause } from './clause.ts';
import { isFinite, listOf, objectAfter, subjectOf } from './clause.ts';
import type { NounMention, VerbGroup } from './draft.ts';
import type { Found } from './found.ts';
import { withAntecedents } from './antecedents.ts';
import { attribution } from './attribution.ts';
import { invertedSubject } from './inverted.ts';
import { marked, says } from './marks.ts';
import { modifiersFirst } from './heads.ts';
import { sidesInRelative } from './noun-relatives.ts';
import { inList, inSet, isKey } from './reader.ts';
import { areNamed, calledUp, enabled, isLine, labelled, namedBehind, praised, theirs } from './noun-sides.ts';
import { ownWords } from './own-words.ts';
import { determinerOf, isNews, isRecalled } from './recalled-nouns.ts';
import { statusOfNoun } from './status.ts';
import { toldThere } from './told-there.ts';
import { visitSides } from './visits-paid.ts';

const STRENGTH = SURENESS.trigger.noun;
/** Words that may stand between "lors" and its noun: "lors de son tout premier entretien". */
const CIRCUMSTANCE_REACH = 6;
/** "Li's first official telephone talks" */
const OWNER_REACH = 5;

function circumstantial(c: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(c.sentence.from, at - CIRCUMSTANCE_REACH); i--) {
    const length = inList(c.r, 'circumstance', i);
    if (length > 0 && i + length <= at) return true;
    if (isKey(c.r, i, ',') || isKey(c.r, i, '.')) return false;
  }
  return false;
}

/** Subject of the sentence's main verb: after the noun, or before it. */
function mainSubject(c: Clause, noun: NounMention, others: readonly number[] = []): number[] {
  // "du sommet qui se tient à Oslo": what a relative clause does is not the sentence's doing
  const aside = (v: VerbGroup): boolean =>
    inSet(c.r, 'pronouns.relative', v.from - 1) > 0 || says(c, 'duringWhich', noun.to, v.from);
  const earlier = c.verbs.findLast((v) => isFinite(v) && v.to <= noun.from);
  // "X a dit, lors d'une rencontre avec Y, que Z voulait …": Z is what was said
  const said = (v: VerbGroup): boolean => {
    const [first] = earlier ? subjectOf(c, v) : [];
    return first !== undefined && inSet(c.r, 'conjunctions.clause', starts(c, first) - 1) > 0;
  };
  const later = c.verbs.find((v) => isFinite(v) && v.from >= noun.to && !aside(v) && !said(v));
  const own = (id: number): boolean => starts(c, id) >= noun.to && !others.includes(id);
  const subject = later ? subjectOf(c, later).filter(own) : [];
  if (subject.length > 0 && !(earlier && later && attribution(c, later, subject))) return subject;
  const inverted = earlier ? invertedSubject(c, earlier).filter((id) => starts(c, id) < noun.from) : [];
  if (inverted.length > 0) return inverted;
  // "accompanied the President X in meetings with Y": they are X's
  const escorted =
    earlier && inList(c.r, 'accompanies', earlier.to - 1) > 0 ? objectAfter(c, earlier.to, ['none']) : [];
  if (escorted.length > 0) return escorted;
  // "The ports were discussed by X at a meeting with Y"
  const agents = earlier?.passive ? objectAfter(c, earlier.to, ['by']) : [];
  const agent = agents.filter((id) => starts(c, id) < noun.from && !others.includes(id));
  if (agent.length > 0) return agent;
  const before = earlier ? withAntecedents(c, subjectOf(c, earlier)) : [];
  // "ce dont sont convenus A et B, lors d'un entretien": they stand behind the verb of a relative clause
  if (before.length === 0 && earlier && inSet(c.r, 'pronouns.relativeObject', earlier.from - 1) > 0)
    return objectAfter(c, earlier.to, ['none']).filter((id) => starts(c, id) < noun.from);
  if (earlier) return before;
  return later ? subjectOf(c, later) : [];
}

const starts = (c: Clause, id: number): number => c.actors.find((a) => a.id === id)!.actor.from;

interface Sides {
  left: number[];
  right: number[];
  recalled: boolean;
}

/** "une réunion des ministres, puis une rencontre avec Y": Y completes the nearer noun. */
function taken(c: Clause, noun: NounMention, at: number): boolean {
  // "a lunch, a day before X's summit with Y"
  const beside = modifiersFirst(c.r) && at - 2 > noun.to && inList(c.r, 'gatherings', at - 2) > 0;
  if (beside && inSet(c.r, 'prepositions.with', at - 1) > 0) return true;
  const next = c.nouns.find((n) => n.from >= noun.to && n.to <= at);
  if (!next) return false;
  const apart = (i: number): boolean =>
    isKey(c.r, i, ',') || isKey(c.r, i, ';') || inSet(c.r, 'conjunctions.and', i) > 0;
  return (
    c.actors.some(({ actor }) => actor.from >= noun.to && actor.to <= next.from) &&
    [1, 2, 3].some((k) => apart(next.from - k))
  );
}

/** The actors right after the noun: nothing but a date, a place or an adjective may come between. */
function complementAfter(
  c: Clause,
  noun: NounMention,
  governed: 'with' | 'between' | 'of' | 'for',
): number[] {
  // "the talks held between A and B"
  const told = modifiersFirst(c.r) && inList(c.r, 'tookPlace', noun.to) === 1 ? 1 : 0;
  const near = objectAfter(c, noun.to + told, [governed]);
  if (near.length > 0 && taken(c, noun, starts(c, near[0]!))) return [];
  if (near.length > 0 || governed === 'of') return near;
  // "Un entretien a eu lieu lundi entre A et B": the noun is the subject of the verb in between
  const own = c.verbs.find((v) => isFinite(v) && v.from >= noun.to);
  const between =
    own &&
    c.actors.some(({ actor }) => actor.from >= noun.to && actor.to <= own.from && actor.kind === 'person');
  if (!own || own.verb || between || subjectOf(c, own).length > 0) return [];
  // "were held": the auxiliary and its participle
  const denied = inSet(c.r, 'status.denied', noun.from - 1) > 0;
  const held = (denied ? undefined : c.verbs.find((v) => isFinite(v) && v.from === own.to && !v.verb)) ?? own;
  const behind = objectAfter(c, held.to, [governed]);
  // "leur entretien a porté sur les sommets de X avec Y": Y completes what X has
  const nearer = c.actors.some(
    ({ actor }) =>
      actor.kind === 'person' &&
      actor.from >= own.to &&
      behind.length > 0 &&
      actor.to <= starts(c, behind[0]!),
  );
  // "The meeting follows a call between A and B": they are those of the nearer noun
  const theirs = modifiersFirst(c.r) && behind.length > 0 && ofNearer(c, held.to, starts(c, behind[0]!));
  return nearer || theirs ? [] : behind;
}

/** Another noun that names a meeting stands between two tokens. */
const ofNearer = (c: Clause, from: number, to: number): boolean =>
  c.nouns.some((n) => n.from >= from && n.to <= to);

/** "Li's talks with Y": whose meeting it is stands in front of it. */
function possessors(c: Clause, noun: NounMention): number[] {
  const owner = c.actors.findLast(
    ({ actor }) =>
      actor.to < noun.from && noun.from - actor.to <= OWNER_REACH && inList(c.r, 'possessive', actor.to) > 0,
  );
  return owner?.actor.kind === 'person' ? listOf(c, owner.actor.list) : [];
}

/** "les entretiens de X et de Y": both whose meeting it is, right behind the noun. */
function ownersOf(c: Clause, noun: NounMention): number[] {
  const both = objectAfter(c, noun.to, ['of']);
  return both.length > 1 && starts(c, both[0]!) - noun.to <= 2 ? both : [];
}

/** "Visite de courtoisie de X à Y", "In a courtesy call by Y, X said". */
function paidSides(c: Clause, noun: NounMention, recalled: boolean): Sides | null {
  const own = possessors(c, noun);
  const owners = own.length > 0 ? own : complementAfter(c, noun, 'of');
  const main = circumstantial(c, noun.from) ? mainSubject(c, noun, objectAfter(c, noun.to, ['by'])) : null;
  const paid = visitSides(c, noun, owners, main);
  return paid && { ...paid, recalled };
}

function sidesOf(c: Clause, noun: NounMention): Sides | null {
  const clause = sidesInRelative(c, noun);
  const inCircumstance = circumstantial(c, noun.from);
  const title = c.sentence.kind === 'title' || (modifiersFirst(c.r) && isLine(c));
  const recalled = !inCircumstance && !title && isRecalled(c, noun);
  if (clause) return { ...clause, recalled };
  const visit = noun.frame === 'visit' ? paidSides(c, noun, recalled) : null;
  const mere = noun.kind === 'visit' || !modifiersFirst(c.r);
  if (visit || (noun.frame === 'visit' && mere)) return visit;
  if (noun.frame === 'of') {
    const both = complementAfter(c, noun, 'of');
    return both.length > 1 ? { left: both, right: [], recalled: false } : null;
  }
  const between = namedBehind(c, complementAfter(c, noun, 'between'));
  if (between.length > 1) return { left: between, right: [], recalled };
  // "Première rencontre, lundi, pour A et B"
  const shared = noun.frame === null ? complementAfter(c, noun, 'for') : [];
  if (areNamed(c, shared)) return { left: shared, right: [], recalled };
  const honoured = noun.frame === 'for' ? complementAfter(c, noun, 'for') : [];
  // "lors de la réception de Y": the guest, where the sentence has a host
  const hosted =
    noun.frame === 'for' && inCircumstance && honoured.length === 0 ? complementAfter(c, noun, 'of') : [];
  const met = honoured.length > 0 ? honoured : complementAfter(c, noun, 'with');
  const right = met.length > 0 ? met : hosted.length > 0 ? hosted : calledUp(c, noun);
  const owners = possessors(c, noun);
  if (right.length > 0 && owners.length > 0) {
    // "Ports came up in Li's talks with Y"
    const aside = inCircumstance || circumstantial(c, starts(c, owners[0]!));
    return { left: owners, right, recalled: !aside && !title && !isNews(c, noun) };
  }
  if (right.length > 0) {
    const owner = complementAfter(c, noun, 'of').filter((id) => starts(c, id) < starts(c, right[0]!));
    if (owner.length > 0) return { left: owner, right, recalled };
    const left = mainSubject(c, noun, right).filter((id) => !right.includes(id));
    const other = title ? labelled(c, noun) : enabled(c, noun);
    return {
      left: left.length > 0 ? left : other.filter((id) => !right.includes(id)),
      right,
      recalled,
    };
  }
  const both = right.length === 0 ? ownersOf(c, noun) : [];
  if (both.length > 1) return { left: both, right: [], recalled };
  const own = determinerOf(c, noun.from);
  // "A and B were also present at the meeting": it was that of others
  if (own === 'definite' && wasPresent(c, noun)) return null;
  const told = inCircumstance ? toldThere(c, noun, own) : null;
  if (told) return { ...told, recalled: false };
  // "ont gagné la salle pour leur entretien"
  const meant = own === 'possessive' && inSet(c.r, 'prepositions.for', noun.from - 2) > 0;
  if (!(inCircumstance || meant || praised(c, noun, own)) || (own === 'definite' && !twoNamed(c, noun)))
    return null;
  const before = c.verbs.findLast((v) => isFinite(v) && v.to <= noun.from);
  const subject = before && praised(c, noun, own) ? subjectOf(c, before) : mainSubject(c, noun);
  // "A et B l'accompagnaient lors de ses rencontres": those of one who is none of them
  if (own === 'possessive' && subject.length > 1 && inList(c.r, 'ownedByOne', noun.from - 1) > 0) return null;
  const plural =
    subject.length > 1 ||
    c.actors.some(
      (a) =>
        subject.includes(a.id) && (a.actor.kind === 'both' || (a.actor.kind === 'pronoun' && a.actor.plural)),
    );
  return plural ? { left: subject, right: [], recalled: false } : null;
}

/** Words between "present at" and the meeting. */
const PRESENT_REACH = 5;
const wasPresent = (c: Clause, { from }: NounMention): boolean =>
  [...Array(PRESENT_REACH).keys()].some((k) => inList(c.r, 'presentAt', from - k - 1) > 0);

/** "In the talks, Minister A and his counterpart B took up …": names and offices of both make it the telling. */
function twoNamed(c: Clause, noun: NounMention): boolean {
  if (!modifiersFirst(c.r)) return false;
  const subject = mainSubject(c, noun).map((id) => c.actors.find((a) => a.id === id)!.actor);
  return subject.length === 2 && subject.every((a) => a.kind === 'person' && a.name && a.roles.length > 0);
}

/** "sa rencontre avec A et B": one meeting of three; "rencontre avec A, entretien avec B" are two. */
const oneMeeting = (c: Clause, { from }: NounMention): boolean => determinerOf(c, from) !== 'none';

/** Meetings that the nouns of one sentence tell. */
export function nounsFound(c: Clause): Found[] {
  return c.nouns.flatMap((noun) => {
    const told = ownWords(c, noun) ? null : sidesOf(c, noun);
    const both = told === null && theirs(c, noun);
    const sides = both ? { left: [], right: [], recalled: false } : told;
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
        needsPrincipal: sides.left.length === 0 && !both,
        joint: noun.frame === 'of' || (noun.frame !== 'visit' && !noun.plural && oneMeeting(c, noun)),
        host: noun.kind === 'reception' && noun.frame === 'for' && sides.left.length > 0 ? 'left' : null,
        strength: STRENGTH,
        organisers: [],
        event: null,
        ...(both ? { bothUnsaid: true } : {}),
      },
    ];
  });
}
