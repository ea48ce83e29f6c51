import { expect, it } from 'vitest';
import en from '../../../src/web/i18n/en.json';
import { articleParts, sayArticle } from '../../../src/web/i18n/say-article.ts';
import { translator } from '../../../src/web/i18n/translate.ts';

const t = translator('en', en);
const article = { title: null, agency: 'North Wire', date: '2026-02-13', file: '000_7c.txt' };

it('an article goes by its title', () => {
  expect(sayArticle({ ...article, title: 'Talks' }, 'en', t)).toBe('Talks');
  expect(articleParts({ ...article, title: 'Talks' }, 'en', t)).toEqual([
    'North Wire',
    'Talks',
    'February 13, 2026',
  ]);
});

it('without one it goes by its agency and day in words, by its file only where nothing else is known', () => {
  expect(sayArticle(article, 'en', t)).toBe('article of North Wire, February 13, 2026');
  expect(articleParts(article, 'en', t)).toEqual(['article of North Wire, February 13, 2026']);
  expect(sayArticle({ ...article, date: null }, 'en', t)).toBe('article of North Wire');
  expect(sayArticle({ ...article, agency: null }, 'en', t)).toBe('article of February 13, 2026');
  expect(sayArticle({ ...article, agency: null, date: null }, 'en', t)).toBe('000_7c.txt');
});
