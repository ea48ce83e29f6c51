/** Cites a meeting as one line of plain text, its sentence first, from words that the caller has put into the reader's language. */
import { plain, sentence } from './plain.ts';

/** One range of one document. Every part is said in words already ("caractères 812–1 034"). */
export interface CitedSource {
  agency: string | null;
  title: string | null;
  file: string;
  date: string | null;
  range: string;
  /** address of the article itself, null where the host gives none */
  url: string | null;
}

/** What a citation says, in the order in which it says it. */
export interface CitedMeeting {
  /** the sentence that tells it, in the quotation marks of the reader's language; null where there is none */
  quote: string | null;
  who: string;
  place: string | null;
  date: string;
  /** what a reader must know before relying on it ("date corrigée", "prévue"), none for a plain meeting */
  notes: readonly string[];
  sources: readonly CitedSource[];
  /** who publishes the data set, and which edition it is ("Entrevue, édition 4f2a") */
  dataset: string;
  /** address of the view that shows it; the caller has passed it through `safeUrl` */
  link: string | null;
}

const joined = (parts: readonly (string | null)[]): string =>
  parts
    .map((part) => plain(part ?? ''))
    .filter(Boolean)
    .join(', ');

/**
 * "« Sentence » — who, place, date (notes). Agency, title, date, address, range; … . Data set. Link": one line, no markup.
 * An article without a title goes by its file, one of the meeting's own day without its date;
 * sources of the same article are named once, with their ranges together.
 */
export function citeMeeting(cited: CitedMeeting): string {
  const notes = joined(cited.notes);
  const facts = joined([cited.who, cited.place, cited.date]) + (notes ? ` (${notes})` : '');
  const what = [plain(cited.quote ?? ''), facts].filter(Boolean).join(' — ');
  const sentences = [what, sourcesInWords(cited), plain(cited.dataset)].filter(Boolean).map(sentence);
  return [...sentences, ...(cited.link ? [plain(cited.link)] : [])].join(' ');
}

function sourcesInWords({ sources, date: ofMeeting }: CitedMeeting): string {
  const ranges = new Map<string, string[]>();
  for (const { agency, title, file, date, range, url } of sources) {
    const document = joined([agency, title ?? file, date === ofMeeting ? null : date, url]);
    ranges.set(document, [...(ranges.get(document) ?? []), range]);
  }
  return [...ranges].map(([document, each]) => joined([document, ...each])).join('; ');
}
