/** The pages of the build with what can be read, listed and shared before any script runs, and the small files beside them. */
import { createHash } from 'node:crypto';
import { xml } from '../../src/core/export/xml.ts';
import { directionOf } from '../../src/web/i18n/direction.ts';
import { begunWith, extentOf, frameBody, pageBody, titleOf } from './bodies.ts';
import { type SharedPage, headTags, mainPage, oembedOf } from './head.ts';
import { htmlOf, jsonInHtml } from './html.ts';
import { linkedData } from './linked-data.ts';
import { drawnFace, pagePictures, socialPicture } from './pictures.ts';
import { robotsOf, sitemapOf } from './robots.ts';
import { INITIAL_VIEW } from '../../src/core/query/state.ts';
import type { Story } from '../../src/core/story/story.ts';
import { POLICY } from '../vite/policy-plugin.ts';
import { attributeOf, withTags } from '../vite/tags.ts';
import { firstView, readStoriesOf, storyBody, storyLinks, storyPage, storyQuery } from './story-pages.ts';
import { type Prerendered, inLocale, readPrerendered, siteView } from './site.ts';

/** What the build writes besides the pages that Vite knows: file name → content. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface Pages {
  /** the language of any page, as it comes */
  inLanguage(html: string): string;
  /** the explorer */
  page(html: string): string;
  /** a view for a frame */
  frame(html: string): string;
  /** the page of each story with its file name, drawn with the styles of the explorer ("assets/index-x.css") */
  stories(styles: readonly string[]): (readonly [file: string, html: string])[];
  files: Files;
}

const ROOT = '<div id="root"></div>';
const TITLE = /<title>[^<]*<\/title>/;

// A function in place of the text: "$&" in a title would be replaced again.
const put = (html: string, where: string | RegExp, what: string): string => html.replace(where, () => what);

/** Null where no data set has been built. `shared`: with the pictures for social media, which take a second each to draw. */
export async function pagesOf(root: string, shared: boolean): Promise<Pages | null> {
  const read = readPrerendered(root);
  if (!read) return null;
  const of = { ...read, beside: shared ? './' : null };
  const wanted = shared && of.site.publicUrl !== null;
  const stories = readStoriesOf(root);
  const social = wanted ? await socialFile(of) : null;
  const main = mainPage(of, social?.name ?? null);
  const told: ToldPage[] = [];
  for (const story of stories) {
    const drawn = wanted ? await storyFile(story, of) : null;
    told.push({ story, page: storyPage(story, of, drawn?.name ?? null), drawn });
  }
  const pictures = [social, ...told.map(({ drawn }) => drawn)].filter((file) => file !== null);
  return {
    inLanguage: (html) => inLanguage(html, of),
    page: (html) => page(html, of, main, stories),
    frame: (html) => frame(html, of),
    stories: (styles) =>
      told.map(({ story, page: each }) => [each.path, storyHtml(story, each, of, styles)] as const),
    files: {
      ...Object.fromEntries(pictures.map(({ name, png }) => [name, png])),
      ...filesOf(of, [
        { page: main, query: '' },
        ...told.map((t) => ({ page: t.page, query: storyQuery(t.story) })),
      ]),
    },
  };
}

interface Drawn {
  name: string;
  png: Uint8Array;
}

interface ToldPage {
  story: Story;
  page: SharedPage;
  drawn: Drawn | null;
}

/** Those who show it keep it for long: another picture has another name. */
function named(png: Uint8Array): Drawn {
  const hash = createHash('sha256').update(png).digest('hex').slice(0, 8);
  return { name: `assets/social-${hash}.png`, png };
}

/** The typeface of the pictures has no Arabic. */
const drawable = (of: Prerendered): Prerendered => (of.locale === 'ar' ? inLocale(of, 'en') : of);

async function socialFile(of: Prerendered): Promise<Drawn> {
  const spoken = drawable(of);
  const words = { title: titleOf(spoken), chosen: begunWith(spoken) ?? extentOf(spoken) };
  return named(await socialPicture(spoken, words, siteView(spoken)));
}

