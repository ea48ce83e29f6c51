/** Filters as sets of bits and nothing around them: about what this machine can do. */
import { COUNTED, type Counted, type Engine, type Rows, type Setting } from './rows.ts';
import { type Column, columnOf } from './scan.ts';

/** `deltas`: between two questions that differ in their period alone, only the rows that came or went are counted. */
export function bareBits(all: Rows, deltas: boolean): Engine {
  const { rows } = all;
  const words = (rows.length + 31) >>> 5;
  const from = Int32Array.from(rows, (row) => row.from);
  const to = Int32Array.from(rows, (row) => row.to);
  const setOf = (has: (row: number) => boolean): Uint32Array => {
    const bits = new Uint32Array(words);
    for (let row = 0; row < rows.length; row++) if (has(row)) bits[row >>> 5]! |= 1 << (row & 31);
    return bits;
  };
  const hits = [0, 1].map((text) => setOf((row) => rows[row]!.hits[text]!));
  const ofCountry = all.countries.map((code) => setOf((row) => rows[row]!.values.country.includes(code)));
  // Only those of more than a day reach into a period that begins after them.
  const vague = Uint32Array.from(rows.flatMap((row, i) => (row.to > row.from ? [i] : [])));
  const columns = Object.fromEntries(COUNTED.map((facet) => [facet, columnOf(all, facet)])) as Record<
    Counted,
    Column
  >;
  const counts = Object.fromEntries(
    COUNTED.map((facet) => [facet, new Uint32Array(columns[facet].size)]),
  ) as Record<Counted, Uint32Array>;

  const first = (day: number): number => {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (from[middle]! >= day) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const periodOf = ({ from: begins, to: ends }: Setting, bits: Uint32Array): void => {
    bits.fill(0);
    const [low, high] = [first(begins), first(ends + 1)];
    for (let row = low; row < high && row & 31; row++) bits[row >>> 5]! |= 1 << (row & 31);
    const [whole, end] = [(low + 31) >>> 5, high >>> 5];
    if (end > whole) bits.fill(0xffffffff, whole, end);
    for (let row = Math.max(low, end << 5); row < high; row++) bits[row >>> 5]! |= 1 << (row & 31);
    for (const row of vague) {
      if (row >= low) break;
      if (to[row]! >= begins) bits[row >>> 5]! |= 1 << (row & 31);
    }
  };
  /** Adds or takes off the rows in which two sets differ. */
  const count = (facet: Counted, now: Uint32Array, before: Uint32Array | null): void => {
    const { start, codes } = columns[facet];
    const into = counts[facet];
    if (!before) into.fill(0);
    for (let i = 0; i < words; i++) {
      const word = now[i]!;
      for (let rest = before ? word ^ before[i]! : word; rest !== 0; rest &= rest - 1) {
        const bit = 31 - Math.clz32(rest & -rest);
        const by = (word >>> bit) & 1 ? 1 : -1;
        const row = (i << 5) + bit;
        for (let c = start[row]!; c < start[row + 1]!; c++) into[codes[c]!]! += by;
      }
    }
  };
  let wide = { now: new Uint32Array(words), before: new Uint32Array(words) };
  let narrow = { now: new Uint32Array(words), before: new Uint32Array(words) };
  let last: Setting | null = null;
  return {
    change(setting) {
      wide = { now: wide.before, before: wide.now };
      narrow = { now: narrow.before, before: narrow.now };
      const held = hits[setting.text]!;
      const country = ofCountry[all.countries.indexOf(setting.country)]!;
      periodOf(setting, wide.now);
      for (let i = 0; i < words; i++) {
        wide.now[i]! &= held[i]!;
        narrow.now[i] = wide.now[i]! & country[i]!;
      }
      const near = deltas && last !== null && last.country === setting.country && last.text === setting.text;
      last = setting;
      for (const facet of COUNTED) {
        const { now, before } = facet === 'country' ? wide : narrow;
        count(facet, now, near ? before : null);
      }
      return () => counts;
    },
  };
}
