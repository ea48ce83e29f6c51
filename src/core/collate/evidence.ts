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

/** A range of a document, and the words it should hold. */
interface Quoted {
  document: string | undefined;
  span: Span;
}

/**
 * Throws an EvidenceProblem unless every evidence, context and `said` of the meetings reads back. `texts` is asked once
 * for each file, one after another.
 */
export function checkEvidence(
  { documents, meetings }: Pick<Dataset, 'documents' | 'meetings'>,
  texts: { get(file: string): string | undefined },
): void {
  const files = new Map(documents.map((d) => [d.id, d.file]));
  const problems = new Set<string>();
  for (const [file, told] of meetingsByFile(meetings, files)) {
    const text = file === undefined ? undefined : texts.get(file);
    for (const meeting of told)
      for (const { document, span } of quotedBy(meeting)) {
        if (files.get(document ?? '') !== file) continue;
        const read = text?.slice(span.start, span.end);
        if (read === span.quote) continue;
        const found = read === undefined ? 'is not among the sources' : `reads "${read}"`;
        problems.add(`${file ?? document}, ${span.start}–${span.end} ${found}, not "${span.quote}"`);
      }
  }
  if (problems.size) throw new EvidenceProblem([...problems]);
}

/** The meetings that quote each file; undefined = a document that is none of the data set's. */
function meetingsByFile(
  meetings: readonly Meeting[],
  files: ReadonlyMap<string, string>,
): Map<string | undefined, Meeting[]> {
  const byFile = new Map<string | undefined, Meeting[]>();
  for (const meeting of meetings)
    for (const file of new Set(meeting.evidence.map((e) => files.get(e.document)))) {
      const told = byFile.get(file);
      if (told) told.push(meeting);
      else byFile.set(file, [meeting]);
    }
  return byFile;
}

function quotedBy(m: Meeting): Quoted[] {
  // Words said of date, place and sides stand in the document of the first evidence.
  const first = m.evidence[0]?.document;
  const said = [m.date.said, m.place?.said ?? null, ...m.participants.map((p) => p.said)];
  return [
    ...m.evidence.flatMap((e) => [e, ...context(e)].map((span) => ({ document: e.document, span }))),
    ...said.flatMap((span) => (span ? [{ document: first, span }] : [])),
  ];
}

const context = ({ start, end, prefix, suffix }: Evidence): Span[] => [
  { start: start - prefix.length, end: start, quote: prefix },
  { start: end, end: end + suffix.length, quote: suffix },
];
