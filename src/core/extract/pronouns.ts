/** Whom "il", "ce dernier", "les deux ministres" stand for: never a guess. */
import type { Actor, Draft, Party } from './draft.ts';
import { guestNamed, isGuest } from './guests.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import type { Head } from './lexicon-file.ts';
import { knowledgeFor, sentenceAt, within } from './lookups.ts';
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

export function pronoun(
  draft: Draft,
  story: number,
  id: number,
  memory: Memory,
  skip: ReadonlySet<number>,
  beside: readonly Party[],
): Party[] {
  const actor = draft.actors[id]!;
  const team = memory.team.filter((i) => !skip.has(i));
  if (actor.plural && (memory.team.length === 1 || (memory.last.length === 0 && team.length > 0)))
    return team.map((i) => personParty(draft, i, null));
  const here = actor.plural ? bothHere(draft, actor) : [];
  if (here.length > 0) return here.filter((i) => !skip.has(i)).map((i) => personParty(draft, i, null));
  if (actor.plural && memory.row) return [];
  if (actor.plural && memory.last.length === 0) return bothNamed(draft, memory, skip);
  if (actor.plural)
    return memory.last.filter((p) => p.person === null || !skip.has(p.person)).map(pointedBack);
  const subjectPronoun = draft.tokens[actor.to - 1]!.key.length <= 4 && actor.to - actor.from === 1;
  if (subjectPronoun && memory.unnamed) return lastUnsaid(memory);
  if (subjectPronoun) {
    const own = ownSubject(draft, actor);
    if (own !== null && !skip.has(own)) return [personParty(draft, own, null)];
    const who = memory.subject !== null && !skip.has(memory.subject) ? memory.subject : memory.principal;
    if (who !== null && !skip.has(who)) return [personParty(draft, who, null)];
    // "Y was hosted by X. He held talks with Y": he is the other of the two
    const rest = memory.last.filter((p) => p.person !== null && !skip.has(p.person));
    return memory.last.length === 2 && rest.length === 1 ? [pointedBack(rest[0]!)] : [];
  }
  const guest = isGuest(draft, story, actor) ? guestNamed(draft, story, memory, skip) : null;
  if (guest !== null) return [personParty(draft, guest, null)];
  const opposite = otherOfLast(memory, beside);
  if (opposite) return [opposite];
  const [other, another] = memory.last.filter(
    (p) => p.person !== null && p.person !== memory.subject && !skip.has(p.person),
  );
  // "le visiteur" of two who met is neither without a word of who came
  if (another && callsGuest(draft, story, actor)) return [];
  const last = visitor(draft, id, memory, skip) ?? memory.recent.findLast((p) => !skip.has(p));
  const who = other?.person ?? last ?? null;
  return who !== null ? [personParty(draft, who, null)] : [];
}

/** "X a porté un message qu'il a remis à Y": the only one whom the sentence has named so far, and its subject. */
function ownSubject(draft: Draft, { from }: Actor): number | null {
  const s = sentenceAt(draft, from)!;
  const lexicon = lexiconOf(draft, s.story);
  if (lengthIn(lexicon?.sets['conjunctions.clause'], draft.tokens, from - 1) === 0) return null;
  const before = within(draft.actors, s.from, from).filter(
    (a) => a.kind === 'person' && a.preposition === 'none',
  );
  const [first] = before;
  // "Hier, rapporte X, c'est à Y qu'il a remis …": who reports stands behind his verb
  const acts =
    first && within(draft.verbs, s.from, first.from).length === 0 && !inAside(draft, s.from, first);
  return acts && before.every((a) => a.person === first.person) ? first.person : null;
}

/** Right behind a word in small letters that stands behind a comma: "…, rapporte X". */
function inAside({ tokens }: Draft, from: number, { from: at }: Actor): boolean {
  return at - 2 > from && tokens[at - 2]!.key === ',' && !tokens[at - 1]!.cap;
}

/** "le visiteur", of whom no word says whose guest he is. */
function callsGuest(draft: Draft, story: number, { from, to }: Actor): boolean {
  const lexicon = lexiconOf(draft, story);
  const owned = lengthIn(lexicon?.sets['determiners.possessive'], draft.tokens, from) > 0;
  return !owned && lengthIn(lexicon?.lists.callers, draft.tokens, to - 1) > 0;
}

/** "X told Y when they met": the only two people whom the sentence has named so far, of two states. */
function bothHere(draft: Draft, { from }: Actor): number[] {
  const s = sentenceAt(draft, from)!;
  if (lexiconOf(draft, s.story)?.file.grammar?.nearObjects !== true) return [];
  const before = within(draft.actors, s.from, from).filter((a) => a.kind === 'person');
  if (before.some((a) => a.person === null)) return [];
  const [a, b, more] = new Set(before.map((x) => x.person!));
  if (a === undefined || b === undefined || more !== undefined) return [];
  const [x, y] = [draft.people[a]!.country, draft.people[b]!.country];
  return x !== null && y !== null && x !== y ? [a, b] : [];
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
