/** An annotated corpus: a folder with `gold.jsonl` and its texts, scored by the `score.mjs` in the folder above. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Prediction } from '../extract/prediction.ts';

/** What this program needs to know of an annotated document; the scorer knows the rest. */
export interface GoldDocument {
  id: string;
  /** file name without its folder, once read */
  file: string;
  lang: string;
  meetings: GoldMeeting[];
}

interface GoldMeeting {
  place?: string | null;
  kind?: string | null;
  participants: { country?: string | null; role?: string | null }[];
}

export interface Scored {
  counts: Record<'documents' | 'tp' | 'fp' | 'fn' | 'wrongYear', number>;
  /** shares from 0 to 1; null where there was nothing to measure */
  figures: Record<string, number | null>;
  errors: string[];
}

export type Scorer = (
  gold: readonly GoldDocument[],
  predictions: ReadonlyMap<string, Prediction>,
  readText: (file: string) => string,
) => Scored;

export interface Corpus {
  name: string;
  gold: GoldDocument[];
  score: Scorer;
  textOf: (file: string) => string;
}

async function scorerAbove(root: string): Promise<Scorer> {
  const path = join(dirname(root), 'score.mjs');
  return ((await import(pathToFileURL(path).href)) as { score: Scorer }).score;
}

/** Opens a corpus, with another corpus's scorer if one is given. Throws where the folder holds none, or no scorer stands above it. */
export async function openCorpus(folder: string, scorer?: Scorer): Promise<Corpus> {
  const root = resolve(folder);
  const score = scorer ?? (await scorerAbove(root));
  const lines = readFileSync(join(root, 'gold.jsonl'), 'utf8').split('\n');
  const written = lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as GoldDocument);
  const paths = new Map(written.map(({ file }) => [basename(file), join(root, file)]));
  return {
    name: basename(root),
    gold: written.map((document) => ({ ...document, file: basename(document.file) })),
    score,
    textOf: (file) => readFileSync(paths.get(file)!, 'utf8'),
  };
}
