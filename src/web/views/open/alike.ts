/** Problems that say the same of many rows are one, with the rows. Pure. */
import type { OwnProblem } from '../../worker/own-messages.ts';

export interface Alike {
  problem: OwnProblem;
  /** of each, in order; empty where they stand in no row */
  rows: readonly number[];
  count: number;
}

/** In the order of the first of each. */
export function alike(problems: readonly OwnProblem[]): Alike[] {
  const groups = new Map<string, { problem: OwnProblem; rows: number[]; count: number }>();
  for (const problem of problems) {
    const { why, values, column, at } = problem;
    const key = JSON.stringify([why, values, column, at]);
    const known = groups.get(key) ?? { problem, rows: [], count: 0 };
    known.count++;
    if (problem.row !== null) known.rows.push(problem.row);
    groups.set(key, known);
  }
  return [...groups.values()];
}
