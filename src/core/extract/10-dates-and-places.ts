/** Stage 10: when and where each meeting took place: its own words first, then what the story said before. */
import { isAhead, isComing, ofPlan } from './ahead.ts';
import { ofAppointment } from './appointed.ts';
import { isComplement, ofThing } from './dated-things.ts';
import { beforePlans, behindNews, statusByDate } from './status-by-date.ts';
import { comesHome } from './journeys.ts';
import { dateIn, inSetBefore, isEnd, says, sceneOf, setsScene, spelledOut, withItsVerb } from './date-fit.ts';
import { byRemote, eventAgain, datedByReport } from './event-again.ts';
import { coarser, otherDay, spans, YEARLESS_DAY } from './date-spans.ts';
import { namedDays } from './named-days.ts';
import { officesByPlace } from './home-ground.ts';
import { spanOf, within } from './lookups.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { Doubt } from '../model/article.ts';
import type { MeetingDate } from '../model/meeting.ts';
import { resolveDate } from './date-values.ts';
import type { DateMention, Draft, MeetingDraft, Sentence } from './draft.ts';
import { spreadCountries } from './countries-told.ts';
import { statedDays } from './stated-days.ts';
import { clauseBetween } from './place-fit.ts';
import { anchors, besideYear, type StoryTime } from './story-time.ts';
import { placeOf, rememberPlace, travelledOn } from './settings.ts';

/** Kinds that two of one country hold without its being told. */
const HOUSE_KINDS = new Set<MeetingDraft['kind']>([
  'talks',
  'reception',
  'courtesy-visit',
  'call',
  'video-call',
]);
const NONE: MeetingDate = { edtf: null, basis: 'none', said: null };
/** Words between a verb and a month of its own. */
const BESIDE = 3;
/** Words between a day and "le lendemain". */
const NEAR_TOKENS = 40;
/** Meetings back among which the one meant is looked for; words of a sentence without a verb that is a byline. */
const [TOLD_REACH, BYLINE_TOKENS] = [24, 24];

/** News of a month of which no day is told happened about then. */
function ofMonth(draft: Draft, m: MeetingDraft, time: StoryTime): MeetingDate {
  const news = draft.stories[m.story]!.section === 'article' && time.article?.length === 7;
  return news ? { edtf: `${time.article}~`, basis: 'inherited', said: null } : NONE;
}

function inherited(draft: Draft, m: MeetingDraft, s: Sentence, time: StoryTime): MeetingDate {
  if (m.status !== 'held') return NONE;
  const monthly = ofMonth(draft, m, time);
  if (says(draft, s, 'looseTime')) return NONE;
  if (says(draft, s, 'visitFrames') && time.setting !== null && parseEdtf(time.setting)?.precision === 'day')
    return monthly;
  return time.setting === null ? monthly : { edtf: time.setting, basis: 'inherited', said: null };
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
  const mention = dateIn(
    draft,
    dates,
    s,
    withItsVerb(draft, s, m.trigger),
    (d) => resolveDate(d.value, within).edtf !== null,
  );
  if (!mention) return { ...m, date: inherited(draft, m, s, time) };
  // "En visite du 12 au 14 juin, X a été reçue jeudi"
  const spell = mention.value.kind === 'weekday' ? dates.find((d) => isSpan(d) && d !== mention) : undefined;
  const visit = spell ? resolveDate(spell.value, within).edtf : null;
  const value = spelledOut(draft, mention, dates).value;
  const counts = value.kind === 'relative' && value.cue.shift !== 0 && time.near !== null;
  const counted = counts && mention.from - time.near!.at < NEAR_TOKENS ? time.near!.day : null;
  const event = visit ?? counted ?? within.event ?? besideYear(mention, dates);
  const found = resolveDate(value, { ...within, event });
  const said = spanOf(draft, mention);
  if (found.disagrees) doubts.push({ why: 'weekday-disagrees', detail: said.quote, span: said });
  const date: MeetingDate = { edtf: found.edtf, basis: found.basis, said };
  if (datedByReport(draft, { ...m, date })) return { ...m, date: inherited(draft, m, s, time) };
  // "They met in New York last September"
  const back = value.kind === 'calendar' && value.last && value.day === null && m.status === 'held';
  // "le 11 juin" in May: of another year than the news
  const ours = inSetBefore(draft, s.story, 'determiners.demonstrative', mention.from);
  const far =
    !ours && time.article !== null && value.kind === 'calendar' && (date.edtf?.startsWith('XXXX') ?? false);
  // "à deux semaines du sommet du 26 mars", "a annoncé un sommet en mai": the day of that noun, still to come
  const loose = value.kind === 'calendar' && value.day === null && mention.from > m.trigger.to + BESIDE;
  if (far && m.status === 'held' && (loose || isComplement(draft, s, mention)))
    return { ...m, date: inherited(draft, m, s, time) };
  return {
    ...m,
    date,
    status: back || (far && m.status === 'held') ? 'past' : statusByDate(draft, m, date, time.article),
  };
}

