/** What its own day says of a meeting: long before the article it is recalled, behind it and told in the present it is still to come. */
import { parseEdtf } from '../model/edtf.ts';
import type { MeetingDate } from '../model/meeting.ts';
import type { Draft, MeetingDraft } from './draft.ts';
import { within } from './lookups.ts';

/** An own date this many days before the article's makes the meeting a recalled one. */
const RECALLED_DAYS = 31;

function recalled(m: MeetingDraft, date: MeetingDate, article: string | null): MeetingDraft['status'] {
  if (m.status !== 'held' || article === null || date.edtf === null || date.basis === 'inherited')
    return m.status;
  const end = parseEdtf(date.edtf)?.to ?? null;
  const start = parseEdtf(article)?.from ?? null;
  return end !== null && start !== null && end < start - RECALLED_DAYS ? 'past' : m.status;
}

const own = (date: MeetingDate): boolean => date.basis !== 'inherited' && date.basis !== 'none';

/** "meets Y next Thursday": told in the present, still to come. */
export function statusByDate(
  draft: Draft,
  m: MeetingDraft,
  date: MeetingDate,
  article: string | null,
): MeetingDraft['status'] {
  const [verb] = within(draft.verbs, m.trigger.from, m.trigger.from + 1);
  const begins = date.edtf === null ? null : (parseEdtf(date.edtf)?.from ?? null);
  const last = article === null ? null : (parseEdtf(article)?.to ?? null);
  const ahead = begins !== null && last !== null && begins > last;
  // "the meeting of A and B in April will turn the agreements into …": its own date is still to come
  const later = ahead && m.by === 'noun' && (m.status === 'held' || m.status === 'past') && own(date);
  if (later || (ahead && m.status === 'held' && verb?.tense === 'present')) return 'planned';
  if (m.status === 'held' && ofAnotherMonth(draft, m, date, article)) return 'past';
  return recalled(m, date, article);
}

/** "In June, X met Y", told further down: the news of a day says more than the month. */
function ofAnotherMonth(draft: Draft, m: MeetingDraft, date: MeetingDate, article: string | null): boolean {
  if (m.by !== 'verb' || date.basis === 'inherited' || !MONTH.test(date.edtf ?? '')) return false;
  const lead = draft.sentences.findIndex((s) => s.story === m.story && s.kind === 'body');
  if (lead < 0 || m.sentence < lead + LEAD) return false;
  return article === null || article.slice(5, 7) !== date.edtf!.slice(5, 7);
}

const MONTH = /^(?:\d{4}|XXXX)-\d\d~?$/;
/** Sentences that tell the news itself. */
const LEAD = 3;

/** "will receive Y on 9 May 2026. They met in June 2025": beside what is announced for a day, what lies long before it is recalled. */
export function beforePlans(told: MeetingDraft[]): MeetingDraft[] {
  const plans = new Map<number, number>();
  for (const m of told) {
    const from = m.status === 'planned' && m.date.edtf !== null ? parseEdtf(m.date.edtf)?.from : null;
    if (from != null) plans.set(m.story, Math.min(from, plans.get(m.story) ?? Infinity));
  }
  if (plans.size === 0) return told;
  return told.map((m) => {
    const plan = plans.get(m.story);
    const end = m.date.edtf !== null && m.date.basis !== 'inherited' ? parseEdtf(m.date.edtf)?.to : null;
    const before = plan !== undefined && end != null && end < plan - PLANNED_DAYS;
    return m.status === 'held' && before ? { ...m, status: 'past' as const } : m;
  });
}

/** Nobody announces the next meeting so long after the news of this one. */
const PLANNED_DAYS = 120;

/** A month or a year alone, without its day. */
const COARSE = /^(?:\d{4}|XXXX-\d\d|\d{4}-\d\d)$/;

/** "ce samedi", "hier": a day that only the news of the week is told by. */
const isFresh = (draft: Draft, m: MeetingDraft): boolean => {
  const s = draft.sentences[m.sentence]!;
  return within(draft.dates, s.from, s.to).some(
    ({ value }) => value.kind === 'weekday' || (value.kind === 'relative' && value.cue.anchor === 'article'),
  );
};

/** "le 1er août": a day of the calendar without its weekday. */
function plainDay(draft: Draft, m: MeetingDraft): boolean {
  const s = draft.sentences[m.sentence]!;
  const own = within(draft.dates, s.from, s.to);
  return own.length > 0 && own.every(({ value }) => value.kind === 'calendar' && value.weekday === null);
}

/** "Ils se sont rencontrés le mois dernier. Et ils se sont retrouvés le 16 novembre": the next of a row that is recalled. */
function inARow(draft: Draft, before: MeetingDraft | undefined, m: MeetingDraft): boolean {
  if (before?.status !== 'past' || before.story !== m.story || m.status !== 'held') return false;
  const same = before.parties.every((p) => p.person !== null && m.parties.some((q) => q.person === p.person));
  const again = m.parties.every((p) => p.actor === null);
  return same && again && m.sentence - before.sentence === 1 && m.date.said !== null && plainDay(draft, m);
}

/**
 * "A et B se sont rencontrés. A a reçu B en février": on a page without a date, what is told by its month alone behind
 * news that is not, or by a plain day behind news of "ce samedi", is recalled.
 */
export function behindNews(draft: Draft, told: MeetingDraft[]): MeetingDraft[] {
  const news = new Map<number, MeetingDraft>();
  return told.map((m, i) => {
    if (inARow(draft, told[i - 1], m)) return { ...m, status: 'past' as const };
    const first = news.get(m.story);
    if (!first) {
      if (m.status === 'held' && draft.sentences[m.sentence]!.kind === 'body') news.set(m.story, m);
      return m;
    }
    const own =
      m.status === 'held' && m.date.said !== null && m.sentence > first.sentence ? m.date.edtf : null;
    if (own === null || draft.stories[m.story]!.date !== null || own === first.date.edtf) return m;
    const coarse = COARSE.test(own) && !COARSE.test(first.date.edtf ?? '');
    return coarse || (plainDay(draft, m) && isFresh(draft, first)) ? { ...m, status: 'past' as const } : m;
  });
}
