/** Everybody who takes part and every tie between two of them, by numbers; and row by row the ties that a meeting makes. */
import { type Bits, allBits, noBits, setBit } from '../columns/bits.ts';
import { type Columns, rowsOfValue } from '../columns/columns.ts';
import { type Lists, inverted } from '../columns/lists.ts';
import type { IndexedDataset, IndexedMeeting } from './indexed.ts';
import { type NodeId, countryNode, officialNode } from './state.ts';

/** What the meetings of a data set can tie, whatever is filtered. */
export interface TieTable {
  /** number of a node → its id: countries first, from `sides` on officials */
  ids: readonly NodeId[];
  sides: number;
  numberOf: ReadonlyMap<string, number>;
  /** node → the country that an official speaks for; NONE of a country, and where it is not known */
  home: Int32Array;
  /** ends[2t], ends[2t + 1]: the nodes of tie t, in code unit order of their ids */
  ends: Uint32Array;
  /** row → its ties: membership, officials, countries */
  byRow: Lists;
  /** the rows that an article itself tells as held */
  firm: Bits;
  /** tie → its rows, ascending */
  byTie: () => Lists;
  /** node → its ties */
  byNode: () => Lists;
  /** tie of two officials → the tie of their countries; NONE where there is none */
  sidesTie: () => Int32Array;
  /** the tie of two nodes, NONE where they have none */
  tieOf: (a: number, b: number) => number;
}

export const NONE = -1;

const tables = new WeakMap<IndexedDataset, TieTable>();

/** Worked out once for a data set, when a graph of it is first asked for. */
export function tiesOf(data: IndexedDataset): TieTable {
  const known = tables.get(data) ?? tableOf(data);
  tables.set(data, known);
  return known;
}

function tableOf({ columns, officials }: IndexedDataset): TieTable {
  const { country, official } = columns.facets;
  const homes = official.values.map((id) => officials.get(id)?.country ?? null);
  const lands = [...new Set([...country.values, ...homes.filter((id) => id !== null)])];
  const landOf = new Map(lands.map((id, n) => [id, n]));
  const sides = lands.length;
  const ids = [...lands.map(countryNode), ...official.values.map(officialNode)];
  const home = new Int32Array(ids.length).fill(NONE);
  for (const [code, id] of homes.entries()) home[sides + code] = id === null ? NONE : landOf.get(id)!;
  const pairs = pairsOf(ids);
  const start = rowStarts(columns, home, sides);
  const codes = new Uint32Array(start[columns.rows]!);
  let at = 0;
  for (let row = 0; row < columns.rows; row++) {
    const [first, last] = [official.start[row]!, official.start[row + 1]!];
    for (let i = first; i < last; i++) {
      const person = sides + official.codes[i]!;
      if (home[person] !== NONE) codes[at++] = pairs.add(home[person]!, person);
    }
    for (let i = first; i < last; i++)
      for (let k = i + 1; k < last; k++)
        codes[at++] = pairs.add(sides + official.codes[i]!, sides + official.codes[k]!);
    for (let i = country.start[row]!; i < country.start[row + 1]!; i++)
      for (let k = i + 1; k < country.start[row + 1]!; k++)
        codes[at++] = pairs.add(country.codes[i]!, country.codes[k]!);
  }
  const byRow = { start, codes };
  const ends = pairs.ends();
  return {
    ids,
    sides,
    numberOf: new Map(ids.map((id, n) => [id, n])),
    home,
    ends,
    byRow,
    firm: firmRows(columns),
    byTie: once(() => inverted(byRow, ends.length / 2)),
    byNode: once(() => inverted({ start: everySecond(ends.length / 2), codes: ends }, ids.length)),
    sidesTie: once(() => sidesOfTies(ends, home, pairs.find)),
    tieOf: pairs.find,
  };
}

const pairsAmong = (n: number): number => (n * (n - 1)) / 2;

