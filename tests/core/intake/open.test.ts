import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishTogether } from '../../../src/core/build/finish-together.ts';
import { OPEN_WORLD } from '../../../src/core/build/open-world.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { writeFtm } from '../../../src/core/export/ftm.ts';
import { writeGexf } from '../../../src/core/export/gexf.ts';
import { writeGraphml } from '../../../src/core/export/graphml.ts';
import { writeJson } from '../../../src/core/export/json.ts';
import { type Opened, open } from '../../../src/core/intake/open.ts';
import { LIMITS } from '../../../src/core/intake/limits.ts';
import { sayProblem } from '../../../src/core/intake/problem.ts';
import { together } from '../../../src/core/intake/together.ts';
import { everywhere, takeaway } from '../../fixtures/takeaway.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SEEDS = join(ROOT, 'seeds');
const BUILT = readFileSync(join(ROOT, 'data/dataset/dataset.json'), 'utf8');

const opened = (name: string, text: string, given = {}): Opened => open({ name, text, given }, OPEN_WORLD);
const whys = ({ problems }: Opened): string[] => problems.map((p) => p.why);

/** The data set that opened files make together. */
function made(...files: (readonly [name: string, text: string])[]): Dataset {
  const all = together(files.map(([name, text]) => ({ name, result: opened(name, text).result })));
  return finishTogether(all).dataset;
}

/** One line a meeting: its day and who met. */
const told = ({ meetings }: Dataset): string[] =>
  meetings.map((m) => `${m.date.edtf} ${m.participants.map((p) => p.name ?? '?').join(' + ')}`).sort();

const BODY =
  'HANOI (AFP) - La ministre française de la Culture, Anne Martel, a reçu jeudi à Hanoï le ministre laotien de la Culture, Keo Vong.\n\nLes deux parties ont salué la qualité de leurs relations.\n';
const MET = 'Anne Martel + Keo Vong';
const THURSDAY = [`2026-03-12 ${MET}`];

const documentOf = ({ result }: Opened) => {
  if (result?.kind !== 'reading') throw new Error('no reading');
  return result.read[0]!.reading.articles[0]!;
};

describe('an article', () => {
  it('is dated by its front matter, and says that its metadata does', () => {
    const text = `---\ndate: 2026-03-12 # a Thursday\ntitle: 'L''accord: suite'\npublisher: AFP\nurl: https://example.org/a\nlanguage: fr\n---\n${BODY}`;
    const file = opened('a.md', text);
    expect(file.problems).toEqual([]);
    expect(documentOf(file)).toMatchObject({
      date: '2026-03-12',
      title: "L'accord: suite",
      given: ['date', 'title'],
    });
    expect(file.result).toMatchObject({ urls: new Map([['a.md', 'https://example.org/a']]) });
    expect(told(made(['a.md', text]))).toEqual(THURSDAY);
  });

  it('has the same id with what is told beside it as without', () => {
    expect(documentOf(opened('a.txt', BODY, { date: '2026-03-12' })).id).toBe(
      documentOf(opened('b.txt', BODY)).id,
    );
  });

  it('keeps the date that its text tells, and the doubt is noted', () => {
    const file = opened('a.txt', BODY.replace('HANOI', 'HANOI, 12 mars 2026'), { date: '2025-01-01' });
    expect(documentOf(file).date).toBe('2026-03-12');
    expect(documentOf(file).given).toBeUndefined();
    const reading = file.result?.kind === 'reading' ? file.result.read[0]!.reading : null;
    expect(reading?.doubts.map((d) => d.why)).toContain('given-date');
  });

  it('is read in Markdown as its signs show it', () => {
    const text = `---\ndate: 2026-03-12\n---\n# Une visite\n\n${BODY.replace('Anne Martel', '**Anne [Martel](https://example.org/(x)**').replace('(x)', 'x)')}`;
    expect(told(made(['a.md', text]))).toEqual(THURSDAY);
  });

  it('is dated by what a saved page says of itself', () => {
    const page = (head: string) =>
      `<!doctype html><html lang="fr"><head>${head}</head><body><p>${BODY}</p></body></html>`;
    const heads = [
      '<meta property="article:published_time" content="2026-03-12T08:00:00+07:00">',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-12"}</script>',
      '<time datetime="2026-03-12T08:00">jeudi</time>',
    ];
    for (const head of heads) expect(told(made(['a.html', page(head)]))).toEqual(THURSDAY);
  });

  it('may be pasted, and is told where a fact is none', () => {
    expect(opened('', BODY).format).toBe('text');
    const file = opened(
      'a.md',
      '---\ndate: soon\nurl: javascript:alert(1)\n__proto__: x\n- list\n---\n' + BODY,
    );
    expect(file.problems.map(sayProblem)).toEqual([
      'a.md, line 5: a line of its front matter is not understood (write "key: value", as in "date: 2026-02-13")',
      'a.md, line 2: date can’t be soon (write it as 2026-02-13, 2026-02 or 2026)',
      'a.md, line 3: url can’t be javascript:alert(1) (use an address that begins with http:// or https://)',
      'a.md, line 4: "__proto__" is no fact that is known (use date, title, agency, url or language)',
    ]);
    expect(file.result?.kind).toBe('reading');
  });

  it('takes facts from a file beside it', () => {
    const { result } = opened('a.txt.meta.json', '{"date": "2026-03-12", "title": "T"}');
    expect(result).toEqual({ kind: 'facts', of: 'a.txt', facts: { date: '2026-03-12', title: 'T' } });
  });
});

