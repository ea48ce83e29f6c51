/** Whom "il", "ce dernier", "les deux ministres" stand for: never a guess. */
import type { Actor, Draft, Party } from './draft.ts';
import { antecedentsOf, latterOf } from './antecedents.ts';
import { agree, genderOfPersonAt } from './genders.ts';
import { guestNamed, isGuest } from './guests.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import type { Head } from './lexicon-file.ts';
import { knowledgeFor, sentenceAt } from './lookups.ts';
import { personParty, type Memory } from './memory.ts';

/** A party of the last meeting, meant again by a pronoun. */
export const pointedBack = (p: Party): Party => ({
  ...p,
  actor: null,
  antecedent: p.actor ?? p.antecedent ?? null,
});

const lexiconOf = (draft: Draft, story: number): Lexicon | undefined => {
  return knowledgeFor(draft, story)?.lexicon;
};

/** "entre le président et son hôte": of the two of the last meeting, the one who does not stand beside the pronoun already. */
function otherOfLast(memory: Memory, beside: readonly Party[]): Party | undefined {
  const isBeside = (p: Party): boolean =>
    beside.some((q) =>
      p.person !== null
        ? q.person === p.person
        : p.actor !== null && (q.actor === p.actor || q.antecedent === p.actor),
    );
  const [a, b, more] = memory.last;
  if (!a || !b || more || isBeside(a) === isBeside(b)) return undefined;
  return pointedBack(isBeside(a) ? b : a);
}

/** People looked at behind those of the latest sentences. */
const RECENT = 24;

/** Those who cannot be meant: they stand on the other side, or the pronoun is said of a man and they are women. */
function barred(draft: Draft, { gender }: Actor, memory: Memory, skip: ReadonlySet<number>): Set<number> {
  const out = new Set(skip);
  if (gender === null) return out;
  const known = [
    ...memory.ranked.flat(),
    ...memory.recent.slice(-RECENT),
    ...memory.team,
    ...[...memory.last, memory.host].flatMap((p) => p?.person ?? []),
    ...[memory.subject, memory.principal].flatMap((i) => i ?? []),
  ];
  for (const i of known) if (!agree(genderOfPersonAt(draft, i), gender)) out.add(i);
  return out;
}

/** Of those whom the latest sentences name the one who may be meant; null where two may. */
function nearest(draft: Draft, { gender }: Actor, memory: Memory, out: ReadonlySet<number>): number | null {
  for (const named of memory.ranked) {
    const fits = named.filter((i) => !out.has(i));
    const sure = fits.filter((i) => gender !== null && genderOfPersonAt(draft, i) === gender);
    const [only, more] = sure.length > 0 ? sure : fits;
    if (only !== undefined) return more === undefined ? only : null;
  }
  return null;
}

/** "X a félicité Mme Y. Elle …": the subject of the sentence before may be a man, someone else there is a woman. */
function outshone(draft: Draft, { gender }: Actor, memory: Memory, out: ReadonlySet<number>): boolean {
  const { subject, ranked } = memory;
  if (gender !== 'f' || subject === null || genderOfPersonAt(draft, subject) !== null) return false;
  return (ranked[0] ?? []).some((i) => !out.has(i) && genderOfPersonAt(draft, i) === 'f');
}

/** "il", "she", "him": the subject of the sentence before, else whom the story is about, else the only one who can be meant. */
function single(draft: Draft, actor: Actor, memory: Memory, skip: ReadonlySet<number>): Party[] {
  if (memory.unnamed) return lastUnsaid(memory);
  const out = barred(draft, actor, memory, skip);
  const party = (i: number): Party[] => [personParty(draft, i, null)];
  const { subject, principal } = memory;
  if (subject !== null && !out.has(subject) && !outshone(draft, actor, memory, out)) return party(subject);
  // Someone else than the subject is meant, as the form of the pronoun tells
  const other = subject !== null && !skip.has(subject);
  const near = nearest(draft, actor, memory, out);
  if (other && near !== null) return party(near);
  if (principal !== null && !out.has(principal)) return party(principal);
  if (near !== null) return party(near);
  // "Y was hosted by X. He held talks with Y": he is the other of the two
  const rest = memory.last.filter((p) => p.person !== null && !out.has(p.person));
  return memory.last.length === 2 && rest.length === 1 ? [pointedBack(rest[0]!)] : [];
}

/** "celui-ci", "son hôte", "the visitor": not the one whom the sentence before was about. */
function another(
  draft: Draft,
  story: number,
  id: number,
  memory: Memory,
  skip: ReadonlySet<number>,
  beside: readonly Party[],
): Party[] {
  const actor = draft.actors[id]!;
  const out = barred(draft, actor, memory, skip);
  const guest = isGuest(draft, story, actor) ? guestNamed(draft, story, memory, out) : null;
  if (guest !== null) return [personParty(draft, guest, null)];
  const opposite = otherOfLast(memory, beside);
  if (opposite && (opposite.person === null || !out.has(opposite.person))) return [opposite];
  const [other, more] = memory.last.filter(
    (p) => p.person !== null && p.person !== memory.subject && !out.has(p.person),
  );
  // "le visiteur" of two who met is neither without a word of who came
  if (more && callsGuest(draft, story, actor)) return [];
  const last = visitor(draft, id, memory, out) ?? memory.recent.slice(-RECENT).findLast((p) => !out.has(p));
  const who = other?.person ?? last ?? null;
  return who !== null ? [personParty(draft, who, null)] : [];
}