async function storyFile(story: Story, of: Prerendered): Promise<Drawn> {
  const spoken = drawable(of);
  const { title, description } = storyPage(story, spoken, null);
  const view = firstView(story, spoken) ?? INITIAL_VIEW;
  return named(await socialPicture(spoken, { title, chosen: description }, view));
}

function filesOf(of: Prerendered, pages: readonly { page: SharedPage; query: string }[]): Files {
  const answers = pages.map(({ page: each, query }) => [each.oembed, oembedOf(of, each, query)] as const);
  const sitemap = sitemapOf(
    of.site,
    pages.map(({ page: each }) => each),
  );
  return {
    'robots.txt': robotsOf(of.site),
    ...Object.fromEntries(
      answers.flatMap(([file, oembed]) => (oembed ? [[file, `${JSON.stringify(oembed, null, 1)}\n`]] : [])),
    ),
    ...(sitemap && { 'sitemap.xml': sitemap }),
  };
}

/**
 * The page comes in the first language of the site, and says which it offers (firstLanguage in src/web/i18n), and how many
 * meetings it will have to draw (crowd-parts.ts in src/web/views/timeline).
 */
function inLanguage(html: string, { site, locale, data }: Prerendered): string {
  const offered = `data-languages="${site.languages.join(' ')}" data-meetings="${data.meetings.length}"`;
  const attributes = `lang="${locale}" dir="${directionOf(locale)}" ${offered}`;
  return withTags(html, (tag) => (tag.name === 'html' ? `<html ${attributes}>` : null));
}

/** What can be read without a script is drawn first: its style and typefaces come before the scripts. */
const scriptsLast = (html: string): string =>
  withTags(html, (tag) => {
    const module = attributeOf(tag, 'type') === 'module' && attributeOf(tag, 'src') !== null;
    const later = module || attributeOf(tag, 'rel') === 'modulepreload';
    return later ? `${tag.text.slice(0, -1)} fetchpriority="low">` : null;
  });

/** The index is what the scripts ask for first: it comes while they are read. */
const indexEarly = ({ beside, data }: Prerendered): string[] =>
  beside === null
    ? []
    : [
        htmlOf(
          xml('link', {
            rel: 'preload',
            as: 'fetch',
            crossorigin: '',
            href: `${beside}data/${data.dataset.edition}.index`,
            fetchpriority: 'low',
          }),
        ),
      ];

function page(html: string, of: Prerendered, main: SharedPage, stories: readonly Story[]): string {
  const data = `<script type="application/ld+json">${jsonInHtml(linkedData(of))}</script>`;
  const head = [...headTags(of, main).map(htmlOf), data, ...indexEarly(of)].join('\n    ');
  const view = siteView(of);
  const words = {
    title: of.t(`face.${drawnFace(view) ?? 'timeline'}`),
    chosen: begunWith(of) ?? extentOf(of),
  };
  const pictures = of.data.meetings.length ? pagePictures(of, words, view) : [];
  const body = `<div id="root">${htmlOf(pageBody(of, pictures, storyLinks(stories, of)))}</div>`;
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

function storyHtml(story: Story, shared: SharedPage, of: Prerendered, styles: readonly string[]): string {
  const head = [
    xml('meta', { charset: 'utf-8' }),
    xml('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    xml('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    xml('meta', { name: 'referrer', content: 'no-referrer' }),
    xml('meta', { name: 'color-scheme', content: 'light dark' }),
    ...headTags(of, shared),
    xml('link', { rel: 'icon', type: 'image/svg+xml', href: '../icon.svg' }),
    ...styles.map((href) => xml('link', { rel: 'stylesheet', crossorigin: '', href: `../${href}` })),
  ];
  const page = xml(
    'html',
    { lang: of.locale, dir: directionOf(of.locale) },
    xml('head', {}, ...head),
    xml('body', {}, storyBody(story, of)),
  );
  return `<!doctype html>\n${htmlOf(page)}\n`;
}
