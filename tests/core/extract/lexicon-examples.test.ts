/** Each cue of a lexicon is there for the sentence that stands beside it: every example is read and must give what the cue promises. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIST_NAMES } from '../../../src/core/extract/list-names.ts';
import type { LexiconFile } from '../../../src/core/extract/lexicon-file.ts';
import { trace } from '../../../src/core/extract/read-article.ts';

const DATED = ' date 2026-03-12 ';

test('no two lists have one name', () => expect(LIST_NAMES).toHaveLength(new Set(LIST_NAMES).size));

for (const language of ['fr', 'en', 'vi']) {
  const url = new URL(`../../../data/lexicon/${language}.json`, import.meta.url);
  const text = readFileSync(url, 'utf8');
  const file = JSON.parse(text) as LexiconFile;
  const lists = text.slice(text.indexOf('\n  "lists": {'));
  // Of two entries of one name the first would be lost without a word.
  test(`${language}: each list is written once`, () =>
    expect(LIST_NAMES.filter((name) => lists.split(`\n    "${name}": [`).length > 2)).toEqual([]));

  const last = (text: string) => trace({ file: 'example.txt', text: DATED + text }).at(-1)!.draft;

  describe(`${language}: verbs tell a meeting of their kind`, () => {
    test.each(file.verbs.map((v) => [v.id, v] as const))('%s', (_id, verb) => {
      expect(last(verb.example).meetings.map((m) => m.kind)).toContain(verb.kind);
    });
  });

  describe(`${language}: nouns tell a meeting of their kind`, () => {
    test.each(file.nouns.map((n) => [n.cue[0]!, n] as const))('%s', (_cue, noun) => {
      expect(last(noun.example).meetings.map((m) => m.kind)).toContain(noun.kind);
    });
  });

  describe(`${language}: titles are read as roles`, () => {
    test.each(file.heads.map((h) => [h.one[0]!, h] as const))('%s', (_title, head) => {
      const heads = last(head.example)
        .actors.flatMap((a) => a.roles)
        .flatMap((r) => r.heads);
      const titles = heads.flatMap((h) => h.one);
      const isCompanion = head.flag === 'companion';
      expect(isCompanion || head.one.some((one) => titles.includes(one))).toBe(true);
    });
  });

  describe(`${language}: words of relative time are read as such`, () => {
    test.each(file.dates.relative.map((c) => [c.cue, c] as const))('%s', (_cue, relative) => {
      const values = last(relative.example).dates.map((d) => d.value);
      expect(values).toContainEqual({ kind: 'relative', cue: relative });
    });
  });
}
