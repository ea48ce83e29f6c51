/** Times a piece of work: medians of several runs, so that one pause of the machine tells nothing. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export const millis = (work: () => void): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Median times of two pieces of work, run in turn so that both meet the same machine. Milliseconds. */
export function inTurn(one: () => void, other: () => void, rounds: number): [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    times[0].push(millis(one));
    times[1].push(millis(other));
  }
  return [median(times[0]), median(times[1])];
}

let collect: (() => void) | null = null;

/** Bytes of the heap in use once everything that nobody holds is gone. */
export function heapHeld(): number {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
  return process.memoryUsage().heapUsed;
}
