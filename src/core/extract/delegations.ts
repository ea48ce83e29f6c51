/** Who is meant by "la délégation" where it was told who led it. */
import type { Actor, Draft } from './draft.ts';
import { knowledgeOf } from './knowledge.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import { sentenceAt, sentenceIndex, within } from './lookups.ts';

/** Mentions of one person that are looked at. */
const MENTIONS = 12;
/** "à la tête de": words behind or before the name. */
const REACH = 24;
/** "a conduit le 2 mars à Riga une délégation". */
const NEAR = 9;
/** Sentences behind the delegation in which its head is named. */
const SENTENCES = 3;

/** "une délégation conduite par X", "X a conduit une délégation". */
function leads(draft: Draft, { lists }: Lexicon, person: number): boolean {
  return draft.people[person]!.mentions.slice(0, MENTIONS).some((m) => {
    const { from, to, name } = draft.actors[m]!;
    const sentence = sentenceAt(draft, from);
    if (!name || !sentence) return false;
    for (let i = from; i < name.from; i++) if (lengthIn(lists.delegations, draft.tokens, i) > 0) return true;
    const last = Math.min(sentence.to, to + REACH);
    for (let i = Math.max(sentence.from, from - REACH), led = -NEAR; i < last; i++) {
      if (lengthIn(lists.headsDelegation, draft.tokens, i) > 0) led = i;
      if (i - led < NEAR && lengthIn(lists.delegations, draft.tokens, i) > 0) return true;
    }
    return false;
  });
}

/** "une délégation serbe", then "la délégation était conduite par X", "À sa tête, X": the first named behind it who is said to lead it. */
export function ledLater(draft: Draft, group: Actor, taken: ReadonlySet<number | null>): number | null {
  const own = sentenceIndex(draft, group.from);
  const story = draft.sentences[own]?.story;
  const lexicon = knowledgeOf(draft.stories[story ?? 0]!.language ?? 'fr')?.lexicon;
  if (!lexicon || story === undefined) return null;
  const last = Math.min(draft.sentences.length, own + 1 + SENTENCES) - 1;
  const behind = within(draft.actors, group.to, draft.sentences[last]!.to);
  const head = behind.find(
    (a) =>
      a.person !== null &&
      !taken.has(a.person) &&
      draft.people[a.person]!.story === story &&
      (group.country === null || a.country === null || a.country === group.country) &&
      saidToLead(draft, lexicon, a),
  );
  return head?.person ?? null;
}

/** "était conduite par X", "à sa tête, X", "le chef de la mission, X": in the words right around the name. */
function saidToLead(draft: Draft, { lists }: Lexicon, a: Actor): boolean {
  const sentence = sentenceAt(draft, a.from)!;
  const upTo = Math.min(sentence.to, a.to + 2);
  for (let i = Math.max(sentence.from, a.from - NEAR); i < upTo; i++) {
    if (lengthIn(lists.atItsHead, draft.tokens, i) > 0) return true;
    const led = lengthIn(lists.ledBy, draft.tokens, i);
    if (led > 0 && i < a.from && i + led >= a.from - 1) return true;
  }
  return false;
}

/** The head of the delegation told of before, the last one named first; null where no one was said to lead it. */
export function leaderOf(
  draft: Draft,
  story: number,
  actor: Actor,
  recent: readonly number[],
  skip: ReadonlySet<number>,
): number | null {
  const lexicon = knowledgeOf(draft.stories[story]!.language ?? 'fr')?.lexicon;
  if (!lexicon) return null;
  const pointsBack = ['determiners.definite', 'determiners.demonstrative', 'prepositions.melted'].some((k) =>
    [0, 1].some((n) => lengthIn(lexicon.sets[k], draft.tokens, actor.from - n) > 0),
  );
  if (!pointsBack) return null;
  return recent.findLast((i) => !skip.has(i) && leads(draft, lexicon, i)) ?? null;
}
