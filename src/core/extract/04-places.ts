/** Stage 4: cities, countries and bodies of the gazetteer, and what agency and dateline say about each story. */
import type { Block, Draft, PlaceMention, Story } from './draft.ts';
import { knowledgeFor, blocksByStory } from './lookups.ts';
import { homeOf } from './home.ts';
import { knowledgeOf, type Knowledge, type Place } from './knowledge.ts';
import { numberOf } from './first-words.ts';
import { lengthIn } from './lexicon.ts';
import type { Match } from './phrase-index.ts';
import { tokenAfter } from './tokens.ts';

/** A name with its capital; "palais de …", a seat of power, may have none; "Caire" stands for "Le Caire" behind "au". */
function placeAt(draft: Draft, knowledge: Knowledge, at: number, from: number): Match<Place> | null {
  const { lexicon, places, articled } = knowledge;
  if (numberOf(draft.tokens[at]!) === 0) return null;
  const { cap, caps, kind } = draft.tokens[at]!;
  // "ministre de l'Eau": written so, the initials of a country are a word
  if (!caps && lengthIn(lexicon.lists.notPlaces, draft.tokens, at) > 0) return null;
  // "l'île Maurice", "le royaume hachémite de Jordanie"
  const styled = !cap && lengthIn(lexicon.lists.stateStyles, draft.tokens, at) > 0;
  // "10 Downing Street"
  const led = cap || styled || kind === 'number';
  if (!led && lengthIn(lexicon.lists.siteHeads, draft.tokens, at) === 0) return null;
  const match = places.match(draft.tokens, at);
  const named =
    cap || match?.value.site || (styled && match && match.length > 1 && match.value.type === 'country');
  if (match) return named ? match : null;
  const melted = at > from && lengthIn(lexicon.sets['prepositions.melted'], draft.tokens, at - 1) > 0;
  return melted && cap ? articled.match(draft.tokens, at) : null;
}

function placesIn(draft: Draft, knowledge: Knowledge, from: number, to: number): PlaceMention[] {
  const found: PlaceMention[] = [];
  const modifiersFirst = knowledge.lexicon.file.grammar?.modifiersFirst === true;
  for (let i = from; i < to; i++) {
    const match = placeAt(draft, knowledge, i, from);
    if (!match) continue;
    // "to The Gambia": the article is none of the name's where all of them stand apart
    const article =
      modifiersFirst && match.length > 1 && match.value.type === 'country'
        ? lengthIn(knowledge.lexicon.sets['determiners.definite'], draft.tokens, i)
        : 0;
    // "Quezon City"
    const more =
      modifiersFirst && match.value.type === 'city' && isCity(draft, knowledge, i + match.length) ? 1 : 0;
    // "10 Downing Street"
    const number = match.value.site === true && draft.tokens[i - 1]?.kind === 'number' && i > from ? 1 : 0;
    if (modifiersFirst && match.value.type === 'city' && isTail(draft, knowledge, i + match.length)) continue;
    found.push({ from: i + article - number, to: i + match.length + more, place: match.value });
    i += match.length + more - 1;
  }
  return found;
}

/** "Victoria Island", "Oxford Street": the city is a word of another name. */
const isTail = (draft: Draft, { lexicon }: Knowledge, at: number): boolean =>
  draft.tokens[at]?.cap === true &&
  draft.tokens[at].gap === 'space' &&
  lengthIn(lexicon.lists.placeTails, draft.tokens, at) > 0;

const isCity = (draft: Draft, { lexicon }: Knowledge, at: number): boolean =>
  draft.tokens[at]?.cap === true &&
  draft.tokens[at].gap === 'space' &&
  lengthIn(lexicon.lists.cityTails, draft.tokens, at) > 0;

/** A label stands at the head of a headline. */
const LABEL_UNITS = 60;

type Agency = Match<{ name: string; country: string | null }>;

/** "(ANI/WAM)": behind the last slash stands who wrote it. */
function writerOf(draft: Draft, knowledge: Knowledge, at: number, first: Agency): Agency {
  let [to, last] = [at + first.length, first];
  while (draft.tokens[to]?.key === '/') {
    const next = knowledge.lexicon.agencies.match(draft.tokens, to + 1);
    if (!next) break;
    [to, last] = [to + 1 + next.length, next];
  }
  return last;
}

/** Agency of sign-off, dateline or photo credit, in that order. */
function agencyOf(
  draft: Draft,
  knowledge: Knowledge,
  blocks: readonly Block[],
): { name: string; country: string | null } | null {
  for (const kind of ['signoff', 'dateline', 'metadata', 'caption'] as const) {
    for (const block of blocks) {
      if (block.kind !== kind) continue;
      const to = tokenAfter(draft.tokens, block.end);
      const from =
        kind === 'caption'
          ? Math.max(tokenAfter(draft.tokens, block.start), to - 6)
          : tokenAfter(draft.tokens, block.start);
      for (let i = from; i < to; i++) {
        const hit = knowledge.lexicon.agencies.match(draft.tokens, i);
        if (hit) return (kind === 'dateline' ? writerOf(draft, knowledge, i, hit) : hit).value;
      }
    }
  }
  return null;
}

