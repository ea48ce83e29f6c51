/** The formats that are opened: a table of what each is called, ends in and how it is read. */
import type { Dataset } from '../dataset/dataset.ts';
import { type ArticleFormat, articleOf, sidecarFacts } from './article.ts';
import { openDataset } from './data-set.ts';
import { openFtm } from './ftm.ts';
import { openGraph } from './graph.ts';
import { readJson } from './json.ts';
import { MAPPING, SIDECAR, type FormatId } from './sniff.ts';
import type { ReadText } from './told.ts';
import type { Desk } from './values.ts';
import type { Given, Source } from '../model/article.ts';

export type Result =
  | {
      kind: 'reading';
      /** each with the text that its quotes stand in */
      read: ReadText[];
      /** addresses of the documents, by file: for the site's sources */
      urls: ReadonlyMap<string, string>;
    }
  /** to be read by table/: its columns must be understood first */
  | { kind: 'table'; source: Source }
  | { kind: 'dataset'; dataset: Dataset }
  /** `NAME.meta.json`: facts of the file NAME */
  | { kind: 'facts'; of: string; facts: Given }
  /** `NAME.mapping.json`: what the columns of the table NAME mean; see table-file.ts */
  | { kind: 'mapping'; of: string; json: string };

/** Reads one format; null with at least one problem where nothing can be used. */
export type Reader = (source: Source, desk: Desk) => Result | null;

export interface Format {
  id: FormatId;
  /** endings that a file dialogue offers */
  extensions: readonly string[];
  mime: readonly string[];
  read: Reader;
}

const article =
  (format: ArticleFormat): Reader =>
  (source, { limits, problems, world }) => {
    const opened = articleOf(format, source, limits, problems);
    const { url } = opened.given ?? {};
    const reading = world.read(opened);
    return {
      kind: 'reading',
      read: [{ source: opened, reading }],
      urls: new Map(url === undefined ? [] : [[opened.file, url]]),
    };
  };

const some = (read: ReadText[], urls: ReadonlyMap<string, string>, { problems }: Desk): Result | null => {
  if (read.length > 0) return { kind: 'reading', read, urls };
  problems.add('no-meetings');
  return null;
};

const graph: Reader = ({ text }, desk) => {
  const read = openGraph(text, desk);
  return read && some(read, new Map(), desk);
};

const ftm: Reader = ({ text }, desk) => {
  const { read, urls } = openFtm(text, desk);
  return some(read, urls, desk);
};

const dataset: Reader = ({ text }, { limits, problems }) => {
  const read = readJson(text, limits, problems);
  const opened = read && openDataset(read.value, limits, problems);
  return opened && { kind: 'dataset', dataset: opened };
};

/** JSON that its first characters do not tell: entities where it is a list or lines of them, else a data set or nothing. */
const json: Reader = (source, desk) =>
  /^\s*\[/.test(source.text) || /"schema"\s*:\s*"[A-Z]/.test(source.text)
    ? ftm(source, desk)
    : dataset(source, desk);

const facts: Reader = ({ file, text }, { limits, problems }) => {
  if (file.toLowerCase().endsWith(MAPPING))
    return { kind: 'mapping', of: file.slice(0, -MAPPING.length), json: text };
  return { kind: 'facts', of: file.slice(0, -SIDECAR.length), facts: sidecarFacts(text, limits, problems) };
};

const unknown: Reader = (_, { problems }) => {
  problems.add('unknown-format');
  return null;
};

const JSON_FILE = { extensions: ['.json'], mime: ['application/json'] };

export const FORMATS: Readonly<Record<FormatId, Format>> = {
  text: { id: 'text', extensions: ['.txt', '.text'], mime: ['text/plain'], read: article('text') },
  markdown: {
    id: 'markdown',
    extensions: ['.md', '.markdown'],
    mime: ['text/markdown'],
    read: article('markdown'),
  },
  html: {
    id: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    mime: ['text/html', 'application/xhtml+xml'],
    read: article('html'),
  },
  table: {
    id: 'table',
    extensions: ['.csv', '.tsv', '.tab', '.xlsx'],
    mime: ['text/csv', 'text/tab-separated-values'],
    read: (source) => ({ kind: 'table', source }),
  },
  dataset: { id: 'dataset', ...JSON_FILE, read: dataset },
  ftm: {
    id: 'ftm',
    extensions: ['.ftm', '.jsonl', '.ndjson', '.ijson'],
    mime: ['application/x-ndjson'],
    read: ftm,
  },
  json: { id: 'json', ...JSON_FILE, read: json },
  gexf: { id: 'gexf', extensions: ['.gexf'], mime: ['application/gexf+xml'], read: graph },
  graphml: { id: 'graphml', extensions: ['.graphml'], mime: ['application/graphml+xml'], read: graph },
  facts: { id: 'facts', extensions: [SIDECAR, MAPPING], mime: [], read: facts },
  unknown: { id: 'unknown', extensions: [], mime: [], read: unknown },
};
