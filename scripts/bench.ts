/**
 * `npm run bench`: how fast articles are read, and that nothing hostile slows it down or fills the memory. Prints a
 * table; fails where a target is missed. `-- --articles 100000` for a long run of the memory test, `-- --only memory` for
 * that alone, `-- --write` to put the table into docs/performance.md.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Growth, type Measured, grown, growth, memory, speed, worstMegabyte } from './bench/reading.ts';
import { withSection } from './bench/section.ts';

const DOCUMENT = fileURLToPath(new URL('../docs/performance.md', import.meta.url));

function line({ what, value, target, met }: Measured): string {
  return `| ${what} | ${value} | ${target} | ${met ? 'met' : '**missed**'} |`;
}

const HEAD = ['| what | measured | target | |', '| --- | --- | --- | --- |'];

const PARTS = ['speed', 'memory', 'hostile'] as const;
type Part = (typeof PARTS)[number];

/** Prints each line as soon as it is known: the whole takes minutes. */
function measure(articles: number, parts: readonly Part[]): Measured[] {
  const all: Measured[] = [];
  const say = (measured: Measured): void => {
    all.push(measured);
    console.log(line(measured));
  };
  console.log(HEAD.join('\n'));
  if (parts.includes('speed')) say(speed());
  // Before the hostile texts: the most memory that was ever in use is then its own.
  if (parts.includes('memory')) say(memory(articles));
  if (!parts.includes('hostile')) return all;
  const growths: Growth[] = [];
  for (const each of growth()) {
    growths.push(each);
    say(grown(each));
  }
  say(worstMegabyte(growths));
  return all;
}

function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string', default: '3000' },
      only: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const parts = PARTS.filter((part) => values.only === undefined || values.only === part);
  if (parts.length === 0) {
    console.error(`bench: --only takes one of ${PARTS.join(', ')}`);
    return 2;
  }
  const articles = Number(values.articles);
  if (!Number.isInteger(articles) || articles < 100) {
    console.error('bench: --articles takes a whole number from 100');
    return 2;
  }
  const measured = measure(articles, parts);
  if (values.write) {
    mkdirSync(dirname(DOCUMENT), { recursive: true });
    const held = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '# Performance\n';
    writeFileSync(DOCUMENT, withSection(held, 'Reading', [...HEAD, ...measured.map(line)].join('\n')));
  }
  const missed = measured.filter((m) => !m.met).length;
  console.log(missed ? `bench: ${missed} of ${measured.length} targets missed` : 'bench: all targets met');
  return missed ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
