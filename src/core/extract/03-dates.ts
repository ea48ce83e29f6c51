/** Stage 3: every expression of time with its offsets, and each story's own date where the page states one. */
import { readDate } from './date-grammar.ts';
import type { Block, DateMention, Draft, Story } from './draft.ts';
import { blocksByStory, sentencesOf } from './lookups.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import { knowledgeOf } from './knowledge.ts';
import { datedLines, opensWithVisit } from './page-stamps.ts';
import { tokenAfter } from './tokens.ts';

const METADATA = /^\s*date (\d{4}-\d{2}(?:-\d{2})?)/;
/** "https://site/2026/03/12/title", "/20260312/": an address that a page bears at its top tells the day it was put there. */
const ADDRESS = /https?:\/\/[^\s]{1,200}/;
const ADDRESS_DAY = /\/(20\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-])/;
/** Units at the head of a page where its own address may begin, and within which it ends. */
const TOP = 40;
const ADDRESS_REACH = 300;
const BRACKETS = new Set(['(', '[']);

function mentionsIn(
  draft: Draft,
  from: number,
  to: number,
  language: NonNullable<Story['language']>,
): DateMention[] {
  const lexicon = knowledgeOf(language)?.lexicon;
  if (!lexicon) return [];
  const found: DateMention[] = [];
  let depth = 0;
  for (let i = from; i < to; i++) {
    const key = draft.tokens[i]!.key;
    if (BRACKETS.has(key)) depth++;
    else if (key === ')' || key === ']') depth = Math.max(0, depth - 1);
    const match = readDate(draft.tokens, lexicon, i);
    if (!match) continue;
    // "né le 26 février 1954": the day of a life, and no news
    if (born(draft, lexicon, i)) {
      i += match.length - 1;
      continue;
    }
    found.push({ from: i, to: i + match.length, value: match.value, bracketed: depth > 0 });
    i += match.length - 1;
  }
  return found;
}

/** "né le", "born on" stands right before a date, whose article may be its own. */
const born = (draft: Draft, lexicon: Lexicon, at: number): boolean =>
  [1, 2].some((k) => lengthIn(lexicon.lists.born, draft.tokens, at - k) > 0);

const two = (n: number): string => String(n).padStart(2, '0');

function isoOf(mention: DateMention | undefined, year: number | null): string | null {
  const v = mention?.value;
  if (v?.kind !== 'calendar' || v.month === null) return null;
  const y = v.year ?? year;
  if (y === null) return null;
  return v.day === null ? `${y}-${two(v.month)}` : `${y}-${two(v.month)}-${two(v.day)}`;
}

/** The day in the page's own address, where it is of the month that the page tells, or the page tells none. */
function addressDay(draft: Draft, story: number, month: string | null): string | null {
  const address = story === 0 ? ADDRESS.exec(draft.text.slice(0, ADDRESS_REACH)) : null;
  const found = address && address.index < TOP ? ADDRESS_DAY.exec(address[0]) : null;
  const day = found ? `${found[1]}-${found[2]}-${found[3]}` : null;
  return day !== null && (month === null || day.startsWith(month)) ? day : null;
}

/** Agency dateline, then a date line of the page, then the glued metadata; a dateline without year takes the metadata's. */
function dateOf(
  draft: Draft,
  blocks: readonly Block[],
  story: number,
  language: Story['language'],
): string | null {
  if (!language) return null;
  const within = (list: readonly Block[]): DateMention[] =>
    list.flatMap((b) =>
      mentionsIn(draft, tokenAfter(draft.tokens, b.start), tokenAfter(draft.tokens, b.end), language),
    );
  const { lexicon } = knowledgeOf(language)!;
  const stated = (kind: 'dateline' | 'title'): DateMention[] =>
    within(blocks.filter((b) => b.kind === kind && !opensWithVisit(draft, lexicon, b)));
  const glued = story === 0 ? (METADATA.exec(draft.text.slice(0, 40))?.[1] ?? draft.givenDate) : null;
  const gluedYear = glued ? Number(glued.slice(0, 4)) : null;
  // A page may bear its own date of today above that of the article.
  const earliest = (list: readonly Block[]): string | null => {
    const days = within(list)
      .filter((d) => d.value.kind === 'calendar' && d.value.year !== null)
      .map((d) => isoOf(d, null))
      .filter((iso) => iso !== null);
    return [...days.filter((iso) => iso.length === 10).sort(), ...days][0] ?? null;
  };
  const lines = datedLines(draft, lexicon, blocks);
  const line = earliest(lines.head);
  const below = earliest(lines.revised) ?? earliest(lines.foot);
  const dateline = isoOf(
    stated('dateline').find((d) => d.value.kind === 'calendar'),
    gluedYear ?? (line === null ? null : Number(line.slice(0, 4))),
  );
  const title = isoOf(
    stated('title').find((d) => d.value.kind === 'calendar' && d.value.year !== null && d.value.day !== null),
    null,
  );
  const day = [dateline, line, glued, title, addressDay(draft, story, glued), below].find(
    (d) => d !== null && d.length === 10,
  );
  return day ?? dateline ?? line ?? glued ?? below;
}

