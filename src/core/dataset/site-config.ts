/** `entrevue.config.json`: every mistake is told by its key, with what stood there and what is allowed. */
import * as v from 'valibot';
import { parseEdtf } from '../model/edtf.ts';
import type { Names } from './dataset.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, type Site, type SiteFacts } from './site.ts';

/** The configuration, checked. */
export interface SiteConfig extends SiteFacts {
  /** by file name in seeds/: what the file itself does not say */
  sources: Record<string, { url: string | null; asOf: string | null }>;
}

/** The languages in which data have names; the interface speaks more. */
const NAMED = ['fr', 'en', 'vi'] as const;

const A_TEXT = 'must be a text that is not empty, of at most 5000 characters';
const A_LINK = 'must be a link: http:// or https://';
const NAMES = 'must be a text, or one for each language: { "fr": …, "en": …, "vi": … }';

const text = v.pipe(v.string(A_TEXT), v.trim(), v.minLength(1, A_TEXT), v.maxLength(5000, A_TEXT));
const names = v.union(
  [text, v.strictObject({ fr: v.optional(text), en: v.optional(text), vi: v.optional(text) }, NAMES)],
  NAMES,
);
const link = v.pipe(v.string(A_LINK), v.regex(/^https?:\/\/\S+$/, A_LINK));
const A_NAME = 'must be { "name": …, "url": … }, the url a link or null';
const named = v.strictObject({ name: text, url: v.optional(v.nullable(link), null) }, A_NAME);

