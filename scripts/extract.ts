/**
 * `npm run --silent extract -- FILE…`: prints one JSON line a file, the meetings read in it. `-- --trace FILE…`: prints
 * instead what each stage of the reading found, and where.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { read, trace } from '../src/core/extract/read-article.ts';
import { decode } from '../src/web/worker/decode.ts';
import { predictionOf } from './extract/prediction.ts';
import { traceText } from './extract/trace.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { trace: { type: 'boolean', default: false } },
});

if (positionals.length === 0) {
  console.error('usage: npm run --silent extract -- [--trace] FILE…');
  process.exitCode = 2;
}
for (const path of positionals) {
  const file = basename(path);
  const bytes = readFileSync(path);
  const decoded = decode(bytes);
  if ('unreadable' in decoded) {
    console.error(`${file}: ${decoded.unreadable}`);
    process.exitCode = 1;
    continue;
  }
  // Offsets of what is printed count in the file, where the mark of UTF-8 is a character of its own.
  const source = { file, text: decoded.notes.length > 0 ? decoded.text : bytes.toString('utf8') };
  process.stdout.write(
    values.trace
      ? `== ${file}\n${traceText(trace(source))}`
      : `${JSON.stringify(predictionOf(read(source)))}\n`,
  );
}
