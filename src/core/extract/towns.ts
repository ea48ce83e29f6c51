/** "dans la ville tunisienne de X", "in the Tunisian town of X": towns that no table knows, told with their country. */
import { knowledgeOf } from './knowledge.ts';
import type { Draft, Range, Sentence } from './draft.ts';
import { lengthIn } from './lexicon.ts';

/** "la station balnéaire égyptienne de": adjectives beside the noun. */
const ADJECTIVES = 3;
/** Words of a town's name. */
const NAME_WORDS = 4;

/** The name and country of such a town near a meeting; null where the words name no country. */
export function townNear(
  draft: Draft,
  s: Sentence,
  trigger: Range,
  reach: number,
): { name: Range; country: string } | null {
  const language = draft.stories[s.story]!.language;
  const knowledge = language ? knowledgeOf(language) : null;
  if (!knowledge) return null;
  const { lists, sets } = knowledge.lexicon;
  const { tokens } = draft;
  const to = Math.min(s.to, trigger.to + reach);
  for (let i = Math.max(s.from + 1, trigger.from - reach); i < to; i++) {
    const noun = lengthIn(lists.cityNouns, tokens, i);
    if (noun === 0) continue;
    let country: string | null = null;
    let at = i + noun;
    for (let k = i - ADJECTIVES; k < i; k++) country ??= knowledge.demonyms.match(tokens, k)?.value ?? null;
    const led = [1, 2, 3, 4].some((k) => lengthIn(sets['prepositions.at'], tokens, i - k) > 0);
    for (; at < i + noun + ADJECTIVES && lengthIn(sets['prepositions.of'], tokens, at) === 0; at++)
      country ??= knowledge.demonyms.match(tokens, at)?.value ?? null;
    at += lengthIn(sets['prepositions.of'], tokens, at);
    let end = at;
    while (end < to && end < at + NAME_WORDS && tokens[end]!.cap) end++;
    if (country !== null && led && end > at) return { name: { from: at, to: end }, country };
  }
  return null;
}
