/** Countries that stand beside a name and outside of its office: "de l'Inde, X ; du Ghana, Y", "X pour l'Italie", "le Niger et sa nouvelle ambassadrice, X". */
import type { Actor, Draft, Person, Sentence } from './draft.ts';
import type { Knowledge } from './knowledge.ts';
import { knowledgeFor, sentenceAt, within } from './lookups.ts';
import { lengthIn, saysIn, type Lexicon } from './lexicon.ts';
import { mentionMaps } from './reader.ts';

/** Mentions of one person that are looked at. */
const MENTIONS = 4;

/** An envoy, named with his title or in a sentence that speaks of several. */
const ofEnvoys = (draft: Draft, s: Sentence, a: Actor): boolean =>
  [a, ...within(draft.actors, s.from, s.to)].some((x) =>
    x.roles.some((r) => r.heads[0]?.flag === 'posted' && (x === a || r.plural)),
  );

/** The sentence speaks of credentials. */
const accredits = ({ tokens }: Draft, { from, to }: Sentence, { lists }: Lexicon): boolean =>
  saysIn(lists.accredited, tokens, from, to) || saysIn(lists.credentialMarks, tokens, from, to);

const stateAt = (draft: Draft, at: number): string | null => {
  const place = mentionMaps(draft).placeAt.get(at)?.place;
  return place?.type === 'country' ? place.country : null;
};

/** "; de l'Inde, X", ": du Ghana, X": the country of an item stands in front of its name. */
function before(draft: Draft, a: Actor, { sets }: Lexicon, s: Sentence): string | null {
  if (draft.tokens[a.from - 1]?.key !== ',') return null;
  const place = within(draft.places, s.from, a.from).findLast((p) => p.to === a.from - 1);
  if (place?.place.type !== 'country') return null;
  let at = place.from - 1;
  at -= lengthIn(sets['determiners.definite'], draft.tokens, at);
  const led = lengthIn(sets['prepositions.of'], draft.tokens, at) === 1;
  const item =
    [';', ':', ','].includes(draft.tokens[at - 1]?.key ?? '') ||
    lengthIn(sets['conjunctions.and'], draft.tokens, at - 1) > 0;
  return led && item ? place.place.country : null;
}

/** "X pour la République d'Italie": whom an envoy stands for. */
function behind(draft: Draft, a: Actor, { sets, lists }: Lexicon, s: Sentence): string | null {
  const lead = lengthIn(lists.standsFor, draft.tokens, a.to);
  if (lead === 0) return null;
  const at = a.to + lead;
  const first = at + lengthIn(sets['determiners.definite'], draft.tokens, at);
  for (let i = first; i < Math.min(s.to, first + STYLE) && draft.tokens[i]!.kind === 'word'; i++) {
    const state = stateAt(draft, i);
    if (state !== null) return state;
  }
  return null;
}

/** Words of a state's style before its name. */
const STYLE = 4;

/** "Le Niger, en nommant sa nouvelle ambassadrice, X": the state itself is whose she is. */
function owner(draft: Draft, a: Actor, s: Sentence): string | null {
  const [role] = a.roles;
  const own =
    role?.determined === 'possessive' && ['posted', 'portfolio'].includes(role.heads[0]?.flag ?? '');
  if (!own) return null;
  const subject = within(draft.actors, s.from, a.from).findLast((x) => x.kind !== 'pronoun');
  return subject?.kind === 'country' && subject.preposition === 'none' ? subject.country : null;
}

/** "X, à la tête d'une délégation lettone, …", "X, du parlement letton, …": whose body one belongs to or leads. */
function body(draft: Draft, a: Actor, { lexicon, capitals }: Knowledge, s: Sentence): string | null {
  const { sets, lists } = lexicon;
  if (draft.tokens[a.to]?.key !== ',') return null;
  const next = within(draft.actors, a.to, s.to)[0];
  // A body of many states is nobody's country
  if (!next || next.country === null || !capitals.has(next.country) || next.preposition !== 'of') return null;
  if (next.kind !== 'group' && next.kind !== 'organisation') return null;
  const first = a.to + 1;
  const lead = lengthIn(lists.atHead, draft.tokens, first);
  const of = lengthIn(sets['prepositions.of'], draft.tokens, first + lead);
  const at = first + lead + of;
  const to = at + lengthIn(sets['determiners.definite'], draft.tokens, at);
  return of > 0 && (next.from === at || next.from === to) ? next.country : null;
}

/** The country told beside a person's name; null where none is. */
export function countryBeside(draft: Draft, person: Person): string | null {
  const knowledge = knowledgeFor(draft, person.story);
  if (!knowledge) return null;
  const { lexicon } = knowledge;
  for (const m of person.mentions.slice(0, MENTIONS)) {
    const a = draft.actors[m]!;
    const s = sentenceAt(draft, a.from);
    if (!s) continue;
    const mate = owner(draft, a, s) ?? body(draft, a, knowledge, s);
    if (mate !== null) return mate;
    const told = before(draft, a, lexicon, s) ?? behind(draft, a, lexicon, s);
    if (told !== null && (ofEnvoys(draft, s, a) || accredits(draft, s, lexicon))) return told;
  }
  return null;
}
