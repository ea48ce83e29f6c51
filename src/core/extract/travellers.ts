/** Officials on a journey, of no told country: not of the state they came to, but of the one they left for it. */
import type { Draft, Person } from './draft.ts';
import { type Knowledge } from './knowledge.ts';
import { lengthIn } from './lexicon.ts';
import { knowledgeFor, sentenceAt, within } from './lookups.ts';

/** Mentions of one person that are looked at, and words from a journey to where it led. */
const [MENTIONS, REACH] = [24, 9];

interface Travel {
  /** states that somebody travelled to, and the one left for them */
  to: ReadonlySet<string>;
  from: string | null;
}

/** The state that a place stands for: the country itself, or its capital. */
function stateAt(draft: Draft, { capitals }: Knowledge, at: number): string | null {
  const [p] = within(draft.places, at, at + 1);
  const country = p?.place.country ?? null;
  if (!p || country === null) return null;
  return p.place.type === 'country' || capitals.get(country) === p.place.id ? country : null;
}

/** What the sentences whose subject a person is tell of his journey. */
export function travelOf(draft: Draft, person: Person): Travel {
  const to = new Set<string>();
  let from: string | null = null;
  const knowledge = knowledgeFor(draft, person.story);
  const mentions = knowledge ? person.mentions.slice(0, MENTIONS) : [];
  for (const { preposition, to: behind, from: at } of mentions.map((m) => draft.actors[m]!)) {
    const s = sentenceAt(draft, at);
    if (!s || preposition !== 'none' || s.kind === 'caption') continue;
    const { lists, sets } = knowledge!.lexicon;
    const says = (list: 'visitNouns' | 'movesOn' | 'leavesHome' | 'returns', i: number): boolean =>
      lengthIn(lists[list], draft.tokens, i) > 0;
    const guest = (first: number, end: number): boolean => {
      for (let i = first; i < end; i++) if (lengthIn(lists.endsVisit, draft.tokens, i) > 0) return true;
      return false;
    };
    let travels = -1;
    let leaves = -1;
    let left: string | null = null;
    for (let i = behind; i < s.to && !says('returns', i); i++) {
      if (says('visitNouns', i) || says('movesOn', i)) travels = i;
      if (says('leavesHome', i)) leaves = i;
      const state = stateAt(draft, knowledge!, i);
      if (state === null) continue;
      const led =
        lengthIn(sets['prepositions.at'], draft.tokens, i - 1) > 0 ||
        lengthIn(sets['prepositions.for'], draft.tokens, i - 1) > 0 ||
        lengthIn(sets['prepositions.for'], draft.tokens, i - 2) > 0;
      if (leaves >= 0 && left === null && i - leaves <= REACH && travels < 0) left = state;
      else if (led && (left !== null || (travels >= 0 && i - travels <= REACH)) && state !== left) {
        to.add(state);
        // "a quitté Riga pour Oslo, au terme d'une visite": he was a guest there
        from ??= guest(s.from, s.to) ? null : left;
      }
    }
  }
  return { to, from };
}
