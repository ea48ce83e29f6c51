import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NO_PAGE_FACTS,
  PAGE_LANGUAGES,
  PAGE_PARAMETERS,
  PAGE_THEMES,
  PARTS,
  type PageFacts,
  readPageLink,
  writePageLink,
} from '../../../src/core/query/page-link.ts';
import { formatQuery, parseQuery } from '../../../src/core/query/query-string.ts';

const read = (query: string) => readPageLink(parseQuery(query));

const facts: fc.Arbitrary<PageFacts> = fc.record({
  lang: fc.constantFrom(null, ...PAGE_LANGUAGES),
  theme: fc.constantFrom(null, ...PAGE_THEMES),
  edition: fc.option(fc.stringMatching(/^[0-9a-z]{11}$/)),
  data: fc.option(fc.webUrl({ withQueryParameters: true }).filter((url) => url.length < 500)),
  parts: fc.subarray([...PARTS]),
  lock: fc.boolean(),
  id: fc.option(fc.stringMatching(/^[\w.:-]{1,64}$/)),
});

describe('the facts of a page in its link', () => {
  it('come back from the link as they went into it', () => {
    fc.assert(
      fc.property(facts, (each) => {
        expect(read(formatQuery(writePageLink(each)))).toEqual({ facts: each, problems: [] });
      }),
    );
  });

  it('are not written where they are as at the start', () => {
    expect(writePageLink({})).toEqual([]);
    expect(writePageLink({ parts: [] })).toEqual([['parts', 'none']]);
  });

  it('leave the parameters of the view to the view', () => {
    expect(read('?country=NO&view=map&utm_source=x')).toEqual({ facts: NO_PAGE_FACTS, problems: [] });
  });

  it('count the first of two, and name what is wrong beside what is right', () => {
    const { facts: found, problems } = read(
      '?lang=en&lang=fr&theme=neon&lock=yes&parts=title,clock&id=a%20b',
    );
    expect(found).toEqual({ ...NO_PAGE_FACTS, lang: 'en' });
    expect(problems.map((p) => p.parameter)).toEqual(['theme', 'lock', 'parts', 'id']);
  });

  it('never stop the page, whatever stands in them', () => {
    const key = fc.constantFrom<string>(...PAGE_PARAMETERS);
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string({ unit: 'binary', maxLength: 6000 }))), (pairs) => {
        const { facts: found, problems } = readPageLink(pairs);
        expect(Object.keys(found)).toEqual(Object.keys(NO_PAGE_FACTS));
        for (const { value } of problems) expect(value.length).toBeLessThanOrEqual(61);
      }),
    );
  });
});

it('a language that the site does not offer is told like a wrong value', () => {
  const read = readPageLink([['lang', 'en']], ['fr', 'vi']);
  expect(read.facts.lang).toBeNull();
  expect(read.problems).toEqual([{ parameter: 'lang', value: 'en' }]);
  expect(readPageLink([['lang', 'vi']], ['fr', 'vi']).facts.lang).toBe('vi');
});
