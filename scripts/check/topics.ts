/** Every cue of a topic stands in its own example, belongs to one topic, and no cue is a bare common word. */
import { LANGUAGES } from '../../src/core/model/article.ts';
import { problemOf, type Placed, type Problem } from './problem.ts';
import type { Topic } from './records.ts';
import { holdsPhrase, nameKey } from './words.ts';

export function topicProblems(topics: readonly Placed<Topic>[]): Problem[] {
  return [
    ...topics.flatMap(exampleProblems),
    ...LANGUAGES.flatMap((language) => sharedCues(topics, language)),
  ];
}

function exampleProblems(topic: Placed<Topic>): Problem[] {
  return LANGUAGES.flatMap((language) =>
    (topic.value.cues[language] ?? []).flatMap(({ cue, example }, index) => {
      if (holdsPhrase(example, cue)) return [];
      const remedy = 'Write an example that holds the cue in whole words.';
      return [problemOf(topic, `cues.${language}.${index}`, `"${cue}" is not in its example`, remedy)];
    }),
  );
}

function sharedCues(topics: readonly Placed<Topic>[], language: 'fr' | 'en' | 'vi'): Problem[] {
  const owners = new Map<string, string>();
  return topics.flatMap((topic) =>
    (topic.value.cues[language] ?? []).flatMap(({ cue }, index) => {
      const key = nameKey(cue);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, topic.value.id);
      if (owner === undefined) return [];
      const cause = `"${cue}" is a cue of ${owner} already`;
      return [problemOf(topic, `cues.${language}.${index}`, cause, 'Keep it in one topic, once.')];
    }),
  );
}
