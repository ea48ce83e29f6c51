import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import type { StoryProblem } from '../../../src/core/story/problem.ts';
import { MOST, readStories, readStory, storiesToWrite, strangersIn } from '../../../src/core/story/schema.ts';
import { paragraphsOf, toldIn } from '../../../src/core/story/story.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';

const data = indexDataset(FIXTURE);
const STEP = { title: { en: 'Oslo' }, text: { en: 'Once.' }, view: '?country=NO&view=map' };
const STORY = { title: { en: 'A tale', fr: 'Un conte' }, steps: [STEP] };
const withStep = (patch: object) => ({ ...STORY, steps: [STEP, { ...STEP, ...patch }] });

function problemsOf(input: unknown, name: string | null = 'a-tale'): StoryProblem[] {
  const read = readStory(input, name);
  return read.ok ? strangersIn(read.story, data) : read.problems;
}

describe('a story file', () => {
  it('is read with its file name as its id, spaces around texts aside', () => {
    expect(readStory({ ...STORY, title: { en: ' A tale\r\n' } }, 'a-tale')).toEqual({
      ok: true,
      story: { id: 'a-tale', title: { en: 'A tale' }, description: null, author: null, steps: [STEP] },
    });
    expect(readStory({ ...STORY, id: 'a-tale' }, 'a-tale')).toMatchObject({ ok: true });
  });

  it.each<[string, unknown, StoryProblem]>([
    ['no object', 'A tale', { step: null, field: '', fault: 'file', value: 'A tale' }],
    ['no title', { steps: [STEP] }, { step: null, field: 'title', fault: 'missing' }],
    ['a title in no language', { ...STORY, title: {} }, { step: null, field: 'title', fault: 'language' }],
    [
      'a title that is a bare text',
      { ...STORY, title: 'A tale' },
      { step: null, field: 'title', fault: 'language', value: 'A tale' },
    ],
    [
      'a language that is none of ours',
      { ...STORY, title: { en: 'x', tlh: 'x' } },
      { step: null, field: 'title.tlh', fault: 'language', value: 'tlh' },
    ],
    ['a number for a text', withStep({ text: { en: 3 } }), { step: 2, field: 'text.en', fault: 'text' }],
    ['an empty text', withStep({ text: { en: ' ' } }), { step: 2, field: 'text.en', fault: 'empty' }],
    ['no steps', { ...STORY, steps: [] }, { step: null, field: 'steps', fault: 'steps', most: 50 }],
    ['a step that is no object', { ...STORY, steps: [null] }, { step: 1, field: '', fault: 'missing' }],
    ['a step without a view', withStep({ view: undefined }), { step: 2, field: 'view', fault: 'missing' }],
    [
      'a key nobody knows',
      { ...STORY, colour: 'red' },
      { step: null, field: 'colour', fault: 'unknownKey', value: 'colour' },
    ],
    [
      'a key nobody knows in a step',
      withStep({ html: 'x' }),
      { step: 2, field: 'html', fault: 'unknownKey', value: 'html' },
    ],
    [
      'a whole address for a view',
      withStep({ view: 'https://example.org/?country=NO' }),
      { step: 2, field: 'view', fault: 'query', value: 'https://example.org/?country=NO' },
    ],
    [
      'another id than the file',
      { ...STORY, id: 'other' },
      { step: null, field: 'id', fault: 'id', value: 'other' },
    ],
    [
      'a country that no meeting names',
      withStep({ view: '?country=NO,XX' }),
      { step: 2, field: 'view', fault: 'unknownValue', value: 'country=XX', parameter: 'country' },
    ],
    [
      'a meeting that is not there',
      withStep({ view: '?sel=m:gone' }),
      { step: 2, field: 'view', fault: 'unknownValue', value: 'sel=m:gone', parameter: 'sel' },
    ],
    [
      'a parameter of no view',
      withStep({ view: '?contry=NO' }),
      { step: 2, field: 'view', fault: 'parameter', value: 'contry' },
    ],
    [
      'a story within',
      withStep({ view: '?story=b' }),
      { step: 2, field: 'view', fault: 'nested', value: 'story' },
    ],
  ])('with %s is refused, with its place', (_, input, problem) => {
    expect(problemsOf(input)).toEqual([problem]);
  });

  it('names texts and lists that are too long, with the most there may be', () => {
    const [long] = problemsOf({ ...STORY, title: { en: 'x'.repeat(201) } });
    expect(long).toMatchObject({ field: 'title.en', fault: 'long', most: MOST.title });
    const many = { ...STORY, steps: Array.from({ length: 51 }, () => STEP) };
    expect(problemsOf(many)[0]).toMatchObject({ field: 'steps', fault: 'steps', most: MOST.steps });
  });

  it('has a name that is safe in a link and on a disk', () => {
    for (const name of ['', '../x', 'A', 'a b', 'con.', 'é', 'a--b', 'x'.repeat(61)])
      expect({ name, problems: problemsOf(STORY, name) }).toMatchObject({
        name,
        problems: [{ field: 'id', fault: 'id' }],
      });
  });

  it('never throws, whatever it holds', () => {
    fc.assert(fc.property(fc.jsonValue(), (input) => Array.isArray(problemsOf(input))));
    const part = fc.oneof(fc.jsonValue(), fc.constant(STEP), fc.constant({ en: 'x' }));
    fc.assert(
      fc.property(part, part, part, (title, text, view) => {
        const problems = problemsOf({ title, steps: [{ title, text, view }] });
        expect(problems.every(({ field, value = '' }) => field.length <= 61 && value.length <= 61)).toBe(
          true,
        );
      }),
    );
  });
});

describe('the stories of a site', () => {
  it('are written in order of their ids, and read back the same', () => {
    const told = ['b', 'a'].flatMap((name) => {
      const read = readStory(STORY, name);
      return read.ok ? [read.story] : [];
    });
    const written = storiesToWrite(told);
    expect(written.stories.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(readStories(JSON.parse(JSON.stringify(written)))).toEqual({ ok: true, ...written });
    expect(readStories({ stories: [{}] })).toEqual({ ok: false });
  });
});

describe('a text of a story', () => {
  it('is said in the language of the interface, else in the first of the others that it has', () => {
    expect(toldIn({ fr: 'Un', en: 'One' }, 'fr')).toEqual({ text: 'Un', language: 'fr' });
    expect(toldIn({ vi: 'Một', fr: 'Un' }, 'ar')).toEqual({ text: 'Un', language: 'fr' });
  });

  it('falls into paragraphs at empty lines', () => {
    expect(paragraphsOf('One\ntwo\n \n\nthree')).toEqual(['One two', 'three']);
  });
});
