/** Our own graph: countries, officials, and the ties that meetings make between them. Views only draw it. */
import { type Bits, hasBit, lowest } from '../columns/bits.ts';
import type { Columns } from '../columns/columns.ts';
import type { IndexedDataset, IndexedMeeting } from './indexed.ts';
import { byCodeUnit } from '../model/id.ts';
import type { NodeId, Pair } from './state.ts';
import { NONE, type TieTable, rowsOfMeetings, tiesOf } from './ties.ts';

export interface GraphNode {
  id: NodeId;
  type: 'country' | 'official';
  /** id of the country or official */
  ref: string;
  /** country whose flag it carries, null where unknown */
  country: string | null;
  /** number of meetings it took part in */
  meetings: number;
}

/**
 * `officials` two people met; `countries` two sides met (whoever spoke for them);
 * `member` an official speaks for a country: no meeting of its own, it holds the drawing together.
 */
export type TieType = 'officials' | 'countries' | 'member';

/** What is worked out of a tie's rows when it is asked for. */
export interface Met {
  /** how many meetings */
  count: number;
  /** ids of the meetings, in order of time */
  readonly meetings: readonly string[];
  /** how many of them an article itself tells of as held; 0 = only recalled, planned, cancelled or read in a teaser */
  readonly firm: number;
  /** whether it tells of any; quicker where that is enough */
  readonly isFirm: boolean;
}

export interface GraphTie extends Met {
  /** "a~b" of the two nodes */
  id: string;
  type: TieType;
  pair: Pair;
}

/** Counted over columns: objects are made of those nodes and ties that are asked for. */
export interface Graph {
  /** in the order in which the meetings first name them, as are the ties */
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
  table: TieTable;
  rows: Bits;
  /** numbers of the nodes and ties, in the same orders */
  nodeOrder: Uint32Array;
  tieOrder: Uint32Array;
  /** node → its meetings, tie → its meetings; a node or tie without any is none of the graph, but for countries of officials */
  met: Uint32Array;
  counts: Uint32Array;
  node: (number: number) => GraphNode;
  tie: (number: number) => GraphTie;
  /** what was met over in these rows, of which all belong to the graph */
  metOver: (rows: Iterable<number>, count: number) => Met;
  /** the rows of a tie that belong to the graph, ascending */
  rowsOfTie: (tie: number) => number[];
  /** in how many rows one of these ties was */
  countOver: (ties: readonly number[]) => number;
}

export const tieId = ([a, b]: Pair): string => `${a}~${b}`;

/** The graph of some meetings. */
export const graphOf = (data: IndexedDataset, meetings: readonly IndexedMeeting[]): Graph =>
  graphOfRows(data, rowsOfMeetings(data, meetings));

export function graphOfRows(data: IndexedDataset, rows: Bits): Graph {
  const table = tiesOf(data);
  const counted = countedIn(data.columns, table, rows);
  const { ids, sides, home, ends } = table;
  const { met, counts, nodeOrder, tieOrder } = counted;
  const idOf = (row: number): string => data.meetings[row]!.id;
  const node = (number: number): GraphNode => {
    const id = ids[number]!;
    const country = number < sides ? number : home[number]!;
    return {
      id,
      type: number < sides ? 'country' : 'official',
      ref: id.slice(2),
      country: country === NONE ? null : ids[country]!.slice(2),
      meetings: met[number]!,
    };
  };
  const rowsOfTie = (tie: number): number[] => {
    const { start, codes } = table.byTie();
    const own: number[] = [];
    for (let i = start[tie]!; i < start[tie + 1]!; i++) if (hasBit(rows, codes[i]!)) own.push(codes[i]!);
    return own;
  };
  const isFirm = (tie: number): boolean => {
    const { start, codes } = table.byTie();
    for (let i = start[tie]!; i < start[tie + 1]!; i++)
      if (hasBit(rows, codes[i]!) && hasBit(table.firm, codes[i]!)) return true;
    return false;
  };
  /** row → the question in which it was counted last */
  let asked: Uint32Array | null = null;
  let question = 0;
  const countOver = (ties: readonly number[]): number => {
    const { start, codes } = table.byTie();
    asked ??= new Uint32Array(data.columns.rows);
    question++;
    let count = 0;
    for (const tie of ties)
      for (let i = start[tie]!; i < start[tie + 1]!; i++) {
        const row = codes[i]!;
        if (asked[row] === question || !hasBit(rows, row)) continue;
        asked[row] = question;
        count++;
      }
    return count;
  };
  const metOver = (own: Iterable<number>, count: number): Met => lazily([...own], count, table.firm, idOf);
  const tie = (number: number): GraphTie => {
    const pair: Pair = [ids[ends[2 * number]!]!, ids[ends[2 * number + 1]!]!];
    const met = lazily(
      () => rowsOfTie(number),
      counts[number]!,
      table.firm,
      idOf,
      () => isFirm(number),
    );
    return Object.assign(met, { id: tieId(pair), type: typeOf(table, number), pair });
  };
  let nodes: readonly GraphNode[] | null = null;
  let ties: readonly GraphTie[] | null = null;
  return {
    ...counted,
    table,
    rows,
    node,
    tie,
    metOver,
    rowsOfTie,
    countOver,
    get nodes() {
      return (nodes ??= Array.from(nodeOrder, node));
    },
    get ties() {
      return (ties ??= Array.from(tieOrder, tie));
    },
  };
}

