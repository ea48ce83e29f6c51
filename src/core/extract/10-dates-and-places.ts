/** Stage 10: when and where each meeting took place: its own words first, then what the story said before. */
import { isStateOffice, sentenceAt, within } from './lookups.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { Doubt } from '../model/article.ts';
import type { MeetingDate } from '../model/meeting.ts';
import { resolveDate, type Anchors } from './date-values.ts';
import type { DateMention, Draft, MeetingDraft, Party, Range, Sentence } from './draft.ts';
import { knowledgeFor, spreadCountries } from './09-meetings.ts';
import { lengthIn } from './lexicon.ts';
import { clauseBetween, placeOf, rememberPlace, type PlaceMemory } from './settings.ts';

const NONE: MeetingDate = { edtf: null, basis: 'none', said: null };
/** An own date this many days before the article's makes the meeting a recalled one. */
const RECALLED_DAYS = 31;
const FAR = 40;
const FENCE = 15;
/** Neighbouring stories that may lend a year. */
const SIBLINGS = 24;
/** A longer place name is a building, not a country. */
const COUNTRY_NAME = 24;
const OPENING_TOKENS = 8;

export const spanOf = (draft: Draft, range: Range): { start: number; end: number; quote: string } => {
  const start = draft.tokens[range.from]!.start;
  const end = draft.tokens[range.to - 1]!.end;
  return { start, end, quote: draft.text.slice(start, end) };
};

const gap = (a: Range, b: Range): number => Math.max(a.from - b.to, b.from - a.to, 0);

function inSetBefore(draft: Draft, story: number, set: string, at: number): boolean {
  const knowledge = knowledgeFor(draft, story);
  return (
    knowledge !== null && [1, 2].some((k) => lengthIn(knowledge.lexicon.sets[set], draft.tokens, at - k) > 0)
  );
}

/** Finite verbs strictly between two token positions. */
export function fencesBetween(draft: Draft, low: number, high: number): number {
  return within(draft.verbs, low, high).filter(
    (v) => v.from >= low && v.to <= high && v.tense !== 'participle' && v.tense !== 'gerund',
  ).length;
}

/** How badly a date of the sentence fits a trigger: distance, brackets, another verb in between. */
function misfit(draft: Draft, s: Sentence, date: DateMention, trigger: Range): number {
  const low = Math.min(date.to, trigger.to);
  const high = Math.max(date.from, trigger.from);
  const behind = date.from > trigger.to && clauseBetween(draft, s.story, trigger.to, date.from) ? 2 : 0;
  const fences = fencesBetween(draft, low, high) + behind;
  const opening = date.from - s.from < OPENING_TOKENS && date.from < trigger.from;
  const vague = date.value.kind === 'calendar' && date.value.day === null ? 15 : 0;
  const since = inSetBefore(draft, s.story, 'status.since', date.from) ? FAR * 2 : 0;
  const aside = inRelative(draft, s, date, trigger);
  const foreign = aside || belongsElsewhere(draft, s, date, trigger) ? FAR : 0;
  return (
    (opening ? 0 : gap(date, trigger)) +
    foreign +
    (date.bracketed ? FAR : 0) +
    (opening ? 0 : fences * FENCE) +
    vague +
    since
  );
}

/** "X, who arrived on Monday, met Y": a date inside a relative clause that a comma closes before the trigger. */
function inRelative(draft: Draft, s: Sentence, date: DateMention, trigger: Range): boolean {
  const set = knowledgeFor(draft, s.story)!.lexicon.sets['pronouns.relative'];
  const closed = range({ from: date.to, to: Math.max(date.to, trigger.from) }).some(
    (i) => draft.tokens[i]!.key === ',',
  );
  if (!closed) return false;
  for (let i = date.from - 1; i >= s.from && draft.tokens[i]!.key !== ','; i--)
    if (lengthIn(set, draft.tokens, i) > 0) return draft.tokens[i - 1]?.key === ',';
  return false;
}

/** "des paroles dites le 3 avril": the date belongs to a participle that is not the trigger. */
function belongsElsewhere(draft: Draft, s: Sentence, date: DateMention, trigger: Range): boolean {
  const knowledge = knowledgeFor(draft, s.story)!;
  let at = date.from - 1;
  if (lengthIn(knowledge.lexicon.sets['determiners.definite'], draft.tokens, at) > 0) at--;
  const token = draft.tokens[at];
  if (!token || token.cap || at <= trigger.to || at < s.from)
    return at === trigger.to ? false : at > s.from && at < trigger.from && participle(knowledge, draft, at);
  return participle(knowledge, draft, at);
}

