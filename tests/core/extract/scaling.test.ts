/** Twice the text, twice the work: counted, not timed, as how often the stages look at what earlier stages found. */
import { describe, expect, it } from 'vitest';
import { FAMILIES, hostile } from '../../../scripts/bench/hostile.ts';
import type { Draft } from '../../../src/core/extract/draft.ts';
import { articlesOf, doubtsOf, meetingsOf } from '../../../src/core/extract/output.ts';
import { STAGES, start } from '../../../src/core/extract/read-article.ts';

/** The same list; every look at one of its members is counted. */
function watched<T>(list: T[], count: () => void): T[] {
  return new Proxy(list, {
    get(target, key, receiver) {
      if (typeof key === 'string' && key.charCodeAt(0) <= 57) count();
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

/** Looks of all stages, and of what writes the reading out, at the lists of the draft. */
function work(text: string): number {
  let looks = 0;
  const count = (): void => void looks++;
  const watch = (draft: Draft): Draft =>
    Object.fromEntries(
      Object.entries(draft).map(([key, value]) => [
        key,
        Array.isArray(value) ? watched(value, count) : value,
      ]),
    ) as unknown as Draft;
  let draft = start({ file: 'hostile.txt', text });
  for (const { stage } of STAGES) {
    const given = watch(draft);
    const made = stage(given);
    // A list that a stage hands on unchanged is watched already.
    const unwatched = Object.entries(made).map(([key, value]) => [
      key,
      value === given[key as keyof Draft] ? draft[key as keyof Draft] : value,
    ]);
    draft = Object.fromEntries(unwatched) as Draft;
  }
  const last = watch(draft);
  doubtsOf(meetingsOf(last, articlesOf(last)));
  return looks;
}

const UNITS = 4000;
/** Families that make many stories of one page, which only a long page has by the thousand. */
const LONG = 50_000;
const STORIES = [
  'related teasers',
  'teasers of one word',
  'dated teasers',
  'articles in one file',
  'English teasers',
];

describe('the work of reading', () => {
  it.each(FAMILIES)('grows no faster than the text: %s', (family) => {
    const [once, twice] = [work(hostile(family, UNITS)), work(hostile(family, 2 * UNITS))];
    expect(twice / once).toBeLessThanOrEqual(2.4);
  });

  it.each(STORIES)('grows no faster than a page of 100,000 characters: %s', (family) => {
    const [once, twice] = [work(hostile(family, LONG)), work(hostile(family, 2 * LONG))];
    expect(twice / once).toBeLessThanOrEqual(2.4);
  });
});
