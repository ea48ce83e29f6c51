/** Whose row of audiences a story tells: "Trois délégations chez X", "Deux audiences pour X", "X a accordé plusieurs audiences". */
import { isFinite, objectAfter, subjectOf, type Clause } from './clause.ts';
import type { Draft, Party, VerbGroup } from './draft.ts';
import type { Found } from './found.ts';
import { agree, genderOfPersonAt } from './genders.ts';
import { sameActor, sameParty, type Memory } from './memory.ts';
import { resolve } from './parties.ts';
import { inList, nextInList } from './reader.ts';

/** The one person that a list of actors stands for, as a party no longer tied to its sentence. */
function one(draft: Draft, c: Clause, ids: number[], memory: Memory): Party | null {
  const [party, more] = ids.flatMap((id) => resolve(draft, c.sentence.story, id, memory));
  if (!party || more || party.kind !== 'person') return null;
  return { ...party, actor: null, antecedent: party.actor ?? party.antecedent ?? null };
}

/** "X a reçu plusieurs diplomates", "X a accordé deux audiences": a row of guests who are named later. */
function receivesUnnamed(c: Clause, v: VerbGroup): boolean {
  const { verb } = v;
  if (verb?.kind !== 'reception' || verb.guest || verb.frame !== 'direct') return false;
  const behind = c.actors.filter(({ actor }) => actor.from >= v.to);
  const several =
    behind.length > 0 ? behind.every(({ actor }) => actor.kind === 'group') : verb.tails !== undefined;
  return several && v.to < c.sentence.to;
}

/** "X s'est entretenu avec deux émissaires": named later, one by one. */
function withUnnamed(c: Clause, v: VerbGroup): boolean {
  if (v.verb?.kind !== 'talks' || v.verb.frame !== 'with') return false;
  const met = objectAfter(c, v.to, ['with']);
  return met.length > 0 && met.every((id) => c.actors.some((a) => a.id === id && a.actor.kind === 'group'));
}

/** "Deux envoyés ont été reçus par X", "se sont entretenus avec X": the one on the other side of those left unnamed. */
function metByUnnamed(c: Clause): number[] {
  const v = c.verbs.find((w) => isFinite(w) && w.verb?.kind !== undefined && !w.negated);
  if (!v?.verb || !TALKS.has(v.verb.kind)) return [];
  const subject = subjectOf(c, v);
  const groups = subject.every((id) => c.actors.some((a) => a.id === id && a.actor.kind === 'group'));
  if (subject.length === 0 || !groups) return [];
  return objectAfter(c, v.to, [v.passive ? 'by' : 'with']);
}

const TALKS = new Set(['reception', 'talks', 'courtesy-visit']);

/** "a series of bilateral meetings with heads of delegations": those met are a group without names. */
const withMany = (c: Clause, at: number): boolean =>
  c.actors.some(({ actor }) => actor.kind === 'group' && actor.from >= at && actor.from - at <= NEAR_GROUP);
const NEAR_GROUP = 4;

/** Who is announced as the host of several meetings; null where nobody is. */
export function hostAnnounced(draft: Draft, c: Clause, memory: Memory): Party | null {
  const several = c.nouns.some((n) => n.plural);
  for (const { id, actor } of c.actors) {
    if (actor.kind !== 'person') continue;
    const visited = inList(c.r, 'atHome', actor.from - 1) > 0;
    if (visited || (several && actor.preposition === 'for')) return one(draft, c, [id], memory);
  }
  const unsaid = c.verbs.find((v) => isFinite(v) && !v.passive && !v.negated && receivesUnnamed(c, v));
  if (unsaid) return one(draft, c, subjectOf(c, unsaid), memory);
  const talker = c.verbs.find((v) => isFinite(v) && !v.negated && withUnnamed(c, v));
  if (talker) return one(draft, c, subjectOf(c, talker), memory);
  const met = metByUnnamed(c);
  if (met.length > 0) return one(draft, c, met, memory);
  // "Y a ouvert la série des audiences": Y was the first of the guests
  const guest = nextInList(c.r, 'tookTurn', c.sentence.from) < c.sentence.to;
  const noun = guest
    ? undefined
    : c.nouns.find((n) => n.plural && (n.kind === 'reception' || withMany(c, n.to)));
  const verb = noun && c.verbs.findLast((v) => isFinite(v) && v.to <= noun.from && !v.passive);
  return verb ? one(draft, c, subjectOf(c, verb), memory) : null;
}

/** "Y a été reçu par X. En fin de soirée, il a reçu Z": of those of the meeting told last the host alone receives. */
export function hostAgain(draft: Draft, f: Found, { last, host }: Memory): Party | null {
  const [id, more] = f.left;
  const pronoun =
    id !== undefined &&
    more === undefined &&
    draft.actors[id]!.kind === 'pronoun' &&
    !draft.actors[id]!.plural;
  if (!pronoun || f.kind !== 'reception' || f.host !== 'left' || f.by !== 'verb' || host === null)
    return null;
  const { gender } = draft.actors[id]!;
  if (host.person !== null && !agree(genderOfPersonAt(draft, host.person), gender)) return null;
  return last.some((p) => sameParty(p, host) || sameActor(p, host)) ? host : null;
}
