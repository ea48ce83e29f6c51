/** Coreference, a closed list: bare titles, pronouns, "les deux ministres", "son homologue", "ce dernier". Never a guess. */
import { leaderOf } from './delegations.ts';
import { isFinite, subjectOf, type Clause } from './clause.ts';
import { isStateOffice, peopleOf, sentenceAt, within } from './lookups.ts';
import { complementWords, otherName } from './same-office.ts';
import type { Head } from './lexicon-file.ts';
import type { Actor, Draft, Party, Range, RoleMention } from './draft.ts';

/** What a story has told so far, as far as a pronoun may point back to it. */
export interface Memory {
  /** parties of the last meeting told */
  last: Party[];
  /** person index of the last subject */
  subject: number | null;
  /** persons in order of mention, last at the end */
  recent: number[];
  principal: number | null;
  /** hosts of the occasion last told, whose guests are named later, and where it was told */
  occasion: { parties: Party[]; sentence: number } | null;
  /** who received last, or whose audiences the story announced */
  host: Party | null;
  /** name of the conference the story is set in */
  event: Range | null;
}

/** A party of the last meeting, meant again by a pronoun. */
const pointedBack = (p: Party): Party => ({ ...p, actor: null, antecedent: p.actor ?? p.antecedent ?? null });

export const partyOf = (kind: Party['kind'], actor: number | null, a: Actor | null): Party => ({
  kind,
  person: null,
  actor,
  name: a?.name ?? null,
  country: a?.country ?? null,
  basis: a?.basis ?? 'none',
});

export function personParty(draft: Draft, person: number, actor: number | null): Party {
  const p = draft.people[person]!;
  return { kind: 'person', person, actor, name: p.name, country: p.country, basis: p.basis };
}

const headKeys = (role: RoleMention): string[] => role.heads.map((h) => h.one[0]!);

/** Someone whose title anywhere in the story has these words, or words that they are the initials of. */
function holds(draft: Draft, person: number, words: string[]): boolean {
  return draft.people[person]!.mentions.some((m) =>
    draft.actors[m]!.roles.some((r) => {
      const keys = draft.tokens.slice(r.from, r.to).map((t) => t.key);
      const initials = keys
        .filter((k) => k.length > 3)
        .map((k) => k[0])
        .join('');
      return words.every((w) => keys.includes(w) || initials.includes(w));
    }),
  );
}

/** "le président de la République, X", then "le chef de l'État algérien": X's own state is named only now. */
function ownChief(draft: Draft, person: number, role: RoleMention): boolean {
  const sole = role.heads[0]!.national === true && role.heads[0]!.flag === undefined;
  return (
    sole &&
    draft.people[person]!.mentions.some((m) =>
      draft.actors[m]!.roles.some((r) => headKeys(r)[0] === headKeys(role)[0] && isStateOffice(draft, r)),
    )
  );
}

const LEADERS = new Set(['leader', 'dirigeant']);

/** The head of a state or of its government, by any title of the story. */
const isChief = (draft: Draft, person: number): boolean =>
  draft.people[person]!.mentions.some((m) =>
    draft.actors[m]!.roles.some((r) => r.heads.some((h) => h.national && h.flag === undefined && !h.deputy)),
  );

/** A person of the story who holds the title written here: same head, and no other country than the one written. */
function byTitle(
  draft: Draft,
  story: number,
  actor: Actor,
  memory: Memory,
  skip: ReadonlySet<number>,
): number | null {
  const role = actor.roles[0]!;
  // "la responsable française" points back; "le responsable de la sécurité" is an office
  const vague = role.heads[0]!.one.includes('responsable') && complementWords(draft, role).length === 0;
  const anaphor = role.heads[0]!.flag === 'anaphor' || vague;
  const fits = (index: number): boolean => {
    const p = draft.people[index]!;
    if (p.story !== story || skip.has(index)) return false;
    const elsewhere = actor.country !== null && p.country !== actor.country;
    if (elsewhere && !(p.country === null && ownChief(draft, index, role))) return false;
    if (anaphor) return true;
    // "l'ambassadrice de A", then "la diplomate de A, X"
    const posted = role.heads[0]!.flag === 'posted' && actor.country !== null;
    return p.mentions.some((m) =>
      draft.actors[m]!.roles.some(
        (r) =>
          (posted && r.heads[0]!.flag === 'anaphor') ||
          headKeys(r).some((k) => k === role.heads[0]!.one[0]) ||
          otherName(draft, role, r),
      ),
    );
  };
  const words = complementWords(draft, role);
  const renamed = (index: number): boolean =>
    draft.people[index]!.mentions.some((m) => draft.actors[m]!.roles.some((r) => otherName(draft, role, r)));
  const same = (index: number): boolean =>
    fits(index) && (words.length === 0 || holds(draft, index, words) || renamed(index));
  // A bare "le ministre" is the one the story is about, if that is a minister.
  if (
    actor.country === null &&
    words.length === 0 &&
    !anaphor &&
    memory.principal !== null &&
    fits(memory.principal)
  )
    return memory.principal;
  // "Kenya's leader" is the head of the state rather than its minister
  const chief =
    anaphor && LEADERS.has(role.heads[0]!.one[0]!)
      ? memory.recent.findLast((i) => same(i) && isChief(draft, i))
      : undefined;
  const recent = chief ?? memory.recent.findLast(same);
  if (recent !== undefined) return recent;
  if (actor.country === null) {
    if (words.length > 0) return null;
    if (memory.principal !== null && fits(memory.principal)) return memory.principal;
    const later = anchored(draft, role) ? peopleOf(draft, story).filter(fits) : [];
    return later.length === 1 ? later[0]! : null;
  }
  const later = peopleOf(draft, story).filter(same);
  return later.find((i) => inBody(draft, i)) ?? later[0] ?? null;
}

