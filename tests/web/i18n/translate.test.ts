import { describe, expect, it } from 'vitest';
import ar from '../../../src/web/i18n/ar.json';
import type { Catalogue } from '../../../src/web/i18n/catalog.ts';
import en from '../../../src/web/i18n/en.json';
import fr from '../../../src/web/i18n/fr.json';
import { translator } from '../../../src/web/i18n/translate.ts';
import vi from '../../../src/web/i18n/vi.json';

const french = translator('fr', fr);
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
    const t = translator('fr', { ...fr, 'face.table': 'Tableau' });
    expect(t('face.table', { unused: 1 })).toBe('Tableau');
  });

  it('has an alternative for one, two, few, many and any other number where the language wants them', () => {
    const arabic = translator('ar', ar);
    const said = [0, 1, 2, 3, 10, 11, 100, 103].map((count) => arabic('meetings.count', { count }));
    expect(said).toEqual([
      '0 لقاء',
      'لقاء واحد',
      'لقاءان',
      '3 لقاءات',
      '10 لقاءات',
      '11 لقاءً',
      '100 لقاء',
      '103 لقاءات',
    ]);
  });

  it('has one alternative for all numbers where the language knows no plural', () => {
    const vietnamese = translator('vi', vi);
    expect([1, 2].map((count) => vietnamese('meetings.count', { count }))).toEqual([
      '1 cuộc gặp',
      '2 cuộc gặp',
    ]);
  });

  it('of one or other serves a language of more categories', () => {
    const t = translator('ar', { ...(ar as Catalogue), 'meetings.count': '{count|one|# other}' });
    expect([1, 2, 5, 30].map((count) => t('meetings.count', { count }))).toEqual([
      'one',
      '2 other',
      '5 other',
      '30 other',
    ]);
  });

  it('sets a name apart in a sentence written the other way', () => {
    const t = translator('ar', ar);
    expect(t('chip.between', { who: 'Ana (MFA)' })).toBe('بين \u2068Ana (MFA)\u2069');
    expect(english('chip.between', { who: 'Ana (MFA)' })).toBe('between Ana (MFA)');
  });

  it('is known by its key, so that a key made of data can be tried', () => {
    expect(french.knows('status.held')).toBe(true);
    expect(french.knows('status.toString')).toBe(false);
    expect(french.knows('toString')).toBe(false);
  });
});
