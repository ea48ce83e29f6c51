/** What the link says of the page itself (language, theme, what a frame shows): read once, when the page opens. */
import { type PageFacts, readPageLink } from '../../core/query/page-link.ts';
import { parseQuery } from '../../core/query/query-string.ts';

export const PAGE: PageFacts = readPageLink(parseQuery(location.search)).facts;
