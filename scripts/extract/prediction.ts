/** A meeting as the scorers of annotated corpora expect it. */
import type { Reading, ReadMeeting } from '../../src/core/model/article.ts';

export interface PredictedMeeting {
  date: string | null;
  place: { name: string | null; country: string | null } | null;
  kind: string;
  status: string;
  participants: { kind: string; name: string | null; role: string | null; country: string | null }[];
  event: string | null;
  topics: string[];
  evidence: { start: number; end: number; quote: string; role: string }[];
}

/** One document's line of a predictions file. */
export interface Prediction {
  file: string;
  meetings: PredictedMeeting[];
}

export const predictedMeeting = (m: ReadMeeting): PredictedMeeting => ({
  date: m.date.edtf,
  // The text names no place that only follows from who received.
  place: m.place && { name: m.place.basis === 'host' ? null : m.place.name, country: m.place.country },
  kind: m.kind,
  // A meeting that was denied didn't take place: scorers know one word for both.
  status: m.status === 'denied' ? 'cancelled' : m.status,
  participants: m.participants.map(({ kind, name, role, country }) => ({ kind, name, role, country })),
  event: m.event?.quote ?? null,
  topics: m.topics,
  evidence: m.evidence.map(({ start, end, quote, role }) => ({ start, end, quote, role })),
});

/** What a reading gives, under the file's name without its folder. */
export const predictionOf = ({ file, meetings }: Reading): Prediction => ({
  file,
  meetings: meetings.map(predictedMeeting),
});
