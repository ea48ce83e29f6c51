/** Reads files in a thread that is stopped when one takes too long: that file is refused, the others are read. */
import { Worker } from 'node:worker_threads';
import { type Input, notRead } from '../../src/core/build/read-input.ts';
import type { Reading } from '../../src/core/model/article.ts';
import { sharedWords } from './share-words.ts';

export interface Watch {
  /** milliseconds that one file may take */
  limit: number;
  /** of the thread's heap */
  megabytes: number;
  /** module that the thread runs */
  thread: URL;
}

/** Reading takes milliseconds; only a text made to be slow comes near this. */
const WATCH: Watch = {
  limit: 10_000,
  megabytes: 1024,
  thread: new URL('./reader-thread.ts', import.meta.url),
};
/** A thread that can't even start is a fault of the machine, not of a file. */
const START_LIMIT = 60_000;

/** A thread begins without the loader of TypeScript that the program was started with: it brings its own. */
function startThread({ thread, megabytes }: Watch): Worker {
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const module = JSON.stringify(thread.href);
  const code = `import(${loader}).then(({ register }) => { register(); return import(${module}); })`;
  const worker = new Worker(code, {
    eval: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // What happens while nobody waits for an answer must not end the program.
  return worker.on('error', () => {});
}

type Answer = { message: unknown } | { late: true } | { failed: Error };

/** The next thing that a thread says or that happens to it. */
function answerOf(worker: Worker, limit: number): Promise<Answer> {
  return new Promise((done) => {
    const listeners = {
      message: (message: unknown) => settle({ message }),
      error: (failed: Error) => settle({ failed }),
      exit: (code: number) => settle({ failed: new Error(`the thread ended with ${code}`) }),
    };
    const timer = setTimeout(() => settle({ late: true }), limit);
    const settle = (answer: Answer): void => {
      clearTimeout(timer);
      for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener);
      done(answer);
    };
    for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
  });
}

async function readyThread(watch: Watch): Promise<Worker> {
  const worker = startThread(watch);
  const answer = await answerOf(worker, START_LIMIT);
  if ('message' in answer) return worker;
  await worker.terminate();
  throw 'failed' in answer ? answer.failed : new Error('the thread that reads the files does not start');
}

function reasonOf(answer: { late: true } | { failed: Error }, { limit }: Watch): string {
  return 'late' in answer
    ? `reading it took longer than ${limit / 1000} s: it was given up`
    : `the reader failed: ${answer.failed.message}`;
}

/** Reads one file after another. */
export interface Reader {
  /** throws only where no thread can be started at all */
  read(input: Input): Promise<Reading>;
  close(): Promise<void>;
}

/** A reader in a thread of its own, which starts with the first file. */
export function threadReader(given: Partial<Watch> = {}): Reader {
  const watch: Watch = { ...WATCH, ...given };
  let worker: Worker | null = null;
  const close = async (): Promise<void> => {
    await worker?.terminate();
    worker = null;
  };
  return {
    close,
    async read(input) {
      worker ??= await readyThread(watch);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(input);
      const answer = await answerOf(worker, watch.limit);
      if ('message' in answer) return answer.message as Reading;
      // A thread stopped in the middle of a file is of no more use.
      await close();
      return notRead(input.file, reasonOf(answer, watch));
    },
  };
}

/** A text is let go before the next is asked for; the reader is closed at the end, whatever happens. */
export async function* readOneByOne(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  reader: Reader,
): AsyncGenerator<Reading> {
  try {
    for await (const input of inputs) yield await reader.read(input);
  } finally {
    await reader.close();
  }
}

/**
 * The readings of all files, in their order; `told` is called after each. Throws only where no thread can be started at all.
 */
export async function readInThread(
  inputs: Iterable<Input>,
  told: () => void = () => {},
  reader: Reader = threadReader(),
): Promise<Reading[]> {
  const readings: Reading[] = [];
  const shared = sharedWords();
  for await (const reading of readOneByOne(inputs, reader)) {
    readings.push(shared(reading));
    told();
  }
  return readings;
}
