import { describe, expect, it } from 'vitest';
import { reportMarkdown } from '../../scripts/dataset/report-markdown.ts';
import type { Report } from '../../src/core/collate/report.ts';

const EMPTY: Report = {
  files: [],
  counts: {},
  doubts: [],
  suggestions: [],
  undated: [],
  merged: [],
  warnings: [],
};

describe('the report for people', () => {
  it('says only what there is to say', () => {
    expect(reportMarkdown(EMPTY, [])).not.toContain('##');
  });

  it('says why a file was not read, in words', () => {
    const file = { file: 'a_b.txt', outcome: 'not' as const, articles: 0, teasers: 0, meetings: 0 };
    const text = reportMarkdown(
      { ...EMPTY, files: [{ ...file, reasons: ['language-not-read-yet:tlh'] }] },
      [],
    );
    expect(text).toContain(
      'a\\_b.txt: **not read**, 0 articles, 0 teasers, 0 meetings. articles in this language (tlh)',
    );
  });

  it('tells who may be one person', () => {
    const people = [
      { id: 'a-fr', name: 'A', country: 'FR' },
      { id: 'b-fr', name: 'B', country: 'FR' },
    ];
    const text = reportMarkdown({ ...EMPTY, suggestions: [{ why: 'one-letter', people }] }, []);
    expect(text).toContain('A (`a-fr`) and B (`b-fr`): one letter differs');
  });

  it('lets no text of an article act as Markdown or HTML', () => {
    const doubt = { file: 'x.txt', why: 'unnamed', detail: '<img src=x> [a](b)\n# c', quote: null, start: 3 };
    const line = reportMarkdown({ ...EMPTY, doubts: [doubt] }, [])
      .split('\n')
      .find((l) => l.includes('x.txt'));
    expect(line).toBe('- x.txt, character 3: somebody who is not named: \\<img src=x\\> \\[a\\](b) \\# c');
  });
});
