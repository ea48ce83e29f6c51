/** Look-ups by token position that cost the logarithm of the text, never its length. */
import type { Span } from '../model/meeting.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';
import { lengthIn } from './lexicon.ts';
import type { Block, Draft, Range, RoleMention, Sentence } from './draft.ts';

/** What is known of the language of a story; null where it has none. */
export const knowledgeFor = (draft: Draft, story: number): Knowledge | null => {
  const language = draft.stories[story]?.language ?? null;
  return language ? knowledgeOf(language) : null;
};

/** In a story's language objects stand right behind their verbs: English, of ours. */
export const nearObjects = (draft: Draft, story: number): boolean =>
  knowledgeFor(draft, story)?.lexicon.file.grammar?.nearObjects === true;

/** Index of the first item that begins at or after token `at`; items are in text order. */
function firstFrom(items: readonly Range[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Items that begin inside [from, to). */
export function within<T extends Range>(items: readonly T[], from: number, to: number): T[] {
  return items.slice(firstFrom(items, from), firstFrom(items, to));
}

/** Every index of a range, in order. */
export const range = (r: Range): number[] => Array.from({ length: r.to - r.from }, (_, i) => r.from + i);

/** Index of the actor that begins at a token. */
export const actorIndex = (draft: Draft, at: number): number => firstFrom(draft.actors, at);

/** Index of the sentence that holds a token, or of the next one; -1 past the last. */
export function sentenceIndex(draft: Draft, token: number): number {
  const { sentences } = draft;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  return low < sentences.length ? low : -1;
}

export function sentenceAt(draft: Draft, token: number): Sentence | undefined {
  return draft.sentences[sentenceIndex(draft, token)];
}

/** The blocks of each story, in one pass; at least one story. */
export function blocksByStory(blocks: readonly Block[]): Block[][] {
  const stories: Block[][] = [[]];
  for (const block of blocks) {
    while (stories.length <= block.story) stories.push([]);
    stories[block.story]!.push(block);
  }
  return stories;
}

const sentences = new WeakMap<Draft['sentences'], Sentence[][]>();

/** The sentences of one story, in text order. */
export function sentencesOf(draft: Draft, story: number): readonly Sentence[] {
  let known = sentences.get(draft.sentences);
  if (!known) {
    known = draft.stories.map(() => []);
    for (const s of draft.sentences) known[s.story]?.push(s);
    sentences.set(draft.sentences, known);
  }
  return known[story] ?? [];
}

const people = new WeakMap<Draft['people'], Map<number, number[]>>();

/** Indexes of the people of one story. */
export function peopleOf(draft: Draft, story: number): readonly number[] {
  let known = people.get(draft.people);
  if (!known) {
    known = new Map();
    for (const [i, p] of draft.people.entries()) {
      const list = known.get(p.story);
      if (list) list.push(i);
      else known.set(p.story, [i]);
    }
    people.set(draft.people, known);
  }
  return known.get(story) ?? [];
}

/** "secrétaire général de la présidence", "procureur près la Cour suprême": the house served is the state's. */
function servesState(draft: Draft, role: RoleMention): boolean {
  if (role.heads.length === 0 || role.heads.some((h) => VAGUE.has(h.flag ?? ''))) return false;
  const list = knowledgeFor(draft, sentenceAt(draft, role.from)?.story ?? 0)?.lexicon.lists.stateHouses;
  for (let i = role.from; i < role.to; i++) if (lengthIn(list, draft.tokens, i) > 0) return true;
  return false;
}

/** Titles that are sent abroad, or say no office. */
const VAGUE = new Set(['posted', 'counterpart', 'anaphor', 'companion']);

/** An office of state whose country its words leave out: nothing in them names a country, a body or an organisation. */
export function isStateOffice(draft: Draft, role: RoleMention): boolean {
  if (role.country !== null) return false;
  const placed = within(draft.places, role.from, role.to).some((p) => p.place.type !== 'city');
  return !placed && (role.heads.some((h) => h.national) || servesState(draft, role));
}

/** "former President X" stands beside the president of today. */
export function isFormer(draft: Draft, role: RoleMention): boolean {
  const list = knowledgeFor(draft, sentenceAt(draft, role.from)?.story ?? 0)?.lexicon.lists.formerly;
  for (let i = role.from; i < role.to; i++) if (lengthIn(list, draft.tokens, i) > 0) return true;
  return false;
}

/** The text of some tokens with its offsets in the file. */
export function spanOf(draft: Draft, { from, to }: Range): Span {
  const start = draft.tokens[from]!.start;
  const end = draft.tokens[to - 1]!.end;
  return { start, end, quote: draft.text.slice(start, end) };
}

/** The state whose offices need no name in a story: where it is told from, else what its headline is labelled with. Where names tell the country, all of the house are named. */
export function houseOf(draft: Draft, story: number): string | null {
  const { home, label } = draft.stories[story]!;
  const house = home ?? label ?? null;
  return house === 'VN' ? null : house;
}
