/** The pages of the build with what can be read, listed and shared before any script runs, and the small files beside them. */
import { createHash } from 'node:crypto';
import { xml } from '../../src/core/export/xml.ts';
import { directionOf } from '../../src/web/i18n/direction.ts';
import { extentOf, frameBody, pageBody, titleOf } from './bodies.ts';
import { type SharedPage, headTags, mainPage, oembedOf } from './head.ts';
import { htmlOf, jsonInHtml } from './html.ts';
import { linkedData } from './linked-data.ts';
import { pagePicture, socialPicture } from './pictures.ts';
import { robotsOf, sitemapOf } from './robots.ts';
import { type Prerendered, inLocale, readPrerendered } from './site.ts';

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

/** Null where no data set has been built. `shared`: with the picture for social media, which takes a second to draw. */
export async function pagesOf(root: string, shared: boolean): Promise<Pages | null> {
  const of = readPrerendered(root);
  if (!of) return null;
  const social = shared && of.site.publicUrl !== null ? await socialFile(of) : null;
  const main = mainPage(of, social?.name ?? null);
  return {
    inLanguage: (html) => inLanguage(html, of),
    page: (html) => page(html, of, main),
    frame: (html) => frame(html, of),
    files: { ...(social && { [social.name]: social.png }), ...filesOf(of, main) },
  };
}

/** Those who show it keep it for long: another picture has another name. */
async function socialFile(of: Prerendered): Promise<{ name: string; png: Uint8Array }> {
  // The typeface has no Arabic.
  const spoken = of.locale === 'ar' ? inLocale(of, 'en') : of;
  const png = await socialPicture(spoken, { title: titleOf(spoken), chosen: extentOf(spoken) });
  const hash = createHash('sha256').update(png).digest('hex').slice(0, 8);
  return { name: `assets/social-${hash}.png`, png };
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

/** What can be read without a script is drawn first: its style and typefaces come before the scripts. */
const scriptsLast = (html: string): string =>
  html.replace(
    /<script type="module"(?=[^>]*\ssrc=)|<link rel="modulepreload"/g,
    (tag) => `${tag} fetchpriority="low"`,
  );

function page(html: string, of: Prerendered, main: SharedPage): string {
  const data = `<script type="application/ld+json">${jsonInHtml(linkedData(of))}</script>`;
  const head = [...headTags(of, main).map(htmlOf), data].join('\n    ');
  const picture = of.data.meetings.length
    ? pagePicture(of, { title: of.t('face.timeline'), chosen: extentOf(of) })
    : null;
  const body = `<div id="root">${htmlOf(pageBody(of, picture))}</div>`;
  return put(put(scriptsLast(html), TITLE, head), ROOT, body);
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
