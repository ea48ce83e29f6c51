/** From words to EDTF, with the anchors that may give a year, and never one that nothing gives. */
import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/core/extract/date-grammar.ts';
import { resolveDate, type Anchors } from '../../../src/core/extract/date-values.ts';
import { knowledgeOf } from '../../../src/core/extract/knowledge.ts';
import { read } from '../../../src/core/extract/read-article.ts';
import { tokenize } from '../../../src/core/extract/tokens.ts';

const LEXICON = knowledgeOf('fr')!.lexicon;
const NOWHERE: Anchors = { article: null, event: null, siblings: [], pastYear: null, planned: false };

/** First date of a text, resolved. */
function dated(text: string, anchors: Partial<Anchors> = {}): string | null {
  const tokens = tokenize(text);
  for (let i = 0; i < tokens.length; i++) {
    const match = readDate(tokens, LEXICON, i);
    if (match) return resolveDate(match.value, { ...NOWHERE, ...anchors }).edtf;
  }
  return null;
}

describe('what the text gives whole', () => {
  test.each([
    ['le 13 février 2026', '2026-02-13'],
    ['le 1er août 2024', '2024-08-01'],
    ['07/09/2017', '2017-09-07'],
    ['en septembre 2025', '2025-09'],
    ['en 2014', '2014'],
    ['du 5 au 8 avril 2026', '2026-04-05/2026-04-08'],
    ['du 28 mars au 2 avril 2023', '2023-03-28/2023-04-02'],
    ['les 5 et 6 novembre 2015', '2015-11-05/2015-11-06'],
    ['mercredi 15 mai 2024', '2024-05-15'],
  ])('%s', (text, edtf) => expect(dated(text)).toBe(edtf));
});

describe('what only an anchor gives', () => {
  test('no year without an anchor', () => expect(dated('le 11 juillet')).toBe('XXXX-07-11'));
  test('the latest such day up to the article', () =>
    expect(dated('le 13 décembre', { article: '2026-03-12' })).toBe('2025-12-13'));
  test('the next such day, if planned', () =>
    expect(dated('le 5 avril', { article: '2026-03-12', planned: true })).toBe('2026-04-05'));
  test('a weekday goes back at most a week', () =>
    expect(dated('mardi', { article: '2026-03-12' })).toBe('2026-03-10'));
  test('the weekday of the article itself is that day', () =>
    expect(dated('jeudi', { article: '2026-03-12' })).toBe('2026-03-12'));
  test('a weekday of a month is a set', () =>
    expect(dated('jeudi', { article: '2022-02' })).toBe('[2022-02-03,2022-02-10,2022-02-17,2022-02-24]'));
  test('a weekday with no anchor is nothing', () => expect(dated('samedi')).toBeNull());
  test('a weekday after a recalled year is bounded by it', () =>
    expect(dated('samedi', { pastYear: 2014 })).toBe('[2014..]'));
  test('yesterday', () => expect(dated('hier', { article: '2026-03-01' })).toBe('2026-02-28'));
  test('yesterday, in an article of a month', () =>
    expect(dated('hier', { article: '2024-08' })).toBe('2024-08~'));
  test('yesterday, where it may have been last year', () =>
    expect(dated('hier', { article: '2024-01' })).toBeNull());
  test('the day before the event told', () =>
    expect(dated('la veille', { event: '2026-03-10' })).toBe('2026-03-09'));
  test('the same day as an undated event', () => expect(dated('le même jour')).toBeNull());
  test('a year from neighbouring stories is doubted', () =>
    expect(dated('lundi 14 juillet', { siblings: ['2025-07-11'] })).toBe('2025-07-14?'));
  test('neighbouring stories of another season give none', () =>
    expect(dated('le 19 avril', { siblings: ['2025-07-11'] })).toBe('XXXX-04-19'));
});

describe('what is no date, or a wrong one', () => {
  test('31 February', () => expect(dated('le 31 février 2024')).toBeNull());
  test('ordinals of congresses and years of a span of life', () => {
    expect(dated('le 14e Congrès')).toBeNull();
    expect(dated('depuis 30 ans')).toBeNull();
  });
  test('a weekday that disagrees with its date leaves the date, doubted', () =>
    expect(dated('mardi 18 mars', { article: '2026-03-20' })).toBe('2026-03-18?'));
});

describe('the day of a text', () => {
  const [body] = [
    "La ministre kényane Ruth Wanjiku a rencontré aujourd'hui à Riga le ministre letton Juris Ozols.",
  ];
  test('stands in front of the city, with or without its article', () => {
    const { articles, meetings } = read({
      file: 'a.txt',
      text: `Le 5 novembre 2021 – Ottawa (Ontario) – Affaires du pays\n\n${body}`,
    });
    expect(articles[0]!.date).toBe('2021-11-05');
    expect(meetings[0]!.date.edtf).toBe('2021-11-05');
  });
  test('is the one it calls "ce lundi"', () => {
    const text = `Riga le dit ce lundi 12 avril 2021. ${body}`;
    expect(read({ file: 'a.txt', text }).meetings[0]!.date.edtf).toBe('2021-04-12');
  });
});
