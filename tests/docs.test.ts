/** What the documentation names exists, and what exists is named: parameters, messages, keys of the configuration, commands, files. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PRECISIONS } from '../src/core/model/edtf.ts';
import { KINDS, SECTIONS, STATUSES } from '../src/core/model/meeting.ts';
import { CONFIG_KEYS } from '../src/core/dataset/site-config.ts';
import { INTERFACE_LANGUAGES } from '../src/core/dataset/site.ts';
import { LONGEST_SEARCH, PARAMETERS, type Parameter } from '../src/core/query/link.ts';
import { LONGEST_VALUE } from '../src/core/query/link-problem.ts';
import {
  PAGE_LANGUAGES,
  FRAME_PARAMETERS,
  PAGE_THEMES,
  PARTS,
  type PageParameter,
} from '../src/core/query/page-link.ts';
import {
  DATE_MATCHES,
  FACES,
  LANE_CHOICES,
  LANE_ORDERS,
  MATRIX_SIDES,
  MODES,
  SIZES,
} from '../src/core/query/state.ts';
import {
  type AmpSize,
  type FromFrame,
  LEAST_HEIGHT,
  LONGEST_VIEW,
  MOST_HEIGHT,
  type ToFrame,
} from '../src/web/embed/messages.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const EMBED = read('docs/embed.md');
const HOST = read('docs/host.md');

const GUIDES = [
  'README.md',
  'data/README.md',
  'seeds/README.md',
  'src/README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** What stands under a heading, up to the next. */
function under(text: string, heading: string): string {
  const [, rest] = text.split(`\n${heading}\n`);
  if (rest === undefined) throw new Error(`no heading "${heading}"`);
  return rest.split(/\n#{1,6} /)[0]!;
}

/** The cells of the first table of a text, row by row, without its head. */
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** What stands as code: `…`. */
const codeOf = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

const frameRows = rowsOf(under(EMBED, '### Of the frame'));
const viewRows = rowsOf(under(EMBED, '### Of the view'));
const nameOf = ([name = '']: string[]): string => codeOf(name)[0] ?? '';

const sorted = (words: readonly string[]): string[] => [...words].sort();

describe('the tables of docs/embed.md', () => {
  it('name every parameter of a frame, and no other', () => {
    expect(sorted(frameRows.map(nameOf))).toEqual(sorted(FRAME_PARAMETERS));
  });

  it('name every parameter of a view, and no other', () => {
    expect(sorted(viewRows.map(nameOf))).toEqual(sorted(PARAMETERS));
  });

  it('give the words that a parameter may be, all of them', () => {
    const words: Partial<Record<Parameter | PageParameter, readonly string[]>> = {
      lang: PAGE_LANGUAGES,
      theme: PAGE_THEMES,
      parts: [...PARTS, 'none'],
      lock: ['on', 'off'],
      view: ['both', ...FACES],
      kind: KINDS,
      status: STATUSES,
      section: SECTIONS,
      precision: PRECISIONS,
      dates: DATE_MATCHES,
      lanes: LANE_CHOICES,
      order: LANE_ORDERS,
      mode: MODES,
      size: SIZES,
      groups: ['on'],
      away: ['on'],
      matrix: MATRIX_SIDES,
    };
    const told = [...frameRows, ...viewRows].filter((row) => nameOf(row) in words);
    expect(Object.fromEntries(told.map((row) => [nameOf(row), sorted(codeOf(row[1]!))]))).toEqual(
      Object.fromEntries(Object.entries(words).map(([name, each]) => [name, sorted(each)])),
    );
  });

  it('give the limits that hold', () => {
    expect(under(EMBED, '## Parameters')).toContain(`at most ${LONGEST_VALUE} characters`);
    expect(viewRows.find((row) => nameOf(row) === 'q')![1]).toBe(`up to ${LONGEST_SEARCH} characters`);
    expect(under(EMBED, '## Messages')).toContain(`${LEAST_HEIGHT} to ${MOST_HEIGHT}`);
    expect(under(EMBED, '## Messages')).toContain(`up to ${LONGEST_VIEW} characters`);
  });

  it('name every message with its fields, and no other', () => {
    // The compiler asks for a row for each message and each field, and for no others.
    type Fields<M extends { type: string }> = {
      [T in M['type']]: Record<Exclude<keyof Extract<M, { type: T }>, 'entrevue' | 'type'>, true>;
    };
    const fromFrame: Fields<FromFrame> & Fields<AmpSize> = {
      ready: { id: true },
      height: { id: true, height: true },
      state: { id: true, view: true, meetings: true },
      'embed-size': { sentinel: true, height: true },
    };
    const toFrame: Fields<ToFrame> = { ready: {}, set: { view: true } };
    const wanted = [
      ...Object.entries(fromFrame).map(([type, fields]) => ['frame → page', type, ...Object.keys(fields)]),
      ...Object.entries(toFrame).map(([type, fields]) => ['page → frame', type, ...Object.keys(fields)]),
    ];
    const told = rowsOf(under(EMBED, '## Messages')).map(([direction, type, fields]) => [
      direction!,
      ...codeOf(type!),
      ...codeOf(fields!).filter((code) => /^\w+$/.test(code)),
    ]);
    expect(sorted(told.map((row) => row.join(' ')))).toEqual(sorted(wanted.map((row) => row.join(' '))));
  });

  it('give the element the parameters of the frame as attributes that open it anew', () => {
    const [, list] = /OF_THE_PAGE = \[([^\]]*)\]/.exec(read('src/web/embed/host-page/element.ts'))!;
    expect(sorted(list!.match(/\w+/g)!)).toEqual(sorted(FRAME_PARAMETERS));
  });
});

