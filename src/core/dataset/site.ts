/** What the host says of the site: title, publisher, contact, licence, disclaimer, and how old each source is. */
import * as v from 'valibot';
import { parseEdtf } from '../model/edtf.ts';
import type { Names } from './dataset.ts';

export interface Named {
  name: string;
  url: string | null;
}

/** `entrevue.config.json`, checked. */
export interface SiteConfig {
  title: Names;
  description: Names;
  /** who answers for the site; null = not configured */
  publisher: Named | null;
  /** where people write to have something corrected: an address, or a link; null = not configured */
  contact: string | null;
  licence: Named;
  disclaimer: Names;
  /** by file name in seeds/: what the file itself does not say */
  sources: Record<string, { url: string | null; asOf: string | null }>;
}

/** How old what a document says is. */
export interface SourceAge {
  /** id of the Article */
  document: string;
  /** EDTF: from the configuration, else the article's own date, else "unknown" */
  asOf: string;
  url: string | null;
}

/** What reaches the page, beside the data set. */
export interface Site extends Omit<SiteConfig, 'sources'> {
  sources: SourceAge[];
}

const text = v.pipe(
  v.string('must be a text'),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(5000),
);
const names = v.strictObject({ fr: text, en: text, vi: text }, 'must be { "fr": …, "en": …, "vi": … }');
const link = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'must be a link: http:// or https://'));
const named = v.strictObject({ name: text, url: v.optional(v.nullable(link), null) });
const contact = v.pipe(
  text,
  v.regex(
    /^(?:https?:\/\/\S+|[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+)$/,
    'must be an e-mail address or a link: http:// or https://',
  ),
);
const edtf = v.pipe(
  text,
  v.check((value) => parseEdtf(value) !== null, 'must be a date in EDTF, as in 2015-10-24 or 2015-10'),
);

const common = {
  title: names,
  description: names,
  publisher: v.optional(v.nullable(named), null),
  contact: v.optional(v.nullable(contact), null),
  licence: named,
  disclaimer: names,
};

const config = v.strictObject({
  ...common,
  sources: v.optional(
    v.record(
      v.string(),
      v.strictObject({ url: v.optional(v.nullable(link), null), asOf: v.optional(v.nullable(edtf), null) }),
    ),
    {},
  ),
});

const site = v.strictObject({
  ...common,
  sources: v.array(
    v.strictObject({ document: text, asOf: v.union([v.literal('unknown'), edtf]), url: v.nullable(link) }),
  ),
});

export type ReadSite<T> = { ok: true; site: T } | { ok: false; problems: string[] };

function read<T>(schema: v.GenericSchema<unknown, T>, input: unknown): ReadSite<T> {
  const result = v.safeParse(schema, input);
  if (result.success) return { ok: true, site: result.output };
  return {
    ok: false,
    problems: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`),
  };
}

/** Checks the configuration. Each problem names the key and what is allowed; never throws. */
export const readSiteConfig = (input: unknown): ReadSite<SiteConfig> => read(config, input);

/** Checks `site.json` on its way into the page. */
export const readSite = (input: unknown): ReadSite<Site> => read(site, input);

/** The site's facts with the age of every document. */
export function siteOf(
  { sources, ...facts }: SiteConfig,
  documents: readonly { id: string; file: string; date: string | null; teaserOf: string | null }[],
): Site {
  return {
    ...facts,
    sources: documents.map((d) => {
      const page = sources[d.file];
      // A teaser stands on the same page but tells another story: the page's date is not its own.
      const asOf = d.teaserOf === null ? page?.asOf : null;
      return { document: d.id, asOf: asOf ?? d.date ?? 'unknown', url: page?.url ?? null };
    }),
  };
}
