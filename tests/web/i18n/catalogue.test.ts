import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import ar from '../../../src/web/i18n/ar.json';
import { LOCALES } from '../../../src/web/i18n/catalog.ts';
import en from '../../../src/web/i18n/en.json';
import fr from '../../../src/web/i18n/fr.json';
import vi from '../../../src/web/i18n/vi.json';

const CATALOGUES: Record<string, Record<string, string>> = { fr, en, vi, ar };
const keys = Object.keys(fr);
/** What speaks to readers: the pages, and what the build writes into them. */
const SPEAKERS = ['src/web', 'scripts/prerender'].map((folder) =>
  join(import.meta.dirname, '../../..', folder),
);

const source = SPEAKERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8')),
).join('\n');

/** Whole keys, and the beginnings of those that are put together ("kind.${kind}"). */
const literals = new Set([...source.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)+)'/gi)].map((m) => m[1]!));
const patterns = [...source.matchAll(/`([a-z][\w-]*\.(?:[\w.-]|\$\{[^}`]*\})*)`/gi)].map(
  (m) =>
    new RegExp(
      `^${m[1]!
        .split(/\$\{[^}]*\}/)
        .map((part) => part.replace(/[.]/g, '\\.'))
        .join('[\\w.-]+')}$`,
    ),
);
const isUsed = (key: string): boolean => literals.has(key) || patterns.some((pattern) => pattern.test(key));

/** The names of the values that a text wants: "{count|…}" and "{date}" want count and date. */
const slots = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map((m) => m[1]!))].sort();

describe('the catalogues', () => {
  it('have the same keys in every language', () => {
    for (const texts of Object.values(CATALOGUES))
      expect(Object.keys(texts).sort()).toEqual([...keys].sort());
  });

  it('are sorted, so that two people who add texts meet on different lines', () => {
    for (const texts of Object.values(CATALOGUES))
      expect(Object.keys(texts)).toEqual(Object.keys(texts).sort());
  });

  it('want the same values in every language', () => {
    const wanted = (texts: Record<string, string>) => keys.map((key) => [key, ...slots(texts[key] ?? '')]);
    for (const texts of Object.values(CATALOGUES)) expect(wanted(texts)).toEqual(wanted(fr));
  });

  it('hold no text that nothing shows', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('have the alternatives of a plural that their language knows', () => {
    const known: Record<string, readonly number[]> = { fr: [2], en: [2], vi: [2], ar: [2, 4, 5] };
    const wrong = Object.entries(CATALOGUES).flatMap(([language, texts]) =>
      Object.entries(texts)
        .filter(([, text]) =>
          [...text.matchAll(/\{\w+\|([^{}]*)\}/g)].some(
            (plural) => !known[language]!.includes(plural[1]!.split('|').length),
          ),
        )
        .map(([key]) => `${language} ${key}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are those of the languages on offer', () => {
    expect(Object.keys(CATALOGUES)).toEqual([...LOCALES]);
  });

  it('leave no sentence in another language', () => {
    const words = /\p{Ll}{4,}.* \p{Ll}{4,}/u;
    const same = keys.filter((key) => {
      const others = [vi, ar].map((texts: Record<string, string>) => texts[key]!);
      const said = (en as Record<string, string>)[key]!.replace(/\{[^}]*\}/g, '');
      return words.test(said) && others.includes((en as Record<string, string>)[key]!);
    });
    expect(same).toEqual([]);
    const latin = Object.entries(ar).filter(
      ([, text]) => !/[\u0600-\u06ff]/.test(text.replace(/\{\w+\}/g, '')),
    );
    expect(latin.filter(([, text]) => words.test(text))).toEqual([]);
  });

  it('hold no empty text, straight apostrophe, doubled or outer space', () => {
    const bad = Object.entries(CATALOGUES).flatMap(([language, texts]) =>
      Object.entries(texts)
        .filter(([, text]) => !text || /'| {2}|^\s|\s$|\.\.\./.test(text))
        .map(([key]) => `${language} ${key}`),
    );
    expect(bad).toEqual([]);
  });
});
