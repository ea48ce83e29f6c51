/** Builds with decisions of which some may no longer find what they are about: those are passed over, and named. */
import type { Corrections } from '../../core/dataset/correction.ts';

/** `data/corrections` speaks of an entry as "mine.json, entry 2: …". */
const nameOf = ({ file, entry }: { file: string; entry: number }): string => `${file}, entry ${entry}:`;

function without(corrections: Corrections, problems: readonly string[]): Corrections {
  const stays = (each: { file: string; entry: number }): boolean =>
    !problems.some((problem) => problem.startsWith(nameOf(each)));
  return {
    meetings: corrections.meetings.filter(stays),
    same: corrections.same.filter(stays),
    notSame: corrections.notSame.filter(stays),
    added: corrections.added.filter(stays),
    notices: corrections.notices.filter(stays),
  };
}

export const countOf = ({ meetings, same, notSame, added, notices }: Corrections): number =>
  meetings.length + same.length + notSame.length + added.length + notices.length;

export const joined = (all: readonly Corrections[]): Corrections => ({
  meetings: all.flatMap((c) => c.meetings),
  same: all.flatMap((c) => c.same),
  notSame: all.flatMap((c) => c.notSame),
  added: all.flatMap((c) => c.added),
  notices: all.flatMap((c) => c.notices),
});

/** Problems of decisions, as the build throws them; null for any other failure. */
export const problemsOf = (failure: unknown): readonly string[] | null =>
  failure instanceof Error && failure.name === 'CorrectionProblem'
    ? (failure as Error & { problems: readonly string[] }).problems
    : null;

/** What `build` gives with as many of the decisions as hold; `unmet` tells of the others. */
export function decideWith<T>(
  corrections: Corrections,
  build: (corrections: Corrections) => T,
): { result: T; unmet: string[] } {
  const unmet: string[] = [];
  for (let held = corrections; ;) {
    try {
      return { result: build(held), unmet };
    } catch (failure) {
      const problems = problemsOf(failure);
      const fewer = problems && without(held, problems);
      if (!problems || !fewer || countOf(fewer) === countOf(held)) throw failure;
      unmet.push(...problems);
      held = fewer;
    }
  }
}
