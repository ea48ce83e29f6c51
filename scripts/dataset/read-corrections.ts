/** The reviewed decisions of `data/corrections/`, checked; every problem of every file is told at once. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Corrections, NO_CORRECTIONS, readCorrections } from '../../src/core/dataset/correction.ts';
import { byCodeUnit } from '../../src/core/model/id.ts';
import { InputProblem, readJson } from './read-json.ts';

/** Reads every .json file of the folder, in order of name. Throws an InputProblem. */
export function readCorrectionFiles(folder: string): Corrections {
  if (!existsSync(folder)) return NO_CORRECTIONS;
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const files = names
    .sort(byCodeUnit)
    .map((file) => ({ file, data: readJson(join(folder, file), `data/corrections/${file}`) }));
  const read = readCorrections(files);
  if (!read.ok) throw new InputProblem(read.problems.map((p) => `data/corrections/${p}`));
  return read.corrections;
}
