/** States that a sentence names as two: "between A and B", "A-B relations", "les liens algéro-français". */
import type { Draft, Sentence } from './draft.ts';
import type { Knowledge } from './knowledge.ts';
import { lengthIn, saysIn } from './lexicon.ts';
import type { StateMention } from './state-mentions.ts';

/** "between Kenya and the Republic of Latvia": words between two countries that are paired. */
const PAIR_REACH = 3;
const DASHES = new Set(['-', '–', '/']);

/** Two states, and whether they are told as a pair or only stand side by side. */
export type Pair = readonly [string, string, boolean];

/** "les relations algéro-françaises": two countries in one word. */
function* compounds(draft: Draft, { prefixes, demonyms, lexicon }: Knowledge, s: Sentence): Generator<Pair> {
  for (let i = s.from + 1; i < s.to; i++) {
    if (draft.tokens[i]!.gap !== 'hyphen') continue;
    const second = demonyms.match(draft.tokens, i)?.value;
    if (!second) continue;
    const at = [1, 2].find((k) => prefixes.match(draft.tokens, i - k)?.length === k);
    const first = at && prefixes.match(draft.tokens, i - at)!.value;
    // "le conflit lettono-kényan": of that the two are sides, and whoever speaks of it need not be
    if (!at || !first || first === second || lengthIn(lexicon.lists.matters, draft.tokens, i - at - 1) > 0)
      continue;
    yield [first, second, true];
  }
}

/** Words of the ties between two states ("relations", "the two countries") stand in the sentence. */
const hasTies = (draft: Draft, { lexicon }: Knowledge, s: Sentence): boolean =>
  saysIn(lexicon.lists.ties, draft.tokens, s.from, s.to);

/** The pairs of a sentence, told as such; a headline pairs whom it names side by side. */
export function* pairsIn(
  draft: Draft,
  knowledge: Knowledge,
  s: Sentence,
  mentions: readonly StateMention[],
): Generator<Pair> {
  yield* compounds(draft, knowledge, s);
  // One state makes no pair
  if (mentions.length < 2) return;
  const { lists, sets } = knowledge.lexicon;
  const tied = s.kind === 'title' || hasTies(draft, knowledge, s);
  const at = (i: number): boolean =>
    ['at', 'to'].some((k) => lengthIn(sets[`prepositions.${k}`], draft.tokens, i) > 0);
  for (const [i, a] of mentions.entries()) {
    const b = mentions[i + 1];
    if (!b || b.from - a.to > PAIR_REACH || a.id === b.id || a.capital !== b.capital) continue;
    const third = mentions[i + 2] !== undefined && mentions[i + 2]!.from - b.to < PAIR_REACH;
    const before = mentions[i - 1] !== undefined && a.from - mentions[i - 1]!.to < PAIR_REACH;
    if (third || before) continue;
    const mark = draft.tokens[a.to]!;
    const joined = b.from === a.to ? draft.tokens[b.from]!.gap === 'hyphen' : DASHES.has(mark.key);
    const and = lengthIn(sets['conjunctions.and'], draft.tokens, a.to) > 0;
    const comma = s.kind === 'title' && mark.key === ',' && b.from - a.to === 1;
    const article = lengthIn(sets['determiners.definite'], draft.tokens, a.from - 1) > 0 ? 1 : 0;
    const lead = a.from - article - 1;
    const between =
      and &&
      (lengthIn(sets['prepositions.between'], draft.tokens, lead) > 0 ||
        lengthIn(lists.bothOf, draft.tokens, lead) > 0);
    // "after visits to Latvia and Kenya" pairs nobody
    if (between || ((joined || (and && tied) || comma) && !at(lead))) yield [a.id, b.id, true];
    // "Latvia and Kenya being old friends"
    else if (and && !at(lead) && !a.capital) yield [a.id, b.id, false];
  }
  // "Kenya wishes to deepen its ties with Latvia"
  const states = [...new Set(mentions.filter((m) => !m.capital).map((m) => m.id))];
  if (s.kind !== 'title' && tied && states.length === 2) yield [states[0]!, states[1]!, false];
}
