/** The meetings as single articles tell them, each article once, in an order that no file name decides. */
import type { Article, ReadMeeting, Reading } from '../model/article.ts';
import { type FuzzyDate, parseEdtf } from '../model/edtf.ts';
import { byCodeUnit } from '../model/id.ts';

/** One meeting as one article tells it. */
export interface Telling {
  article: Article;
  meeting: ReadMeeting;
  /** place in the order of the text of its file */
  order: number;
  /** null = the text gives no date */
  date: FuzzyDate | null;
}

export interface Told {
  /** sorted by id, each once */
  documents: Article[];
  /** in order of identity: article's date, article's id, order of the text */
  tellings: Telling[];
  /** files whose article another file holds too: file → the file that was taken */
  repeated: Map<string, string>;
}

/** A teaser at the foot of two pages may be dated by its neighbours: which page speaks, no file name decides. */
const speaksBefore = (a: Article, b: Article): boolean =>
  a.teaserOf !== null && b.teaserOf !== null && a.teaserOf < b.teaserOf;

/** Puts the readings side by side. The same text under two file names counts once, under the first name. */
export function tellingsOf(readings: readonly Reading[]): Told {
  const taken = new Map<string, { article: Article; reading: Reading }>();
  const repeated = new Map<string, string>();
  for (const reading of [...readings].sort((a, b) => byCodeUnit(a.file, b.file)))
    for (const article of reading.articles) {
      const first = taken.get(article.id);
      if (!first || speaksBefore(article, first.article)) taken.set(article.id, { article, reading });
      else if (first.reading !== reading && article.teaserOf === null)
        repeated.set(reading.file, first.reading.file);
    }
  const tellings = [...new Set([...taken.values()].map((t) => t.reading))].flatMap((reading) =>
    reading.meetings.flatMap((meeting, order): Telling[] => {
      const from = taken.get(meeting.article);
      if (!from || from.reading !== reading) return [];
      const date = meeting.date.edtf === null ? null : parseEdtf(meeting.date.edtf);
      return [{ article: from.article, meeting, order, date }];
    }),
  );
  return {
    documents: [...taken.values()].map((t) => t.article).sort((a, b) => byCodeUnit(a.id, b.id)),
    tellings: byIdentity(tellings),
    repeated,
  };
}

/** The oldest article first: a later article about the same meeting leaves the meeting's id as it was. */
function byIdentity(tellings: readonly Telling[]): Telling[] {
  const ages = new Map<Article, number>();
  for (const { article } of tellings)
    if (!ages.has(article))
      ages.set(article, (article.date === null ? null : parseEdtf(article.date)?.from) ?? Infinity);
  const older = (a: Article, b: Article): number => {
    const [x, y] = [ages.get(a)!, ages.get(b)!];
    return (x === y ? 0 : x - y) || byCodeUnit(a.id, b.id);
  };
  return [...tellings].sort((a, b) => older(a.article, b.article) || a.order - b.order);
}

/** First day that the telling, or failing that its article, may be of; null where neither is dated. */
export function dayOf(telling: Telling): number | null {
  if (telling.date?.from != null) return telling.date.from;
  return telling.article.date === null ? null : (parseEdtf(telling.article.date)?.from ?? null);
}
