/** Articles → data set: read each, collate all, lay out the network. The one fold of prebuild, worker and tests. */
import { type Input, readInput } from './read-input.ts';
import { WORLD } from './world.ts';
import { wholeTexts } from '../collate/added.ts';
import { collate } from '../collate/collate.ts';
import { checkEvidence } from '../collate/evidence.ts';
import type { Collated, Report } from '../collate/report.ts';
import { type Corrections, NO_CORRECTIONS } from '../dataset/correction.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { problemsIn } from '../dataset/schema.ts';
import { editionOf } from '../dataset/written.ts';
import { layoutOf } from '../layout/layout.ts';
import type { Reading } from '../model/article.ts';

export interface Built {
  dataset: Dataset;
  report: Report;
}

/** The data set that was built is none: a fault of the program, not of an article. */
export class BuildProblem extends Error {
  constructor(problems: readonly string[]) {
    super(`the built data set is not valid:\n  ${problems.join('\n  ')}`);
    this.name = 'BuildProblem';
  }
}

/**
 * Collates readings, checks every quoted range against the texts, and lays out the network. `texts` is asked for the text
 * of one file after another: they need not all be in memory.
 */
export function finishDataset(
  readings: readonly Reading[],
  texts: { get(file: string): string | undefined },
  corrections: Corrections = NO_CORRECTIONS,
): Built {
  const { dataset: collated, report } = collate(readings, WORLD, corrections, wholeTexts(texts));
  checkEvidence(collated, texts);
  return { dataset: laidOut(collated), report };
}

/** The same of readings whose texts are not at hand: what they quote was checked when it was read. */
export function decideDataset(readings: readonly Reading[], corrections: Corrections): Built {
  const { dataset: collated, report } = collate(readings, WORLD, corrections);
  return { dataset: laidOut(collated), report };
}

/** With the places of the network, named by its edition, and checked. */
function laidOut(collated: Collated): Dataset {
  const content = { ...collated, positions: layoutOf({ ...collated, edition: '', positions: [] }) };
  const { version, ...rest } = content;
  const dataset: Dataset = { version, edition: editionOf(content), ...rest };
  const problems = problemsIn(dataset);
  if (problems.length) throw new BuildProblem(problems);
  return dataset;
}

/** Builds a data set. Pure: the same inputs and corrections give the same bytes, whatever their order. */
export function buildDataset(
  inputs: readonly Input[],
  corrections: Corrections = NO_CORRECTIONS,
  progress: (read: number, of: number) => void = () => {},
): Built {
  const readings = inputs.map((input, i) => {
    const reading = readInput(input);
    progress(i + 1, inputs.length);
    return reading;
  });
  return finishDataset(readings, new Map(inputs.map(({ file, text }) => [file, text])), corrections);
}
