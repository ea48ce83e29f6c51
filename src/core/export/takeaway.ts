/** What a reader takes away: the meetings on view, what they were chosen by, and the words in which values are said. */
import type { Article } from '../model/article.ts';
import type { Evidence } from '../model/meeting.ts';
import type { WholeMeeting } from '../query/details.ts';
import type { IndexedDataset, IndexedMeeting } from '../query/indexed.ts';
import { safeUrl } from './safe-url.ts';

/** Values in the reader's language; the caller has the catalogue. */
export interface ExportWords {
  /** who met: "Tran Dai Quang et Meng Jianzhu" */
  meeting(m: IndexedMeeting): string;
  /** "vers mai 2025", "date inconnue" */
  date(m: IndexedMeeting): string;
  /** "Pékin, Chine"; null where no place is known */
  where(m: IndexedMeeting): string | null;
  country(id: string): string;
  topic(id: string): string;
  /** what an article is called that has no title: "article of VNA, 13 February 2026" */
  article(article: Article): string;
  kind(m: IndexedMeeting): string;
  status(m: IndexedMeeting): string;
}

export interface Takeaway {
  data: IndexedDataset;
  /** in the order in which they are written */
  meetings: readonly WholeMeeting[];
  /** the site's name */
  title: string;
  /** by what the meetings were chosen, in words */
  chosen: string;
  /** address of the view, null where the page has none that others can open */
  link: string | null;
  /** day on which it is taken, `YYYY-MM-DD`: the same day gives the same bytes */
  on: string;
  publisher: string | null;
  licence: { name: string; url: string | null };
  /** id of an Article → address of its page, null where the host gives none */
  address(document: string): string | null;
  words: ExportWords;
}

/** One line that says what this is, in every format that has room for it. */
export function describe({ title, chosen, data, on, licence }: Takeaway): string {
  return `${title}. ${chosen} (${data.dataset.edition}, ${on}, ${licence.name})`;
}

/** An article that tells a meeting, with its first passage there. */
export interface ToldBy {
  document: string;
  title: string;
  /** whether the title is its own, and not words that name its agency */
  titled: boolean;
  agency: string | null;
  url: string | null;
  quote: string;
}

/** The articles of a meeting, each once, in the order of its evidence. */
export function toldBy({ meeting }: WholeMeeting, { data, address, words }: Takeaway): ToldBy[] {
  const first = new Map<string, Evidence>();
  for (const e of meeting.evidence) if (!first.has(e.document)) first.set(e.document, e);
  return [...first.values()].map(({ document, quote }) => {
    const article = data.documents.get(document);
    return {
      document,
      titled: article?.title != null,
      title: article ? (article.title ?? words.article(article)) : document,
      agency: article?.agency ?? null,
      url: safeUrl(address(document)),
      quote,
    };
  });
}

/** The address of the same page with one meeting selected; null where the page has no address. */
export function linkTo(id: string, { link }: Takeaway): string | null {
  const page = link?.split(/[?#]/)[0];
  return page ? safeUrl(`${page}?sel=m:${id}`) : null;
}
