/** Collates sources of which some bring decisions of their own: those that can't be applied any more are told, not fatal. */
import { type Built, finishDataset } from './build-dataset.ts';
import { CorrectionProblem } from '../collate/corrections.ts';
import { type Corrections, NO_CORRECTIONS, readCorrections } from '../dataset/correction.ts';
import { joinedCorrections, someCorrections } from '../dataset/correction-lists.ts';
import type { Reading } from '../model/article.ts';

export interface Sources {
  readings: readonly Reading[];
  texts: { get(file: string): string | undefined };
  /** decisions that opened data sets bear */
  corrections: Corrections;
}

export interface BuiltTogether extends Built {
  /** a line for each decision of an opened data set that was left out, with the cause */
  lost: string[];
  /** all that were applied */
  corrections: Corrections;
}

/** Every decision about one meeting, so that one that fails takes no other with it. */
const single = ({ meetings, notices, ...rest }: Corrections): Corrections => {
  const each = <T extends { targets: unknown[]; entry: number }>(rows: readonly T[]): T[] =>
    rows.flatMap((row) => row.targets.map((target) => ({ ...row, targets: [target] })));
  return { ...rest, ...numbered({ ...rest, meetings: each(meetings), notices: each(notices) }) };
};

/** Entries by their place in the list, under one name: problems name them so. */
function numbered({ meetings, notices, split, ...rest }: Corrections): Corrections {
  return {
    ...rest,
    meetings: meetings.map((m, i) => ({ ...m, file: IMPORTED, entry: i + 1 })),
    notices: notices.map((n, i) => ({ ...n, file: IMPORTED, entry: meetings.length + i + 1 })),
    split: split.map((s, i) => ({
      ...s,
      file: IMPORTED,
      entry: meetings.length + notices.length + i + 1,
    })),
  };
}

const IMPORTED = 'opened data set';
const ENTRY = /^opened data set, entry (\d{1,9}): /;

const keyOf = ({ field, value, reason, on, by }: Corrections['meetings'][number]): string =>
  JSON.stringify([field, value, reason, on, by]);

const splitKey = ({ split, reason, on, by }: Corrections['split'][number]): string =>
  JSON.stringify([split, reason, on, by]);

/** The decisions whose values are what a decision may say, and that are not ours anyway. */
function usable({ meetings, split, ...rest }: Corrections, own: Corrections): Corrections {
  const parted = new Set(own.split.map(splitKey));
  const known = new Set(own.meetings.map(keyOf));
  const sound = meetings.filter((decision) => {
    const { field, value, reason, source, on, by, targets } = decision;
    const data = [{ field, value: asWritten(field, value), reason, source, on, by, target: targets }];
    return !known.has(keyOf(decision)) && readCorrections([{ file: IMPORTED, data }]).ok;
  });
  const apart = split.filter((decision) => {
    const { file: _f, entry: _e, ...said } = decision;
    return !parted.has(splitKey(decision)) && readCorrections([{ file: IMPORTED, data: [said] }]).ok;
  });
  return { ...rest, meetings: sound, split: apart };
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
  const brought = numbered(usable(corrections, own));
  const lost: string[] = [];
  let current = brought;
  for (let round = 0; round <= ROUNDS; round++)
    try {
      const held = joinedCorrections([own, current]);
      return { ...finishDataset(readings, texts, held), lost, corrections: held };
    } catch (problem) {
      if (!(problem instanceof CorrectionProblem)) throw problem;
      const failed = problem.problems.flatMap((line) => ENTRY.exec(line)?.[1] ?? []).map(Number);
      if (failed.length === 0) throw problem;
      if (round === 0) current = single(brought);
      else {
        lost.push(...problem.problems.filter((line) => ENTRY.test(line)));
        const gone = new Set(failed);
        const stays = ({ entry }: { entry: number }): boolean => !gone.has(entry);
        current = someCorrections(current, stays);
      }
    }
  return { ...finishDataset(readings, texts, own), lost, corrections: own };
}
