/** What the page and the worker say to one another of files that a reader opens. */
import type { Built } from '../../core/build/build-dataset.ts';
import type { Corrections } from '../../core/dataset/correction.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';

/** A file as it was opened: what it holds is made out by the worker. */
export interface OwnFile {
  id: string;
  /** "" = pasted */
  name: string;
  /** MIME type as the browser tells it, "" where it tells none */
  type: string;
  bytes: Uint8Array;
}

/** What to make one data set of. */
export interface OwnJob {
  type: 'open';
  files: readonly OwnFile[];
  /** the site's own data set, to be put with the files; null = the files alone */
  site: Dataset | null;
  /** ids of the articles that the site's reviewers have seen */
  siteArticles: readonly string[];
  /** decisions of the site: they hold for its articles wherever these come from */
  siteDecisions: Corrections;
  /** the reader's own decisions */
  decisions: Corrections;
}

/** What is wrong with a file, or with a place in it. */
export interface OwnProblem {
  /** a row of the interface's catalogue */
  why: string;
  values: Readonly<Record<string, string | number>>;
  /** 1 = the first line */
  row: number | null;
  column: string | null;
}

/** What became of one file. */
export interface Told {
  id: string;
  outcome: 'read' | 'partly' | 'not';
  meetings: number;
  problems: readonly OwnProblem[];
}

export interface OwnBuilt extends Built {
  told: readonly Told[];
  /** addresses of documents, by file, where the files tell them */
  urls: ReadonlyMap<string, string>;
  /** the reader's decisions that no longer find what they are about: "mine.json, entry 2: …" */
  unmet: readonly string[];
}

export type OwnAnswer =
  | { type: 'progress'; read: number; of: number; name: string }
  | { type: 'told'; told: Told }
  | { type: 'opened'; opened: OwnBuilt }
  | { type: 'failed'; message: string };
