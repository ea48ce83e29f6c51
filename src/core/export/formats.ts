/** The table of files in which meetings are taken away: a row each. */
import { writeCsv } from './csv.ts';
import { writeFtm } from './ftm.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeIcalendar } from './icalendar.ts';
import { writeJson } from './json.ts';
import type { Takeaway } from './takeaway.ts';

export const FORMAT_IDS = ['csv', 'json', 'graphml', 'gexf', 'ftm', 'icalendar'] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

export interface Format {
  /** end of the file's name */
  extension: string;
  /** media type, with the character set where the format does not fix it */
  mime: string;
  write(from: Takeaway): string;
}

export const FORMATS: Record<FormatId, Format> = {
  csv: { extension: 'csv', mime: 'text/csv;charset=utf-8', write: writeCsv },
  json: { extension: 'json', mime: 'application/json', write: writeJson },
  graphml: { extension: 'graphml', mime: 'application/graphml+xml', write: writeGraphml },
  gexf: { extension: 'gexf', mime: 'application/gexf+xml', write: writeGexf },
  ftm: { extension: 'ftm.jsonl', mime: 'application/x-ndjson', write: writeFtm },
  icalendar: { extension: 'ics', mime: 'text/calendar;charset=utf-8', write: writeIcalendar },
};
