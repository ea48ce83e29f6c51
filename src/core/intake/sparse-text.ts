/** What a data set keeps of the text of a document: its quotes where they stood, spaces between them. */
import type { ReadMeeting } from '../model/article.ts';
import type { Span } from '../model/meeting.ts';

/** Every range that is told of some documents, with its words. */
function spansOf(meetings: readonly ReadMeeting[], documents: ReadonlySet<string>): Span[] {
  return meetings.flatMap((m) => {
    const said = documents.has(m.article)
      ? [m.date.said, m.place?.said ?? null, ...m.participants.map((p) => p.said)]
      : [];
    const quoted = m.evidence
      .filter((e) => documents.has(e.document))
      .flatMap(({ start, end, quote, prefix, suffix }): Span[] => [
        { start: start - prefix.length, end: start, quote: prefix },
        { start, end, quote },
        { start: end, end: end + suffix.length, quote: suffix },
      ]);
    return [...quoted, ...said.filter((span) => span !== null)];
  });
}

/**
 * A text in which every range reads back; null where two of them contradict each other, a range is not as long as its words, or
 * lies beyond `most` units.
 */
export function sparseText(
  meetings: readonly ReadMeeting[],
  documents: ReadonlySet<string>,
  most: number,
): string | null {
  const spans = spansOf(meetings, documents).sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let length = 0;
  for (const { start, end, quote } of spans) {
    if (start < 0 || end > most || end - start !== quote.length) return null;
    if (start > length) {
      parts.push(' '.repeat(start - length));
      length = start;
    }
    const known = length - start;
    if (end > length) {
      parts.push(quote.slice(known));
      length = end;
    }
  }
  const text = parts.join('');
  return spans.every(({ start, end, quote }) => text.slice(start, end) === quote) ? text : null;
}
