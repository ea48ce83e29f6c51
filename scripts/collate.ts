/**
 * `npm run collate -- READINGS.jsonl… --out DIR`: what `extract --stdin` answered, in one process or in many → one data set.
 * `--corrections DIR` and `--stories DIR` as with `npm run dataset`; `--texts DIR`: the articles themselves, to check every
 * quotation against, and to tell what of the folder was left aside.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { NO_CORRECTIONS } from '../src/core/dataset/correction.ts';
import { readReadings } from './collate/read-readings.ts';
import { witness } from './collate/witness.ts';
import { type OpenedSeeds, openSeeds } from './dataset/open-seeds.ts';
import { writeOutputs } from './dataset/outputs.ts';
import { readDecided } from './dataset/prebuild.ts';
import { listSeeds } from './dataset/read-seeds.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const folderOr = (folder: string | undefined): string | null =>
  folder === undefined ? null : resolve(folder);

/** A folder knows the addresses of the files that were opened; the readings know those of all. */
const withUrls = (opened: OpenedSeeds, urls: ReadonlyMap<string, string>): OpenedSeeds => ({
  ...opened,
  urls: new Map([...urls, ...opened.urls]),
});

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      corrections: { type: 'string' },
      stories: { type: 'string' },
      texts: { type: 'string' },
    },
  });
  if (values.out === undefined || positionals.length === 0) {
    console.error(
      'usage: npm run collate -- READINGS.jsonl… --out DIR [--texts DIR] [--corrections DIR] [--stories DIR]',
    );
    return 2;
  }
  const { corrections, stories } = values;
  const finish = readDecided({ root, corrections: folderOr(corrections), stories: folderOr(stories) });
  const { readings, urls, aside } = await readReadings(positionals);
  for (const { file, why } of aside) console.warn(`collate: warning: ${file}: ${why}`);
  const seeds = values.texts === undefined ? null : listSeeds(values.texts);
  const { outputs, warnings, report } = finish({
    opened: seeds
      ? withUrls(await openSeeds(seeds, readings), urls)
      : { readings, texts: witness(readings), urls, corrections: NO_CORRECTIONS, problems: [] },
    ignored: [...(seeds?.ignored ?? []), ...aside],
  });
  for (const warning of warnings) console.warn(`collate: warning: ${warning}`);
  const written = writeOutputs(resolve(values.out), outputs);
  const { meetings, files } = report.counts;
  console.log(
    `collate: ${meetings} meetings from ${files} readings; ` +
      (written.length ? `wrote ${written.join(', ')}` : 'nothing changed'),
  );
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (problem) {
  console.error(`collate: ${problem instanceof Error ? problem.message : String(problem)}`);
  process.exitCode = 1;
}