function inBody(draft: Draft, person: number): boolean {
  return draft.people[person]!.mentions.some((m) => {
    const at = draft.actors[m]!.from;
    return sentenceAt(draft, at)?.kind === 'body';
  });
}

/** The one person of a story whom its headline names and who is given no title anywhere: the envoy that its lead leaves unnamed. */
function titledOnly(draft: Draft, story: number): number | null {
  const bare = peopleOf(draft, story).filter((i) => {
    const p = draft.people[i]!;
    return (
      p.story === story &&
      p.country === null &&
      p.mentions.length > 1 &&
      p.mentions.every((m) => draft.actors[m]!.roles.length === 0)
    );
  });
  const [only] = bare;
  if (only === undefined || bare.length > 1) return null;
  const first = draft.actors[draft.people[only]!.mentions[0]!]!;
  return sentenceAt(draft, first.from)?.kind === 'title' ? only : null;
}

/** "le président gabonais", then "X est très demandé": the one name without any title that does something is that of the head of state. */
function bareChief(draft: Draft, story: number, role: RoleMention): number | null {
  const [head] = role.heads;
  if (
    !head?.national ||
    head.flag !== undefined ||
    role.country === null ||
    complementWords(draft, role).length > 0
  )
    return null;
  const bare = peopleOf(draft, story).filter((i) => {
    const p = draft.people[i]!;
    return p.country === null && p.mentions.every((m) => draft.actors[m]!.roles.length === 0);
  });
  const [only, more] = bare;
  if (only === undefined || more !== undefined || draft.people[only]!.keys.length < 2) return null;
  const acts = draft.people[only]!.mentions.some((m) => {
    const a = draft.actors[m]!;
    const s = sentenceAt(draft, a.from);
    return (
      s?.kind === 'body' &&
      a.preposition === 'none' &&
      !a.short &&
      within(draft.verbs, a.to, a.to + 1).length > 0
    );
  });
  return acts ? only : null;
}

/** "le président gabonais a reçu Y", then "le chef de l'État": the same, who is named nowhere, and no other head of state. */
function lastUnnamed(draft: Draft, actor: Actor, role: RoleMention, memory: Memory): Party | undefined {
  if (actor.country !== null || role.determined !== 'definite' || !anchored(draft, role)) return undefined;
  return memory.last.find(
    (p) =>
      p.person === null &&
      p.actor !== null &&
      p.country !== null &&
      draft.actors[p.actor]!.roles.some((r) => headKeys(r)[0] === headKeys(role)[0]),
  );
}

function unnamed(
  draft: Draft,
  story: number,
  id: number,
  memory: Memory,
  skip: ReadonlySet<number>,
): Party[] {
  const actor = draft.actors[id]!;
  const role = actor.roles[0];
  if (!role) return actor.country ? [partyOf('person', id, actor)] : [];
  const counterpart = role.heads[0]!.flag === 'counterpart';
  const told = lastUnnamed(draft, actor, role, memory);
  if (told) return [{ ...told, antecedent: told.actor }];
  if (role.determined !== 'indefinite' || actor.country !== null) {
    const known = counterpart ? null : byTitle(draft, story, actor, memory, skip);
    if (known !== null) {
      const party = personParty(draft, known, id);
      return [party.country === null ? { ...party, country: actor.country, basis: actor.basis } : party];
    }
  }
  const chief = role.determined === 'definite' ? bareChief(draft, story, role) : null;
  if (chief !== null && !skip.has(chief))
    return [{ ...personParty(draft, chief, id), country: actor.country, basis: actor.basis }];
  const alone =
    role.heads[0]!.flag === 'posted' && role.determined === 'definite' ? titledOnly(draft, story) : null;
  if (alone !== null && !skip.has(alone))
    return [{ ...personParty(draft, alone, id), country: actor.country, basis: actor.basis }];
  if (actor.country !== null) return [partyOf('person', id, actor)];
  const office = role.determined === 'definite' && !counterpart && anchored(draft, role);
  return office ? [{ ...partyOf('person', id, actor), country: houseOf(draft, story), basis: 'office' }] : [];
}

