/**
 * `npm run dataset`: builds the data set from the seeds. `-- --seeds DIR --out DIR` for other folders (their
 * corrections with `--corrections DIR`, their stories with `--stories DIR`), `-- --check` to fail when what is committed is stale.
 * What was read before is taken from a cache: `--cache DIR` for another than that of the project, `--no-cache` to read anew.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Outputs, staleness, writeOutputs } from './dataset/outputs.ts';
import { prebuild } from './dataset/prebuild.ts';
import { progressIn } from './dataset/progress.ts';
import { type Reader, readInThread, threadReader } from './dataset/read-in-thread.ts';
import { cachedReader, openCache } from './dataset/reading-cache.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: 'string' },
      out: { type: 'string' },
      corrections: { type: 'string' },
      stories: { type: 'string' },
      check: { type: 'boolean', default: false },
      cache: { type: 'string' },
      'no-cache': { type: 'boolean', default: false },
    },
  });
  // Corrections and stories belong to their articles: those of the project say nothing of another folder.
  const ownOf = (name: string): string | null =>
    values.seeds === undefined ? resolve(root, 'data', name) : null;
  const folder = resolve(root, 'data/dataset');
  const out = values.out === undefined ? folder : resolve(values.out);
  // What is said on stderr counts as a warning.
  const teller = { terminal: process.stdout.isTTY, write: (text: string) => void process.stdout.write(text) };
  const folders = {
    root,
    seeds: values.seeds === undefined ? resolve(root, 'seeds') : resolve(values.seeds),
    corrections: values.corrections === undefined ? ownOf('corrections') : resolve(values.corrections),
    stories: values.stories === undefined ? ownOf('stories') : resolve(values.stories),
  };
  let known = 0;
  const reader = (): Reader =>
    values['no-cache']
      ? threadReader()
      : cachedReader(threadReader(), openCache(values.cache), () => known++);
  const { outputs, warnings, report } = await prebuild(
    folders,
    (inputs, told) => readInThread(inputs, told, reader()),
    progressIn(teller),
  );
  for (const warning of warnings) console.warn(`dataset: warning: ${warning}`);
  if (values.check) return check(out, outputs);
  const written = writeOutputs(out, outputs);
  const { meetings, files, filesRead, filesPartlyRead, filesNotRead } = report.counts;
  console.log(
    `dataset: ${meetings} meetings from ${files} files (${filesRead} read, ${filesPartlyRead} partly, ${filesNotRead} not; ` +
      `${known} known from before); ` +
      (written.length ? `wrote ${written.join(', ')}` : 'nothing changed'),
  );
  return 0;
}

function check(folder: string, outputs: Outputs): number {
  const stale = staleness(folder, outputs);
  if (stale.length === 0) {
    console.log('dataset: up to date');
    return 0;
  }
  console.error(['dataset: not what the seeds, rules and corrections give:', ...stale].join('\n  '));
  console.error('Run `npm run dataset`, look at what changed, and commit data/dataset.');
  return 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (problem) {
  console.error(`dataset: ${problem instanceof Error ? problem.message : String(problem)}`);
  process.exitCode = 1;
}
