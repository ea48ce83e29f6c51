/**
 * `npm run --silent extract -- FILE…`: prints one JSON line a file, the meetings read in it. `-- --trace FILE…`: prints
 * instead what each stage of the reading found, and where. `-- --lines DIR`: prints the articles of a folder as JSON lines
 * {file, text}; `-- --stdin`: takes such lines and answers each with its reading, for `npm run collate`; `--cache DIR` keeps them.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { read, trace } from '../src/core/extract/read-article.ts';
import { decode } from '../src/web/worker/decode.ts';
import { threadReader } from './dataset/read-in-thread.ts';
import { inputsOf, listSeeds } from './dataset/read-seeds.ts';
import { cacheIn, cachedReader, readerVersion } from './dataset/reading-cache.ts';
import { predictionOf } from './extract/prediction.ts';
import { answersTo } from './extract/stdin.ts';
import { traceText } from './extract/trace.ts';
import { writeLine } from './extract/write-line.ts';

const USAGE = `usage: npm run --silent extract -- [--trace] FILE…
       npm run --silent extract -- --lines DIR
       npm run --silent extract -- --stdin [--cache DIR]`;

/** The number of files that can't be read. */
function readFiles(paths: readonly string[], traced: boolean): number {
  let unread = 0;
  for (const path of paths) {
    const file = basename(path);
    const bytes = readFileSync(path);
    const decoded = decode(bytes);
    if ('unreadable' in decoded) {
      console.error(`${file}: ${decoded.unreadable}`);
      unread++;
      continue;
    }
    // Offsets of what is printed count in the file, where the mark of UTF-8 is a character of its own.
    const source = { file, text: decoded.notes.length > 0 ? decoded.text : bytes.toString('utf8') };
    process.stdout.write(
      traced ? `== ${file}\n${traceText(trace(source))}` : `${JSON.stringify(predictionOf(read(source)))}\n`,
    );
  }
  return unread;
}

async function answerLines(cache: string | undefined): Promise<void> {
  const version = readerVersion();
  const thread = threadReader();
  const reader = cache === undefined ? thread : cachedReader(thread, cacheIn(cache, version));
  let [answered, wrong] = [0, 0];
  for await (const answer of answersTo(process.stdin, reader, version)) {
    answered++;
    if ('problem' in answer) wrong++;
    await writeLine(answer);
  }
  if (wrong > 0)
    console.error(`extract: ${wrong} of ${answered} lines could not be used: their answers say why`);
}

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      trace: { type: 'boolean', default: false },
      lines: { type: 'string' },
      stdin: { type: 'boolean', default: false },
      cache: { type: 'string' },
    },
  });
  if (values.stdin) await answerLines(values.cache);
  else if (values.lines !== undefined)
    for (const input of inputsOf(listSeeds(values.lines))) await writeLine(input);
  else if (positionals.length > 0) return readFiles(positionals, values.trace) > 0 ? 1 : 0;
  else {
    console.error(USAGE);
    return 2;
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
