/** What of a meeting filters and draws, without its evidence and long texts: what the page has of every meeting at once. */
import type { MeetingDate, Place, Sureness } from '../model/meeting.ts';
import type { Dataset, Meeting, Participant } from './dataset.ts';

export type DateFacts = Omit<MeetingDate, 'said'>;
export type PlaceFacts = Omit<Place, 'said'>;
export type ParticipantFacts = Omit<Participant, 'said'>;

/** A whole `Meeting` is one too. */
export interface MeetingFacts extends Pick<
  Meeting,
  'id' | 'kind' | 'status' | 'section' | 'event' | 'order'
> {
  date: DateFacts;
  place: PlaceFacts | null;
  participants: readonly ParticipantFacts[];
  topics: readonly string[];
  sureness: Pick<Sureness, 'value'>;
}

/** A data set but for its meetings. */
export type About = Omit<Dataset, 'meetings'>;
