/** What reviewers decided about meetings as wholes: one that is two, and several that are one. Other meetings keep their ids. */
import type { Corrections, SameMeeting, SplitMeeting } from '../dataset/correction.ts';
import type { AppliedCorrection, Meeting, Notice } from '../dataset/dataset.ts';
import { CorrectionProblem, byDay, reviewed } from './corrections.ts';
import { apartId } from './identity.ts';
import { joinedMeeting, mergedMeeting } from './merge.ts';
import type { Cluster } from './same-meeting.ts';
import { type Targets, placeName, targetsIn, tellsIn } from './targets.ts';

/** A meeting, and the tellings that it was put together from. */
export interface Piece {
  meeting: Meeting;
  cluster: Cluster;
}

export interface Decided {
  pieces: Piece[];
  notices: Notice[];
  /** ids of meetings that went into another → its id */
  now: Map<string, string>;
}

type FileOf = (document: string) => string | undefined;

/** Two parts that a decision keeps apart. */
interface Apart {
  ids: [string, string];
  by: SplitMeeting;
}

/**
 * First what is split, then what is put together, whatever the order of the files: a part may go into another meeting.
 * Throws a CorrectionProblem that names each decision which can't be applied. `demonyms`: see WorldNames.
 */
export function decideMeetings(
  pieces: readonly Piece[],
  { split, sameMeeting }: Pick<Corrections, 'split' | 'sameMeeting'>,
  fileOf: FileOf,
  demonyms: ReadonlySet<string>,
): Decided {
  const decided: Decided = { pieces: [...pieces], notices: [], now: new Map() };
  if (!split.length && !sameMeeting.length) return decided;
  const apart: Apart[] = [];
  decided.pieces = splitAll(pieces, split, { fileOf, demonyms, apart });
  decided.notices = apart.map(({ ids, by }) => noticeOf(by, ids));
  joinAll(decided, sameMeeting, { fileOf, demonyms, apart });
  return decided;
}

const noticeOf = ({ on, reason }: SplitMeeting | SameMeeting, meetings: string[]): Notice => ({
  on,
  kind: 'correction',
  meetings,
  text: reason,
});

interface Context {
  fileOf: FileOf;
  demonyms: ReadonlySet<string>;
  apart: Apart[];
}

const meetingsOf = (pieces: Iterable<Piece>): Meeting[] => [...pieces].map(({ meeting }) => meeting);

/** A part may be split again, by a decision that comes in an earlier file: those that fail are tried until none goes on. */
function splitAll(pieces: readonly Piece[], splits: readonly SplitMeeting[], context: Context): Piece[] {
  const all = new Map(pieces.map((piece) => [piece.meeting.id, piece]));
  for (let pending = [...splits].sort(byDay); pending.length;) {
    const targets = targetsIn(meetingsOf(all.values()), context.fileOf);
    const problems: string[] = [];
    const failed = pending.filter((entry) => !splitOne(all, entry, { ...context, targets, problems }));
    if (failed.length === pending.length) throw new CorrectionProblem(problems);
    pending = failed;
  }
  return [...all.values()];
}

interface Splitting extends Context {
  targets: Targets;
  problems: string[];
}

