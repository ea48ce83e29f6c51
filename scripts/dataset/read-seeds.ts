/** The files of the seeds folder as inputs of the build, in order of name; what is no article is told, not guessed. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from '../../src/core/build/read-input.ts';
import { byCodeUnit } from '../../src/core/model/id.ts';
import { decode } from './decode.ts';

/** About the folder itself. */
const OF_THE_FOLDER = /^readme(\.|$)/i;

export interface Seeds {
  inputs: Input[];
  /** files left aside, with the reason */
  ignored: { file: string; why: string }[];
}

/** Reads a folder, not the folders in it. Throws only where the folder itself can't be read. */
export function readSeeds(folder: string): Seeds {
  const seeds: Seeds = { inputs: [], ignored: [] };
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    const file = entry.name.normalize('NFC');
    if (OF_THE_FOLDER.test(file)) seeds.ignored.push({ file, why: 'describes the folder' });
    else if (file.startsWith('.')) seeds.ignored.push({ file, why: 'a hidden file' });
    else if (entry.isDirectory())
      seeds.ignored.push({ file, why: 'a folder: put its articles beside the others' });
    else seeds.inputs.push(readSeed(join(folder, entry.name), file));
  }
  return seeds;
}

function readSeed(path: string, file: string): Input {
  try {
    const decoded = decode(readFileSync(path));
    return 'text' in decoded
      ? { file, text: decoded.text, notes: decoded.notes }
      : { file, text: '', unreadable: decoded.unreadable };
  } catch (problem) {
    const code = (problem as NodeJS.ErrnoException).code ?? 'unknown';
    return { file, text: '', unreadable: `the file can't be opened (${code})` };
  }
}