/** Only one holds such an office in a state: its head, its government's, or a named ministry's. */
function anchored(draft: Draft, role: RoleMention): boolean {
  const [head] = role.heads;
  const sole = head?.flag === undefined || complementWords(draft, role).length > 0;
  return sole && isStateOffice(draft, role);
}

/** The state whose offices need no name in a story. Where names tell the country, all of the house are named. */
function houseOf(draft: Draft, story: number): string | null {
  const { home, label } = draft.stories[story]!;
  const house = home ?? label ?? null;
  return house === 'VN' ? null : house;
}

function pronoun(draft: Draft, id: number, memory: Memory, skip: ReadonlySet<number>): Party[] {
  const actor = draft.actors[id]!;
  if (actor.plural && memory.last.length === 0) return bothNamed(draft, memory, skip);
  if (actor.plural)
    return memory.last.filter((p) => p.person === null || !skip.has(p.person)).map(pointedBack);
  const subjectPronoun = draft.tokens[actor.to - 1]!.key.length <= 4 && actor.to - actor.from === 1;
  if (subjectPronoun) {
    const who = memory.subject !== null && !skip.has(memory.subject) ? memory.subject : memory.principal;
    return who !== null && !skip.has(who) ? [personParty(draft, who, null)] : [];
  }
  const other = memory.last.find(
    (p) => p.person !== null && p.person !== memory.subject && !skip.has(p.person),
  );
  const last = memory.recent.findLast((p) => !skip.has(p));
  const who = other?.person ?? last ?? null;
  return who !== null ? [personParty(draft, who, null)] : [];
}

/** "Ils" before any meeting was told: the two people named so far, of two countries, if there are just two. */
function bothNamed(draft: Draft, memory: Memory, skip: ReadonlySet<number>): Party[] {
  const [a, b, more] = new Set(memory.recent);
  if (a === undefined || b === undefined || more !== undefined || skip.has(a) || skip.has(b)) return [];
  const parties = [a, b].map((i) => personParty(draft, i, null));
  const [x, y] = parties.map((p) => p.country);
  return x && y && x !== y ? parties : [];
}

/** "les deux présidents" before any meeting was told: the two people named so far who are presidents, if there are just two. */
function bothByTitle(draft: Draft, story: number, actor: Actor, memory: Memory): Party[] {
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

/** The parties that one actor of a sentence stands for: none where it cannot be known. */
export function resolve(
  draft: Draft,
  story: number,
  id: number,
  memory: Memory,
  skip: ReadonlySet<number> = new Set(),
): Party[] {
  const actor = draft.actors[id]!;
  if (actor.kind === 'both' && memory.last.length < 2) return bothByTitle(draft, story, actor, memory);
  if (actor.kind === 'both')
    return memory.last.filter((p) => p.person === null || !skip.has(p.person)).map(pointedBack);
  if (actor.kind === 'pronoun') return pronoun(draft, id, memory, skip);
  if (actor.kind === 'group' && actor.delegation && actor.country !== null) {
    // "la délégation allemande" is that of the German already named
    const head = memory.recent.findLast((i) => draft.people[i]!.country === actor.country && !skip.has(i));
    if (head !== undefined) return [personParty(draft, head, null)];
  }
  if (actor.kind === 'group' && actor.delegation && actor.country === null) {
    const head = leaderOf(draft, story, actor, memory.recent, skip);
    if (head !== null) return [personParty(draft, head, null)];
  }
  if (actor.kind !== 'person') return [partyOf(actor.kind, id, actor)];
  if (actor.roles.some((r) => r.heads[0]?.flag === 'companion')) return [];
  if (actor.person !== null) return [personParty(draft, actor.person, id)];
  if (actor.name) return actor.short ? [] : [partyOf('person', id, actor)];
  return unnamed(draft, story, id, memory, skip);
}

/** Who the story is about: named most often, the earlier one among equals. */
export function principalOf(draft: Draft, story: number): number | null {
  let best: number | null = null;
  for (const i of peopleOf(draft, story)) {
    if (best === null || draft.people[i]!.mentions.length > draft.people[best]!.mentions.length) best = i;
  }
  return best;
}

/** Takes note of a sentence just read: who was named, and who its main verb is about. */
export function remember(draft: Draft, c: Clause, memory: Memory): void {
  const main = c.verbs.find(isFinite);
  const subject = main
    ? subjectOf(c, main).flatMap((id) => resolve(draft, c.sentence.story, id, memory))
    : [];
  const named = c.actors.filter(({ actor }) => actor.person !== null);
  for (const { actor } of named) memory.recent.push(actor.person!);
  const first = named.find(({ actor }) => actor.preposition === 'none');
  const one = subject.length === 1 ? subject[0]!.person : null;
  if (one !== null) memory.subject = one;
  else if (first && subject.length === 0) memory.subject = first.actor.person;
}
