/** Where a sentence names states: by name, by adjective, by capital. */
import type { Draft, Range, Sentence } from './draft.ts';
import type { Knowledge } from './knowledge.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import { range, within } from './lookups.ts';

export interface StateMention extends Range {
  id: string;
  /** by its name, not by an adjective */
  place: boolean;
  /** named by its capital: a side only where another is too ("l'axe Bamako-Berlin") */
  capital: boolean;
  /** "la crise au Kenya", "sur l'Ukraine": what somebody spoke about */
  topic: boolean;
}

const known = new WeakMap<Draft['places'], Map<Sentence, readonly StateMention[]>>();

/** States named in a sentence, in order of text; found once a sentence. */
export function stateMentions(draft: Draft, knowledge: Knowledge, s: Sentence): readonly StateMention[] {
  const sentences = known.get(draft.places) ?? new Map<Sentence, readonly StateMention[]>();
  known.set(draft.places, sentences);
  const mentions = sentences.get(s) ?? mentionsIn(draft, knowledge, s);
  sentences.set(s, mentions);
  return mentions;
}

function mentionsIn(draft: Draft, knowledge: Knowledge, s: Sentence): StateMention[] {
  const places = within(draft.places, s.from, s.to).flatMap(({ from, to, place }): StateMention[] => {
    if (place.type === 'country')
      return knowledge.capitals.has(place.id)
        ? [
            {
              id: place.id,
              from,
              to,
              place: true,
              capital: false,
              topic: isTopic(draft, knowledge.lexicon, from),
            },
          ]
        : [];
    const capital = place.type === 'city' && knowledge.seats.has(place.id) && place.country !== null;
    return capital ? [{ id: place.country!, from, to, place: true, capital: true, topic: false }] : [];
  });
  const adjectives: StateMention[] = [];
  const modifiersFirst = knowledge.lexicon.file.grammar?.modifiersFirst === true;
  const next = (from: number): number => knowledge.demonyms.next(draft.tokens, from, s.to);
  for (let i = next(s.from); i < s.to; i = next(i + 1)) {
    if (!draft.tokens[i]!.cap && modifiersFirst) continue;
    const hit = knowledge.demonyms.match(draft.tokens, i)!;
    if (!knowledge.capitals.has(hit.value)) continue;
    // "haïtiano-dominicaine": half of a word
    if (draft.tokens[i]!.gap === 'hyphen') continue;
    adjectives.push({
      id: hit.value,
      from: i,
      to: i + hit.length,
      place: false,
      capital: false,
      topic: false,
    });
  }
  if (adjectives.length === 0) return places;
  const taken = new Set(places.flatMap(range));
  const free = adjectives.filter((a) => !range(a).some((i) => taken.has(i)));
  return [...places, ...free].sort((a, b) => a.from - b.from);
}

/** Words between what is spoken of and the state where it is. */
function isTopic(draft: Draft, { lists, sets }: Lexicon, from: number): boolean {
  const lead = from - (lengthIn(sets['determiners.definite'], draft.tokens, from - 1) > 0 ? 1 : 0);
  if (lengthIn(lists.about, draft.tokens, lead - 1) > 0) return true;
  return [2, 3].some((k) => lengthIn(lists.matters, draft.tokens, lead - k) === k - 1);
}

/** "appuie le Mali", "ses relations avec le Mali": words between the tie and the state that it is with. */
const TIE_REACH = 4;

/** The state is what somebody helps or has ties with. */
export function isPartner(draft: Draft, { lists, sets }: Lexicon, from: number): boolean {
  const lead = from - 1 - (lengthIn(sets['determiners.definite'], draft.tokens, from - 1) > 0 ? 1 : 0);
  if (lengthIn(lists.backs, draft.tokens, lead) === 1) return true;
  const led = ['with', 'to', 'of'].some((c) => lengthIn(sets[`prepositions.${c}`], draft.tokens, lead) > 0);
  if (!led) return false;
  for (let i = lead - 1; i >= lead - TIE_REACH && draft.tokens[i]?.kind === 'word'; i--)
    if (lengthIn(lists.ties, draft.tokens, i) + lengthIn(lists.backs, draft.tokens, i) > 0) return true;
  return false;
}

/** Mentions that stand within none of some phrases; mentions are in order of text, phrases in any. */
export function outside(mentions: readonly StateMention[], phrases: readonly Range[]): StateMention[] {
  const inOrder = phrases.toSorted((a, b) => a.from - b.from);
  let [next, end] = [0, 0];
  return mentions.filter((m) => {
    for (; next < inOrder.length && inOrder[next]!.from <= m.from; next++)
      end = Math.max(end, inOrder[next]!.to);
    return m.to > end;
  });
}
