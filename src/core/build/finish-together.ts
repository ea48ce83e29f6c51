/** Collates sources of which some bring decisions of their own: those that can't be applied any more are told, not fatal. */
import { type Built, finishDataset } from './build-dataset.ts';
import { CorrectionProblem } from '../collate/corrections.ts';
import {
  type Corrections,
  type DifferentPeople,
  NO_CORRECTIONS,
  type SamePeople,
  readCorrections,
} from '../dataset/correction.ts';
import { allOf, joinedCorrections, someCorrections } from '../dataset/correction-lists.ts';
import type { Reading } from '../model/article.ts';

export interface Sources {
  readings: readonly Reading[];
  texts: { get(file: string): string | undefined };
  /** decisions that opened data sets bear */
  corrections: Corrections;
}

export interface Lost {
  file: string;
  problem: string;
}

export interface BuiltTogether extends Built {
  /** each decision of an opened data set that was left out: the data set's file, and the cause */
  lost: Lost[];
  /** all that were applied */
  corrections: Corrections;
}

/** Every decision about one meeting, so that one that fails takes no other with it. */
const single = ({ meetings, notices, ...rest }: Corrections): Corrections => {
  const each = <T extends { targets: unknown[]; entry: number }>(rows: readonly T[]): T[] =>
    rows.flatMap((row) => row.targets.map((target) => ({ ...row, targets: [target] })));
  return { ...rest, meetings: each(meetings), notices: each(notices) };
};

/** Entries by their place in the list, under one name: problems name them so. */
function numbered(corrections: Corrections): Corrections {
  const entries = new Map(allOf(corrections).map((row, i) => [row, i + 1]));
  const placed = <T extends ReturnType<typeof allOf>[number]>(rows: readonly T[]): T[] =>
    rows.map((row) => ({ ...row, file: IMPORTED, entry: entries.get(row)! }));
  const { meetings, same, notSame, added, sameMeeting, split, notices } = corrections;
  return {
    meetings: placed(meetings),
    same: placed(same),
    notSame: placed(notSame),
    added: placed(added),
    sameMeeting: placed(sameMeeting),
    split: placed(split),
    notices: placed(notices),
  };
}

const IMPORTED = 'opened data set';
const ENTRY = /^opened data set, entry (\d{1,9}): /;

const keyOf = ({ field, value, reason, on, by }: Corrections['meetings'][number]): string =>
  JSON.stringify([field, value, reason, on, by]);

const splitKey = ({ split, reason, on, by }: Corrections['split'][number]): string =>
  JSON.stringify([split, reason, on, by]);

/** What a decision about people says, wherever it was made. */
const saysOf = (
  { reason, source: { title, url }, on, by }: SamePeople | DifferentPeople,
  of: readonly string[],
): string => JSON.stringify([of, reason, title, url, on, by]);

/** What an addition and a putting together made stands in the data set as it was made. */
const STANDING: ReadonlySet<string> = new Set(['add', 'sameMeeting']);

/** The decisions whose values are what a decision may say; `lost` gets the others. */
function usable(
  { meetings, split, same, notSame, ...rest }: Corrections,
  own: Corrections,
  lost: Lost[],
): Corrections {
  const parted = new Set(own.split.map(splitKey));
  const isSound = (file: string, entry: unknown): boolean => {
    const read = readCorrections([{ file: IMPORTED, data: [entry] }]);
    if (!read.ok) lost.push({ file, problem: read.problems[0]!.slice(`${IMPORTED}, entry 1, `.length) });
    return read.ok;
  };
  const sound = meetings.filter(({ field, value, reason, source, on, by, targets, file }) => {
    const entry = { field, value: asWritten(field, value), reason, source, on, by, target: targets };
    return !STANDING.has(field) && isSound(file, entry);
  });
  const apart = split.filter((decision) => {
    const { file, entry: _e, ...said } = decision;
    return !parted.has(splitKey(decision)) && isSound(file, said);
  });
  const told = new Set([
    ...own.same.map((d) => saysOf(d, d.same)),
    ...own.notSame.map((d) => saysOf(d, d.notSame)),
  ]);
  /** Once, whoever brings it. */
  const people = <T extends SamePeople | DifferentPeople>(decision: T, of: readonly string[]): boolean => {
    const says = saysOf(decision, of);
    if (told.has(says)) return false;
    told.add(says);
    const { file, entry: _e, ...said } = decision;
    return isSound(file, said);
  };
  return {
    ...rest,
    meetings: sound,
    split: apart,
    same: same.filter((d) => people(d, d.same)),
    notSame: notSame.filter((d) => people(d, d.notSame)),
  };
}

/** Values as a file of corrections has them: nothing is asked of those that say nothing. */
const asWritten = (field: string, value: unknown): unknown =>
  field === 'confirm' || field === 'drop' ? true : value;

/** As often the decisions that fail are taken out before all of them are. */
const ROUNDS = 3;

/** Throws a CorrectionProblem only for `own` decisions. */
export function finishTogether(
  { readings, texts, corrections }: Sources,
  own: Corrections = NO_CORRECTIONS,
): BuiltTogether {
  const lost: Lost[] = [];
  let brought = usable(corrections, own, lost);
  let current = numbered(brought);
  const known = new Set(own.meetings.map(keyOf));
  /** What is ours too is not lost. */
  const lose = (entry: number, problem: string): void => {
    const row = allOf(brought)[entry - 1]!;
    if (!('field' in row && known.has(keyOf(row)))) lost.push({ file: row.file, problem });
  };
  for (let round = 0; round <= ROUNDS; round++)
    try {
      const held = joinedCorrections([own, current]);
      return { ...finishDataset(readings, texts, held), lost, corrections: held };
    } catch (problem) {
      if (!(problem instanceof CorrectionProblem)) throw problem;
      const failed = new Map(
        problem.problems.flatMap((line) => {
          const [whole, entry] = ENTRY.exec(line) ?? [];
          return entry === undefined ? [] : [[Number(entry), line.slice(whole!.length)] as const];
        }),
      );
      if (failed.size === 0) throw problem;
      if (round === 0) {
        brought = single(brought);
        current = numbered(brought);
      } else {
        for (const [entry, cause] of failed) lose(entry, cause);
        current = someCorrections(current, ({ entry }) => !failed.has(entry));
      }
    }
  for (const { entry } of allOf(current)) lose(entry, 'others on which it may stand are left out');
  return { ...finishDataset(readings, texts, own), lost, corrections: own };
}
