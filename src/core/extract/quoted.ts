/** Quotes as the raw text has them: the reading was made on a copy of it, of the same length. */
import type { Reading, ReadMeeting } from '../model/article.ts';
import type { Evidence, Span } from '../model/meeting.ts';

/** The reading with every quote taken from `raw`. */
export function quotedFrom(raw: string, reading: Reading): Reading {
  const quoted = <S extends Span | null>(span: S): S =>
    span === null ? span : { ...span, quote: raw.slice(span.start, span.end) };
  const shown = (e: Evidence): Evidence => ({
    ...quoted(e),
    prefix: raw.slice(e.start - e.prefix.length, e.start),
    suffix: raw.slice(e.end, e.end + e.suffix.length),
  });
  const meeting = (m: ReadMeeting): ReadMeeting => ({
    ...m,
    date: { ...m.date, said: quoted(m.date.said) },
    place: m.place && { ...m.place, said: quoted(m.place.said) },
    participants: m.participants.map((p) => ({ ...p, said: quoted(p.said) })),
    event: quoted(m.event),
    evidence: m.evidence.map(shown),
  });
  return {
    ...reading,
    meetings: reading.meetings.map(meeting),
    doubts: reading.doubts.map((d) => ({ ...d, span: quoted(d.span) })),
  };
}
