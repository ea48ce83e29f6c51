/**
 * `npx tsx scripts/variants.ts --from DIR --articles 100000`: prints that many articles made of those of a folder, with
 * other names, nations, dates and rare words, as the lines that `extract --stdin` takes; `--out DIR` writes a file each instead.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { variants } from './bench/variants.ts';
import { writeLine } from './extract/write-line.ts';

/** People come back after so many articles, as in an archive. */
const CASTS = '2000';

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    articles: { type: 'string', default: '1000' },
    casts: { type: 'string', default: CASTS },
    out: { type: 'string' },
  },
});
const { from, out } = values;
const article = variants({ from, casts: Number(values.casts) });
if (out !== undefined) mkdirSync(out, { recursive: true });
for (let i = 0; i < Number(values.articles); i++) {
  const file = `${String(i).padStart(6, '0')}.txt`;
  if (out === undefined) await writeLine({ file, text: article(i) });
  else writeFileSync(join(out, file), article(i));
}
