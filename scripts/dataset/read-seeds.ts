/** The files of the seeds folder as inputs of the build, in order of name; what is no article is told, not guessed. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from '../../src/core/build/read-input.ts';
import { byCodeUnit } from '../../src/core/model/id.ts';
import { decode } from '../../src/web/worker/decode.ts';

/** About the folder itself. */
const OF_THE_FOLDER = /^readme(\.|$)/i;

export interface Seeds {
  /** names, in NFC, in order */
  files: string[];
  /** opens a file each time it is asked for it: no text is held */
  open(file: string): Input;
  /** files left aside, with the reason */
  ignored: { file: string; why: string }[];
}

/** Lists a folder, not the folders in it. Throws only where the folder itself can't be read. */
export function listSeeds(folder: string): Seeds {
  const paths = new Map<string, string>();
  const ignored: Seeds['ignored'] = [];
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    const file = entry.name.normalize('NFC');
    if (OF_THE_FOLDER.test(file)) ignored.push({ file, why: 'describes the folder' });
    else if (file.startsWith('.')) ignored.push({ file, why: 'a hidden file' });
    else if (entry.isDirectory()) ignored.push({ file, why: 'a folder: put its articles beside the others' });
    else if (paths.has(file))
      ignored.push({ file, why: 'another file has the same name in other characters' });
    else paths.set(file, join(folder, entry.name));
  }
  return { files: [...paths.keys()], open: (file) => openSeed(paths.get(file)!, file), ignored };
}

function openSeed(path: string, file: string): Input {
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

/** The inputs of a folder one after another, each opened when its turn comes. */
export function* inputsOf({ files, open }: Seeds): Generator<Input> {
  for (const file of files) yield open(file);
}
