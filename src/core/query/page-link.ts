/** The facts of a page that are not its view: language, theme, and what a frame shows of itself. One row a fact, as in link.ts. */
import { LONGEST_VALUE, shorten } from './link-problem.ts';

/** Languages that a link may ask for; `web/i18n/catalog.ts` holds the texts of each. */
export const PAGE_LANGUAGES = ['fr', 'en', 'vi', 'ar'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

export const PAGE_THEMES = ['light', 'dark', 'system'] as const;
export type PageTheme = (typeof PAGE_THEMES)[number];

/** What a frame may leave out. Its summary in words, its way to the whole page and its licence always stay. */
export const PARTS = ['title', 'filters', 'tools', 'legend', 'detail'] as const;
export type Part = (typeof PARTS)[number];

/** What a link says of the page. Of these, `parts`, `lock` and `id` mean something in a frame alone. */
export interface PageFacts {
  /** null = the reader's own */
  lang: PageLanguage | null;
  /** null = the reader's own */
  theme: PageTheme | null;
  /** the data set that is asked for by name; null = the newest */
  edition: string | null;
  /** address of other data to show; null = the site's own */
  data: string | null;
  /** in the order of the table */
  parts: readonly Part[];
  /** whether the reader is kept from changing the filters */
  lock: boolean;
  /** what the host calls the frame, repeated in every message */
  id: string | null;
}

export type PageParameter = keyof PageFacts;

export const NO_PAGE_FACTS: PageFacts = {
  lang: null,
  theme: null,
  edition: null,
  data: null,
  parts: PARTS,
  lock: false,
  id: null,
};

interface Row<T> {
  /** null = as at the start, not written */
  write(value: T): string | null;
  /** undefined = the text names no value */
  read(text: string): T | undefined;
}

const oneOf = <T extends string>(words: readonly T[]): Row<T | null> => ({
  write: (word) => word,
  read: (text) => words.find((word) => word === text),
});

const ROWS: { [K in PageParameter]: Row<PageFacts[K]> } = {
  lang: oneOf(PAGE_LANGUAGES),
  theme: oneOf(PAGE_THEMES),
  edition: {
    write: (edition) => edition,
    // It becomes the name of a file: nothing but what a hash is made of (core/model/id.ts).
    read: (text) => (/^[0-9a-z]{11}$/.test(text) ? text : undefined),
  },
  data: {
    write: (address) => address,
    // Where it may lead is decided where it is fetched: web/store/remote.ts.
    read: (text) => (/^[^\s<>"\\]+$/.test(text) ? text : undefined),
  },
  parts: {
    write: (parts) => (parts.length === PARTS.length ? null : parts.join(',') || 'none'),
    read(text) {
      const words = text === 'none' ? [] : text.split(',');
      const parts = PARTS.filter((part) => words.includes(part));
      return words.every((word) => (PARTS as readonly string[]).includes(word)) ? parts : undefined;
    },
  },
  lock: {
    write: (lock) => (lock ? 'on' : null),
    read: (text) => (text === 'on' || text === 'off' ? text === 'on' : undefined),
  },
  id: {
    write: (id) => id,
    read: (text) => (/^[\w.:-]{1,64}$/.test(text) ? text : undefined),
  },
};

/** The parameters, in the order in which they are written. */
export const PAGE_PARAMETERS = Object.keys(ROWS) as readonly PageParameter[];

/** Those of a frame: the data of others are shown by the page alone, whose banner says whence they are. */
export const FRAME_PARAMETERS = PAGE_PARAMETERS.filter((key) => key !== 'data');

export const isPageParameter = (key: string): key is PageParameter =>
  (PAGE_PARAMETERS as readonly string[]).includes(key);

export interface PageReading {
  facts: PageFacts;
  problems: readonly { parameter: PageParameter; value: string }[];
}

function readRow<K extends PageParameter>(key: K, text: string, facts: PageFacts): PageFacts | null {
  const value = text.length > LONGEST_VALUE ? undefined : ROWS[key].read(text);
  return value === undefined ? null : { ...facts, [key]: value };
}

/**
 * What a link says of the page. A wrong value leaves the fact as at the start and is told; of a parameter that stands twice the first counts.
 *
 * @param offered the languages of this site: another is told like a wrong value
 */
export function readPageLink(
  pairs: readonly (readonly [string, string])[],
  offered: readonly PageLanguage[] = PAGE_LANGUAGES,
): PageReading {
  let facts = NO_PAGE_FACTS;
  const problems: { parameter: PageParameter; value: string }[] = [];
  const seen = new Set<string>();
  for (const [key, text] of pairs) {
    if (!isPageParameter(key) || seen.has(key) || text === '') continue;
    seen.add(key);
    const read = readRow(key, text, facts);
    const strange = read?.lang != null && !offered.includes(read.lang);
    if (read && !strange) facts = read;
    else problems.push({ parameter: key, value: shorten(text) });
  }
  return { facts, problems };
}

const writeRow = <K extends PageParameter>(key: K, facts: PageFacts): string | null =>
  ROWS[key].write(facts[key]);

/** The parameters of some facts, in the order of the table; one that is as at the start has none. */
export function writePageLink(facts: Partial<PageFacts>): [PageParameter, string][] {
  const all = { ...NO_PAGE_FACTS, ...facts };
  return PAGE_PARAMETERS.flatMap((key): [PageParameter, string][] => {
    const text = writeRow(key, all);
    return text === null ? [] : [[key, text]];
  });
}
