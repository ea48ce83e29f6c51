/** Whom the object pronoun before a verb means: "X l'a reçu", "X l'a reçu, de même que Z". */
import { isFinite, subjectOf, type Clause } from './clause.ts';
import type { Draft, Party, Range, VerbGroup } from './draft.ts';
import type { Found } from './found.ts';
import { agree, genderOfPersonAt, type Gender } from './genders.ts';
import { knowledgeFor, within } from './lookups.ts';
import type { Memory } from './memory.ts';
import { inSet } from './reader.ts';

/** "Y est arrivé à Oslo, où X l'a reçu": the pronoun points to the subject before, in the same sentence. */
export function cliticOf(c: Clause, v: VerbGroup, left: number[]): number[] {
  const own = c.actors.filter((a) => left.includes(a.id)).map((a) => a.actor.from);
  const until = Math.min(v.from, ...own);
  const hit = c.actors.findLast(
    ({ actor }) =>
      actor.to <= until &&
      actor.preposition === 'none' &&
      actor.kind === 'person' &&
      !actor.plural &&
      actor.name !== null,
  );
  const before = hit && c.verbs.some((w) => isFinite(w) && w.from >= hit.actor.to && w.to <= until);
  return hit && before ? [hit.id] : [];
}

/** "A l'a reçu", "A l'a reçu, de même que B": the pronoun is the object; who stands behind did as the subject. */
export function cliticFrame(c: Clause, v: VerbGroup, found: Found, behind: number[]): Found {
  const first = c.actors.find((a) => a.id === behind[0])?.actor.from ?? 0;
  const too = [1, 2, 3].some((k) => inSet(c.r, 'conjunctions.and', first - k) === k);
  // "Y était à Oslo, où l'a reçu X": the subject stands behind
  if (!too && behind.length > 0 && inSet(c.r, 'conjunctions.clause', v.from - 1) > 0)
    return { ...found, left: behind, right: found.left, clitic: false };
  const right = cliticOf(c, v, found.left);
  return too
    ? { ...found, left: [...found.left, ...behind], right, clitic: right.length === 0, apart: true }
    : { ...found, right, clitic: right.length === 0 };
}

/** "À Oslo, où l'a reçu X, Y a dit": the subject stands behind its verb, and the pronoun is whom the sentence goes on about. */
export function whereHe(c: Clause, v: VerbGroup, found: Found, behind: number[]): Found | null {
  const leads =
    inSet(c.r, 'conjunctions.clause', v.from - 1) > 0 ||
    inSet(c.r, 'pronouns.relativeObject', v.from - 1) > 0;
  const one = behind.slice(0, 1);
  if (!leads || one.length === 0) return null;
  const main = c.verbs.find((w) => isFinite(w) && w.from >= v.to);
  const who = main ? subjectOf(c, main).filter((id) => !one.includes(id)) : [];
  return {
    ...found,
    left: one,
    right: who,
    clitic: who.length === 0,
    host: found.kind === 'reception' ? 'left' : null,
  };
}

/** "l'a reçue": the participle agrees with the object in front of it, where that is a direct one. */
function participleGender(draft: Draft, story: number, { from }: Range): Gender {
  const [v] = within(draft.verbs, from, from + 1);
  const lists = knowledgeFor(draft, story)?.lexicon.file.lists;
  // "lui a rendu visite"
  if (!v?.verb || v.verb.object || v.passive || v.to - v.from < COMPOUND) return null;
  const { word } = draft.tokens[v.to - 1]!;
  const ends = (endings: readonly string[] | undefined): boolean =>
    endings?.some((e) => word.endsWith(e)) ?? false;
  if (ends(lists?.feminineParticiples)) return 'f';
  return ends(lists?.masculineParticiples) ? 'm' : null;
}

/** Tokens of a pronoun, an auxiliary and a participle. */
const COMPOUND = 3;

/** Whom "l'a reçu" means: the guest last received, else whom the sentence before was about, else the last one named; of another country than who did it. */
export function meantByClitic(
  draft: Draft,
  story: number,
  trigger: Range,
  left: Party[],
  memory: Memory,
): number | null {
  const gender = participleGender(draft, story, trigger);
  const meant = guestMeant(draft, gender, left, memory);
  // "l'a reçue" may mean the delegation that he leads
  return meant === null && gender === 'f' ? guestMeant(draft, null, left, memory) : meant;
}

function guestMeant(draft: Draft, gender: Gender, left: Party[], memory: Memory): number | null {
  const own = new Set(left.flatMap((p) => (p.person === null ? [] : [p.person])));
  const countries = new Set(left.flatMap((p) => p.country ?? []));
  const agrees = (i: number): boolean => !own.has(i) && agree(genderOfPersonAt(draft, i), gender);
  const may = (i: number): boolean => agrees(i) && !countries.has(draft.people[i]!.country ?? '');
  const { host, last, subject } = memory;
  const received =
    host !== null && host.person !== null && last.length === 2 && last.some((p) => p.person === host.person)
      ? last.find((p) => p.person !== host.person && p.person !== null && may(p.person))
      : undefined;
  if (received) return received.person;
  if (subject !== null && may(subject)) return subject;
  return memory.recent.findLast(may) ?? memory.recent.findLast(agrees) ?? null;
}

/** "Y lui a remis un message", in a row of receptions: "lui" is the host of the row. */
export function calledOn(f: Found, left: Party[], { host }: Memory): number | null {
  const comes =
    f.host === 'right' && (f.kind === 'reception' || f.kind === 'talks' || f.kind === 'courtesy-visit');
  return comes && host !== null && left.every((p) => p.person !== host.person) ? host.person : null;
}
