/** Every pattern of the program runs in time linear in its text: proved for each by a checker, never by a clock. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

// The checker written in JavaScript: the same answer on every machine, no other program started.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';

const ROOT = join(import.meta.dirname, '../../..');

interface Pattern {
  where: string;
  source: string;
  flags: string;
}

/** Where a file makes patterns: written ones can be checked, those put together at run time can't. */
interface Found {
  written: Pattern[];
  atRunTime: string[];
}

interface Node {
  type?: unknown;
  start?: number;
  [key: string]: unknown;
}

function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) yield* nodesIn(each);
    return;
  }
  if (typeof (value as Node).type === 'string') yield value as Node;
  for (const each of Object.values(value)) yield* nodesIn(each);
}

/** Methods that make a pattern of a text they are given. */
const MAKES_PATTERN = new Set(['match', 'matchAll', 'search']);

function isMadeAtRunTime(node: Node): boolean {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  const callee = node['callee'] as Node;
  if (callee['name'] === 'RegExp') return true;
  const method = (callee['property'] as Node | undefined)?.['name'];
  const [first] = node['arguments'] as Node[];
  return MAKES_PATTERN.has(String(method)) && typeof first?.['value'] === 'string';
}

function patternsIn(file: string, code: string): Found {
  const found: Found = { written: [], atRunTime: [] };
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} can't be parsed: ${errors[0]!.message}`);
  for (const node of nodesIn(program)) {
    const where = `${file}:${code.slice(0, node.start).split('\n').length}`;
    const regex = node['regex'] as { pattern: string; flags: string } | undefined;
    if (node.type === 'Literal' && regex)
      found.written.push({ where, source: regex.pattern, flags: regex.flags });
    if (isMadeAtRunTime(node)) found.atRunTime.push(where);
  }
  return found;
}

/** 'safe', or what the checker says in its place: 'vulnerable', 'unknown'. */
const verdictOf = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string =>
  // A fixed seed and no time limit: the answer doesn't depend on how busy the machine is.
  checkSync(source, flags, { randomSeed: 0, timeout: null, attackTimeout: null, incubationTimeout: null })
    .status;

const found = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .map((file) => patternsIn(file, readFileSync(join(ROOT, file), 'utf8'))),
);
const written = found.flatMap((f) => f.written);

describe('the patterns of the program', () => {
  it('are found at all', () => {
    expect(written.length).toBeGreaterThan(30);
  });

  it.each(written.map((p) => [`${p.where} /${p.source}/${p.flags}`, p] as const))(
    'run in linear time: %s',
    (_, pattern) => expect(verdictOf(pattern)).toBe('safe'),
  );

  it('are all written in the code, where they can be checked', () => {
    expect(found.flatMap((f) => f.atRunTime)).toEqual([]);
  });
});

describe('the check of the patterns', () => {
  it.each([
    ['(?:[A-Z]\\w+\\s*)+(?=met)', ''],
    ['(a+)+$', 'u'],
    ['\\s+$', ''],
  ])('refuses /%s/', (source, flags) => {
    expect(verdictOf({ source, flags })).not.toBe('safe');
  });

  it('sees a pattern wherever it stands, and one put together at run time', () => {
    const code = 'const f = (a: string, b: string) => [a.replace(/x+y/g, b), new RegExp(b), a.match("x*")];';
    expect(patternsIn('code.ts', code)).toEqual({
      written: [{ where: 'code.ts:1', source: 'x+y', flags: 'g' }],
      atRunTime: ['code.ts:1', 'code.ts:1'],
    });
  });
});