describe('docs/host.md', () => {
  const rows = rowsOf(under(HOST, '## Configuration'));

  it('names every key of the configuration, and no other', () => {
    expect(sorted(rows.map(nameOf))).toEqual(sorted(CONFIG_KEYS));
  });

  it('names every language', () => {
    expect(codeOf(rows.find((row) => nameOf(row) === 'languages')![1]!)).toEqual([...INTERFACE_LANGUAGES]);
  });

  it('gives the same times to keep a file as the headers that are shipped', () => {
    const kept = [...read('public/_headers').matchAll(/Cache-Control: (.*)/g)].map((match) => match[1]!);
    const told = codeOf(under(HOST, '## Headers')).flatMap((code) => code.split('Cache-Control: ')[1] ?? []);
    expect(sorted([...new Set(kept)])).toEqual(sorted(told));
    for (const time of told) expect(read('docs/host/nginx.conf')).toContain(`"${time}"`);
  });
});

it('docs/explore.md quotes only what the page says', () => {
  const texts = Object.values(JSON.parse(read('src/web/i18n/en.json')) as Record<string, string>);
  const said = new Set(texts.map((text) => text.replace(/\{\w+\}/g, '…')));
  const quoted = [...read('docs/explore.md').matchAll(/"([^"]+)"/g)].map((match) => match[1]!);
  expect(quoted.filter((text) => !said.has(text))).toEqual([]);
});

describe.each(GUIDES)('%s', (file) => {
  const text = read(file);

  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g)];
    const unknown = named.map(([, run, own]) => run ?? own!).filter((name) => !(name in scripts));
    expect(unknown).toEqual([]);
  });

  it('links only to files and headings that there are', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!);
    const broken = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [path, heading] = link.split('#');
      const target = path ? normalize(join(dirname(file), path)) : file;
      if (!existsSync(join(ROOT, target))) return true;
      return heading !== undefined && !anchorsOf(read(target)).includes(heading);
    });
    expect(broken).toEqual([]);
  });
});

/** The names under which headings are reached, as GitHub makes them. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#{1,6} (.*)$/gm)].map((match) =>
    match[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