/** Where the ties of each row begin, and where the last one's end. */
function rowStarts({ rows, facets }: Columns, home: Int32Array, sides: number): Uint32Array {
  const { country, official } = facets;
  const start = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    let members = 0;
    for (let i = official.start[row]!; i < official.start[row + 1]!; i++)
      if (home[sides + official.codes[i]!] !== NONE) members++;
    const people = official.start[row + 1]! - official.start[row]!;
    const lands = country.start[row + 1]! - country.start[row]!;
    start[row + 1] = start[row]! + members + pairsAmong(people) + pairsAmong(lands);
  }
  return start;
}

function sidesOfTies(ends: Uint32Array, home: Int32Array, find: TieTable['tieOf']): Int32Array {
  const over = new Int32Array(ends.length / 2).fill(NONE);
  for (let tie = 0; tie < over.length; tie++) {
    const a = home[ends[2 * tie]!]!;
    const b = home[ends[2 * tie + 1]!]!;
    if (a !== NONE && b !== NONE && a !== b) over[tie] = find(a, b);
  }
  return over;
}

const everySecond = (ties: number): Uint32Array => Uint32Array.from({ length: ties + 1 }, (_, i) => 2 * i);

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/** Rows of meetings that are told as held, elsewhere than in the teaser of another story. */
function firmRows(columns: Columns): Bits {
  const firm = rowsOfValue(columns, 'status', 'held');
  const teasers = rowsOfValue(columns, 'section', 'related');
  for (let i = 0; i < firm.length; i++) firm[i]! &= ~teasers[i]!;
  return firm;
}

interface Pairs {
  /** the number of a pair, a new one where it is new */
  add: (a: number, b: number) => number;
  find: (a: number, b: number) => number;
  ends: () => Uint32Array;
}

/** Numbers pairs of nodes as they come. Method: open addressing with linear probing, at most half full. */
function pairsOf(ids: readonly NodeId[]): Pairs {
  let slots = new Int32Array(1024).fill(NONE);
  const ends: number[] = [];
  const place = (low: number, high: number): number => {
    const mask = slots.length - 1;
    const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    let at = (mixed ^ (mixed >>> 15)) & mask;
    for (; slots[at] !== NONE; at = (at + 1) & mask) {
      const a = ends[2 * slots[at]!]!;
      const b = ends[2 * slots[at]! + 1]!;
      if ((a === low && b === high) || (a === high && b === low)) break;
    }
    return at;
  };
  const grow = (): void => {
    slots = new Int32Array(2 * slots.length).fill(NONE);
    for (let tie = 0; 2 * tie < ends.length; tie++) {
      const a = ends[2 * tie]!;
      const b = ends[2 * tie + 1]!;
      slots[place(Math.min(a, b), Math.max(a, b))] = tie;
    }
  };
  return {
    add(a, b) {
      const at = place(Math.min(a, b), Math.max(a, b));
      if (slots[at] !== NONE) return slots[at]!;
      const tie = ends.length / 2;
      slots[at] = tie;
      if (ids[a]! < ids[b]!) ends.push(a, b);
      else ends.push(b, a);
      if (ends.length >= slots.length) grow();
      return tie;
    },
    find: (a, b) => slots[place(Math.min(a, b), Math.max(a, b))]!,
    ends: () => Uint32Array.from(ends),
  };
}

/** The row of a meeting by its id, NONE where the data set does not hold it. */
export const rowOf = (data: IndexedDataset, meeting: string): number => data.byId.get(meeting)?.row ?? NONE;

/** Some meetings of a data set as rows. */
export function rowsOfMeetings({ columns }: IndexedDataset, meetings: readonly IndexedMeeting[]): Bits {
  if (meetings.length === columns.rows) return allBits(columns.rows);
  const bits = noBits(columns.rows);
  for (const { row } of meetings) setBit(bits, row, true);
  return bits;
}
