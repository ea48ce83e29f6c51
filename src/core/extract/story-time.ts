/** What a story has told of when and where, as its sentences are gone through: what a day or place that is not spelled out goes by. */
import type { Place } from '../model/meeting.ts';
import { resolveDate, type Anchors } from './date-values.ts';
import type { DateMention } from './draft.ts';
import type { PlaceMemory } from './settings.ts';

export interface StoryTime {
  article: string | null;
  day: string | null;
  setting: string | null;
  /** day that the lead sets, for what the headline tells */
  lead: string | null;
  /** where the lead puts the story */
  leadPlace: Place | null;
  leadDay: string | null;
  /** day told right before, where it set no scene, and behind which token: what "le lendemain" counts from */
  near: { day: string | null; at: number } | null;
  siblings: string[];
  pastYear: number | null;
  named: NonNullable<Anchors['named']>;
  place: PlaceMemory;
}

/** Of a story that tells no time. */
const NO_TIME: Parameters<typeof anchors>[0] = {
  article: null,
  day: null,
  setting: null,
  siblings: [],
  pastYear: null,
  named: new Map(),
};

/** What its dates are resolved by. */
export function anchors(
  time: Pick<StoryTime, 'article' | 'day' | 'setting' | 'siblings' | 'pastYear' | 'named'>,
  planned: boolean,
): Anchors {
  return {
    article: time.article,
    day: time.day,
    event: time.setting,
    siblings: time.siblings,
    pastYear: time.pastYear,
    named: time.named,
    planned,
  };
}

/** "a fait savoir le 12 mars 2026 que … le 10 mars": a whole day of the same sentence tells the year of another. */
export function besideYear({ value }: DateMention, dates: DateMention[]): string | null {
  if (value.kind !== 'calendar' || value.year !== null) return null;
  const whole = dates.find(
    (d) => d.value.kind === 'calendar' && d.value.year !== null && d.value.day !== null,
  );
  return whole ? resolveDate(whole.value, anchors(NO_TIME, false)).edtf : null;
}
