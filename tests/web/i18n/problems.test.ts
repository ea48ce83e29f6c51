/** What is wrong with a file has its words in every language of the interface: walked from the tables of what can be wrong. */
import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../../src/core/intake/problem.ts';
import { ASKED } from '../../../src/core/intake/table/problems.ts';
import ar from '../../../src/web/i18n/ar.json';
import en from '../../../src/web/i18n/en.json';
import fr from '../../../src/web/i18n/fr.json';
import vi from '../../../src/web/i18n/vi.json';
import { translator } from '../../../src/web/i18n/translate.ts';
import { sayOwnProblem } from '../../../src/web/views/open/say-problem.ts';

const CATALOGUES: Record<string, Record<string, string>> = { fr, en, vi, ar };
/** Beside those of the files' readers: what the page finds itself. */
const OF_THE_PAGE = ['too-many-files', 'corrections', 'bundle.damaged', 'bundle.too-large', 'reason'];

const gapsIn = (text: string): string[] => [...text.matchAll(/\{(\w+)/g)].map((m) => m[1]!);
const told = Object.entries(PROBLEMS).filter(([key]) => !key.startsWith('ask.'));

describe('every problem of a file', () => {
  it.each(Object.entries(CATALOGUES))('has a cause and a remedy in words: %s', (_, texts) => {
    const missing = told.flatMap(([key]) =>
      [`open.why.${key}`, `open.todo.${key}`].filter((text) => !Object.hasOwn(texts, text)),
    );
    expect(missing).toEqual([]);
    expect(OF_THE_PAGE.filter((key) => !Object.hasOwn(texts, `open.why.${key}`))).toEqual([]);
    expect(Object.keys(ASKED).filter((key) => !Object.hasOwn(texts, `open.ask.${key}`))).toEqual([]);
  });

  it.each(Object.entries(CATALOGUES))('wants no value that is not told: %s', (_, texts) => {
    const wanting = told.flatMap(([key, words]) => {
      const given = new Set(words.flatMap(gapsIn));
      return ['why', 'todo']
        .map((part) => `open.${part}.${key}`)
        .filter((text) => gapsIn(texts[text] ?? '').some((gap) => !given.has(gap)));
    });
    expect(wanting).toEqual([]);
  });

  it('names no problem that nothing tells of', () => {
    const known = new Set<string>([...Object.keys(PROBLEMS), ...OF_THE_PAGE, 'todo']);
    const written = Object.keys(en).flatMap((key) => /^open\.(?:why|todo)\.(.+)$/.exec(key)?.[1] ?? []);
    expect(written.filter((key) => !known.has(key))).toEqual([]);
  });

  it('is said with its place, its cause and what to do', () => {
    const at = { row: 4, column: 'Date', at: null, kept: true };
    const said = sayOwnProblem(
      { why: 'row.date-unread', values: { written: 'soon' }, ...at },
      translator('en', en),
    );
    expect(said).toBe(
      'row 4, column “Date”: “soon” is not understood: kept, undated; write the date as 2026-02-13',
    );
    const many = {
      why: 'too-many',
      values: { most: 5, what: 'ties' },
      row: null,
      column: null,
      at: null,
      kept: false,
    };
    expect(sayOwnProblem(many, translator('fr', fr))).toContain('plus de 5 liens');
  });
});
