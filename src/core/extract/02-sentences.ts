/** Stage 2: cuts blocks into sentences; a full stop after an initial, a title or a month ends none. */
import type { Block, Draft, Sentence } from './draft.ts';
import { knowledgeOf } from './knowledge.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

const READ: ReadonlySet<Block['kind']> = new Set(['title', 'body', 'caption']);
/** No sentence of prose is longer: beyond it is a list or noise, cut so that reading stays linear. */
const MAX_TOKENS = 400;
const STOPS = new Set(['.', '!', '?', '…']);
const OPENERS = new Set(['«', '"', '“', '(', '-', '–', '•']);
const CLOSERS = new Set(['»', '"', '”', ')', "'", '’']);

/** "Ma. Corazon Luna", "Ts. Enkhbold": a given name cut short, before more of the name. */
function shortGiven({ lists, heads }: Lexicon, tokens: Token[], stop: number): boolean {
  const next = tokens[stop + 1];
  return (
    lengthIn(lists.givenShort, tokens, stop - 1) === 2 &&
    next?.cap === true &&
    lengthIn(lists.notNames, tokens, stop + 1) === 0 &&
    heads.match(tokens, stop + 1) === null
  );
}

function endsSentence(lexicon: Lexicon, tokens: Token[], at: number, last: number): boolean {
  const stop = tokens[at]!;
  if (!STOPS.has(stop.key)) return false;
  const next = tokens[at + 1];
  if (!next || at + 1 >= last) return true;
  if (STOPS.has(next.key)) return false;
  const before = tokens[at - 1];
  // "(…)": what is left out of somebody's words
  if (before?.key === '(' || before?.key === '[') return false;
  if (stop.key === '.' && before?.kind === 'word' && stop.gap === 'none') {
    const initial = before.end - before.start === 1 && before.cap;
    if (initial || lengthIn(lexicon.lists.abbreviations, tokens, at - 1) > 0) return false;
    if (before.cap && shortGiven(lexicon, tokens, at)) return false;
    // "at 9:30 p.m. Tuesday"
    const letter = before.end - before.start === 1 && tokens[at - 2]?.key === '.' && before.gap === 'none';
    if (letter && lexicon.weekdays.match(tokens, at + 1)) return false;
  }
  // "D.C." and "3.5": nothing but a capital or an opening mark begins a sentence; "on July 5.The guests"
  const long =
    before &&
    (before.end - before.start >= 3 ||
      CLOSERS.has(before.key) ||
      (before.kind === 'number' && next.key.length > 1));
  if (next.gap === 'none' && !(next.cap && long)) return CLOSERS.has(next.key);
  return next.cap || next.kind === 'number' || OPENERS.has(next.key) || CLOSERS.has(next.key);
}

function sentencesOf(lexicon: Lexicon, draft: Draft, index: number, from: number, to: number): Sentence[] {
  const block = draft.blocks[index]!;
  const { tokens } = draft;
  const found: Sentence[] = [];
  const push = (a: number, b: number): void => {
    if (b <= a) return;
    const [{ start }, { end }] = [tokens[a]!, tokens[b - 1]!];
    found.push({ from: a, to: b, start, end, block: index, story: block.story, kind: block.kind });
  };
  let start = from;
  for (let i = from; i < to; i++) {
    // "1. Mme X": the number of an item in a list
    const numbered = i === from + 1 && tokens[from]!.kind === 'number';
    if (i - start < MAX_TOKENS && (numbered || !endsSentence(lexicon, tokens, i, to))) continue;
    let end = i + 1;
    while (end < to && CLOSERS.has(tokens[end]!.key) && tokens[end]!.gap === 'none') end++;
    push(start, end);
    start = end;
    i = end - 1;
  }
  push(start, to);
  return found;
}

export function sentences(draft: Draft): Draft {
  const found: Sentence[] = [];
  let at = 0;
  for (const [index, block] of draft.blocks.entries()) {
    while (at < draft.tokens.length && draft.tokens[at]!.start < block.start) at++;
    const from = at;
    while (at < draft.tokens.length && draft.tokens[at]!.end <= block.end) at++;
    const language = draft.stories[block.story]?.language;
    const lexicon = language ? knowledgeOf(language)?.lexicon : undefined;
    if (lexicon && READ.has(block.kind)) found.push(...sentencesOf(lexicon, draft, index, from, at));
  }
  return { ...draft, sentences: found };
}