/** What kind of tie a number is. */
export function typeOf({ ends, sides }: TieTable, tie: number): TieType {
  if (ends[2 * tie]! >= sides) return 'officials';
  return ends[2 * tie + 1]! >= sides ? 'member' : 'countries';
}

function lazily(
  given: readonly number[] | (() => readonly number[]),
  count: number,
  firm: Bits,
  idOf: (row: number) => string,
  anyFirm?: () => boolean,
): Met {
  const rows = (): readonly number[] => (typeof given === 'function' ? given() : given);
  let ids: readonly string[] | null = null;
  let sure: number | null = null;
  let any: boolean | null = null;
  return {
    count,
    get meetings() {
      return (ids ??= rows().map(idOf));
    },
    get firm() {
      return (sure ??= rows().reduce((sum, row) => sum + (hasBit(firm, row) ? 1 : 0), 0));
    },
    get isFirm() {
      return (any ??= anyFirm?.() ?? rows().some((row) => hasBit(firm, row)));
    },
  };
}

/** One pass over the rows: what each node and tie has, and the order in which they are first named. */
function countedIn(
  { facets: { country, official } }: Columns,
  { ids, sides, home, ends, byRow }: TieTable,
  rows: Bits,
): Pick<Graph, 'met' | 'counts' | 'nodeOrder' | 'tieOrder'> {
  const met = new Uint32Array(ids.length);
  const seen = new Uint8Array(ids.length);
  const counts = new Uint32Array(ends.length / 2);
  const nodeOrder = new Uint32Array(ids.length);
  const tieOrder = new Uint32Array(ends.length / 2);
  let nodes = 0;
  let ties = 0;
  const touch = (number: number, by: 0 | 1): void => {
    met[number]! += by;
    if (seen[number]) return;
    seen[number] = 1;
    nodeOrder[nodes++] = number;
  };
  for (let word = 0; word < rows.length; word++)
    for (let rest = rows[word]!; rest !== 0; rest &= rest - 1) {
      const row = (word << 5) + lowest(rest);
      for (let i = country.start[row]!; i < country.start[row + 1]!; i++) touch(country.codes[i]!, 1);
      for (let i = official.start[row]!; i < official.start[row + 1]!; i++) {
        const person = sides + official.codes[i]!;
        touch(person, 1);
        if (home[person] !== NONE) touch(home[person]!, 0);
      }
      for (let i = byRow.start[row]!; i < byRow.start[row + 1]!; i++) {
        const tie = byRow.codes[i]!;
        if (counts[tie]!++ === 0) tieOrder[ties++] = tie;
      }
    }
  return { met, counts, nodeOrder: nodeOrder.subarray(0, nodes), tieOrder: tieOrder.subarray(0, ties) };
}

/** What walking and listing ask of a tie, of the graph or of a picture of it. */
interface Linking<Id extends string> {
  id: string;
  type: string;
  pair: readonly [Id, Id];
  count: number;
}

/** Nodes that share a tie with this one, those with most meetings between them first. */
export function neighbours<Id extends string>(
  graph: { readonly ties: readonly Linking<Id>[] },
  id: Id,
): Set<Id> {
  const ties = graph.ties.filter(({ pair }) => pair.includes(id));
  return new Set(ties.sort(byWeight).map(({ pair: [a, b] }) => (a === id ? b : a)));
}

/** A tie that no meeting makes comes after all that are met over. */
const weight = (tie: Linking<string>): number => (tie.type === 'member' ? 0 : tie.count);
const byWeight = (a: Linking<string>, b: Linking<string>): number =>
  weight(b) - weight(a) || byCodeUnit(a.id, b.id);

/** The ties over which people or sides met, those with most meetings first. */
export function meetingTies<T extends Linking<string>>(ties: readonly T[]): readonly T[] {
  return ties.filter((tie) => tie.type !== 'member').sort(byWeight);
}
