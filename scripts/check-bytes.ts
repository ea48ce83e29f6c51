/** Holds the weight of the first views: all JavaScript that the page, and a frame, load before anything is asked of them, in brotli. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

interface Budget {
  name: string;
  /** the page that names the first scripts; null = a script of its own */
  html: string | null;
  /** the beginnings of the names of chunks that the view fetches besides */
  chunks: readonly string[];
  limitKb: number;
  /** words of the source of libraries that must not be among it */
  without: readonly string[];
}

const BUDGETS: readonly Budget[] = [
  { name: 'the first view', html: 'index.html', chunks: [], limitKb: 160, without: ['cytoscape'] },
  // The texts are those of the longest language that the data are written in.
  {
    name: 'a frame with the timeline',
    html: 'embed.html',
    chunks: ['Timeline', 'fr'],
    limitKb: 100,
    without: ['cytoscape', 'topojson'],
  },
  {
    name: 'a frame with the network',
    html: 'embed.html',
    chunks: ['Network', 'fr'],
    limitKb: 240,
    without: ['TopoJSON', 'land-110m'],
  },
  { name: 'embed.js', html: null, chunks: ['embed.js'], limitKb: 1.5, without: [] },
  { name: 'entrevue-view.js', html: null, chunks: ['entrevue-view.js'], limitKb: 2.5, without: [] },
];

const site = process.argv[2] ?? 'dist';

/** `assets/frame/Timeline-x1y2.js` for "Timeline"; a whole name stands for itself. */
function chunkOf(name: string): string {
  if (name.endsWith('.js')) return name;
  const found = readdirSync(join(site, 'assets/frame')).filter(
    (file) => file.replace(/-[\w-]{8}\.js$/, '') === name,
  );
  if (found.length !== 1) throw new Error(`${found.length} files in ${site}/assets/frame are called ${name}`);
  return `assets/frame/${found[0]!}`;
}

/** The scripts that a page names and some chunks, with those that they import statically, each once. */
function scripts({ html, chunks }: Budget): string[] {
  const page = html === null ? '' : readFileSync(join(site, html), 'utf8');
  const wanted = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((m) => m[1]!);
  wanted.push(...chunks.map(chunkOf));
  const seen = new Set<string>();
  while (wanted.length) {
    const file = wanted.pop()!;
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(join(site, file), 'utf8');
    // Built code names its static imports as `from"./x.js"` or `import"./x.js"`; dynamic ones as `import("./x.js")`.
    for (const m of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      wanted.push(`${dirname(file)}/${m[1]!}`);
  }
  return [...seen].sort();
}

/** Whether a budget is held; says what weighs. */
function holds(budget: Budget): boolean {
  let total = 0;
  const strangers = new Set<string>();
  for (const file of scripts(budget)) {
    const code = readFileSync(join(site, file));
    const kb = brotliCompressSync(code).length / 1024;
    for (const word of budget.without) if (code.includes(word)) strangers.add(word);
    total += kb;
    console.log(`${kb.toFixed(1).padStart(7)} KB  ${file}`);
  }
  console.log(
    `${total.toFixed(1).padStart(7)} KB  JavaScript of ${budget.name} (brotli), limit ${budget.limitKb} KB\n`,
  );
  if (total > budget.limitKb)
    console.error(`Too heavy: ${budget.name}. Load later what it does not need at once.`);
  for (const word of strangers)
    console.error(`"${word}" is part of ${budget.name}: it must be loaded after it, or not at all.`);
  return total <= budget.limitKb && !strangers.size;
}

if (!existsSync(site)) throw new Error(`${site} does not exist: build the site first.`);
const held = BUDGETS.map(holds);
process.exitCode = held.every(Boolean) ? 0 : 1;
