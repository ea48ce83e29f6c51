/** The address under which others find a view of the page: what is shared, cited, and named in files. */
import type { Site } from '../../core/dataset/site.ts';
import { writeSiteLink } from '../../core/query/link.ts';
import { type PageFacts, writePageLink } from '../../core/query/page-link.ts';
import { remoteOf, useOwn } from './own.ts';
import { formatQuery } from '../../core/query/query-string.ts';
import type { ViewState } from '../../core/query/state.ts';

/** Data that a link brought are brought by every link to them. */
const named = (): Partial<PageFacts> => {
  const remote = remoteOf(useOwn.getState());
  return remote ? { data: remote.address } : {};
};

/** What stands behind the address of the page: "?lang=fr&country=VN". */
export const queryOnSite = (view: ViewState, site: Site | null, facts: Partial<PageFacts> = {}): string =>
  formatQuery([...writePageLink({ ...named(), ...facts }), ...writeSiteLink(view, Boolean(site?.view))]);

/** @param here the page one looks at: it stands for the site where its host has not told where that is */
export function addressOf(
  view: ViewState,
  site: Site | null,
  facts: Partial<PageFacts> = {},
  here: string = location.href,
): string {
  const page = site?.publicUrl ?? here.split(/[?#]/)[0]!;
  return `${page}${queryOnSite(view, site, facts)}`;
}