function participle(
  knowledge: NonNullable<ReturnType<typeof knowledgeFor>>,
  draft: Draft,
  at: number,
): boolean {
  const { word, cap } = draft.tokens[at]!;
  if (cap || !knowledge.participleEndings.some((e) => word.endsWith(e))) return false;
  const sets = ['have.present', 'have.past', 'be.present', 'be.past'];
  return ![1, 2].some((k) =>
    sets.some((set) => lengthIn(knowledge.lexicon.sets[set], draft.tokens, at - k) > 0),
  );
}

function dateIn(
  draft: Draft,
  dates: DateMention[],
  s: Sentence,
  trigger: Range,
  resolves: (d: DateMention) => boolean,
): DateMention | null {
  let best: DateMention | null = null;
  let least = FAR;
  for (const date of dates) {
    const fit = misfit(draft, s, date, trigger) + (resolves(date) ? 0 : FENCE);
    if (fit < least) {
      least = fit;
      best = date;
    }
  }
  return best;
}

interface StoryTime {
  article: string | null;
  setting: string | null;
  siblings: string[];
  pastYear: number | null;
  place: PlaceMemory;
}

interface Told {
  /** whole days that teasers state, with their story, the first of the page */
  days: { story: number; edtf: string }[];
  /** latest bare year of each story */
  years: Map<number, number>;
}

/** "since 2014" is past, "in 2030" need not be, where the language has words that tell. */
function past(draft: Draft, story: number, at: number): boolean {
  const lexicon = knowledgeFor(draft, story)?.lexicon;
  return !lexicon?.file.dates.pastLead || lengthIn(lexicon.sets['dates.pastLead'], draft.tokens, at - 1) > 0;
}

