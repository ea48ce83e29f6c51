/** The languages that the site offers, its own first: the build writes them into the page (scripts/prerender); else all. */
import { PAGE_LANGUAGES, type PageLanguage } from '../../core/query/page-link.ts';

function offeredLanguages(): readonly PageLanguage[] {
  const named = document.documentElement.dataset['languages']?.split(' ') ?? [];
  const offered = named.filter((tag): tag is PageLanguage =>
    (PAGE_LANGUAGES as readonly string[]).includes(tag),
  );
  return offered.length ? offered : PAGE_LANGUAGES;
}

export const OFFERED = offeredLanguages();
