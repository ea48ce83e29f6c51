/** Whether the day at the head of a page is that of its article, or the one on which somebody looked at it. */
import { isoOf, mentionsIn } from './date-mentions.ts';
import type { Block, DateMention, Draft, Story } from './draft.ts';
import { knowledgeOf } from './knowledge.ts';
import { lengthIn } from './lexicon.ts';
import { sentencesOf } from './lookups.ts';
import { BUTTON_UNITS, METADATA } from './page-stamps.ts';
import { tokenAfter, tokensWithin } from './tokens.ts';

/** Sentences at the head of a story whose own days may speak against the day of the page. */
const LEAD = 6;
/** Words of a line that tells nothing: a price, a button. */
const LINE_TOKENS = 6;

/** The line begins with the day of the week. */
const weekdayLine = (
  draft: Draft,
  from: number,
  to: number,
  language: NonNullable<Story['language']>,
): boolean =>
  [from, from + 1].some(
    (i) => i < to && knowledgeOf(language)!.lexicon.weekdays.match(draft.tokens, i) !== null,
  );

/** A line of a word or two that ends no sentence. */
const isButton = (draft: Draft, block: Block | undefined): boolean =>
  block?.kind === 'body' &&
  block.end - block.start < BUTTON_UNITS &&
  tokensWithin(draft.tokens, block.start, block.end).every((t, i) => i < BUTTON_WORDS && t.key !== '.');

/** "Menu", "Search", the day, "S'abonner", "close": it stands in the page's bar and not over its text. */
function amongButtons(draft: Draft, blocks: readonly Block[], line: Block): boolean {
  const at = blocks.indexOf(line);
  const near = (shift: number): boolean => isButton(draft, blocks[at + shift]);
  return near(1) && (near(2) || (near(-1) && near(-2)));
}

const BUTTON_WORDS = 3;

/** "Thursday, September 28, 2023 | 08:29" above news of 12 November 2019: the day on which the page was looked at. */
export function isClock(
  draft: Draft,
  story: number,
  blocks: readonly Block[],
  date: string | null,
  found: readonly DateMention[],
): boolean {
  const first = blocks.find((b) => b.kind === 'metadata');
  const language = draft.stories[story]!.language;
  if (date?.length !== 10 || !first || !language || METADATA.test(draft.text.slice(0, 40))) return false;
  const { stamps } = knowledgeOf(language)!.lexicon.lists;
  const [from, to] = [tokenAfter(draft.tokens, first.start), tokenAfter(draft.tokens, first.end)];
  const told = mentionsIn(draft, from, to, language).some((d) => isoOf(d, null) === date);
  for (let i = from; i < to; i++) if (lengthIn(stamps, draft.tokens, i) > 0) return false;
  const buttons = amongButtons(draft, blocks, first);
  if (!told || (blocks.indexOf(first) > 1 && !buttons)) return false;
  // The page's own day again under the headline
  const again = blocks.some(
    (b) =>
      b !== first &&
      b.kind === 'metadata' &&
      mentionsIn(draft, tokenAfter(draft.tokens, b.start), tokenAfter(draft.tokens, b.end), language).some(
        (d) => isoOf(d, null) === date,
      ),
  );
  if (again) return false;
  const lead = sentencesOf(draft, story)
    .filter((s) => s.to - s.from > LINE_TOKENS)
    .slice(0, LEAD);
  // "Tuesday, March 19, 2024" above the headline, and nothing more of the day: it may be any reader's
  const alone = blocks.indexOf(first) === 0 && blocks[1]?.kind === 'title';
  if ((alone || buttons) && weekdayLine(draft, from, to, language)) return true;
  const days = found
    .filter((d) => lead.some((s) => d.from >= s.from && d.to <= s.to))
    .map((d) => isoOf(d, null))
    .filter((iso) => iso?.length === 10);
  return days.length > 0 && days.every((iso) => iso! < date && iso!.slice(0, 4) !== date.slice(0, 4));
}
