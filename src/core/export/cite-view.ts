/** Cites a view of the data set, with its edition and date: as a line of text, as BibTeX, as CSL-JSON. Pure. */
import { plain, sentence } from './plain.ts';

/** What a citation of a view says. Every word is in the reader's language already. */
export interface CitedView {
  /** who publishes the data; null = the site's title stands for it */
  publisher: string | null;
  /** what is on view: "Rencontres de la Chine, 2015 (3 rencontres)" */
  what: string;
  /** the site's name */
  title: string;
  /** names the data set by its content */
  edition: string;
  /** day of the newest article that the edition was read from, `YYYY-MM-DD`; null where none is dated */
  until: string | null;
  /** day on which it is cited, `YYYY-MM-DD` */
  on: string;
  /** address of the view; null for a page that nobody else can open */
  link: string | null;
  licence: string | null;
  /** tag of the language of the words, as in "fr" */
  language: string;
}

/** How the line of text is said in a language. */
export interface CitedViewWords {
  /** "édition 4f2a, articles jusqu’au 13 février 2026" */
  edition: string;
  /** "consulté le 23 novembre 2026" */
  consulted: string;
}

/** "Publisher. What. Title, edition, consulted. Licence. Link": one line, no markup. */
export function citeView(cited: CitedView, words: CitedViewWords): string {
  const { publisher, what, title, licence, link } = cited;
  const named = [title, words.edition, words.consulted].map(plain).join(', ');
  const parts = [publisher, what, named, licence].flatMap((part) => (part ? sentence(plain(part)) : []));
  return [...parts, ...(link ? [link] : [])].join(' ');
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text in which TeX sees no command. Letters beyond ASCII stay: BibTeX of today reads UTF-8. */
const tex = (text: string): string =>
  plain(text).replace(/[\\~^{}$&#%_]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** A braced address is taken as it stands, so that nothing in it may close the brace. */
const verbatim = (address: string): string =>
  address.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const keyOf = ({ edition, on }: CitedView): string => `entrevue-${edition}-${on}`.replace(/[^\w-]/g, '');

/** One `@misc` entry (`@dataset` is known to biblatex alone); the double braces keep capitals and names whole. */
export function bibtexOfView(cited: CitedView): string {
  const { publisher, what, title, edition, until, on, link, licence, language } = cited;
  const fields: [string, string | null][] = [
    ['author', `{${tex(publisher ?? title)}}`],
    ['title', `{${tex(what)}}`],
    ['howpublished', tex(title)],
    ['year', (until ?? on).slice(0, 4)],
    ['date', until],
    ['version', tex(edition)],
    ['note', [`Data set edition ${tex(edition)}`, licence && tex(licence)].filter(Boolean).join(', ')],
    ['url', link && verbatim(link)],
    ['urldate', on],
    ['language', tex(language)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []));
  return `@misc{${keyOf(cited)},\n${lines.join(',\n')}\n}\n`;
}

const datesOf = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

/** A list of one item of type `dataset` (CSL 1.0.2), as reference managers import it. */
export function cslOfView(cited: CitedView): string {
  const { publisher, what, title, edition, until, on, link, licence, language } = cited;
  const item = {
    id: keyOf(cited),
    type: 'dataset',
    title: plain(what),
    'container-title': plain(title),
    author: [{ literal: plain(publisher ?? title) }],
    ...(publisher !== null && { publisher: plain(publisher) }),
    version: edition,
    ...(until !== null && { issued: datesOf(until) }),
    accessed: datesOf(on),
    ...(link !== null && { URL: link }),
    ...(licence !== null && { license: plain(licence) }),
    language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
