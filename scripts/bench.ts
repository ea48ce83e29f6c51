/**
 * `npm run bench`: how fast articles are read, and that nothing hostile slows it down or fills the memory; the page and
 * its filters beside their peers, on the same data, in one run. Prints tables; fails where a target of reading is missed.
 *
 * `-- --only page` (or network, filters, speed, memory, hostile) for one part, `-- --write` to put the tables into
 * docs/performance.md, `-- --articles 100000` for a long run of the memory test. Of the pages: `--meetings 100,10000`,
 * `--runs 5`, `--pages entrevue,reference` (ids of bench/page/contestants.ts), `--site DIR` for a site that is built
 * already. The whole takes an hour or two, and a machine that does nothing else.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureFilters } from './bench/filters/run.ts';
import type { Field } from './bench/page/contestants.ts';
import { HOW_PAGES, machineOf } from './bench/page/how.ts';
import { reportOf } from './bench/page/report.ts';
import { measurePages } from './bench/page/run.ts';
import { READING_PARTS, type ReadingPart, measureReading } from './bench/reading-table.ts';
import { withSection } from './bench/section.ts';

const DOCUMENT = fileURLToPath(new URL('../docs/performance.md', import.meta.url));

const PARTS = [...READING_PARTS, 'page', 'network', 'filters'] as const;
type Part = (typeof PARTS)[number];

interface Options {
  articles: number;
  meetings: readonly number[];
  runs: number;
  pages: readonly string[] | null;
  site: string | null;
}

interface Section {
  title: string;
  body: string;
  failed: boolean;
}

const numbers = (text: string): number[] => text.split(',').map(Number);
const whole = (value: number, least: number): boolean => Number.isInteger(value) && value >= least;

async function pages(
  field: Field,
  title: string,
  { meetings, runs, pages, site }: Options,
): Promise<Section> {
  const asked = { field, counts: meetings, runs, only: pages, built: site };
  const body = reportOf(field, await measurePages({ ...asked, say: (line) => console.log(line) }));
  console.log(body);
  return { title, body: `${HOW_PAGES[field]}\n\n${machineOf(runs)}\n\n${body}`, failed: false };
}

function reading(parts: readonly ReadingPart[], articles: number): Section {
  const { table, missed, all } = measureReading(articles, parts);
  console.log(missed ? `bench: ${missed} of ${all} targets missed` : 'bench: all targets met');
  return { title: 'Reading', body: table, failed: missed > 0 };
}

/** The sections of the document, as they are measured. */
async function* sections(parts: readonly Part[], options: Options): AsyncGenerator<Section> {
  const read = READING_PARTS.filter((part) => parts.includes(part));
  if (read.length) yield reading(read, options.articles);
  if (parts.includes('page')) yield await pages('timeline', 'The page beside other timelines', options);
  if (parts.includes('network')) yield await pages('network', 'The page beside other networks', options);
  if (parts.includes('filters')) {
    const body = await measureFilters(options.runs);
    console.log(body);
    yield { title: 'Filters', body, failed: false };
  }
}

function write({ title, body }: Section): void {
  mkdirSync(dirname(DOCUMENT), { recursive: true });
  const held = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '# Performance\n';
  writeFileSync(DOCUMENT, withSection(held, title, body));
}

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: { type: 'string', default: '3000' },
      meetings: { type: 'string', default: '100,1000,10000,100000' },
      runs: { type: 'string', default: '5' },
      pages: { type: 'string' },
      site: { type: 'string' },
      only: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const parts = PARTS.filter((part) => values.only === undefined || values.only === part);
  const options: Options = {
    articles: Number(values.articles),
    meetings: numbers(values.meetings),
    runs: Number(values.runs),
    pages: values.pages?.split(',') ?? null,
    site: values.site ?? null,
  };
  const wrong = [
    parts.length === 0 && `--only takes one of ${PARTS.join(', ')}`,
    !whole(options.articles, 100) && '--articles takes a whole number from 100',
    !options.meetings.every((count) => whole(count, 1)) && '--meetings takes numbers with commas',
    !whole(options.runs, 1) && '--runs takes a whole number from 1',
  ].find((each) => each !== false);
  if (wrong !== undefined) {
    console.error(`bench: ${wrong}`);
    return 2;
  }
  let failed = false;
  for await (const section of sections(parts, options)) {
    if (values.write) write(section);
    failed ||= section.failed;
  }
  return failed ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
