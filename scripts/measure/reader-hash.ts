/** Which state of the reader was measured: a hash of its rules and of what it knows. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit, contentHash } from '../../src/core/model/id.ts';

/** All that decides how an article is read. */
const PARTS = ['src/core/extract', 'data/lexicon', 'data/gazetteer', 'data/topics.json'];

function filesOf(root: string, part: string): string[] {
  if (statSync(join(root, part)).isFile()) return [part];
  return readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|json)$/.test(file))
    .map((file) => `${part}/${file.replaceAll('\\', '/')}`);
}

/** The same for the same files, whatever the machine or its ends of lines. `more`: further files and folders that count. */
export function readerHash(root: string, more: readonly string[] = []): string {
  const files = [...PARTS, ...more].flatMap((part) => filesOf(root, part)).sort(byCodeUnit);
  return contentHash(
    files
      .map((file) => `${file}\n${readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n')}`)
      .join('\n'),
  );
}
