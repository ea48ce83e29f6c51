/** JSON that people edit: read with a message that names the file, and the place where the engine tells it, when it is broken. */
import { readFileSync } from 'node:fs';

/** A file that people edit and that can't be used: each problem is a line to act on. */
export class InputProblem extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'InputProblem';
    this.problems = problems;
  }
}

/** Parses a JSON file; `name` is what the message calls it. */
export function readJson(path: string, name: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (problem) {
    throw new InputProblem([
      `${name} can't be opened (${(problem as NodeJS.ErrnoException).code ?? 'unknown'})`,
    ]);
  }
  try {
    return JSON.parse(text);
  } catch (problem) {
    throw new InputProblem([
      `${name} is not JSON: ${(problem as Error).message}${place(text, problem as Error)}`,
    ]);
  }
}

/** Engines quote the broken words, some say the line, others only a position. */
function place(text: string, { message }: Error): string {
  const at = /position (\d+)(?! \(line)/.exec(message);
  if (!at) return '';
  const before = text.slice(0, Number(at[1])).split('\n');
  return ` (line ${before.length}, column ${before.at(-1)!.length + 1})`;
}
