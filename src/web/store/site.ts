/** Fetches what the host says of the site. The page works without it, and then says that it is not stated. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Site, readSite } from '../../core/dataset/site.ts';
import type { About } from '../../core/dataset/facts.ts';
import { type Remote, useOwn, useRemote } from './own.ts';
import { PUBLISHED, publishedFile } from './page.ts';

// A glob, so that the page also builds where no configuration has been written yet.
const [builtUrl] = Object.values(
  import.meta.glob<string>('../../../data/dataset/site.json', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
);

const siteUrl = PUBLISHED === null ? builtUrl : publishedFile(PUBLISHED, '.site.json');

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
  const site = useSuspenseQuery(siteQuery).data;
  const own = useOwn((s) => (s.shown ? (s.data?.dataset ?? null) : null));
  const urls = useOwn((s) => s.urls);
  const remote = useRemote();
  return useMemo(() => (own && site ? ownSite(site, own, urls, remote) : site), [site, own, urls, remote]);
}

const PROGRAM = 'Entrevue';

/** Of a reader's own data nothing is known but what they say: the host answers for its own alone. */
function ownSite(
  site: Site,
  { documents }: About,
  urls: ReadonlyMap<string, string>,
  remote: Remote | null,
): Site {
  // Whatever leaves the page bears the name of the site: of data that a link brought it says whence.
  const name = remote ? `${remote.address} (SHA-256 ${remote.checksum ?? '?'})` : PROGRAM;
  const hosts = new Map(site.sources.map((source) => [source.document, source]));
  return {
    ...site,
    title: { fr: name, en: name, vi: name },
    publisher: null,
    contact: null,
    licence: { name: '–', url: null },
    view: '',
    publicUrl: null,
    sources: documents.map(({ id, file, date }) => {
      const known = hosts.get(id);
      const url = urls.get(file) ?? known?.url ?? null;
      return { document: id, asOf: known?.asOf ?? date ?? 'unknown', url };
    }),
  };
}
