/** What is wrong with a data set that came: told to the reader as it is. */

/** A data set that came but cannot be used: each problem names where and what. */
export class DatasetProblem extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.slice(0, 5).join('\n'));
    this.name = 'DatasetProblem';
    this.problems = problems;
  }
}
