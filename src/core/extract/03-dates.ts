/** Stage 3: every expression of time with its offsets, and each story's own date where the page states one. */
import { isoOf, mentionsIn, two } from './date-mentions.ts';
import type { Block, DateMention, Draft, Story } from './draft.ts';
import { blocksByStory } from './lookups.ts';
import { lengthIn } from './lexicon.ts';
import { knowledgeOf } from './knowledge.ts';
import { isClock } from './page-clock.ts';
import { datedLines, METADATA, opensWithVisit } from './page-stamps.ts';
import { tokenAfter } from './tokens.ts';

/** "https://site/2026/03/12/title", "/20260312/": an address that a page bears at its top tells the day it was put there. */
const ADDRESS = /https?:\/\/[^\s]{1,200}/;
const ADDRESS_DAY = /\/(20\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-])/;
/** Units at the head of a page where its own address may begin, and within which it ends. */
const TOP = 40;
const ADDRESS_REACH = 300;
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
