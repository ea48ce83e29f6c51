/** Several opened sources → the readings, texts and decisions that collation makes one data set of. */
import { type Corrections, NO_CORRECTIONS } from '../dataset/correction.ts';
import { joinedCorrections } from '../dataset/correction-lists.ts';
import type { Reading } from '../model/article.ts';
import { readingsOf } from './data-set.ts';
import type { Result } from './formats.ts';
import { LIMITS, type Limits } from './limits.ts';
import { type Problem, Problems } from './problem.ts';
import type { ReadText } from './told.ts';

export interface Together {
  readings: Reading[];
  /** text of each file that a reading names */
  texts: Map<string, string>;
  urls: Map<string, string>;
  /** what the data sets among the sources bear */
  corrections: Corrections;
  problems: Problem[];
}

/** A name that no other text bears: "a.txt", "a.txt (2)", which comes after it in order. */
function freeName(file: string, taken: ReadonlyMap<string, unknown>): string {
  let name = file;
  for (let n = 2; taken.has(name); n++) name = `${file} (${n})`;
  return name;
}

const articlesOf = ({ articles }: Reading): string => articles.map((a) => a.id).join(' ');

/** The reading under another name. */
function renamed({ reading, source }: ReadText, file: string): ReadText {
  if (file === reading.file) return { reading, source };
  const articles = reading.articles.map((a) => ({ ...a, file }));
  return { source: { ...source, file }, reading: { ...reading, file, articles } };
}

const namedAs = (file: string, corrections: Corrections): Corrections =>
  Object.fromEntries(
    Object.entries(corrections).map(([list, rows]) => [
      list,
      (rows as object[]).map((row) => ({ ...row, file })),
    ]),
  ) as unknown as Corrections;

/**
 * Puts sources side by side, in their order. Two texts of one name keep apart under two names; the same articles under one name
 * count once, in the words of the first. Tables and facts are passed over.
 */
export function together(
  sources: readonly { name: string; result: Result | null }[],
  limits: Limits = LIMITS,
): Together {
  const byFile = new Map<string, Reading>();
  const all: Together = {
    readings: [],
    texts: new Map(),
    urls: new Map(),
    corrections: NO_CORRECTIONS,
    problems: [],
  };
  for (const { name, result } of sources) {
    const problems = new Problems(name, limits.problems);
    const apart = result?.kind === 'dataset' ? readingsOf(result.dataset, limits, problems) : null;
    const read = apart?.read ?? (result?.kind === 'reading' ? result.read : []);
    const urls = result?.kind === 'reading' ? result.urls : null;
    for (const each of read) {
      const known = byFile.get(each.reading.file);
      if (known && articlesOf(known) === articlesOf(each.reading)) continue;
      const { reading, source } = renamed(each, freeName(each.reading.file, byFile));
      byFile.set(reading.file, reading);
      all.texts.set(reading.file, source.text);
      const url = urls?.get(each.reading.file);
      if (url !== undefined) all.urls.set(reading.file, url);
    }
    if (apart) all.corrections = joinedCorrections([all.corrections, namedAs(name, apart.corrections)]);
    all.problems.push(...problems.list());
  }
  all.readings = [...byFile.values()];
  return all;
}
