/** Finds the meetings that a correction is about; what it does not find, or finds too often, is a problem told by name. */
import type { QuoteTarget, Target } from '../dataset/correction.ts';
import type { Meeting } from '../dataset/dataset.ts';
import type { Evidence } from '../model/meeting.ts';

/** Where a target was written: "beijing-2015.json, entry 2". */
export interface Place {
  file: string;
  entry: number;
}

export const placeName = ({ file, entry }: Place): string => `${file}, entry ${entry}`;

export interface Targets {
  /** `problems` get a line for each target that fails */
  find(at: Place, targets: readonly Target[], problems: string[]): Meeting[];
}

/** Words that tell a meeting, with what stands around them. */
interface Range {
  text: string;
  start: number;
  end: number;
}

const rangeOf = ({ prefix, quote, suffix }: Evidence): Range => ({
  text: plain(prefix + quote + suffix),
  start: plain(prefix).length,
  end: plain(prefix + quote).length,
});

/** Whether the words, made plain, overlap the range. */
function overlaps(words: string, { text, start, end }: Range): boolean {
  const at = text.indexOf(words, Math.max(0, start - words.length + 1));
  return at >= 0 && at < end;
}

/** Whether the words overlap what the evidence tells. */
export const tellsIn = (evidence: Evidence, words: string): boolean =>
  evidence.role === 'primary' && overlaps(plain(words), rangeOf(evidence));

const plain = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').replace(/[’‘ʼʻʿʾ]/gu, "'");

/** Looks targets up among the meetings. `fileOf` gives the file name of a document, `now` the id of the meeting that another went into. */
export function targetsIn(
  meetings: readonly Meeting[],
  fileOf: (document: string) => string | undefined,
  now: ReadonlyMap<string, string> = new Map(),
): Targets {
  const byId = new Map(meetings.map((m) => [m.id, m]));
  // What a reviewer added takes no words away from the meetings that were read.
  const isRead = (m: Meeting): boolean => m.corrections.every((c) => c.field !== 'add');
  const rangesOf = () =>
    meetings
      .filter(isRead)
      .flatMap((meeting) =>
        meeting.evidence
          .filter((e) => e.role === 'primary')
          .map((e) => ({ meeting, file: fileOf(e.document), range: rangeOf(e) })),
      );
  // Made with the first question: a large data set of which nothing is corrected is not copied for it.
  let ranges: ReturnType<typeof rangesOf> | null = null;
  const quoted = ({ quote, document }: QuoteTarget): Meeting[] => {
    const words = plain(quote);
    ranges ??= rangesOf();
    const hits = ranges.filter(
      ({ file, range }) => (document === undefined || document === file) && overlaps(words, range),
    );
    return [...new Set(hits.map((hit) => hit.meeting))];
  };
  const one = (at: Place, target: Target, problems: string[]): Meeting[] => {
    const where = placeName(at);
    if (typeof target === 'string') {
      const meeting = byId.get(now.get(target) ?? target);
      if (!meeting)
        problems.push(`${where}: no meeting has the id ${target} any more; find it again and name it`);
      return meeting ? [meeting] : [];
    }
    const found = quoted(target);
    const wanted = target.meetings ?? 1;
    if (found.length !== wanted) problems.push(`${where}: ${mismatch(target, found.length, wanted)}`);
    return found;
  };
  return {
    find: (at, targets, problems) => [...new Set(targets.flatMap((t) => one(at, t, problems)))],
  };
}

function mismatch({ quote, document }: QuoteTarget, found: number, wanted: number): string {
  const words = `the words "${quote}"${document === undefined ? '' : ` of ${document}`}`;
  return found === 0
    ? `no meeting is told by ${words} any more`
    : `${words} tell ${found} meetings, not ${wanted}: quote more of them, or say "meetings": ${found}`;
}
