/** Files of readings, a line each, as `extract --stdin` answered them: in any order, cut anywhere between two lines. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Reading } from '../../src/core/model/article.ts';
import { byCodeUnit } from '../../src/core/model/id.ts';
import { InputProblem } from '../dataset/read-json.ts';
import { sharedWords } from '../dataset/share-words.ts';
import { linesOf } from '../extract/lines.ts';
import { checkReading } from './reading-schema.ts';

export interface Read {
  /** in order of file name, each file once */
  readings: Reading[];
  /** addresses that were told beside the articles, by file */
  urls: Map<string, string>;
  /** lines that hold no reading, with the reason */
  aside: { file: string; why: string }[];
}

type Parsed = { reading: Reading; reader: string | null; url: string | null } | { why: string };

function parsed(text: string | null): Parsed {
  if (text === null) return { why: 'the line is too long' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (problem) {
    return { why: `not JSON: ${(problem as Error).message}` };
  }
  if (typeof value !== 'object' || value === null) return { why: 'no reading' };
  if ('problem' in value) {
    const { line, problem } = value as { line?: unknown; problem: unknown };
    return { why: `not read (line ${String(line)} of its input): ${String(problem)}` };
  }
  const { reader = null, url = null, ...rest } = value as { reader?: string; url?: unknown };
  const checked = checkReading(rest);
  return 'wrong' in checked
    ? { why: `no reading: ${checked.wrong}` }
    : { reading: checked, reader, url: typeof url === 'string' ? url : null };
}

/** Throws an InputProblem where a file can't be opened, or where readings of several readers are mixed. */
export async function readReadings(paths: readonly string[]): Promise<Read> {
  const byFile = new Map<string, Reading>();
  const urls = new Map<string, string>();
  const aside: Read['aside'] = [];
  const readers = new Map<string | null, string>();
  const shared = sharedWords();
  for (const path of paths)
    for await (const { number, text } of linesIn(path)) {
      const at = `${basename(path)}, line ${number}`;
      const line = parsed(text);
      if ('why' in line) {
        aside.push({ file: at, why: line.why });
        continue;
      }
      if (!readers.has(line.reader)) readers.set(line.reader, at);
      keep(shared(line.reading), at);
      if (line.url !== null && !urls.has(line.reading.file)) urls.set(line.reading.file, line.url);
    }
  if (readers.size > 1)
    throw new InputProblem([
      'the readings were made by different readers: read all articles with one version of Entrevue',
      ...[...readers].map(([reader, at]) => `  ${reader ?? 'unknown'}: first in ${at}`),
    ]);
  const readings = [...byFile.values()].sort((a, b) => byCodeUnit(a.file, b.file));
  return { readings, urls, aside };

  /** An engine may answer a line twice; of two articles under one name the same one is taken, whichever comes first. */
  function keep(reading: Reading, at: string): void {
    const held = byFile.get(reading.file);
    if (!held) {
      byFile.set(reading.file, reading);
      return;
    }
    const [a, b] = [JSON.stringify(held), JSON.stringify(reading)];
    if (a === b) return;
    if (b < a) byFile.set(reading.file, reading);
    aside.push({ file: at, why: `another article is called ${reading.file}, too: one of them is taken` });
  }
}

async function* linesIn(path: string): ReturnType<typeof linesOf> {
  try {
    yield* linesOf(path === '-' ? process.stdin : createReadStream(path));
  } catch (problem) {
    throw new InputProblem([
      `${path} can't be opened (${(problem as NodeJS.ErrnoException).code ?? 'unknown'})`,
    ]);
  }
}
