/** The gazetteers and topics are whole, and the check that says so finds what is wrong with them. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knowledgeProblems, type KnowledgeTexts } from '../../../scripts/check/knowledge.ts';
import { say } from '../../../scripts/check/problem.ts';
import { readKnowledge } from '../../../scripts/check/read-knowledge.ts';

const good = readKnowledge(join(import.meta.dirname, '../../..'));

/** What the check says once one file has been changed. */
function saidOf(change: Partial<KnowledgeTexts>): string[] {
  return knowledgeProblems({ ...good, ...change }).map(say);
}

/** The text with one passage replaced; fails where the passage is not there, so that no test passes by accident. */
function altered(text: string, passage: string | RegExp, by: string): string {
  const changed = text.replace(passage, by);
  expect(changed).not.toBe(text);
  return changed;
}

describe('the knowledge of the project', () => {
  it('has no problem', () => {
    expect(saidOf({})).toEqual([]);
  });

  it('holds the numbers of records that are promised', () => {
    const count = (text: string) => (JSON.parse(text) as unknown[]).length;
    expect(count(good.countries)).toBeGreaterThanOrEqual(195);
    expect(count(good.cities)).toBeGreaterThanOrEqual(400);
    expect(count(good.topics)).toBeGreaterThanOrEqual(70);
  });
});

describe('the check names a country that', () => {
  it('is missing though it is a member of the United Nations', () => {
    const countries = altered(good.countries, /\{"id":"LA".*\n/, '');
    expect(saidOf({ countries })).toContainEqual(
      expect.stringContaining('LA (Laos), a member of the United'),
    );
  });

  it('lacks an official name', () => {
    const countries = altered(good.countries, '"République kirghize"', '"Kirghizie soviétique"');
    expect(saidOf({ countries })).toEqual([
      expect.stringMatching(
        /^data\/gazetteer\/countries\.json:\d+ KG names\.fr: lacks "République kirghize"\. Add it/,
      ),
    ]);
  });

  it('lacks the feminine of its demonym', () => {
    const countries = altered(good.countries, '"monégasque",', '"monacois",');
    expect(saidOf({ countries })).toEqual([expect.stringContaining('MC demonyms.fr: lacks "Monégasque"')]);
  });

  it('claims a name that another claims', () => {
    const countries = altered(good.countries, '"names":{"fr":["Gabon"', '"names":{"fr":["Gabon","Bénin"');
    expect(saidOf({ countries })).toEqual([expect.stringContaining('"Bénin" is also claimed by BJ')]);
  });

  it('claims a demonym that another claims', () => {
    const countries = altered(good.countries, '["gabonais"', '["nigérian","gabonais"');
    expect(saidOf({ countries })).toEqual([expect.stringContaining('"nigérian" is also claimed by GA')]);
  });

  it('repeats a name with other accents', () => {
    const countries = altered(good.countries, '"names":{"fr":["Gabon"', '"names":{"fr":["Gabon","Gábon"');
    expect(saidOf({ countries })).toEqual([expect.stringContaining('GA names.fr: "Gábon" is written twice')]);
  });

  it('has a capital that is no city of its own', () => {
    const countries = altered(good.countries, '"capital":"libreville-ga"', '"capital":"lome-tg"');
    expect(saidOf({ countries })).toEqual([expect.stringContaining('GA capital: lome-tg is no city of GA')]);
  });

  it('stands out of order', () => {
    const countries = altered(good.countries, /(\{"id":"GA".*\n)(\{"id":"GB".*\n)/, '$2$1');
    expect(saidOf({ countries })).toEqual([
      expect.stringContaining('GA id: comes before GB. Sort the lines'),
    ]);
  });

  it('stands there twice', () => {
    const countries = altered(good.countries, /(\{"id":"GA".*\n)/, '$1$1');
    expect(saidOf({ countries })).toContainEqual(
      expect.stringContaining('GA id: stands in the line before as well'),
    );
  });

  it('has a name that is not in NFC', () => {
    const countries = altered(good.countries, '"Bénin"', JSON.stringify('Bénin'.normalize('NFD')));
    expect(saidOf({ countries })).toContainEqual(
      expect.stringContaining('BJ names.fr.0: is not in Unicode form NFC'),
    );
  });

  it('has a field that no reader knows', () => {
    const countries = altered(good.countries, '{"id":"GA",', '{"id":"GA","colour":"green",');
    expect(saidOf({ countries })).toContainEqual(expect.stringContaining('GA colour:'));
  });
});

describe('the check names a body that', () => {
  it('has the id of a country', () => {
    const bodies = altered(good.bodies, '{"id":"AFU"', '{"id":"AU"');
    expect(saidOf({ bodies })).toContainEqual(
      expect.stringContaining('"AU" is also the id in data/gazetteer/countries.json'),
    );
  });
});

describe('the check names a city that', () => {
  it('lies in no known country', () => {
    const cities = altered(good.cities, '{"id":"sfax-tn","country":"TN"', '{"id":"sfax-tn","country":"TX"');
    expect(saidOf({ cities })).toEqual([expect.stringContaining('sfax-tn country: TX is not known')]);
  });

  it('lost the sign of its latitude', () => {
    const cities = altered(good.cities, '"at":[-34.6,-58.4]', '"at":[34.6,-58.4]');
    expect(saidOf({ cities })).toEqual([expect.stringContaining('buenos-aires-ar at: lies')]);
  });

  it('has the name of a city elsewhere and is not marked', () => {
    const cities = altered(good.cities, '"names":{"fr":["Sfax"]', '"names":{"fr":["Abidjan"]');
    expect(saidOf({ cities })).toEqual([expect.stringContaining('"Abidjan" is also claimed by abidjan-ci')]);
  });

  it('has the name of another country and is not marked', () => {
    const cities = altered(good.cities, '"names":{"fr":["Sfax"]', '"names":{"fr":["Malte"]');
    expect(saidOf({ cities })).toEqual([expect.stringContaining('"Malte" is also a name of MT')]);
  });
});

describe('the check names a topic whose', () => {
  it('cue is not in its example', () => {
    const topics = altered(good.topics, /("cue":"déminage","example":")[^"]*/, '$1Ils ont tout abordé.');
    expect(saidOf({ topics })).toEqual([expect.stringContaining('"déminage" is not in its example')]);
  });

  it('example holds the cue only inside a longer word', () => {
    const topics = altered(
      good.topics,
      /\{"cue":"déminage","example":"[^"]*"\}/,
      '{"cue":"déminage","example":"Les déminages."}',
    );
    expect(saidOf({ topics })).toEqual([expect.stringContaining('"déminage" is not in its example')]);
  });

  it('cue is one of another topic already', () => {
    const cue = '{"cue":"déminage","example":"Le déminage avance."}';
    const topics = altered(
      good.topics,
      '{"cue":"escroqueries en ligne"',
      `${cue},{"cue":"escroqueries en ligne"`,
    );
    expect(saidOf({ topics })).toEqual([expect.stringContaining('"déminage" is a cue of demining already')]);
  });
});

describe('a file that cannot be read', () => {
  it('is named with the line that is not JSON', () => {
    const cities = altered(good.cities, '{"id":"sfax-tn",', '{"id":sfax-tn,');
    expect(saidOf({ cities })).toEqual([
      expect.stringMatching(/^data\/gazetteer\/cities\.json:\d+: is not one JSON record\. Write one JSON/),
    ]);
  });

  it('is named when it is not a list of lines', () => {
    expect(saidOf({ organisations: '[]' })).toContainEqual(
      expect.stringContaining('data/gazetteer/organisations.json: is not a list with one record a line'),
    );
  });
});
