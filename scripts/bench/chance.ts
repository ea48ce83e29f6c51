/** Chance that falls the same on every machine: a seeded sequence of numbers, and draws from it. */

export interface Chance {
  /** from 0, below 1 */
  share(): number;
  /** a whole number from 0, below `limit` */
  below(limit: number): number;
  /** whether what happens so often happens now */
  happens(often: number): boolean;
  pick<T>(rows: readonly T[]): T;
  /** the place of a row; `heaped` adds up the weights so far, as `heap` gives it */
  heavy(heaped: Float64Array): number;
}

/** Method: "mulberry32", public domain: integer arithmetic alone, so no engine rounds it otherwise. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(share() * limit);
  return {
    share,
    below,
    happens: (often) => share() < often,
    pick: (rows) => rows[below(rows.length)]!,
    heavy(heaped) {
      const wanted = share() * heaped[heaped.length - 1]!;
      let low = 0;
      let high = heaped.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (heaped[middle]! > wanted) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}

/** Weights added up, for `heavy`. */
export function heap(weights: readonly number[]): Float64Array {
  let sum = 0;
  return Float64Array.from(weights, (weight) => (sum += weight));
}

/** Weights by rank: the first is met `size` times as often as the last, as in any crowd (Zipf). */
export const zipf = (size: number): Float64Array => heap(Array.from({ length: size }, (_, i) => 1 / (i + 1)));
