/** What a reader must know of a meeting before relying on it: one word each, beside its title and in its citation. */
import type { IndexedMeeting } from '../../../core/query/indexed.ts';

export type Badge =
  | 'dateCorrected'
  | 'corrected'
  | 'confirmed'
  | 'related'
  | 'caption'
  | 'dateDoubtful'
  | 'unsure';

/** Below it the reading is called unsure. */
const UNSURE = 0.6;

const RULES: Record<Badge, (found: IndexedMeeting) => boolean> = {
  dateCorrected: ({ corrected }) => corrected.includes('date'),
  corrected: ({ corrected }) => corrected.some((field) => field !== 'date' && field !== 'confirm'),
  confirmed: ({ corrected }) => corrected.includes('confirm'),
  related: ({ meeting }) => meeting.section === 'related',
  caption: ({ meeting }) => meeting.section === 'caption',
  dateDoubtful: ({ date }) => date?.uncertain === true,
  unsure: ({ meeting }) => meeting.sureness.value < UNSURE,
};

export const badgesOf = (found: IndexedMeeting): Badge[] =>
  (Object.keys(RULES) as Badge[]).filter((badge) => RULES[badge](found));
