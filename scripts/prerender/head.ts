/** What the head of a page says to those who list, share or frame it. Absolute addresses stand only where the site's own is known. */
import { type Xml, xml } from '../../src/core/export/xml.ts';
import { descriptionOf, titleOf } from './bodies.ts';
import { htmlOf } from './html.ts';
import type { Prerendered } from './site.ts';

/** A page that can be shared on its own. */
export interface SharedPage {
  title: string;
  description: string;
  /** below the site's own address: "" or "stories/first.html" */
  path: string;
  /** file of the picture that stands for it, below the site's own address; null = none */
  picture: string | null;
  /** file of its oEmbed answer */
  oembed: string;
}

/** As wide and as high as the pictures of pages are asked to be (Open Graph). */
export const SOCIAL_PX = { width: 1200, height: 630 };

export const mainPage = (of: Prerendered, picture: string | null): SharedPage => ({
  title: titleOf(of),
  description: descriptionOf(of),
  path: '',
  picture,
  oembed: 'oembed/index.json',
});

/** Open Graph writes a language with its country; these are the commonest. */
const TERRITORIES = { fr: 'fr_FR', en: 'en_GB', vi: 'vi_VN', ar: 'ar_AR' } as const;

export function headTags({ site, locale }: Prerendered, page: SharedPage): Xml[] {
  const { title, description, path, picture, oembed } = page;
  const meta = (key: 'name' | 'property', name: string, content: string | number | null): Xml[] =>
    content === null ? [] : [xml('meta', { [key]: name, content })];
  const under = (file: string): string | null =>
    site.publicUrl === null ? null : `${site.publicUrl}${file}`;
  const image = picture === null ? null : under(picture);
  return [
    xml('title', {}, title),
    ...meta('name', 'description', description),
    ...meta('property', 'og:type', 'website'),
    ...meta('property', 'og:title', title),
    ...meta('property', 'og:description', description),
    ...meta('property', 'og:locale', TERRITORIES[locale]),
    ...meta('property', 'og:url', under(path)),
    ...meta('property', 'og:image', image),
    ...meta('property', 'og:image:type', image && 'image/png'),
    ...meta('property', 'og:image:width', image && SOCIAL_PX.width),
    ...meta('property', 'og:image:height', image && SOCIAL_PX.height),
    ...meta('property', 'og:image:alt', image && title),
    ...meta('name', 'twitter:card', image ? 'summary_large_image' : 'summary'),
    ...(site.publicUrl === null
      ? []
      : [
          xml('link', { rel: 'canonical', href: under(path) }),
          xml('link', { rel: 'alternate', type: 'application/json+oembed', href: under(oembed), title }),
        ]),
  ];
}

/** Size of a frame in pixels, for those who ask no script. */
const FRAME_PX = { width: 800, height: 560 };

/**
 * A static answer to "how do I show this address": https://oembed.com, 2.3.4.4, type rich.
 *
 * @param query what the frame shows: "" or "?story=first"
 */
export function oembedOf(of: Prerendered, page: SharedPage, query: string): object | null {
  const { publicUrl, publisher } = of.site;
  if (publicUrl === null) return null;
  const frame = xml('iframe', {
    src: `${publicUrl}embed.html${query}`,
    title: page.title,
    ...FRAME_PX,
    loading: 'lazy',
  });
  return {
    version: '1.0',
    type: 'rich',
    title: page.title,
    ...(publisher && { author_name: publisher.name, ...(publisher.url && { author_url: publisher.url }) }),
    provider_name: titleOf(of),
    provider_url: publicUrl,
    cache_age: 86_400,
    ...(page.picture && {
      thumbnail_url: `${publicUrl}${page.picture}`,
      thumbnail_width: SOCIAL_PX.width,
      thumbnail_height: SOCIAL_PX.height,
    }),
    html: htmlOf(frame),
    ...FRAME_PX,
  };
}
