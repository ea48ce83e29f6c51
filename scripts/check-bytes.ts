/** Holds the weight of the first view: all JavaScript the page loads before the network, in brotli. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const LIMIT_KB = 160;

/** The scripts that the entry page names, and those they import statically, each once. */
function firstScripts(site: string): Set<string> {
  const html = readFileSync(join(site, 'index.html'), 'utf8');
  const wanted = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((m) => m[1]!);
  const seen = new Set<string>();
  while (wanted.length) {
    const file = wanted.pop()!;
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(join(site, file), 'utf8');
    // Built code names its static imports as `from"./x.js"` or `import"./x.js"`; dynamic ones as `import("./x.js")`.
    for (const m of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) wanted.push(`assets/${m[1]!}`);
  }
  return seen;
}

const site = process.argv[2] ?? 'dist';
let total = 0;
let hasNetwork = false;
for (const file of [...firstScripts(site)].sort()) {
  const code = readFileSync(join(site, file));
  const kb = brotliCompressSync(code).length / 1024;
  hasNetwork ||= code.includes('cytoscape');
  total += kb;
  console.log(`${kb.toFixed(1).padStart(7)} KB  ${file}`);
}
console.log(
  `${total.toFixed(1).padStart(7)} KB  JavaScript of the first view (brotli), limit ${LIMIT_KB} KB`,
);
if (total > LIMIT_KB) console.error('The first view is too heavy: load what it does not need at once later.');
if (hasNetwork) console.error('Cytoscape is part of the first view: it must be loaded after it.');
process.exitCode = total > LIMIT_KB || hasNetwork ? 1 : 0;
