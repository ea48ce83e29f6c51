/** A meeting as the scorers of annotated corpora expect it. */
import { RECORDS } from '../../src/core/extract/knowledge.ts';
import type { Reading, ReadMeeting } from '../../src/core/model/article.ts';
import type { Place } from '../../src/core/model/meeting.ts';

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

const nameIn = (names: Partial<Record<string, string[]>>, name: string): boolean =>
  Object.values(names).some((list) => list?.some((x) => x.toLowerCase() === name.toLowerCase()));

/** "in Latvia": a state that bears the name of none of its cities. */
function isState({ name, country, city }: Place): boolean {
  const own = RECORDS.states.find((s) => s.id === country);
  if (city !== null || !own || !nameIn(own.names, name)) return false;
  return !RECORDS.cities.some((c) => c.country === country && nameIn(c.names, name));
}

/** Corpora write a town or a building where the text names one; a mere country stands beside it. */
const placeOf = (place: Place | null): PredictedMeeting['place'] =>
  place && { name: place.basis === 'host' || isState(place) ? null : place.name, country: place.country };

export const predictedMeeting = (m: ReadMeeting): PredictedMeeting => ({
  date: m.date.edtf,
  place: placeOf(m.place),
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
