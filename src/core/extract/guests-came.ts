/** States that a story's guests came to: "accrédités en Haïti", "qui visite le Kenya", "en territoire kényan", "au terme de sa mission à Riga". */
import type { Actor, Draft, Sentence } from './draft.ts';
import type { ListName } from './list-names.ts';
import { knowledgeFor, sentenceIndex, sentencesOf, within } from './lookups.ts';
import { inList, inSet, mentionMaps, readerOf, tokenIn, type Reader } from './reader.ts';

/** Sentences of a story that are looked at. */
const SENTENCES = 12;
/** "arrivé dimanche soir à la tête d'une forte délégation au": words between the coming and where it led. */
const REACH = 8;
/** "auprès de la République du", "au Royaume de": words of a state's style before its name. */
const STYLE = 4;

/** One of another state than this, or of a body of many. */
function isForeign(draft: Draft, a: Actor, state: string): boolean {
  const country = a.country ?? (a.person === null ? null : draft.people[a.person]!.country);
  if (country !== null) return country !== state;
  return a.roles.some((r) =>
    within(draft.places, r.from, r.to).some(
      (p) => p.place.type === 'body' || p.place.type === 'organisation',
    ),
  );
}

/** A phrase of the list stands before a token, in the same breath: not in "la visite qu'il avait faite au Kenya", which was another. */
function comes(r: Reader, list: ListName, at: number): boolean {
  for (let i = at - 1; i >= Math.max(r.from, at - REACH) && r.tokens[i]!.kind !== 'mark'; i--) {
    if (inList(r, list, i) > 0) return true;
    if (inSet(r, 'have.past', i) > 0) return false;
  }
  return false;
}

/** Where the words that lead to a place begin: "au", "en", "auprès de la République du"; -1 where none do. */
function leadOf(r: Reader, at: number): number {
  if (inSet(r, 'prepositions.at', at - 1) > 0) return at - 1;
  for (let k = 2; k <= STYLE + 1; k++) {
    const styled = inList(r, 'stateStyles', at - k);
    if (styled === 0) continue;
    const lead = at - k - (inSet(r, 'determiners.definite', at - k - 1) > 0 ? 2 : 1);
    const beside = inSet(r, 'prepositions.of', lead) > 0 ? lead - 1 : lead;
    if (inSet(r, 'prepositions.at', lead) > 0 || inSet(r, 'prepositions.other', beside) > 0) return beside;
  }
  return -1;
}

/** "qui visite officiellement le Kenya": the state is what the verb is done to. */
function isVisited(r: Reader, at: number): boolean {
  const article = inSet(r, 'determiners.definite', at - 1);
  return article > 0 && [1, 2, 3].some((k) => inList(r, 'visitsDirect', at - 1 - k) === k);
}

const isSomeone = ({ kind }: Actor): boolean => kind === 'person' || kind === 'group';

/** Nearest before a token, the one who came is told of another state; "Elle est arrivée": the subject of the sentence before. */
function cameFromElsewhere(draft: Draft, s: Sentence, at: number, state: string): boolean {
  const before = within(draft.actors, s.from, at);
  const last = before.findLast(isSomeone);
  if (last) return isForeign(draft, last, state);
  const previous = draft.sentences[sentenceIndex(draft, s.from) - 1];
  if (!before.some((a) => a.kind === 'pronoun') || previous?.story !== s.story) return false;
  const subject = within(draft.actors, previous.from, previous.to).find(isSomeone);
  return subject?.preposition === 'none' && subject.country !== null && subject.country !== state;
}

function* statesIn(draft: Draft, s: Sentence, r: Reader): Generator<string> {
  const { capitals, demonyms, seats } = r.knowledge;
  for (const { from, place } of within(draft.places, s.from, s.to)) {
    const state = place.country;
    const isState = place.type === 'country';
    if (!(isState || seats.has(place.id)) || state === null || !capitals.has(state)) continue;
    const lead = leadOf(r, from);
    if (lead >= 0 && comes(r, 'accredited', lead)) yield state;
    else if (isState && (isVisited(r, from) || (lead >= 0 && comes(r, 'arrives', lead))))
      if (cameFromElsewhere(draft, s, from, state)) yield state;
  }
  for (let i = s.from; i < s.to; i++) {
    if (inList(r, 'soil', i) === 0 || tokenIn(r, i + 1)?.kind !== 'word') continue;
    const state = demonyms.match(r.tokens, i + 1)?.value;
    if (state !== undefined && capitals.has(state) && cameFromElsewhere(draft, s, i, state)) yield state;
  }
}

/** States that the guests of a story's first sentences came to or serve in. */
export function guestsCameTo(draft: Draft, story: number): ReadonlySet<string> {
  const knowledge = knowledgeFor(draft, story);
  const found = new Set<string>();
  if (!knowledge || knowledge.lexicon.file.grammar?.modifiersFirst) return found;
  for (const s of sentencesOf(draft, story).slice(0, SENTENCES)) {
    if (s.kind === 'caption') continue;
    for (const state of statesIn(draft, s, readerOf(draft, s, knowledge, mentionMaps(draft))))
      found.add(state);
  }
  return found;
}
