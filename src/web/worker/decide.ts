/** Builds with decisions of which some may no longer find what they are about: those are passed over, and named. */
import type { Corrections } from '../../core/dataset/correction.ts';
import { allOf, someCorrections } from '../../core/dataset/correction-lists.ts';

/** `data/corrections` speaks of an entry as "mine.json, entry 2: …". */
const nameOf = ({ file, entry }: { file: string; entry: number }): string => `${file}, entry ${entry}:`;

const without = (corrections: Corrections, problems: readonly string[]): Corrections =>
  someCorrections(corrections, (row) => !problems.some((problem) => problem.startsWith(nameOf(row))));

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
      if (!problems || !fewer || allOf(fewer).length === allOf(held).length) throw failure;
      unmet.push(...problems);
      held = fewer;
    }
  }
}
