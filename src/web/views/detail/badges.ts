/** What a reader must know of a meeting before relying on it: one word each, beside its title and in its citation. */
import type { Meeting } from '../../../core/dataset/dataset.ts';
import type { FuzzyDate } from '../../../core/model/edtf.ts';

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

const RULES: Record<Badge, (meeting: Meeting, date: FuzzyDate | null) => boolean> = {
  dateCorrected: (m) => m.corrections.some((c) => c.field === 'date'),
  corrected: (m) => m.corrections.some((c) => c.field !== 'date' && c.field !== 'confirm'),
  confirmed: (m) => m.corrections.some((c) => c.field === 'confirm'),
  related: (m) => m.section === 'related',
  caption: (m) => m.section === 'caption',
  dateDoubtful: (_, date) => date?.uncertain === true,
  unsure: (m) => m.sureness.value < UNSURE,
};

export function badgesOf(meeting: Meeting, date: FuzzyDate | null): Badge[] {
  return (Object.keys(RULES) as Badge[]).filter((badge) => RULES[badge](meeting, date));
}