const isSpan = ({ value }: DateMention): boolean => value.kind === 'calendar' && value.to !== null;

export function datesAndPlaces(draft: Draft): Draft {
  const told = statedDays(draft);
  const named = namedDays(draft);
  const times = draft.stories.map((story, i): StoryTime => ({
    article: story.date,
    day: story.day ?? null,
    setting: null,
    lead: null,
    leadPlace: null,
    leadDay: null,
    near: null,
    siblings: story.section === 'related' ? told.days.filter((d) => d.story !== i).map((d) => d.edtf) : [],
    pastYear: told.years.get(i) ?? null,
    named: named[i]!,
    place: { last: null, there: null, gathering: null, day: null },
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
      const meeting = draft.meetings[m]!;
      const scene = sceneOf(meeting, s);
      const own = dates.filter(
        (x) =>
          x.from < scene.to &&
          (meeting.status === 'planned' || !(isComing(draft, s, x) || ofPlan(draft, s, x, meeting))),
      );
      const withDate = dated(draft, meeting, own, time, doubts);
      out.push(officesByPlace(draft, { ...withDate, place: placeOf(draft, withDate, scene, time.place) }));
    }
    const made = out.slice(out.length - (m - first));
    if (made.length === 0) toldLater(draft, s, index, dates, time, out);
    remember(draft, time, s, dates, made, bodies[s.story]! < 2);
    rememberPlace(draft, s, made, bodies[s.story]! < 2, time.place);
    if (s.kind === 'body' && isProse(draft, s)) bodies[s.story]!++;
    if (s.kind === 'body' && bodies[s.story]! <= 2) {
      time.lead ??= time.setting;
      if (time.leadPlace === null) time.leadDay = time.place.day;
      time.leadPlace ??= time.place.last;
    }
  }
  const withLead = beforePlans(behindNews(draft, out)).map((x) => {
    const there = inLeadPlace(byLead(draft, x, times[x.story]!.lead), times[x.story]!);
    return there.place === x.place ? there : officesByPlace(draft, there);
  });
  return { ...draft, meetings: spreadCountries(withLead).filter(hasSides), doubts };
}

/** A byline or a row of links tells nothing, and leaves the lead to the next sentence. */
const isProse = (draft: Draft, s: Sentence): boolean =>
  s.to - s.from > BYLINE_TOKENS || within(draft.verbs, s.from, s.to).length > 0;

/** "The meeting took place on Monday in Riga": what a later sentence adds to the last meeting told. */
function toldLater(
  draft: Draft,
  s: Sentence,
  index: number,
  dates: DateMention[],
  time: StoryTime,
  out: MeetingDraft[],
): void {
  byRemote(draft, s, index, out);
  const noun = s.kind === 'caption' ? null : eventAgain(draft, s);
  if (!noun) return;
  let target = out.length - 1;
  const last = Math.max(0, out.length - TOLD_REACH);
  while (target >= last && (out[target]!.story !== s.story || out[target]!.status !== 'held')) target--;
  if (target < last) return;
  const m = out[target]!;
  const again = { ...m, sentence: index, trigger: noun };
  const { date } = dated(draft, again, dates, time, []);
  const told = !LOOSE.has(m.date.basis) && !LOOSE.has(date.basis);
  // "The first meeting took place in Riga in 2009": another one
  if (told && date.edtf !== m.date.edtf && otherDay(m.date.edtf, date.edtf)) return;
  const place = placeOf(draft, again, s, time.place);
  const later: MeetingDraft = {
    ...m,
    date: LOOSE.has(m.date.basis) && !LOOSE.has(date.basis) && !coarser(draft, m, date) ? date : m.date,
    place: m.place?.basis !== 'stated' && place?.basis === 'stated' ? place : m.place,
  };
  out[target] = officesByPlace(draft, later);
}

const LOOSE = new Set<MeetingDate['basis']>(['none', 'inherited']);

/** An unnamed official of no known country is nobody; two of one country talking to each other are its own business. */
function hasSides(m: MeetingDraft): boolean {
  const [first] = m.parties;
  const own = first?.country != null && m.parties.every((p) => p.country === first.country);
  if (own && HOUSE_KINDS.has(m.kind) && m.parties.some((p) => p.basis === 'office')) return false;
  const office = m.parties.filter((p) => p.person === null && p.basis === 'office');
  if (office.length === 0) return true;
  const foreign = m.parties.some((p) => p.country !== office[0]!.country);
  return office.every((p) => p.country !== null) && foreign;
}

/** No date of its own, or the month of the page for want of one. */
const undated = (m: MeetingDraft): boolean => m.date.edtf === null || m.date.edtf.endsWith('~');

/** What only the headline tells happened on the day of the lead. */
function byLead(draft: Draft, m: MeetingDraft, lead: string | null): MeetingDraft {
  const headline = draft.sentences[m.sentence]!.kind === 'title';
  if (!headline || lead === null || m.status !== 'held' || !undated(m)) return m;
  return parseEdtf(lead)?.precision === 'day' || YEARLESS_DAY.test(lead)
    ? { ...m, date: { edtf: lead, basis: 'inherited', said: null } }
    : m;
}

/** What is told before "En visite à Riga, X …" of the same lead happened there too. */
function inLeadPlace(m: MeetingDraft, { leadPlace, leadDay }: StoryTime): MeetingDraft {
  const silent = m.place === null && m.status === 'held' && HOUSE_KINDS.has(m.kind) && !REMOTE.has(m.kind);
  const there = leadPlace !== null && !travelledOn(m, { last: leadPlace, day: leadDay });
  return silent && there ? { ...m, place: { ...leadPlace, basis: 'inherited' } } : m;
}

const REMOTE = new Set<MeetingDraft['kind']>(['call', 'video-call']);

/** "Ce lundi matin": the day of the news, wherever it is told. */
const isToday = (draft: Draft, s: Sentence, d: DateMention): boolean =>
  d.value.kind === 'weekday' && inSetBefore(draft, s.story, 'determiners.demonstrative', d.from);

/** "La veille, il avait salué …": what the sentence tells lies behind, and the story goes on from where it was. */
const looksBack = (draft: Draft, s: Sentence, { value }: DateMention): boolean =>
  value.kind === 'relative' &&
  value.cue.shift < 0 &&
  value.cue.anchor === 'event' &&
  within(draft.verbs, s.from, s.to).some((v) => v.tense === 'pluperfect');

/** "Entretien avec X (Riga, 12 mars 2026)": the day that a headline sets in brackets. */
const inHeading = (s: Sentence, d: DateMention): boolean =>
  s.kind === 'title' && d.value.kind === 'calendar' && d.value.year !== null && d.value.day !== null;

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
  const day = dates.findLast((x) => setsScene(x) && x.value.kind === 'calendar' && !isAhead(draft, s, x));
  const since = day && inSetBefore(draft, s.story, 'status.since', day.from);
  if (own) time.near = null;
  else if (day && !since && s.kind === 'body')
    time.near = { day: resolveDate(day.value, anchors(time, false)).edtf, at: day.to };
  if (own) time.setting = own.date.edtf;
  else if (made.length === 0) {
    const leaving = says(draft, s, 'departures') || comesHome(draft, s);
    const date = dates.find(
      (x) =>
        (setsScene(x) || inHeading(s, x)) &&
        !isAhead(draft, s, x) &&
        !isEnd(draft, s.story, x) &&
        (!leaving || (x.value.kind === 'calendar' && x.value.to !== null)) &&
        (time.setting === null || !clauseBetween(draft, s.story, s.from, x.from)) &&
        !inSetBefore(draft, s.story, 'status.since', x.from) &&
        (lead || x.value.kind === 'relative' || isToday(draft, s, x)) &&
        !looksBack(draft, s, x) &&
        !ofAppointment(draft, s, x) &&
        !ofThing(draft, s, x),
    );
    const told = date ? resolveDate(date.value, anchors(time, false)).edtf : null;
    if (told !== null && !spans(told, time.setting)) time.setting = told;
  }
}
