import { describe, expect, it } from 'vitest';
import { type Catalogue, FRENCH } from '../../../src/web/i18n/catalog.ts';
import en from '../../../src/web/i18n/en.json';
import { translator } from '../../../src/web/i18n/translate.ts';

const french = translator('fr', FRENCH);
const english = translator('en', en);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a text', () => {
  it('chooses by the plural rules of its language, and writes numbers as it does', () => {
    expect(french('meetings.count', { count: 0 })).toBe('0 rencontre');
    expect(french('meetings.count', { count: 1 })).toBe('1 rencontre');
    expect(plain(french('meetings.count', { count: 1234 }))).toBe('1 234 rencontres');
    expect(english('meetings.count', { count: 0 })).toBe('0 meetings');
    expect(english('meetings.count', { count: 1 })).toBe('1 meeting');
    expect(english('meetings.count', { count: 1234 })).toBe('1,234 meetings');
  });

  it('takes its values as they are, braces and all', () => {
    expect(french('chip.search', { text: '{count} $& <b>' })).toBe('« {count} $& <b> »');
  });

  it('shows the slot where a value was forgotten', () => {
    expect(french('chip.search')).toBe('« {text} »');
  });

  it('is one text where it has no slot', () => {
    const t = translator('fr', { ...FRENCH, 'face.table': 'Tableau' } as Catalogue);
    expect(t('face.table', { unused: 1 })).toBe('Tableau');
  });
});
