/** What a file is, by its name, its type and its first characters. */

export const FORMAT_IDS = [
  'text',
  'markdown',
  'html',
  'table',
  'dataset',
  'ftm',
  'json',
  'gexf',
  'graphml',
  'facts',
  'unknown',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

export interface Named {
  name: string;
  /** MIME type as the browser or the host tells it */
  type?: string;
}

/** Characters at the beginning that are looked at. */
const HEAD = 4000;

/** Ending or type → format. JSON, and XML of no other name, are told apart by what they hold. */
const ENDINGS: Readonly<Record<string, FormatId | 'xml'>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  csv: 'table',
  tsv: 'table',
  tab: 'table',
  xlsx: 'table',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  ftm: 'json',
  ijson: 'json',
  gexf: 'gexf',
  graphml: 'graphml',
  xml: 'xml',
};

const TYPES: Readonly<Record<string, FormatId | 'xml'>> = {
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/csv': 'table',
  'text/tab-separated-values': 'table',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'table',
  'application/json': 'json',
  'application/x-ndjson': 'json',
  'application/gexf+xml': 'gexf',
  'application/graphml+xml': 'graphml',
  'application/xml': 'xml',
  'text/xml': 'xml',
};

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** A workbook is bytes, and no text: table/spreadsheet.ts makes its text. */
export const SPREADSHEET = /\.xlsx$/i;

export const SIDECAR = '.meta.json';
export const MAPPING = '.mapping.json';
/** A file that tells of the one beside it, by its ending. */
export const SIDECAR_FILE = /\.(?:meta|mapping)\.json$/i;

function xmlFormat(head: string): FormatId {
  if (/<gexf[\s/>]/i.test(head)) return 'gexf';
  if (/<graphml[\s/>]/i.test(head)) return 'graphml';
  return /<html[\s>]/i.test(head) ? 'html' : 'unknown';
}

function jsonFormat(head: string): FormatId {
  if (/"schema"\s*:\s*"[A-Z]/.test(head)) return 'ftm';
  return /"(?:version|edition|about)"\s*:/.test(head) ? 'dataset' : 'json';
}

/** The format of a file; pasted text has no name and is an article. */
export function sniff({ name, type = '' }: Named, text: string): FormatId {
  const lower = name.toLowerCase();
  if (SIDECAR_FILE.test(name)) return 'facts';
  const head = text.slice(0, HEAD);
  const ending = lower.includes('.') ? own(ENDINGS, lower.slice(lower.lastIndexOf('.') + 1)) : undefined;
  const format = ending ?? own(TYPES, type.split(';')[0]!.trim().toLowerCase()) ?? byLooks(head);
  if (format === 'xml') return xmlFormat(head);
  return format === 'json' ? jsonFormat(head) : format;
}

function byLooks(head: string): FormatId | 'xml' {
  const start = head.trimStart();
  if (/^<(?:!doctype html|html)[\s>]/i.test(start)) return 'html';
  if (/^<(?:\?xml|!DOCTYPE|gexf|graphml)/i.test(start)) return 'xml';
  if (start.startsWith('---\n') || start.startsWith('---\r\n')) return 'markdown';
  return /^(?:\{\s*"|\[\s*[{\]])/.test(start) ? 'json' : 'text';
}
