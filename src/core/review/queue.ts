/** What a reviewer should look at, the gravest doubt first: each with why, and whether it has been decided. */
import type { Report, Suggestion } from '../collate/report.ts';
import type { Dataset, Meeting } from '../dataset/dataset.ts';
import { parseEdtf } from '../model/edtf.ts';
import { byCodeUnit } from '../model/id.ts';

/**
 * A reading less sure than this is looked at. The values are the rows of model/sureness.ts: below it lie what follows
 * from neighbouring stories alone (0.7) and sides that are not named (0.72).
 */
const UNSURE_BELOW = 0.75;

/** Reasons to look at a meeting, the gravest first. Words for each are the catalogue's `review.why.<reason>`. */
export const REASONS = [
  'weekday-disagrees',
  'undated',
  'date-form',
  'no-country',
  'unnamed',
  'unsure',
] as const;
export type Reason = (typeof REASONS)[number];

export interface DoubtfulMeeting {
  type: 'meeting';
  key: string;
  meeting: string;
  /** the gravest first */
  why: Reason[];
}

/** Two records that may be one person. */
export interface DoubtfulPeople extends Suggestion {
  type: 'people';
  key: string;
}

export type Doubtful = DoubtfulMeeting | DoubtfulPeople;

const isReason = (why: string): why is Reason => (REASONS as readonly string[]).includes(why);

const isUndated = ({ date: { edtf } }: Meeting): boolean =>
  edtf === null || (parseEdtf(edtf)?.precision ?? 'undated') === 'undated';

/** What a correction of a field settles. */
const SETTLED_BY: Partial<Record<Reason, string>> = {
  'weekday-disagrees': 'date',
  undated: 'date',
  'date-form': 'date',
  'no-country': 'participants',
  unnamed: 'participants',
};

/** Meetings whose evidence holds a doubt of the reader, by file and place in it. */
function doubtsOf(
  meeting: Meeting,
  doubts: ReadonlyMap<string, Report['doubts']>,
  files: ReadonlyMap<string, string>,
): Reason[] {
  const said = [meeting.date.said, ...meeting.participants.map((p) => p.said)];
  return meeting.evidence.flatMap((evidence) =>
    (doubts.get(files.get(evidence.document) ?? '') ?? []).flatMap(({ why, start, quote }) => {
      if (start === null || !isReason(why)) return [];
      const own = said.some((s) => s?.start === start && s.quote === quote);
      const told = evidence.role === 'primary' && evidence.start <= start && start < evidence.end;
      return own || told ? [why] : [];
    }),
  );
}

function reasonsOf(meeting: Meeting, doubts: readonly Reason[]): Reason[] {
  const fields = new Set<string>(meeting.corrections.map((c) => c.field));
  // Who read the source and agrees has settled everything.
  if (fields.has('confirm') || fields.has('add')) return [];
  const found = new Set<Reason>(doubts);
  if (isUndated(meeting)) found.add('undated');
  if (meeting.sureness.value < UNSURE_BELOW) found.add('unsure');
  return REASONS.filter((why) => found.has(why) && !fields.has(SETTLED_BY[why] ?? ''));
}

/**
 * The queue of a data set: meetings by their gravest reason, the least sure first, and behind the dated ones the people who
 * may be one, less those whom `notSame` calls different. The same data give the same order.
 */
export function queueOf(
  dataset: Dataset,
  report: Pick<Report, 'doubts' | 'suggestions'>,
  notSame: readonly { notSame: readonly string[] }[] = [],
): Doubtful[] {
  const files = new Map(dataset.documents.map((d) => [d.id, d.file]));
  const doubts = new Map<string, Report['doubts']>();
  for (const doubt of report.doubts) {
    const known = doubts.get(doubt.file);
    if (known) known.push(doubt);
    else doubts.set(doubt.file, [doubt]);
  }
  const meetings = dataset.meetings
    .map((meeting) => ({ meeting, why: reasonsOf(meeting, doubtsOf(meeting, doubts, files)) }))
    .filter(({ why }) => why.length > 0)
    .sort(
      (a, b) =>
        REASONS.indexOf(a.why[0]!) - REASONS.indexOf(b.why[0]!) ||
        a.meeting.sureness.value - b.meeting.sureness.value ||
        byCodeUnit(a.meeting.id, b.meeting.id),
    )
    .map(({ meeting: { id }, why }): DoubtfulMeeting => ({
      type: 'meeting',
      key: `m:${id}`,
      meeting: id,
      why,
    }));
  const apart = ({ people: [a, b] }: Suggestion): boolean =>
    notSame.some(({ notSame: names }) => a && b && names.includes(a.name) && names.includes(b.name));
  const people = report.suggestions
    .filter((each) => !apart(each))
    .map((suggestion): DoubtfulPeople => ({
      type: 'people',
      key: `p:${suggestion.people.map((p) => p.id).join('|')}`,
      ...suggestion,
    }));
  const graver = meetings.findIndex(({ why }) => why[0] === 'unsure');
  const at = graver < 0 ? meetings.length : graver;
  return [...meetings.slice(0, at), ...unique(people), ...meetings.slice(at)];
}

const unique = (people: readonly DoubtfulPeople[]): DoubtfulPeople[] =>
  [...new Map([...people].reverse().map((p) => [p.key, p])).values()].reverse();

/** Which of the queue's first state are settled in its present one. */
export const settledIn = (first: readonly Doubtful[], now: readonly Doubtful[]): ReadonlySet<string> => {
  const open = new Set(now.map(({ key }) => key));
  return new Set(first.flatMap(({ key }) => (open.has(key) ? [] : key)));
};