/** Days and years stated anywhere on the page, in one pass. */
function statedDays(draft: Draft): Told {
  const told: Told = { days: [], years: new Map() };
  for (const d of draft.dates) {
    if (d.value.kind !== 'calendar' || d.value.year === null || d.bracketed) continue;
    const story = sentenceAt(draft, d.from)!.story;
    if (d.value.month === null && past(draft, story, d.from))
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

function anchors(time: StoryTime, planned: boolean): Anchors {
  return {
    article: time.article,
    event: time.setting,
    siblings: time.siblings,
    pastYear: time.pastYear,
    planned,
  };
}

/** A date that sets the scene for what follows: a day or weekday in the lead or beside a meeting. */
function setsScene(date: DateMention): boolean {
  if (date.bracketed) return false;
  return date.value.kind !== 'calendar' || date.value.day !== null;
}

function inherited(draft: Draft, m: MeetingDraft, s: Sentence, time: StoryTime): MeetingDate {
  if (m.status !== 'held') return NONE;
  const knowledge = knowledgeFor(draft, m.story)!;
  if (range(s).some((i) => lengthIn(knowledge.lexicon.lists.looseTime, draft.tokens, i) > 0)) return NONE;
  const visit = range(s).some((i) => lengthIn(knowledge.lexicon.lists.visitFrames, draft.tokens, i) > 0);
  if (visit && time.setting !== null && parseEdtf(time.setting)?.precision === 'day')
    return time.article?.length === 7 ? { edtf: time.article, basis: 'inherited', said: null } : NONE;
  return time.setting === null ? NONE : { edtf: time.setting, basis: 'inherited', said: null };
}

const range = (r: Range): number[] => Array.from({ length: r.to - r.from }, (_, i) => r.from + i);

function recalled(m: MeetingDraft, date: MeetingDate, article: string | null): MeetingDraft['status'] {
  if (m.status !== 'held' || article === null || date.edtf === null || date.basis === 'inherited')
    return m.status;
  const end = parseEdtf(date.edtf)?.to ?? null;
  const start = parseEdtf(article)?.from ?? null;
  return end !== null && start !== null && end < start - RECALLED_DAYS ? 'past' : m.status;
}

function dated(
  draft: Draft,
  m: MeetingDraft,
  dates: DateMention[],
  time: StoryTime,
  doubts: Doubt[],
): MeetingDraft {
  const s = draft.sentences[m.sentence]!;
  const within = anchors(time, m.status === 'planned');
  const mention = dateIn(draft, dates, s, m.trigger, (d) => resolveDate(d.value, within).edtf !== null);
  if (!mention) return { ...m, date: inherited(draft, m, s, time) };
  const found = resolveDate(mention.value, within);
  const said = spanOf(draft, mention);
  if (found.disagrees) doubts.push({ why: 'weekday-disagrees', detail: said.quote, span: said });
  const date: MeetingDate = { edtf: found.edtf, basis: found.basis, said };
  return { ...m, date, status: recalled(m, date, time.article) };
}

export function datesAndPlaces(draft: Draft): Draft {
  const told = statedDays(draft);
  const times = draft.stories.map((story, i): StoryTime => ({
    article: story.date,
    setting: null,
    siblings: story.section === 'related' ? told.days.filter((d) => d.story !== i).map((d) => d.edtf) : [],
    pastYear: told.years.get(i) ?? null,
    place: { last: null, there: null },
  }));
  const doubts = [...draft.doubts];
  const out: MeetingDraft[] = [];
  const bodies = draft.stories.map(() => 0);
  let d = 0;
  let m = 0;
  for (const [index, s] of draft.sentences.entries()) {
    const dates: DateMention[] = [];
    for (; d < draft.dates.length && draft.dates[d]!.from < s.to; d++) dates.push(draft.dates[d]!);
    const time = times[s.story]!;
    const first = m;
    for (; m < draft.meetings.length && draft.meetings[m]!.sentence === index; m++) {
      const withDate = dated(draft, draft.meetings[m]!, dates, time, doubts);
      out.push(officesByPlace(draft, { ...withDate, place: placeOf(draft, withDate, s, time.place) }));
    }
    const made = out.slice(out.length - (m - first));
    remember(draft, time, s, dates, made, bodies[s.story]! < 2);
    rememberPlace(draft, s, made, bodies[s.story]! < 2, time.place);
    if (s.kind === 'body') bodies[s.story]!++;
  }
  return { ...draft, meetings: spreadCountries(out).filter(hasSides), doubts };
}

/** An unnamed official of no known country is nobody; two of one country talking to each other are its own business. */
function hasSides(m: MeetingDraft): boolean {
  const office = m.parties.filter((p) => p.person === null && p.basis === 'office');
  if (office.length === 0) return true;
  const foreign = m.parties.some((p) => p.country !== office[0]!.country);
  return office.every((p) => p.country !== null) && foreign;
}

/** An office of state met in a country by a foreigner, and whose country nothing tells, is that country's. */
function officesByPlace(draft: Draft, m: MeetingDraft): MeetingDraft {
  const { place } = m;
  // Where somebody is of the place already, an official of no known country is rather a guest.
  const taken = m.parties.some((p) => p.country !== null && p.country === place?.country);
  const abroad = m.parties.some((p) => p.country !== null && p.country !== place?.country);
  // In Geneva or New York all are guests: only a capital is somebody's own ground.
  const capital = place?.country ? knowledgeFor(draft, m.story)!.capitals.get(place.country) : undefined;
  const own = place?.city === capital || (place?.city === null && place.name.length < COUNTRY_NAME);
  if (!place?.country || taken || !abroad || !own || place.basis === 'dateline') return m;
  const here = (p: Party): Party =>
    localOffice(draft, p, m.host) ? { ...p, country: place.country, basis: 'office' } : p;
  return { ...m, parties: m.parties.map(here), host: m.host && here(m.host) };
}

function localOffice(draft: Draft, p: Party, host: Party | null): boolean {
  if (p.country !== null || (p.person !== null && draft.people[p.person]!.country !== null)) return false;
  if (p.person === null) return p.basis === 'office';
  const roles = draft.people[p.person]!.mentions.flatMap((i) => draft.actors[i]!.roles);
  return roles.some(
    (r) =>
      isStateOffice(draft, r) ||
      (r.country === null && p.person === host?.person && r.heads.some((h) => h.flag === 'counterpart')),
  );
}

function remember(
  draft: Draft,
  time: StoryTime,
  s: Sentence,
  dates: DateMention[],
  made: MeetingDraft[],
  lead: boolean,
): void {
  if (s.kind === 'caption') return;
  const own = made.findLast(
    (x) => x.status === 'held' && x.date.edtf !== null && x.date.basis !== 'inherited',
  );
  if (own) time.setting = own.date.edtf;
  else if (made.length === 0) {
    const date = dates.find(
      (x) =>
        setsScene(x) &&
        !inSetBefore(draft, s.story, 'status.since', x.from) &&
        (lead || x.value.kind === 'relative'),
    );
    if (date) time.setting = resolveDate(date.value, anchors(time, false)).edtf ?? time.setting;
  }
}
