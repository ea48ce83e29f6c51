/** What a page states of days and years for stories that state less: whole days of teasers, years of meetings recalled. */
import { plannedBefore } from './ahead.ts';
import { inSetBefore, says } from './date-fit.ts';
import { resolveDate } from './date-values.ts';
import type { Draft } from './draft.ts';
import { lengthIn } from './lexicon.ts';
import { knowledgeFor, sentenceIndex } from './lookups.ts';

/** Neighbouring stories that may lend a year. */
const SIBLINGS = 24;

interface Told {
  /** whole days that teasers state, with their story, the first of the page */
  days: { story: number; edtf: string }[];
  /** latest bare year of each story that stands beside a meeting or gathering: the year of a treaty tells nothing of this one */
  years: Map<number, number>;
}

/** "since 2014" is past, "in 2030" need not be, where the language has words that tell. */
function past(draft: Draft, story: number, at: number): boolean {
  if (inSetBefore(draft, story, 'status.since', at)) return false;
  const lexicon = knowledgeFor(draft, story)?.lexicon;
  if (!lexicon) return true;
  if (lexicon.file.dates.pastLead) return lengthIn(lexicon.sets['dates.pastLead'], draft.tokens, at - 1) > 0;
  return !plannedBefore(draft, lexicon, at);
}

/** Days and years stated anywhere on the page, in one pass. */
export function statedDays(draft: Draft): Told {
  const told: Told = { days: [], years: new Map() };
  const recalling = new Set(draft.meetings.map((m) => m.sentence));
  const gathers = (at: number): boolean =>
    recalling.has(at) || says(draft, draft.sentences[at]!, 'gatherings');
  for (const d of draft.dates) {
    if (d.value.kind !== 'calendar' || d.value.year === null || d.bracketed) continue;
    const at = sentenceIndex(draft, d.from);
    const { story } = draft.sentences[at]!;
    if (d.value.month === null && past(draft, story, d.from) && gathers(at))
      told.years.set(story, Math.max(d.value.year, told.years.get(story) ?? 0));
    if (d.value.day === null || draft.stories[story]!.section !== 'related' || told.days.length >= SIBLINGS)
      continue;
    const { edtf } = resolveDate(d.value, {
      article: null,
      event: null,
      siblings: [],
      pastYear: null,
      planned: false,
    });
    if (edtf !== null) told.days.push({ story, edtf });
  }
  return told;
}
