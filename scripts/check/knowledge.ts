/** Checks the knowledge under data/: takes the text of each file, gives every problem found. */
import { ambiguousCities, ambiguousForms, repeatedForms, sharedIds } from './ambiguity.ts';
import { coverageProblems } from './coverage.ts';
import { geographyProblems } from './geography.ts';
import { readLines } from './lines.ts';
import type { Problem } from './problem.ts';
import { body, city, country, FILES, historicState, organisation, topic } from './records.ts';
import { topicProblems } from './topics.ts';

export type KnowledgeTexts = Readonly<Record<keyof typeof FILES, string>>;

/** `texts` holds the whole text of each file of FILES. An empty list means that all is well. */
export function knowledgeProblems(texts: KnowledgeTexts): Problem[] {
  const countries = readLines(FILES.countries, texts.countries, country);
  const historic = readLines(FILES.historic, texts.historic, historicState);
  const bodies = readLines(FILES.bodies, texts.bodies, body);
  const cities = readLines(FILES.cities, texts.cities, city);
  const organisations = readLines(FILES.organisations, texts.organisations, organisation);
  const topics = readLines(FILES.topics, texts.topics, topic);
  const sides = [...countries.records, ...historic.records, ...bodies.records];
  return [
    ...[countries, historic, bodies, cities, organisations, topics].flatMap(({ problems }) => problems),
    ...repeatedForms([...sides, ...cities.records, ...organisations.records]),
    ...sharedIds(sides),
    ...ambiguousForms(sides, organisations.records),
    ...ambiguousCities(cities.records, sides),
    ...geographyProblems(countries.records, cities.records, organisations.records),
    ...coverageProblems(countries.records),
    ...topicProblems(topics.records),
  ];
}
