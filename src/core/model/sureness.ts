/** How sure a reading is: one fixed value for each way in which a part of a meeting can be known. The least one counts. */
import type { DateBasis, PlaceBasis, Section } from './meeting.ts';

/** The words that tell of the meeting. */
const TRIGGER = {
  verb: 0.95,
  noun: 0.85,
  presence: 0.8,
  'weak-verb': 0.75,
  address: 0.75,
  gathering: 0.75,
} as const;

/** The second-best known side: a meeting is as sure as its weaker side. */
const PARTICIPANTS = {
  'named-with-role': 0.95,
  'named-alone': 0.8,
  inherited: 0.75,
  unnamed: 0.72,
} as const;

const DATE: Readonly<Record<DateBasis, number>> = {
  stated: 1,
  corrected: 1,
  'year-from-dateline': 0.95,
  'weekday-from-dateline': 0.9,
  relative: 0.85,
  inherited: 0.8,
  bounded: 0.75,
  none: 0.75,
  'year-from-siblings': 0.7,
};

const PLACE: Readonly<Record<PlaceBasis, number>> = {
  corrected: 1,
  stated: 0.95,
  inherited: 0.85,
  dateline: 0.75,
  host: 0.85,
};

/** Where on the page. */
const SECTION: Readonly<Record<Section, number>> = { article: 1, caption: 0.8, related: 0.8 };

/** Factor → how it is known → value from 0 to 1, the surest first. Its words are the catalogue's `why.<factor>-<how>`. */
export const SURENESS = {
  trigger: TRIGGER,
  participants: PARTICIPANTS,
  date: DATE,
  place: PLACE,
  section: SECTION,
} as const;