const A_CONTACT = 'must be an e-mail address or a link: http:// or https://';
const contact = v.pipe(
  v.string(A_CONTACT),
  v.regex(/^(?:https?:\/\/\S+|[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+)$/, A_CONTACT),
);

const A_DATE = 'must be a date in EDTF, as in 2015-10-24 or 2015-10';
const edtf = v.pipe(
  v.string(A_DATE),
  v.check((value) => parseEdtf(value) !== null, A_DATE),
);

const LANGUAGES = `must be a list of languages, each once, of ${INTERFACE_LANGUAGES.join(', ')}`;
const languages = v.pipe(
  v.array(v.picklist(INTERFACE_LANGUAGES, `must be one of ${INTERFACE_LANGUAGES.join(', ')}`), LANGUAGES),
  v.check((list) => list.length > 0 && new Set(list).size === list.length, LANGUAGES),
);

const A_VIEW = 'must be what stands behind the "?" of a link to a view, as in "country=VN&view=table"';
const view = v.pipe(
  v.string(A_VIEW),
  v.maxLength(2000, A_VIEW),
  v.regex(/^[^\s#]*$/, A_VIEW),
  v.transform((query) => query.replace(/^\?/, '')),
);

const A_FOLDER =
  'must be the absolute address of the folder that holds index.html, as in https://example.org/meetings/';
const publicUrl = v.pipe(
  v.string(A_FOLDER),
  v.regex(/^https?:\/\/[^\s/?#@"<>]+(?:\/[^\s?#"<>]*)?$/, A_FOLDER),
  v.check((address) => !/\.html?$/i.test(address), A_FOLDER),
  v.transform((address) => (address.endsWith('/') ? address : `${address}/`)),
);

const analytics = v.literal(
  'none',
  'must be "none": the page asks no other host for anything and counts nobody; count in the logs of your host',
);

const ORIGINS = 'must be a list of origins, as in ["https://data.example.org"]: no path, no "/" at the end';
const dataOrigins = v.array(
  v.pipe(v.string(ORIGINS), v.regex(/^https?:\/\/[\w.-]+(?::\d{1,5})?$/, ORIGINS)),
  ORIGINS,
);

const config = v.strictObject({
  title: names,
  description: names,
  publisher: v.optional(v.nullable(named), null),
  contact: v.optional(v.nullable(contact), null),
  licence: named,
  disclaimer: names,
  languages: v.optional(languages, [...INTERFACE_LANGUAGES]),
  view: v.optional(view, ''),
  publicUrl: v.optional(v.nullable(publicUrl), null),
  dataOrigins: v.optional(dataOrigins),
  analytics: v.optional(v.nullable(analytics), 'none'),
  sources: v.optional(
    v.record(
      v.string(),
      v.strictObject(
        { url: v.optional(v.nullable(link), null), asOf: v.optional(v.nullable(edtf), null) },
        'must be { "url": …, "asOf": … }',
      ),
      'must be { "file.txt": { "url": …, "asOf": … } }',
    ),
    {},
  ),
});

/** What a host may configure. */
export const CONFIG_KEYS = Object.keys(config.entries);

export type ReadConfig = { ok: true; site: SiteConfig } | { ok: false; problems: string[] };

/** Checks the configuration. Each problem names the key, what stood there and what is allowed; never throws. */
export function readSiteConfig(input: unknown): ReadConfig {
  const read = v.safeParse(config, input);
  if (!read.success) return { ok: false, problems: [...new Set(read.issues.map(sayIssue))] };
  const { analytics: _none, title, description, disclaimer, ...rest } = read.output;
  const told = { title, description, disclaimer };
  const problems = Object.entries(told).flatMap(([key, value]) => untold(key, value, rest.languages));
  if (problems.length) return { ok: false, problems };
  const inAll = (value: Told): Names => namesOf(value, rest.languages);
  return {
    ok: true,
    site: { ...rest, title: inAll(title), description: inAll(description), disclaimer: inAll(disclaimer) },
  };
}

function sayIssue(issue: v.BaseIssue<unknown>): string {
  // Of alternatives, the problem within the one that was meant says more.
  const inner = issue.issues?.find((each) => each.path?.length);
  if (inner) return sayIssue({ ...inner, path: [...(issue.path ?? []), ...inner.path!] } as typeof issue);
  const path = v.getDotPath(issue as v.BaseIssue<unknown>);
  if (path === null) return `the file must be an object with the keys ${CONFIG_KEYS.join(', ')}`;
  if (issue.expected === 'never') {
    const keys = issue.path?.length === 1 ? `; there are ${CONFIG_KEYS.join(', ')}` : `: ${issue.message}`;
    return `${path} is no key${keys}`;
  }
  return issue.input === undefined
    ? `${path} is missing: ${issue.path?.length === 1 ? allowedFor(path) : issue.message}`
    : `${path} is ${shown(issue.input)}: ${issue.message}`;
}

/** What a key that is missing ought to hold. */
function allowedFor(key: string): string {
  const read = v.safeParse(config.entries[key as keyof typeof config.entries], 0);
  return read.issues?.[0].message ?? '';
}

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  const said = typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? typeof value);
  return said.length > LONGEST_SHOWN ? `${said.slice(0, LONGEST_SHOWN)}…` : said;
}

type Told = v.InferOutput<typeof names>;

/** The languages that are offered, and in which a text is wanted and lacks. */
function untold(key: string, value: Told, offered: readonly InterfaceLanguage[]): string[] {
  if (typeof value === 'string') return [];
  const wanted = NAMED.filter((language) => offered.includes(language) && value[language] === undefined);
  const none = NAMED.every((language) => value[language] === undefined);
  if (none && !wanted.length) return [`${key} is {}: ${NAMES}`];
  return wanted.map(
    (language) => `${key}.${language} is missing: "languages" offers "${language}", so it ${A_TEXT}`,
  );
}

/** A language that is not offered, or lacks, gets the text of the first that has one. */
function namesOf(value: Told, offered: readonly InterfaceLanguage[]): Names {
  if (typeof value === 'string') return { fr: value, en: value, vi: value };
  const first = [...NAMED]
    .sort((a, b) => rank(a, offered) - rank(b, offered))
    .map((language) => value[language])
    .find((each) => each !== undefined)!;
  return { fr: value.fr ?? first, en: value.en ?? first, vi: value.vi ?? first };
}

function rank(language: InterfaceLanguage, offered: readonly InterfaceLanguage[]): number {
  const at = offered.indexOf(language);
  return at < 0 ? offered.length : at;
}

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