const LABEL_MARKS = new Set([':', '-', '–', '/', '.']);

/** "Gabon : …", "Liban – Présidence": the country that a headline is filed under; "Vietnam-Chine : …" has two and tells none. */
function labelOf(draft: Draft, knowledge: Knowledge, blocks: readonly Block[]): string | null {
  const title = blocks.find((b) => b.kind === 'title');
  if (!title) return null;
  const [first, ...more] = placesIn(
    draft,
    knowledge,
    tokenAfter(draft.tokens, title.start),
    tokenAfter(draft.tokens, Math.min(title.end, title.start + LABEL_UNITS)),
  );
  const mark = first && draft.tokens[first.to];
  const labels = first?.place.type === 'country' && draft.tokens[first.from]!.start === title.start && mark;
  const paired = more.some((p) => p.from <= first!.to + 2 && p.place.id !== first!.place.id);
  return labels && LABEL_MARKS.has(mark.key) && !paired ? first.place.country : null;
}

/** City of the agency's dateline, or of a line that begins with it ("Paris, le 12 mars 2026"). */
function writtenFrom(draft: Draft, knowledge: Knowledge, blocks: readonly Block[]): PlaceMention | null {
  for (const block of blocks) {
    if (block.kind !== 'dateline' && block.kind !== 'metadata') continue;
    const from = tokenAfter(draft.tokens, block.start);
    const named = placesIn(draft, knowledge, from, tokenAfter(draft.tokens, block.end));
    const city = named.find((p) => p.place.type === 'city');
    if (city && (block.kind === 'dateline' || city.from === from)) return city;
    // "VELKORA, Poland (AP) —": a town that no table knows
    const [land] = named;
    const town = land?.place.type === 'country' && draft.tokens[land.from - 1]?.key === ',';
    if (town && block.kind === 'dateline' && draft.tokens[from]!.cap)
      return { from, to: land.from - 1, place: land.place };
  }
  return null;
}

/** Last lines of a page among which it says who issued it. */
const LAST_LINES = 5;

/** "Distributed by APO Group on behalf of The Presidency, Republic of Kenya.": the state that had it written. */
function issuedFor(draft: Draft, knowledge: Knowledge, blocks: readonly Block[]): string | null {
  for (const block of blocks.slice(-LAST_LINES)) {
    const from = tokenAfter(draft.tokens, block.start);
    if (lengthIn(knowledge.lexicon.lists.issuers, draft.tokens, from) === 0) continue;
    const named = placesIn(draft, knowledge, from, tokenAfter(draft.tokens, block.end));
    const states = new Set(named.flatMap((p) => (p.place.type === 'country' ? (p.place.country ?? []) : [])));
    const [only, ...more] = states;
    if (only !== undefined && more.length === 0) return only;
  }
  return null;
}

function completed(draft: Draft, story: Story, blocks: readonly Block[]): Story {
  const knowledge = story.language ? knowledgeOf(story.language) : null;
  if (!knowledge) return story;
  const agency = agencyOf(draft, knowledge, blocks);
  const datelinePlace = writtenFrom(draft, knowledge, blocks);
  const text = draft.text.slice(story.start, story.end);
  const issued = issuedFor(draft, knowledge, blocks);
  const home = issued ?? homeOf(text, knowledge, agency, datelinePlace);
  const seated = issued === null && home !== null && homeOf(text, knowledge, agency, null) === null;
  return {
    ...story,
    agency: agency?.name ?? null,
    home,
    ...(seated ? { seated } : {}),
    label: labelOf(draft, knowledge, blocks),
    datelinePlace,
  };
}

export function places(draft: Draft): Draft {
  const found: PlaceMention[] = [];
  for (const s of draft.sentences) {
    const knowledge = knowledgeFor(draft, s.story);
    if (knowledge) found.push(...placesIn(draft, knowledge, s.from, s.to));
  }
  const blocks = blocksByStory(draft.blocks);
  const stories = draft.stories.map((story, i) => completed(draft, story, blocks[i] ?? []));
  // A teaser stands on the page of its article: the same agency wrote it.
  const home = stories[0]?.home ?? null;
  const agency = stories[0]?.agency ?? null;
  return {
    ...draft,
    places: found,
    stories: stories.map((s) => ({ ...s, home: s.home ?? home, agency: s.agency ?? agency })),
  };
}
