/** A city is one line of the gazetteer: each of its names, in a sentence of its language, must be read as the place of the meeting. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';

interface City {
  id: string;
  country: string;
  names: Partial<Record<'fr' | 'en', string[]>>;
}

const url = new URL('../../../data/gazetteer/cities.json', import.meta.url);
const cities = JSON.parse(readFileSync(url, 'utf8')) as City[];
const ARTICLES = {
  fr: (city: string) =>
    ` date 2026-03-12 La ministre norvégienne Ana Rocha a rencontré mardi à ${city} le président letton Juris Ozols. Les deux responsables ont parlé des ports avec leurs équipes.`,
  en: (city: string) =>
    ` date 2026-03-12 Norwegian Minister Ana Rocha met Latvian President Juris Ozols in ${city} on Tuesday. The two officials spoke about the ports with their teams.`,
};

describe.each(['fr', 'en'] as const)('%s: a meeting in a city is read as held there', (language) => {
  test.each(cities.map((c) => [c.id, c] as const))('%s', (id, city) => {
    for (const name of city.names[language] ?? []) {
      const place = read({ file: 'example.txt', text: ARTICLES[language](name) }).meetings[0]?.place;
      // "Singapore", "Guatemala": a name that the country bears as well stays the country's
      expect([
        { name, city: id },
        { name, city: null },
      ]).toContainEqual({ name: place?.name, city: place?.city });
    }
  });
});
