/** Proof that every quoted range reads back, character for character, from the text it was taken from. */
import type { Dataset, Meeting } from '../dataset/dataset.ts';
import type { Evidence, Span } from '../model/meeting.ts';

/** A range that does not give its quote. Names document and range. */
export class EvidenceProblem extends Error {
  constructor(problems: readonly string[]) {
    super(`evidence that does not read back:\n  ${problems.slice(0, 20).join('\n  ')}`);
    this.name = 'EvidenceProblem';
  }
}

/** Throws an EvidenceProblem unless every evidence, context and `said` of the meetings reads back. */
export function checkEvidence(
  { documents, meetings }: Pick<Dataset, 'documents' | 'meetings'>,
  textOf: ReadonlyMap<string, string>,
): void {
  const files = new Map(documents.map((d) => [d.id, d.file]));
  const problems = meetings.flatMap((m) => meetingProblems(m, files, textOf));
  if (problems.length) throw new EvidenceProblem([...new Set(problems)]);
}

function meetingProblems(
  m: Meeting,
  files: ReadonlyMap<string, string>,
  textOf: ReadonlyMap<string, string>,
): string[] {
  // Words said of date, place and sides stand in the document of the first evidence.
  const first = m.evidence[0]?.document;
  const said = [m.date.said, m.place?.said ?? null, ...m.participants.map((p) => p.said)];
  const ranges: { document: string | undefined; span: Span }[] = [
    ...m.evidence.flatMap((e) => [e, ...context(e)].map((span) => ({ document: e.document, span }))),
    ...said.flatMap((span) => (span ? [{ document: first, span }] : [])),
  ];
  return ranges.flatMap(({ document, span }) => {
    const file = files.get(document ?? '');
    const read = textOf.get(file ?? '')?.slice(span.start, span.end);
    if (read === span.quote) return [];
    const found = read === undefined ? 'is not among the sources' : `reads "${read}"`;
    return [`${file ?? document}, ${span.start}–${span.end} ${found}, not "${span.quote}"`];
  });
}

const context = ({ start, end, prefix, suffix }: Evidence): Span[] => [
  { start: start - prefix.length, end: start, quote: prefix },
  { start: end, end: end + suffix.length, quote: suffix },
];