/** The tellings that are named leave the meeting, which keeps its id. */
function splitOne(
  all: Map<string, Piece>,
  entry: SplitMeeting,
  { targets, problems, fileOf, demonyms, apart }: Splitting,
): boolean {
  const [found] = targets.find(entry, [entry.target], problems);
  const piece = found && all.get(found.id);
  if (!piece) return false;
  const { cluster, meeting } = piece;
  const where = placeName(entry);
  const before = problems.length;
  const leaving = new Set(
    entry.split.flatMap(({ quote, document }) => {
      const tellers = cluster.filter((telling) =>
        telling.meeting.evidence.some(
          (e) => (document === undefined || document === fileOf(e.document)) && tellsIn(e, quote),
        ),
      );
      const of = document === undefined ? '' : ` of ${document}`;
      if (tellers.length !== 1)
        problems.push(
          `${where}: the words "${quote}"${of} are told by ${tellers.length} of the articles that tell ${meeting.id}, not by one`,
        );
      return tellers;
    }),
  );
  if (problems.length === before && leaving.size === cluster.length)
    problems.push(`${where}: nothing would be left of the meeting ${meeting.id}: name fewer of its articles`);
  if (problems.length > before) return false;
  const parts = [
    { id: meeting.id, cluster: cluster.filter((t) => !leaving.has(t)) },
    { id: apartId([...leaving]), cluster: cluster.filter((t) => leaving.has(t)) },
  ] as const;
  const mark = markOf(entry, 'split', meeting.id, entry.split);
  for (const { id, cluster: own } of parts)
    all.set(id, { cluster: own, meeting: marked(mergedMeeting(id, own, demonyms), meeting, [mark]) });
  apart.push({ ids: [parts[0].id, parts[1].id], by: entry });
  return true;
}

function markOf(
  { reason, source, on, by }: SplitMeeting | SameMeeting,
  field: 'split' | 'sameMeeting',
  extracted: unknown,
  value: unknown,
): AppliedCorrection {
  return { field, extracted, value, reason, source, on, by };
}

const marked = (meeting: Meeting, { corrections }: Meeting, marks: AppliedCorrection[]): Meeting => ({
  ...meeting,
  sureness: reviewed(meeting.sureness, 'split'),
  corrections: [...corrections, ...marks],
});

/** Puts meetings together: the first that a decision names stays, as do its facts; the others add what it leaves open. */
function joinAll(decided: Decided, entries: readonly SameMeeting[], context: Context): void {
  const { pieces, now, notices } = decided;
  const targets = targetsIn(meetingsOf(pieces), context.fileOf);
  const stays = new Map(pieces.map(({ meeting: { id } }) => [id, id]));
  const problems: string[] = [];
  const marks: { id: string; mark: AppliedCorrection }[] = [];
  for (const entry of [...entries].sort(byDay)) {
    const before = problems.length;
    const ids = targets.find(entry, entry.sameMeeting, problems).map(({ id }) => id);
    if (problems.length > before) continue;
    if (ids.length < 2) problems.push(`${placeName(entry)}: names one meeting, ${ids[0]}, twice`);
    const [first, ...others] = ids.map((id) => stays.get(id)!) as [string, ...string[]];
    const gone = new Set(others);
    for (const [id, at] of stays) if (gone.has(at)) stays.set(id, first);
    for (const { ids: parts, by } of context.apart)
      if (parts.every((id) => stays.get(id) === first))
        problems.push(`${placeName(entry)}: ${parts.join(' and ')} are two meetings by ${placeName(by)}`);
    marks.push({ id: first, mark: markOf(entry, 'sameMeeting', ids, first) });
    notices.push(noticeOf(entry, ids));
  }
  if (problems.length) throw new CorrectionProblem(problems);
  for (const [id, at] of stays) if (id !== at) now.set(id, at);
  for (const notice of notices) notice.meetings = [...new Set(notice.meetings.map((id) => stays.get(id)!))];
  const together = (at: string): Piece[] => pieces.filter(({ meeting: { id } }) => stays.get(id) === at);
  const heads = new Set(now.values());
  decided.pieces = pieces.flatMap((piece): Piece[] => {
    const { id } = piece.meeting;
    if (now.has(id)) return [];
    if (!heads.has(id)) return [piece];
    const all = together(id);
    const others = all.filter((each) => each !== piece).map(({ meeting }) => meeting);
    const own = marks.filter((each) => stays.get(each.id) === id).map(({ mark }) => mark);
    const joined = joinedMeeting(piece.meeting, others, context.demonyms);
    return [
      {
        meeting: marked(joined, piece.meeting, own),
        cluster: [...new Set([piece, ...all])].flatMap((p) => p.cluster),
      },
    ];
  });
}