describe('the seeds', () => {
  const texts = readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file, readFileSync(join(SEEDS, file), 'utf8')] as const);
  const ids = (dataset: Dataset) => dataset.meetings.map((m) => m.id);

  it('come back from the data set that was made of them with the same ids, decisions and notices', () => {
    const before = JSON.parse(BUILT) as Dataset;
    const after = made(['dataset.json', BUILT]);
    expect(ids(after)).toEqual(ids(before));
    expect(after.meetings).toEqual(before.meetings);
    expect(after.notices).toEqual(before.notices);
    expect(after.documents).toEqual(before.documents);
    expect(after.officials).toEqual(before.officials);
  });

  it('count once beside the data set that was made of them', () => {
    expect(ids(made(...texts, ['dataset.json', BUILT]))).toEqual(ids(made(['dataset.json', BUILT])));
  });
});

describe('a data set', () => {
  it('stays as it is, with what our export says about it', () => {
    const { result } = opened('export.json', writeJson(takeaway()));
    expect(result).toMatchObject({ kind: 'dataset', dataset: { edition: takeaway().data.dataset.edition } });
  });

  it('is put together with an article', () => {
    const dataset = made(['export.json', writeJson(takeaway())], ['a.txt', BODY]);
    expect(dataset.meetings).toHaveLength(takeaway().meetings.length + 1);
  });

  it('keeps its good meetings where one is wrong', () => {
    const data = JSON.parse(BUILT) as Dataset;
    data.meetings[3]!.date.edtf = '2026-02-10/2026-02-01';
    data.meetings[5]!.participants[0]!.official = 'nobody';
    const file = opened('d.json', JSON.stringify(data));
    expect(file.result?.kind === 'dataset' && file.result.dataset.meetings).toHaveLength(
      data.meetings.length - 2,
    );
    expect(whys(file)).toContain('meetings-left-out');
    expect(file.problems[0]!.at).toBe('meetings.3.date.edtf');
  });

  it.each<[string, string, string]>([
    ['truncated JSON', BUILT.slice(0, 5000), 'not-json'],
    ['JSON of something else', '{"version": 1, "a": 1}', 'not-valid'],
    ['a list within a list without end', '['.repeat(100_000), 'too-deep'],
    ['a text of megabytes', `{"about": "${'x'.repeat(1_000_000)}"}`, 'text-too-long'],
    ['a key that programs trip over', BUILT.replace('{', '{"__proto__": {"x": 1},'), 'key-refused'],
    ['nothing', '', 'empty'],
    ['a number that is none', BUILT.replace(/"value": [\d.]+/, '"value": NaN'), 'not-json'],
    ['a link that runs', BUILT.replace(/https?:\/\/[^"]+/, 'javascript:alert(1)'), 'not-valid'],
    [
      'markup in a name',
      writeJson(takeaway({}, everywhere('<img src=x onerror=alert(1)>'))),
      'markup-in-name',
    ],
  ])('is told of %s', (_, text, why) => expect(whys(opened('d.json', text))).toContain(why));
});

describe('what our exports write', () => {
  const day = (m: string) => m.slice(0, 10);

  it('comes back from Follow-the-Money with who met, when, where and how', () => {
    const dataset = made(['e.ftm', writeFtm(takeaway())]);
    const named = takeaway().meetings.filter((m) => m.meeting.participants.length > 1);
    expect(dataset.meetings).toHaveLength(named.length);
    expect(dataset.meetings.map((m) => m.status).sort()).toEqual(named.map((m) => m.meeting.status).sort());
    expect(dataset.meetings.map((m) => m.kind).sort()).toEqual(named.map((m) => m.meeting.kind).sort());
  });

  it.each([
    ['GEXF', 'g.gexf', writeGexf(takeaway())],
    ['GraphML', 'g.graphml', writeGraphml(takeaway())],
  ])('comes back from %s with who met and when, and what is lost is said', (_, name, text) => {
    const dataset = made([name, text]);
    const dated = takeaway().meetings.filter((m) => m.precision === 'day' && !m.date?.uncertain);
    for (const m of dated) expect(told(dataset).map(day)).toContain(m.meeting.date.edtf);
    expect(whys(opened(name, text))).toContain('lost-graph');
  });
});

describe('a graph of another program', () => {
  it('is a meeting of two for each tie with a day', () => {
    const text = `<graphml><key id="d" for="edge" attr.name="date" attr.type="string"/><key id="l" for="node" attr.name="label" attr.type="string"/><graph edgedefault="undirected">
<node id="a"><data key="l">Ana Prada</data></node><node id="b"><data key="l">Bo &amp; Lind</data></node><node id="c"/>
<edge source="a" target="b"><data key="d">2020-05-04</data></edge>
<edge source="a" target="c"/>
<edge source="a" target="z"><data key="d">2020-05-05</data></edge>
</graph></graphml>`;
    expect(told(made(['x.graphml', text]))).toEqual(['2020-05-04 Ana Prada + Bo & Lind']);
    expect(whys(opened('x.graphml', text)).sort()).toEqual([
      'dangling-id',
      'lost-graph',
      'lost-ties',
      'one-side',
    ]);
  });

  it.each([
    ['entities', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><gexf></gexf>', 'entity-refused'],
    ['an element that is never closed', '<gexf><graph><nodes>', 'not-xml'],
    ['elements without end', `<gexf>${'<a>'.repeat(200_000)}`, 'not-xml'],
    ['no meeting', '<gexf></gexf>', 'no-meetings'],
  ])('is refused for %s', (_, text, why) => expect(whys(opened('x.gexf', text))).toEqual([why]));
});

describe('whatever is opened', () => {
  /** Values put in places of a JSON value at random. */
  const junk = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      '',
      -1,
      1e300,
      [],
      {},
      [[]],
      'javascript:x',
      '2020-02-31',
      { said: 5 },
      { start: 0 },
    ),
    fc.jsonValue({ maxDepth: 2 }),
  );
  function mutated(value: unknown, path: readonly number[], put: unknown): unknown {
    if (typeof value !== 'object' || value === null || path.length === 0) return put;
    const keys = Object.keys(value);
    if (keys.length === 0) return put;
    const key = keys[path[0]! % keys.length]!;
    const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
      ? [...(value as unknown[])]
      : { ...value };
    (copy as Record<string, unknown>)[key] = mutated(
      (value as Record<string, unknown>)[key],
      path.slice(1),
      put,
    );
    return copy;
  }
  const change = fc.tuple(fc.array(fc.nat(1000), { minLength: 1, maxLength: 7 }), junk);
  const data: unknown = JSON.parse(BUILT);
  const entities: unknown = writeFtm(takeaway())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

  it.each([
    ['a data set', data],
    ['entities', entities],
  ])('gives a data set or problems, and never throws: %s changed at random', (_, start) => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const value = changes.reduce((v, [path, put]) => mutated(v, path, put), start);
        const { result, problems } = opened('x.json', JSON.stringify(value));
        expect(result !== null || problems.length > 0).toBe(true);
        expect(problems.map((p) => p.why)).not.toContain('failed');
        const all = together([{ name: 'x.json', result }]);
        finishTogether(all);
      }),
      { numRuns: 150 },
    );
  });

  it('may be any text under any name', () => {
    const name = fc.constantFrom(
      'a.md',
      'a.html',
      'a.json',
      'a.jsonl',
      'a.gexf',
      'a.graphml',
      'a.xml',
      '',
      'a.meta.json',
    );
    const part = fc.constantFrom(
      '---\n',
      'date: 2020\n',
      '<gexf>',
      '</gexf>',
      '<edge a="',
      '"',
      '>',
      '&#0;',
      '{"schema":"Event"',
      '[',
      '}',
      ',',
      '<meta ',
      '<![CDATA[',
      '\n',
      '](',
      '**',
      '0',
      '\ud800',
    );
    fc.assert(
      fc.property(name, fc.array(part, { maxLength: 40 }), (file, parts) => {
        const { result, problems } = opened(file, parts.join(''));
        expect(result !== null || problems.length > 0).toBe(true);
        expect(problems.map((p) => p.why)).not.toContain('failed');
      }),
      { numRuns: 300 },
    );
  });

  it('is refused unread where it is too large', () => {
    const few = { ...LIMITS, units: 100 };
    const { result, problems } = open({ name: 'a.txt', text: 'x'.repeat(101) }, OPEN_WORLD, few);
    expect(result).toBeNull();
    expect(problems.map(sayProblem)).toEqual([
      'a.txt: it holds 101 characters; 100 are opened (split it into several files)',
    ]);
  });
});
