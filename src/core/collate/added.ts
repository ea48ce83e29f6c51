/** Meetings that a reviewer added: their words found in a document, their people resolved with all the others. */
import type { AddedMeeting } from '../dataset/correction.ts';
import type { Meeting } from '../dataset/dataset.ts';
import type { Article, ReadMeeting, Reading } from '../model/article.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { Evidence, Span } from '../model/meeting.ts';
import { CorrectionProblem, type KnownIds, unknownOfAdded } from './corrections.ts';
import { meetingIds } from './identity.ts';
import { participant } from './merge.ts';
import type { Cluster, Resolved } from './same-meeting.ts';
import type { Telling, Told } from './tellings.ts';

/** A piece of a file's text that is at hand, and where it begins. */
interface Passage {
  start: number;
  text: string;
}

/** The text of a file: all of it, or the pieces that are at hand. */
export interface Passages {
  of(file: string): readonly Passage[];
}

/** Whole texts, asked for one file after another. */
export const wholeTexts = (texts: { get(file: string): string | undefined }): Passages => ({
  of(file) {
    const text = texts.get(file);
    return text === undefined ? [] : [{ start: 0, text }];
  },
});

/** What readings quote of their texts, with what stands around it. */
export const passagesIn = (readings: readonly Reading[]): Passages => ({
  of: (file) =>
    readings
      .filter((reading) => reading.file === file)
      .flatMap(({ meetings }) => meetings.flatMap((m) => m.evidence))
      .map(({ start, prefix, quote, suffix }) => ({
        start: start - prefix.length,
        text: prefix + quote + suffix,
      })),
});

/** Longest surroundings of a quote on each side, in UTF-16 units, as the reader takes them. */
const LONGEST_AROUND = 240;

type Found = Pick<Evidence, 'start' | 'end' | 'quote' | 'prefix' | 'suffix'>;

/** Where the words stand, or why not. */
function locate({ add }: AddedMeeting, passages: readonly Passage[]): Found | string {
  const { quote, prefix = '', suffix = '' } = add;
  const words = prefix + quote + suffix;
  const found = new Map<number, Passage>();
  for (const passage of passages)
    for (let at = passage.text.indexOf(words); at >= 0; at = passage.text.indexOf(words, at + 1)) {
      const start = passage.start + at + prefix.length;
      if (!found.has(start)) found.set(start, passage);
    }
  const told = `the words "${quote}"`;
  if (found.size === 0) return `${told} do not stand in ${add.document}`;
  const start = add.start !== undefined && found.has(add.start) ? add.start : [...found.keys()][0]!;
  if (found.size > 1 && start !== add.start)
    return `${told} stand ${found.size} times in ${add.document}: quote more of them, or give their "start"`;
  const span = { start, end: start + quote.length, quote };
  return { ...span, ...(add.prefix === undefined ? around(span, found.get(start)!) : { prefix, suffix }) };
}

/** What stands around the words in their line. */
function around({ start, end }: Span, passage: Passage): Pick<Evidence, 'prefix' | 'suffix'> {
  const [from, to] = [start - passage.start, end - passage.start];
  const before = passage.text.slice(Math.max(0, from - LONGEST_AROUND), from);
  const after = passage.text.slice(to, to + LONGEST_AROUND);
  const line = after.indexOf('\n');
  return {
    prefix: before.slice(before.lastIndexOf('\n') + 1),
    suffix: line < 0 ? after : after.slice(0, line),
  };
}

/** The added meetings as tellings of the documents in which their words stand. Throws a CorrectionProblem. */
export function addedTellings(
  added: readonly AddedMeeting[],
  { documents, tellings }: Told,
  passages: Passages,
  known: KnownIds,
): Telling[] {
  const problems: string[] = [];
  const found = added.flatMap((entry): Telling[] => {
    problems.push(...unknownOfAdded(entry, known));
    const where = locate(entry, passages.of(entry.add.document));
    const article = typeof where === 'string' ? null : articleAt(documents, entry.add.document, where);
    if (typeof where === 'string' || !article) {
      const why = typeof where === 'string' ? where : `${entry.add.document} is none of the articles`;
      problems.push(`${entry.file}, entry ${entry.entry}: ${why}`);
      return [];
    }
    const meeting = asRead(entry, article, where);
    // Behind those of its article that begin before it.
    const order = tellings.filter((t) => t.article.file === article.file && startOf(t) <= where.start).length;
    return [{ article, meeting, order, date: dateOf(meeting) }];
  });
  if (problems.length) throw new CorrectionProblem(problems);
  return found;
}

const startOf = ({ meeting }: Telling): number => meeting.evidence[0]?.start ?? 0;
const dateOf = ({ date: { edtf } }: ReadMeeting): Telling['date'] => (edtf === null ? null : parseEdtf(edtf));

/** A teaser lies within nothing else: the smallest document around the words is theirs. */
function articleAt(documents: readonly Article[], file: string, { start, end }: Found): Article | null {
  const [smallest] = documents
    .filter((d) => d.file === file && d.start <= start && end <= d.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return smallest ?? null;
}

function asRead({ add }: AddedMeeting, article: Article, found: Found): ReadMeeting {
  const section = article.teaserOf === null ? 'article' : 'related';
  const { place, kind, status, topics } = add;
  return {
    article: article.id,
    date: { edtf: add.date, basis: 'corrected', said: null },
    place: place && { ...place, basis: 'corrected', said: null },
    kind,
    status,
    section,
    participants: add.participants.map((p) => ({ ...p, countryBasis: 'corrected', said: null })),
    topics: [...topics],
    event: null,
    evidence: [{ document: article.id, section, role: 'primary', ...found }],
    sureness: { value: 1, reasons: [{ factor: 'review', value: 1, why: 'review.added' }] },
  };
}

/** The added meetings, each with the one telling that it has. `known`: ids that are taken. Throws a CorrectionProblem. */
export function addedMeetings(
  tellings: readonly Resolved[],
  added: readonly AddedMeeting[],
  known: { has(id: string): boolean },
): { meeting: Meeting; cluster: Cluster }[] {
  const clusters = tellings.map((telling) => [telling]);
  // Named apart from the others, whose ids an addition must leave as they are.
  const ids = meetingIds(clusters);
  const twice = added.flatMap(({ file, entry }, i) =>
    known.has(ids[i]!)
      ? [
          `${file}, entry ${entry}: the meeting ${ids[i]} is there already: the same people, day, place and kind`,
        ]
      : [],
  );
  if (twice.length) throw new CorrectionProblem(twice);
  return clusters.map((cluster, i) => {
    const [{ meeting, sides, order }] = cluster as [Resolved];
    const { add, reason, source, on, by } = added[i]!;
    const { participants, article: _, ...rest } = meeting;
    const value = { quote: add.quote, document: add.document };
    return {
      cluster,
      meeting: {
        ...rest,
        id: ids[i]!,
        event: null,
        participants: participants.map((p, n) => participant(p, sides[n] ?? null)),
        order,
        corrections: [{ field: 'add', extracted: null, value, reason, source, on, by }],
      },
    };
  });
}
