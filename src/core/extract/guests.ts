/** "The visiting president", "le ministre en visite", "the guest": an official told by nothing but that he came, who is not the host. */
import type { Actor, Draft } from './draft.ts';
import { agree, genderOfPersonAt } from './genders.ts';
import { lengthIn } from './lexicon.ts';
import { knowledgeFor, peopleOf } from './lookups.ts';
import type { Memory } from './memory.ts';

/** Whether the words in front of an office without a name, or right behind it, say that its holder is away from home. */
export function isGuest(draft: Draft, story: number, { from, to }: Actor): boolean {
  const visiting = knowledgeFor(draft, story)?.lexicon.lists.visiting;
  for (let i = from; i <= to; i++) if (lengthIn(visiting, draft.tokens, i) > 0) return true;
  return false;
}

/** The host of the last reception and all of his country: whom words for a guest cannot mean; null where nobody is known to be host. */
export function hostsOf(draft: Draft, story: number, memory: Memory): ReadonlySet<number> | null {
  const { host } = memory;
  if (host === null || host.person === null) return null;
  const home = host.country;
  const others = peopleOf(draft, story).filter((i) => home !== null && draft.people[i]!.country === home);
  return new Set([host.person, ...others]);
}

/** "the visitor", "le visiteur": the one who was named last of those who are not at home; null where the last meeting tells no host. */
export function guestNamed(
  draft: Draft,
  story: number,
  memory: Memory,
  skip: ReadonlySet<number>,
): number | null {
  const hosts = hostsOf(draft, story, memory);
  const met = memory.last.flatMap((p) => p.person ?? []);
  if (hosts === null) return null;
  return met.find((i) => !hosts.has(i) && !skip.has(i)) ?? null;
}

/** "l'invité cubain": of those named so far the last who is of that state, else the only one of it whom the story names at all. */
export function guestFrom(
  draft: Draft,
  story: number,
  { country, gender }: Actor,
  memory: Memory,
  skip: ReadonlySet<number>,
): number | null {
  const fits = (i: number): boolean =>
    draft.people[i]!.country === country && !skip.has(i) && agree(genderOfPersonAt(draft, i), gender);
  const before = memory.recent.findLast(fits);
  if (before !== undefined) return before;
  const [only, more] = peopleOf(draft, story).filter(fits);
  return only !== undefined && more === undefined ? only : null;
}
