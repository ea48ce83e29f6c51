/** Measures engines beside one another: each answers the same questions in turn, and all must give the same counts. */
import { ratio, median, sayCount, sayMs } from '../page/statistics.ts';
import { bareBits } from './bare-bits.ts';
import { crossfilter } from './crossfilter.ts';
import { entrevue } from './entrevue.ts';
import { naive } from './naive.ts';
import { type Engine, type Rows, type Setting, digestOf, rowsOf } from './rows.ts';
import { scan } from './scan.ts';

const COUNTS = [100_000, 1_000_000];

/** A row each; the first is what all are compared with, the second what the makers of the fastest known filter give. */
const ENGINES: readonly { name: string; make(rows: Rows): Engine | Promise<Engine> }[] = [
  { name: 'bare bit sets', make: (rows) => bareBits(rows, true) },
  { name: 'crossfilter2 1.5.4', make: crossfilter },
  { name: '**Entrevue**', make: entrevue },
  { name: 'typed scan', make: scan },
  { name: 'naive filter', make: naive },
];

const YEAR = 365;
/** As long for every engine; at least all questions once. */
const WARM_MS = 300;
/** 2000-01-01 */
const START = 10_957;

interface Questions {
  what: string;
  settings: Setting[];
}

/** All filters change at once; and a brush of four years is dragged by three days a step. */
function questionsOf({ countries }: Rows): Questions[] {
  const changes = Array.from({ length: 12 }, (_, i): Setting => {
    const from = START + ((i * 7) % 20) * YEAR;
    return { from, to: from + 5 * YEAR, country: countries[i % 2]!, text: Math.floor(i / 2) % 2 };
  });
  const drag = Array.from({ length: 40 }, (_, i): Setting => {
    const from = START + 10 * YEAR + i * 3;
    return { from, to: from + 4 * YEAR, country: countries[0], text: 1 };
  });
  return [
    { what: 'period, country and text change', settings: changes },
    { what: 'a brush is dragged', settings: drag },
  ];
}

/** A page that is in use runs compiled code: what each engine compiles while it is asked first says nothing of it. */
function warm(engine: Engine, questions: Questions): void {
  const until = performance.now() + WARM_MS;
  do timed(engine, questions);
  while (performance.now() < until);
}

function timed(engine: Engine, { settings }: Questions): number {
  const times = settings.map((setting) => {
    const began = performance.now();
    engine.change(setting);
    return performance.now() - began;
  });
  // The first question of a drag is none: everything changes.
  return median(times.slice(1));
}

/** The tables, as Markdown. */
export async function measureFilters(runs: number): Promise<string> {
  const parts: string[] = [HOW];
  for (const count of COUNTS)
    parts.push(`### ${sayCount(count)} meetings, filters`, await tableOf(count, runs));
  return parts.join('\n\n');
}

async function tableOf(count: number, runs: number): Promise<string> {
  const rows = rowsOf(count);
  const engines: { name: string; engine: Engine; ready: number }[] = [];
  for (const { name, make } of ENGINES) {
    const began = performance.now();
    engines.push({ name, engine: await make(rows), ready: performance.now() - began });
  }
  const asked = questionsOf(rows);
  const differing = compared(engines, asked);
  const figures = asked.map((questions) => {
    const times = engines.map(() => [] as number[]);
    for (const { engine } of engines) warm(engine, questions);
    for (let run = 0; run < runs; run++)
      engines.forEach(({ engine }, i) => times[i]!.push(timed(engine, questions)));
    return times.map(median);
  });
  const head = ['engine', 'made ready', ...asked.flatMap(({ what }) => [what, '× bare', '× crossfilter2'])];
  const lines = engines.map(({ name, ready }, i) => [
    name + (differing.has(name) ? ' (¹)' : ''),
    sayMs(ready),
    ...figures.flatMap((of) => [sayMs(of[i]!), ratio(of[i]!, of[0]!), ratio(of[i]!, of[1]!)]),
  ]);
  return [
    `| ${head.join(' | ')} |`,
    `| --- | ${head
      .slice(1)
      .map(() => '--:')
      .join(' | ')} |`,
    ...lines.map((line) => `| ${line.join(' | ')} |`),
  ].join('\n');
}

/** Names of those whose counts are others than those of the scan; ours must not be among them. */
function compared(
  engines: readonly { name: string; engine: Engine }[],
  asked: readonly Questions[],
): Set<string> {
  const differing = new Set<string>();
  for (const { settings } of asked)
    for (const setting of settings.slice(0, 6)) {
      const digests = engines.map(({ engine }) => digestOf(engine.change(setting)()));
      const right = digests[ENGINES.findIndex(({ make }) => make === scan)]!;
      engines.forEach(({ name }, i) => digests[i] !== right && differing.add(name));
    }
  const ours = ENGINES.find(({ make }) => make === entrevue)!.name;
  if (differing.has(ours)) throw new Error('bench: our engine counts other meetings than a scan does');
  return differing;
}

const HOW = `Each engine sets a period of five years, a country and a text, and counts five facets (countries, topics, places,
kinds, statuses), each under the other filters; then a brush of four years is dragged by three days a step. Node, one process,
the engines in turn and again, medians, after 0.3 s of the same for each. Counts are left where the engine keeps them. Which meetings hold the words of a text is known to every engine beforehand, as from an
index. "bare bit sets" is one set of bits for each filter and nothing around it, which on a dragged brush counts only what came
or went. (¹) Crossfilter filters by one number: a vague date stands on its first day, so that it counts some meetings less.`;
