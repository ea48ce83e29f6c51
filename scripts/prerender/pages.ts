/** The pages of the build with what can be read, listed and shared before any script runs, and the small files beside them. */
import { xml } from '../../src/core/export/xml.ts';
import { directionOf } from '../../src/web/i18n/direction.ts';
import { frameBody, pageBody, titleOf } from './bodies.ts';
import { type SharedPage, headTags, mainPage, oembedOf } from './head.ts';
import { htmlOf, jsonInHtml } from './html.ts';
import { linkedData } from './linked-data.ts';
import { robotsOf, sitemapOf } from './robots.ts';
import { type Prerendered, readPrerendered } from './site.ts';

/** What the build writes besides the pages that Vite knows: file name → content. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Pages {
  /** the language of any page, as it comes */
  inLanguage(html: string): string;
  /** the explorer */
  page(html: string): string;
  /** a view for a frame */
  frame(html: string): string;
  files: Files;
}

const ROOT = '<div id="root"></div>';
const TITLE = /<title>[^<]*<\/title>/;

// A function in place of the text: "$&" in a title would be replaced again.
const put = (html: string, where: string | RegExp, what: string): string => html.replace(where, () => what);

/** Null where no data set has been built. */
export function pagesOf(root: string): Pages | null {
  const of = readPrerendered(root);
  if (!of) return null;
  const main = mainPage(of, null);
  return {
    inLanguage: (html) => inLanguage(html, of),
    page: (html) => page(html, of, main),
    frame: (html) => frame(html, of),
    files: filesOf(of, main),
  };
}

function filesOf(of: Prerendered, main: SharedPage): Files {
  const oembed = oembedOf(of, main, '');
  const sitemap = sitemapOf(of.site, [main]);
  return {
    'robots.txt': robotsOf(of.site),
    ...(oembed && { [main.oembed]: `${JSON.stringify(oembed, null, 1)}\n` }),
    ...(sitemap && { 'sitemap.xml': sitemap }),
  };
}

/** The page comes in the first language of the site, and says which it offers: see firstLanguage in src/web/i18n. */
function inLanguage(html: string, { site, locale }: Prerendered): string {
  const attributes = `lang="${locale}" dir="${directionOf(locale)}" data-languages="${site.languages.join(' ')}"`;
  return put(html, /<html[^>]*>/, `<html ${attributes}>`);
}

function page(html: string, of: Prerendered, main: SharedPage): string {
  const data = `<script type="application/ld+json">${jsonInHtml(linkedData(of))}</script>`;
  const head = [...headTags(of, main).map(htmlOf), data].join('\n    ');
  return put(put(html, TITLE, head), ROOT, `<div id="root">${htmlOf(pageBody(of, null))}</div>`);
}

/** A frame is found through the page that holds it, and not by itself. */
function frame(html: string, of: Prerendered): string {
  const { publicUrl } = of.site;
  const head = [
    xml('title', {}, titleOf(of)),
    ...(publicUrl === null ? [] : [xml('link', { rel: 'canonical', href: publicUrl })]),
  ];
  return put(
    put(html, TITLE, head.map(htmlOf).join('\n    ')),
    ROOT,
    `<div id="root">${htmlOf(frameBody(of))}</div>`,
  );
}
