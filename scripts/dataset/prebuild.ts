/** Folders → the text of every file of the data set. Reads files, writes none; no clock, locale or path enters. */
import { join } from 'node:path';
import type { Built } from '../../src/core/build/build-dataset.ts';
import { finishTogether } from '../../src/core/build/finish-together.ts';
import type { Input } from '../../src/core/build/read-input.ts';
import { NO_CORRECTIONS } from '../../src/core/dataset/correction.ts';
import { siteOf } from '../../src/core/dataset/site-config.ts';
import { storiesToWrite } from '../../src/core/story/schema.ts';
import type { Reading } from '../../src/core/model/article.ts';
import { materialOf, notReviewed } from '../../src/core/review/material.ts';
import { writtenPieces } from '../../src/core/dataset/written.ts';
import { DATASET_FILE, type Outputs, REVIEW_FILE, STORIES_FILE } from './outputs.ts';
import { type OpenedSeeds, openSeeds } from './open-seeds.ts';
import { readCorrectionFiles } from './read-corrections.ts';
import { readInThread } from './read-in-thread.ts';
import { inputsOf, listSeeds } from './read-seeds.ts';
import { InputProblem } from './read-json.ts';
import { CONFIG_FILE, readSiteFile, siteWarnings, viewProblems, withAddresses } from './read-site.ts';
import { readStoryFiles } from './read-stories.ts';
import { reportMarkdown } from './report-markdown.ts';

/** Where that stands which belongs to no article. */
export interface Decided {
  /** where `entrevue.config.json` stands */
  root: string;
  /** null = no corrections */
  corrections: string | null;
  /** null = no stories */
  stories: string | null;
}

export interface Folders extends Decided {
  seeds: string;
}

/** What was read, and what it was read from. */
export interface Collected {
  opened: OpenedSeeds;
  /** left aside, with the reason */
  ignored: readonly { file: string; why: string }[];
}

export interface Prebuilt extends Built {
  outputs: Outputs;
  warnings: string[];
}

/** Reads inputs in their order, and tells of each that is read. */
type ReadAll = (inputs: Iterable<Input>, told: () => void) => Promise<Reading[]>;

/**
 * Builds everything: what is read stays in memory until it is collated, the texts do not. Fails with an error whose
 * message names file, entry and cause.
 */
export async function prebuild(
  { seeds: folder, ...decided }: Folders,
  readAll: ReadAll = readInThread,
  progress: (read: number, of: number) => void = () => {},
): Promise<Prebuilt> {
  const checked = readDecided(decided);
  const seeds = listSeeds(folder);
  let read = 0;
  const readings = await readAll(inputsOf(seeds), () => progress(++read, seeds.files.length));
  return checked({ opened: await openSeeds(seeds, readings), ignored: seeds.ignored });
}

/** Reads configuration and corrections, so that a mistake in them is told before hours of reading; then finishes a data set. */
export function readDecided({ root, corrections, stories: told }: Decided): (from: Collected) => Prebuilt {
  const site = readSiteFile(join(root, CONFIG_FILE));
  const decided = corrections === null ? NO_CORRECTIONS : readCorrectionFiles(corrections);
  return ({ opened, ignored }) => {
    const { lost, corrections: held, ...built } = finishTogether(opened, decided);
    const wrong = viewProblems(site, built.dataset);
    if (wrong.length) throw new InputProblem(wrong);
    const files = opened.readings.map((r) => r.file);
    const material = materialOf(built.dataset, held, opened.readings);
    const warnings = [
      ...siteWarnings(site, files),
      ...opened.problems,
      ...lost.map(({ file, problem }) => `${file}: ${problem}`),
      ...built.report.warnings,
      ...[notReviewed(material) ?? []].flat(),
    ];
    const report = { ...built.report, warnings };
    const stories = told === null ? [] : readStoryFiles(told, built.dataset);
    const written = (value: unknown) => () => writtenPieces(value);
    return {
      dataset: built.dataset,
      report,
      warnings,
      outputs: {
        [DATASET_FILE]: written(built.dataset),
        'site.json': written(siteOf(withAddresses(site, opened.urls), built.dataset.documents)),
        [STORIES_FILE]: written(storiesToWrite(stories)),
        'report.json': written({ ...report, ignored }),
        [REVIEW_FILE]: written(material),
        'report.md': reportMarkdown(report, ignored),
      },
    };
  };
}
