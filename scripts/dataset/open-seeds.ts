/** What was read of the articles and the data files of a folder, side by side: readings, their texts, addresses and decisions. */
import { OPEN_WORLD } from '../../src/core/build/open-world.ts';
import { notRead } from '../../src/core/build/read-input.ts';
import { tableNames } from '../../src/core/build/table-names.ts';
import { type Corrections, NO_CORRECTIONS } from '../../src/core/dataset/correction.ts';
import type { Result } from '../../src/core/intake/formats.ts';
import { LIMITS } from '../../src/core/intake/limits.ts';
import { open } from '../../src/core/intake/open.ts';
import { Problems, sayProblem } from '../../src/core/intake/problem.ts';
import { openTable } from '../../src/core/intake/table-file.ts';
import { together } from '../../src/core/intake/together.ts';
import type { Reading } from '../../src/core/model/article.ts';
import type { Seeds } from './read-seeds.ts';

export interface OpenedSeeds {
  readings: Reading[];
  texts: { get(file: string): string | undefined };
  /** addresses that front matter, pages and data give, by file */
  urls: ReadonlyMap<string, string>;
  /** what opened data sets bear */
  corrections: Corrections;
  /** what came to light only when all were put side by side, a line each */
  problems: readonly string[];
}

/** A data file: what it gives, its format and its problems in words. */
async function openData(seeds: Seeds, file: string): Promise<{ result: Result | null; reasons: string[] }> {
  const { content, mapping } = await seeds.openData(file);
  if (content.unreadable !== undefined) return { result: null, reasons: [content.unreadable] };
  const { format, result, problems } = open({ name: file, text: content.text }, OPEN_WORLD);
  const reasons = [`format:${format}`, ...(content.notes ?? [])];
  if (result?.kind !== 'table') return { result, reasons: [...reasons, ...problems.map(sayProblem)] };
  const found = new Problems(file, LIMITS.problems);
  const read = openTable(file, result.source.text, mapping, {
    names: tableNames(),
    limits: LIMITS,
    problems: found,
  });
  const table: Result | null = read && { kind: 'reading', read: [read], urls: new Map() };
  return { result: table, reasons: [...reasons, ...found.list().map(sayProblem)] };
}

/** The first reading of a file bears what is to be said of the file. */
function accounted(result: Result | null, reasons: readonly string[]): Result | null {
  if (result?.kind !== 'reading') return result;
  const read = result.read.map((each, i) =>
    i === 0
      ? { ...each, reading: { ...each.reading, reasons: [...reasons, ...each.reading.reasons] } }
      : each,
  );
  return { ...result, read };
}

/** Puts the readings of the articles and what the data files hold side by side. Articles come first: one text counts once. */
export async function openSeeds(seeds: Seeds, articles: readonly Reading[]): Promise<OpenedSeeds> {
  const { urls } = seeds;
  if (seeds.data.length === 0)
    return {
      readings: [...articles],
      texts: { get: (file) => seeds.open(file).text },
      urls,
      corrections: NO_CORRECTIONS,
      problems: [],
    };
  const refused: Reading[] = [];
  const sources: { name: string; result: Result | null }[] = [];
  for (const name of seeds.data) {
    const { result, reasons } = await openData(seeds, name);
    if (result?.kind !== 'reading') {
      const [format = '', ...rest] = reasons;
      const told = notRead(name, format);
      const reading: Reading = { ...told, outcome: result ? 'read' : 'not', reasons: [format, ...rest] };
      refused.push(reading);
    }
    sources.push({ name, result: accounted(result, reasons) });
  }
  const read = articles.map((reading) => ({ reading, source: { file: reading.file, text: '' } }));
  const all = together([{ name: '', result: { kind: 'reading', read, urls } }, ...sources]);
  const own = new Set(seeds.files);
  return {
    readings: [...all.readings, ...refused],
    texts: { get: (file) => (own.has(file) ? seeds.open(file).text : all.texts.get(file)) },
    urls: all.urls,
    corrections: all.corrections,
    problems: all.problems.map(sayProblem),
  };
}
