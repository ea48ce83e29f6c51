/** Fetches what the host says of the site. The page works without it, and then says that it is not stated. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { type Site, readSite } from '../../core/dataset/site.ts';

// A glob, so that the page also builds where no configuration has been written yet.
const [siteUrl] = Object.values(
  import.meta.glob<string>('../../../data/dataset/site.json', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
);

async function fetchSite(): Promise<Site | null> {
  if (siteUrl === undefined) return null;
  try {
    const response = await fetch(siteUrl);
    return response.ok ? readSite(await response.json()) : null;
  } catch {
    return null;
  }
}

export const siteQuery = queryOptions({ queryKey: ['site'], queryFn: fetchSite, staleTime: Infinity });

/** What the host says of the site, null where nothing (usable) is said. Suspends while it loads. */
export function useSite(): Site | null {
  return useSuspenseQuery(siteQuery).data;
}