/** "ils", "both": those of the team, the two of the sentence, those of the last meeting. */
function several(draft: Draft, actor: Actor, memory: Memory, skip: ReadonlySet<number>): Party[] {
  const out = barred(draft, actor, memory, skip);
  const team = memory.team.filter((i) => !out.has(i));
  if (memory.team.length === 1 || (memory.last.length === 0 && team.length > 0))
    return team.map((i) => personParty(draft, i, null));
  if (memory.row) return [];
  if (memory.last.length === 0) return bothNamed(draft, memory, out);
  return memory.last.filter((p) => p.person === null || !out.has(p.person)).map(pointedBack);
}

/** The parties that a pronoun means: of those whom its own sentence names before it, else of those told before. */
export function pronoun(
  draft: Draft,
  story: number,
  id: number,
  memory: Memory,
  skip: ReadonlySet<number>,
  beside: readonly Party[],
): Party[] {
  const actor = draft.actors[id]!;
  if (actor.plural) return several(draft, actor, memory, skip);
  const plain = draft.tokens[actor.to - 1]!.key.length <= 4 && actor.to - actor.from === 1;
  return plain ? single(draft, actor, memory, skip) : another(draft, story, id, memory, skip, beside);
}

/** Ids of those in its own sentence whom a pronoun takes up; none where it takes up nobody there. */
export function meantHere(
  draft: Draft,
  id: number,
  { clause }: Memory,
  skip: ReadonlySet<number>,
): readonly number[] {
  const actor = draft.actors[id]!;
  if (clause === null) return [];
  const lists = clause.r.knowledge.lexicon.lists;
  if (lengthIn(lists.latters, draft.tokens, actor.from) > 0) return latterOf(clause, actor, skip);
  if (lengthIn(lists.anaphors, draft.tokens, actor.from) > 0) return [];
  return antecedentsOf(clause, actor, skip).filter((i) => i !== id);
}

/** "le visiteur", of whom no word says whose guest he is. */
function callsGuest(draft: Draft, story: number, { from, to }: Actor): boolean {
  const lexicon = lexiconOf(draft, story);
  const owned = lengthIn(lexicon?.sets['determiners.possessive'], draft.tokens, from) > 0;
  return !owned && lengthIn(lexicon?.lists.callers, draft.tokens, to - 1) > 0;
}

/** "le visiteur": the one of another state whom the story is about. */
function visitor(draft: Draft, id: number, memory: Memory, skip: ReadonlySet<number>): number | null {
  const story = sentenceAt(draft, draft.actors[id]!.from)!.story;
  const { home } = draft.stories[story]!;
  const who = memory.principal;
  // "son hôte" is whose host the one before is
  if (!callsGuest(draft, story, draft.actors[id]!) || who === null || skip.has(who)) return null;
  const { country } = draft.people[who]!;
  return country !== null && country !== home ? who : null;
}

/** "Ils" before any meeting was told: the two people named so far, of two countries, if there are just two. */
export function bothNamed(draft: Draft, memory: Memory, skip: ReadonlySet<number>): Party[] {
  const [a, b, more] = new Set(memory.recent);
  if (a === undefined || b === undefined || more !== undefined || skip.has(a) || skip.has(b)) return [];
  const parties = [a, b].map((i) => personParty(draft, i, null));
  const [x, y] = parties.map((p) => p.country);
  return (x && y && x !== y) || chiefs(draft, a, b) ? parties : [];
}

/** "Presidents X and Y": heads of two states, where nothing tells which. */
function chiefs(draft: Draft, a: number, b: number): boolean {
  const shared = (i: number): Head | undefined =>
    draft.people[i]!.mentions.flatMap((m) => draft.actors[m]!.roles).find((r) => r.spread !== null)?.heads[0];
  const head = shared(a);
  return head !== undefined && head === shared(b) && head.national === true && head.flag === undefined;
}

/** "les deux présidents" before any meeting was told: the two people named so far who are presidents, if there are just two. */
export function bothByTitle(draft: Draft, story: number, actor: Actor, memory: Memory): Party[] {
  const head = actor.roles[0]?.heads[0];
  // "les deux hommes", "les deux dirigeants" say of no office
  if (!head || head.flag === 'anaphor') return bothNamed(draft, memory, new Set());
  const holders = (fits: (h: Head) => boolean): number[] =>
    [...new Set(memory.recent)].filter((i) => {
      const p = draft.people[i]!;
      return (
        p.story === story && p.mentions.some((m) => draft.actors[m]!.roles.some((r) => r.heads.some(fits)))
      );
    });
  const titled = holders((h) => h === head);
  // "le ministre X et son homologue Y": Y is the other minister
  const named = titled.length === 1 ? holders((h) => h === head || h.flag === 'counterpart') : titled;
  return named.length === 2 ? named.map((i) => personParty(draft, i, null)) : [];
}

/** The official without a name whom the last meeting was told of; none where it told of none. */
export const lastUnsaid = (memory: Memory): Party[] =>
  memory.last.filter(isUnnamed).slice(0, 1).map(pointedBack);

const isUnnamed = (p: Party): boolean => p.kind === 'person' && p.person === null && p.name === null;
