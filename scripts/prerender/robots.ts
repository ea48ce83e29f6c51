/** What a machine that reads the site asks for first: that it may, and which pages there are. */
import { writeXml, xml } from '../../src/core/export/xml.ts';
import type { Site } from '../../src/core/dataset/site.ts';

/** Counts at the root of a host only; under a subpath it does no harm. */
export const robotsOf = ({ publicUrl }: Site): string =>
  ['User-agent: *', 'Allow: /', ...(publicUrl === null ? [] : [`Sitemap: ${publicUrl}sitemap.xml`]), ''].join(
    '\n',
  );

/** The pages with their addresses; null where the site's own is not known. */
export function sitemapOf({ publicUrl }: Site, pages: readonly { path: string }[]): string | null {
  if (publicUrl === null) return null;
  const urls = pages.map(({ path }) => xml('url', {}, xml('loc', {}, `${publicUrl}${path}`)));
  return writeXml(xml('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, ...urls));
}