/** "ce lundi 5 mai 2025": a whole day that the text of a story calls its own, the first of each story. */
function saidToday(draft: Draft, found: readonly DateMention[]): Map<number, string> {
  const days = new Map<number, string>();
  let s = 0;
  for (const mention of found) {
    while (s < draft.sentences.length - 1 && draft.sentences[s]!.to <= mention.from) s++;
    const { story } = draft.sentences[s]!;
    const language = draft.stories[story]!.language;
    const set = language && knowledgeOf(language)?.lexicon.sets['determiners.demonstrative'];
    const own = set && lengthIn(set, draft.tokens, mention.from - 1) > 0;
    const v = mention.value;
    if (!own || days.has(story) || v.kind !== 'calendar' || v.day === null || v.to !== null) continue;
    const day = isoOf(mention, null);
    if (day !== null) days.set(story, day);
  }
  return days;
}

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

/** "Thursday, September 28, 2023 | 08:29" above news of 12 November 2019: the day on which the page was looked at. */
function isClock(
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
  if (!told || blocks.indexOf(first) > 1) return false;
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
  if (weekdayLine(draft, from, to, language) && blocks.indexOf(first) === 0 && blocks[1]?.kind === 'title')
    return true;
  const days = found
    .filter((d) => lead.some((s) => d.from >= s.from && d.to <= s.to))
    .map((d) => isoOf(d, null))
    .filter((iso) => iso?.length === 10);
  return days.length > 0 && days.every((iso) => iso! < date && iso!.slice(0, 4) !== date.slice(0, 4));
}

/** "BAKU, Nov. 25": the day of a dateline without a year. */
function dayOf(draft: Draft, blocks: readonly Block[], language: Story['language']): string | null {
  const lines = blocks.filter((b) => b.kind === 'dateline');
  for (const b of language ? lines : []) {
    const range = [tokenAfter(draft.tokens, b.start), tokenAfter(draft.tokens, b.end)] as const;
    const v = mentionsIn(draft, ...range, language!).find((d) => d.value.kind === 'calendar')?.value;
    // "12 mars 9999": an impossible year is no missing one
    if (v?.kind !== 'calendar' || v.oddYear) continue;
    if (v.year === null && v.month !== null && v.day !== null && v.to === null)
      return `XXXX-${two(v.month)}-${two(v.day)}`;
  }
  return null;
}

export function dates(draft: Draft): Draft {
  const found: DateMention[] = [];
  for (const s of draft.sentences) {
    const language = draft.stories[s.story]!.language;
    if (language) found.push(...mentionsIn(draft, s.from, s.to, language));
  }
  const blocks = blocksByStory(draft.blocks);
  const said = saidToday(draft, found);
  const stories = draft.stories.map((story, i) => {
    const date = dateOf(draft, blocks[i] ?? [], i, story.language);
    const own = said.get(i);
    const day = dayOf(draft, blocks[i] ?? [], story.language);
    const stated = own && (date === null || own.startsWith(`${date}-`)) ? own : date;
    return { ...story, day, date: isClock(draft, i, blocks[i] ?? [], stated, found) ? null : stated };
  });
  return { ...draft, dates: found, stories };
}
