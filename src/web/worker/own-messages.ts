/** What the page and the worker say to one another of files that a reader opens. */
import type { Built } from '../../core/build/build-dataset.ts';
import type { Corrections } from '../../core/dataset/correction.ts';
import type { Country, Dataset } from '../../core/dataset/dataset.ts';
import type { Mapping, Question } from '../../core/intake/table/mapping.ts';
import type { Reading } from '../../core/model/article.ts';
import type { Kind, Status } from '../../core/model/meeting.ts';

/** A file as it was opened: what it holds is made out by the worker. */
export interface OwnFile {
  id: string;
  /** "" = pasted */
  name: string;
  /** MIME type as the browser tells it, "" where it tells none */
  type: string;
  bytes: Uint8Array;
  /** what the columns of a table mean, as the reader said; null = not asked yet */
  mapping: Mapping | null;
}

/** What to make one data set of. */
export interface OwnJob {
  type: 'open';
  files: readonly OwnFile[];
  /** ids of all that are open, also of those that do not count: what was read of others is forgotten */
  held: readonly string[];
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
  /** path or id where it stands, in files that have such */
  at: string | null;
  /** whether the row that it is about was read all the same */
  kept: boolean;
}

/** What a country is called, in whatever language. */
export type NamedCountry = Pick<Country, 'id' | 'names'>;

/** A table whose columns must be understood before it is read. */
export interface TableAsked {
  columns: readonly string[];
  /** cells of the first rows */
  rows: readonly (readonly string[])[];
  /** how many rows there are */
  count: number;
  guess: Mapping;
  countries: readonly NamedCountry[];
}

/** A meeting as a row will be read. */
export interface RowRead {
  row: number;
  edtf: string | null;
  sides: readonly { name: string | null; role: string | null; country: NamedCountry | null }[];
  place: string | null;
  kind: Kind;
  status: Status;
}

/** What a mapping makes of a table. */
export interface Previewed {
  rows: readonly RowRead[];
  /** rows that give a meeting */
  read: number;
  count: number;
  problems: readonly OwnProblem[];
  /** what these meanings leave open: others than the guess did */
  questions: readonly Question[];
}

/** What a table would give with these meanings of its columns. */
export interface PreviewJob {
  type: 'preview';
  file: OwnFile;
}

/** What became of one file. */
export interface Told {
  id: string;
  /** `asks`: a table, until its columns are understood */
  outcome: 'read' | 'partly' | 'not' | 'asks';
  meetings: number;
  problems: readonly OwnProblem[];
  /** what the columns of a table hold, where they are to be understood or were */
  table: TableAsked | null;
}

export interface OwnBuilt extends Built {
  told: readonly Told[];
  /** what was read of each, before anything was decided */
  readings: readonly Reading[];
  /** addresses of documents, by file, where the files tell them */
  urls: ReadonlyMap<string, string>;
  /** decisions in force that are not the reader's own: of the site's reviewers, and of opened data sets */
  standing: Corrections;
  /** the reader's decisions that no longer find what they are about: "mine.json, entry 2: …" */
  unmet: readonly string[];
}

/** What the worker is asked, and which question an answer belongs to. */
export type Asked = (OwnJob | PreviewJob) & { asked: number };

export type OwnAnswer = { asked: number } & (
  | { type: 'progress'; read: number; of: number; name: string; share: number }
  | { type: 'told'; told: Told }
  | { type: 'opened'; opened: OwnBuilt }
  | { type: 'previewed'; previewed: Previewed }
  | { type: 'failed'; message: string }
);
