/** What the link says of the page itself (language, theme, what a frame shows): read once, when the page opens. */
import { readPairs } from '../../core/query/migrations.ts';
import { type PageFacts, readPageLink } from '../../core/query/page-link.ts';

export const PAGE: PageFacts = readPageLink(readPairs(location.search)).facts;
