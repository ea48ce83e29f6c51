/** What an article is called: by its title, else by what is known of it in words; by its file only where that is all there is. */
import { parseEdtf } from '../../core/model/edtf.ts';
import type { Article } from '../../core/model/article.ts';
import type { Locale } from './catalog.ts';
import { sayDate } from './say.ts';
import type { Translate } from './translate.ts';

type Named = Pick<Article, 'title' | 'agency' | 'date' | 'file'>;

const dateOf = ({ date }: Named, locale: Locale, t: Translate): string | null =>
  date === null ? null : sayDate(parseEdtf(date), locale, t);

/** Its title, else "article of VNA, 13 February 2026". */
export function sayArticle(article: Named, locale: Locale, t: Translate): string {
  if (article.title !== null) return article.title;
  const date = dateOf(article, locale, t);
  const { agency, file } = article;
  if (agency !== null)
    return date === null ? t('article.by', { agency }) : t('article.byOn', { agency, date });
  return date === null ? file : t('article.on', { date });
}

/** Agency, title and date, those that are known, to stand side by side. */
export function articleParts(article: Named, locale: Locale, t: Translate): string[] {
  const { agency, title } = article;
  const parts = [agency, title, dateOf(article, locale, t)].filter((part) => part !== null);
  return title === null ? [sayArticle(article, locale, t)] : parts;
}
