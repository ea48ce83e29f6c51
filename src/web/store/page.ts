/** What the link says of the page itself (language, theme, what a frame shows): read once, when the page opens. */
import { readPairs } from '../../core/query/migrations.ts';
import { type PageFacts, readPageLink } from '../../core/query/page-link.ts';

export const PAGE: PageFacts = readPageLink(readPairs(location.search)).facts;

/**
 * The edition that a page published from a reader's own files shows: its HTML names it, for the scripts are those of the site
 * that it was made with. Null = that of the build.
 */
export const PUBLISHED: string | null = ((edition) => (/^[0-9a-z]{11}$/.test(edition) ? edition : null))(
  document.documentElement.dataset['edition'] ?? '',
);

/** A file of a published edition: `end` is ".json" or ".site.json". */
export const publishedFile = (edition: string, end: string): string =>
  new URL(`data/${edition}${end}`, document.baseURI).href;
