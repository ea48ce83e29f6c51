/** Where the journey that a story tells led: "en visite en Inde", "au terme de leur séjour au Kenya", "son séjour indien". */
import type { Place } from '../model/meeting.ts';
import type { Draft, Range, Sentence } from './draft.ts';
import { lengthIn } from './lexicon.ts';
import { knowledgeFor, sentencesOf, within } from './lookups.ts';
import { modifiersFirst } from './heads.ts';
import { inList, inSet, isKey, mentionMaps, readerOf, type Reader } from './reader.ts';

/** "visite officielle d'amitié de trois jours au": words between the journey and where it led. */
const REACH = 8;
/** "au cours de leur première": words between what leads to a journey and its noun. */
const LEAD_REACH = 4;
/** Sentences of the text that tell why it was written. */
const OPENING = 4;

const known = new WeakMap<Draft['places'], Map<number, ReadonlySet<string>>>();

/** Countries where somebody's journey led, as the headline or the opening of the story tell it; not those still to come. */
export function journeysIn(draft: Draft, story: number): ReadonlySet<string> {
  const stories = known.get(draft.places) ?? new Map<number, ReadonlySet<string>>();
  known.set(draft.places, stories);
  const found = stories.get(story) ?? new Set(journeys(draft, story));
  stories.set(story, found);
  return found;
}

function* journeys(draft: Draft, story: number): Generator<string> {
  const knowledge = knowledgeFor(draft, story);
  if (!knowledge) return;
  const told = sentencesOf(draft, story).filter((s) => s.kind === 'title' || s.kind === 'body');
  for (const s of told.slice(0, OPENING)) {
    const r = readerOf(draft, s, knowledge, mentionMaps(draft));
    let last: Range | null = null;
    for (const p of within(draft.places, s.from, s.to)) {
      const led = leadsTo(r, p.from - 1);
      // "en Inde et au Bangladesh"
      const more: boolean = last !== null && led && p.from - last.to <= 2;
      if (!more && !(led && (nounBefore(r, p.from - 1) || nounBehind(r, p.to)))) continue;
      last = p;
      if (p.place.type === 'country' || p.place.type === 'city') yield p.place.country!;
    }
    for (let i = s.from; i < s.to - 1; i++) {
      const people =
        inList(r, 'visitNouns', i) === 1 && isTold(r, i) ? knowledge.demonyms.match(r.tokens, i + 1) : null;
      if (people) yield people.value;
    }
  }
}

/** "en visite au", "a visit to", "his stay in". */
export const leadsTo = (r: Reader, at: number): boolean =>
  inSet(r, 'prepositions.at', at) > 0 || (modifiersFirst(r) && inSet(r, 'prepositions.to', at) > 0);

/** A journey's noun before a place, in the same breath. */
function nounBefore(r: Reader, at: number): boolean {
  for (let i = at - 1; i >= Math.max(r.from, at - REACH) && r.tokens[i]!.kind !== 'mark'; i--)
    if (inList(r, 'visitNouns', i) > 0) return isTold(r, i);
  return false;
}

/** "a conduit en Inde, pour une visite de travail, une délégation". */
function nounBehind(r: Reader, at: number): boolean {
  const first = isKey(r, at, ',') ? at + 1 : at;
  if (inList(r, 'journeyLeads', first) === 0) return false;
  for (let i = first + 1; i < first + LEAD_REACH; i++) if (inList(r, 'visitNouns', i) > 0) return true;
  return false;
}

/** "lors de sa", "a achevé une": the journey is told, not wished for. */
function isTold(r: Reader, noun: number): boolean {
  for (let i = noun - 1; i >= noun - LEAD_REACH - 1; i--) {
    if (inSet(r, 'dates.next', i) + inList(r, 'recent', i) > 0) return false;
    if (inList(r, 'journeyLeads', i) >= 1) return true;
  }
  return ownVisit(r, noun);
}

/** "hails the minister's visit to": not "since X's visit to", nor one to come. */
function ownVisit(r: Reader, noun: number): boolean {
  if (!modifiersFirst(r) || inList(r, 'possessive', noun - 1) === 0) return false;
  for (let i = noun - 1; i >= Math.max(r.from, noun - REACH); i--)
    if (inSet(r, 'status.since', i) + inSet(r, 'status.planned', i) > 0) return false;
  return true;
}

/** "a atterri mercredi à Riga, après une visite officielle au Kenya": the day and place of coming back are not those of what happened there. */
export function comesHome(draft: Draft, s: Sentence): boolean {
  const lists = knowledgeFor(draft, s.story)?.lexicon.lists;
  if (!lists) return false;
  const { tokens } = draft;
  const next = (from: number): number => lists.afterVisit.next(tokens, from, s.to);
  for (let i = next(lists.lands.next(tokens, s.from, s.to)); i < s.to; i = next(i + 1)) {
    const from = i + lengthIn(lists.afterVisit, tokens, i);
    const to = Math.min(from + LEAD_REACH, tokens.length);
    if (lists.visitNouns.next(tokens, from, to) < to) return true;
  }
  return false;
}

/** "Il s'est ensuite rendu en Inde", "a effectué un voyage à Riga": the story moves on to another country. */
export function goesThere(draft: Draft, s: Sentence, { said, country }: Place, from: Place): boolean {
  const knowledge = knowledgeFor(draft, s.story);
  if (!knowledge || country === null || country === from.country) return false;
  const at = within(draft.places, s.from, s.to).find(
    (p) => draft.tokens[p.from]!.start === said?.start,
  )?.from;
  if (at === undefined) return false;
  const r = readerOf(draft, s, knowledge, mentionMaps(draft));
  for (let i = s.from; i < s.to; i++) if (inSet(r, 'dates.last', i) > 0) return false;
  for (let i = Math.max(s.from, at - REACH); i < at; i++) if (inList(r, 'movesOn', i) > 0) return true;
  return false;
}
