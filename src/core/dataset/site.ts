/** What the host says of the site, as it reaches the page: see site-config.ts for what a host writes. */
import * as v from 'valibot';
import { parseEdtf } from '../model/edtf.ts';
import type { Names } from './dataset.ts';

export interface Named {
  name: string;
  url: string | null;
}

/** How old what a document says is. */
export interface SourceAge {
  /** id of the Article */
  document: string;
  /** EDTF: from the configuration, else the article's own date, else "unknown" */
  asOf: string;
  url: string | null;
}

/** The languages that the interface speaks; `web/i18n/catalog.ts` holds the texts of each. */
export const INTERFACE_LANGUAGES = ['fr', 'en', 'vi', 'ar'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** What does not change with the articles. */
export interface SiteFacts {
  title: Names;
  description: Names;
  /** who answers for the site; null = not configured */
  publisher: Named | null;
  /** where people write to have something corrected: an address, or a link; null = not configured */
  contact: string | null;
  licence: Named;
  disclaimer: Names;
  /** those offered; the first is that of the page as it comes */
  languages: InterfaceLanguage[];
  /** the link of the view that the bare address shows: "country=VN&view=table"; "" = all */
  view: string;
  /** where the site is published, with a "/" at its end; null = not configured */
  publicUrl: string | null;
  /** origins from which links may bring other data, besides the site's own; absent = none */
  dataOrigins?: string[] | undefined;
}

/** What reaches the page, beside the data set. */
export interface Site extends SiteFacts {
  sources: SourceAge[];
}

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(5000));
const names = v.strictObject({ fr: text, en: text, vi: text });
const named = v.strictObject({ name: text, url: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//))) });
const edtf = v.pipe(
  text,
  v.check((value) => parseEdtf(value) !== null),
);

const site = v.strictObject({
  title: names,
  description: names,
  publisher: v.nullable(named),
  contact: v.nullable(text),
  licence: named,
  disclaimer: names,
  languages: v.pipe(v.array(v.picklist(INTERFACE_LANGUAGES)), v.minLength(1)),
  view: v.string(),
  publicUrl: v.nullable(text),
  dataOrigins: v.optional(v.array(text)),
  sources: v.array(
    v.strictObject({ document: text, asOf: v.union([v.literal('unknown'), edtf]), url: named.entries.url }),
  ),
});

/** Checks `site.json` on its way into the page; null where it is none. Never throws. */
export function readSite(input: unknown): Site | null {
  const read = v.safeParse(site, input);
  return read.success ? read.output : null;
}
