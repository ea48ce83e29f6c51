/** Opens one file of any format: what it gives, and what is wrong with it. Never throws, whatever the file holds. */
import type { Given } from '../model/article.ts';
import { FORMATS, type Result } from './formats.ts';
import { LIMITS, type Limits } from './limits.ts';
import { type Problem, Problems } from './problem.ts';
import { type FormatId, sniff } from './sniff.ts';
import type { World } from './world.ts';

export interface OpenedFile {
  /** "" = pasted */
  name: string;
  /** MIME type, where one is told */
  type?: string;
  text: string;
  /** what a sidecar tells of it */
  given?: Given;
}

export interface Opened {
  format: FormatId;
  /** null: nothing of it can be used, and `problems` say why */
  result: Result | null;
  problems: Problem[];
}

/** Name of a text that was pasted and has none. */
const PASTED = 'pasted.txt';

/** Pure: the same file gives the same. */
export function open(file: OpenedFile, world: World, limits: Limits = LIMITS): Opened {
  const name = file.name || PASTED;
  const problems = new Problems(name, limits.problems);
  const refused = (format: FormatId): Opened => ({ format, result: null, problems: problems.list() });
  if (file.text.length > limits.units) {
    problems.add('too-large', { values: { found: file.text.length, most: limits.units } });
    return refused(sniff({ ...file, name: file.name }, ''));
  }
  const text = file.text.replace(/^\ufeff/, '');
  const format = sniff(file, text);
  if (text.trim() === '') {
    problems.add('empty');
    return refused(format);
  }
  const source = { file: name, text, ...(file.given && { given: file.given }) };
  try {
    const result = FORMATS[format].read(source, { file: name, world, limits, problems });
    return { format, result, problems: problems.list() };
  } catch (problem) {
    const reason = (problem instanceof Error ? problem.message : String(problem)).slice(0, 200);
    problems.add('failed', { values: { reason } });
    return refused(format);
  }
}
