/** Facts told beside a text reach its reading: they fill what the text leaves open, and where they disagree, a doubt says so. */
import type { Article, Doubt, GIVEN, Given, Reading } from '../model/article.ts';
import { fold } from '../model/id.ts';

type Field = (typeof GIVEN)[number];

const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether the text and what is told beside it say the same: a month and a day in it do, "AFP" and "AFP/VNA" do. */
const AGREE: Record<Field, (text: string, given: string) => boolean> = {
  date: (text, given) => text.startsWith(given) || given.startsWith(text),
  title: (text, given) => within(bare(text), bare(given)),
  agency: (text, given) => within(bare(text), bare(given)),
  language: (text, given) => text === given,
};

const within = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/** The article of a file that is no teaser and stands first: what is told of the file is told of it. */
const ownOf = ({ articles }: Reading): Article | undefined => articles.find((a) => a.teaserOf === null);

/**
 * The reading with what is given: `bare` is the reading of the text alone, by which it is seen what the text says itself.
 * An article's `given` lists what its text left open.
 */
export function withGiven(reading: Reading, alone: Reading, given: Given): Reading {
  const own = ownOf(reading);
  const said = ownOf(alone);
  if (!own || !said) return reading;
  const filled: Field[] = [];
  const doubts: Doubt[] = [];
  const fact = <F extends Field>(field: F): Article[F] => {
    const told = given[field] as Article[F] | undefined;
    const read = said[field];
    if (told === undefined) return own[field];
    if (read === null) {
      filled.push(field);
      return own[field] ?? told;
    }
    if (!AGREE[field](read, told as string))
      doubts.push({ why: `given-${field}`, detail: `${String(read)} ≠ ${told}`, span: null });
    return own[field];
  };
  const article: Article = {
    ...own,
    language: fact('language'),
    agency: fact('agency'),
    title: fact('title'),
    date: fact('date'),
  };
  if (filled.length) article.given = filled.sort();
  return {
    ...reading,
    articles: reading.articles.map((a) => (a === own ? article : a)),
    doubts: [...reading.doubts, ...doubts],
  };
}
