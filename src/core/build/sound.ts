/** Keeps one article's fault from stopping the build of all: a date in no known form is left out, and the report says so. */
import { parseEdtf } from '../model/edtf.ts';
import type { Doubt, Reading } from '../model/article.ts';

const isDate = (edtf: string | null): boolean => edtf === null || parseEdtf(edtf) !== null;

/** The reading with every date that can be read; `doubts` name the others. */
export function soundReading(reading: Reading): Reading {
  const doubts: Doubt[] = [...reading.doubts];
  const articles = reading.articles.map((a) => {
    if (isDate(a.date)) return a;
    doubts.push({ why: 'date-form', detail: `the article's date ${a.date} is in no known form`, span: null });
    return { ...a, date: null };
  });
  const meetings = reading.meetings.map((m) => {
    if (isDate(m.date.edtf)) return m;
    const { said } = m.date;
    doubts.push({ why: 'date-form', detail: `the date ${m.date.edtf} is in no known form`, span: said });
    return { ...m, date: { edtf: null, basis: 'none' as const, said } };
  });
  return { ...reading, articles, meetings, doubts };
}
