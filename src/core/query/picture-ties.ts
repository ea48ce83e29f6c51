/** The ties of a picture: those between marks, many of the graph's in one where a mark stands for others; the heaviest are drawn. */
import { byCodeUnit } from '../model/id.ts';
import { type Graph, type TieType, typeOf } from './graph.ts';
import { MOST_ELEMENTS, heaviest } from './most-met.ts';
import type { Bond, Undrawn, Wish } from './picture.ts';
import type { Mode, NodeId } from './state.ts';
import { NONE } from './ties.ts';

/** Types of ties that are drawn in a mode. */
const TIES = {
  mixed: ['officials', 'countries', 'member'],
  officials: ['officials'],
  countries: ['countries', 'officials'],
} as const satisfies Record<Exclude<Mode, 'meetings'>, readonly TieType[]>;

/** So many ties have a place whatever the number of marks. */
const LEAST_TIES = 120;
/** Where some must be left out anyway, so many for each mark: more of them hide one another. */
const TIES_A_MARK = 3;

const roomFor = (ties: number, marks: number, most: number): number =>
  Math.max(LEAST_TIES, ties > most ? Math.min(most, TIES_A_MARK * marks) : most);

/** A tie of the picture as a number: a tie of the graph by its own, several in one by those above. */
type Strand = number;

/** Ties of officials, of whom one or both are not drawn, between the same marks. */
interface Bundle {
  ends: readonly [number, number];
  ties: number[];
}

export interface Bonds {
  /** the ends of those of these ties that the picture may draw */
  endsOf: (ties: ReadonlySet<string>) => ReadonlySet<number>;
  /** what is drawn between marks, what is too light for it, and the ties of those without a mark */
  among: (
    present: Uint8Array,
    marks: number,
    wish: Wish,
  ) => { ties: readonly Bond[]; lightTies: Undrawn<Bond>; outside: Undrawn<Bond> };
  /** ids of those of the drawn ties that show ties of the graph */
  showing: (drawn: readonly Bond[], ties: Iterable<number>) => Set<string>;
}

/** The ties between marks, `one` for each node. Where both ends stand for others, the tie of their countries says the same. */
export function bondsOf(graph: Graph, mode: Exclude<Mode, 'meetings'>, one: Uint32Array): Bonds {
  const { table, tieOrder, counts } = graph;
  const { ids, sides, home, ends, numberOf } = table;
  const types: readonly TieType[] = TIES[mode];
  const total = counts.length;
  const strands: Strand[] = [];
  const bundles = bundled(ids.length);
  const { pairs, told } = inSequence(graph);
  const members = types.includes('member');
  for (let i = 0; i < tieOrder.length; i++) {
    const a = pairs[2 * i]!;
    const b = pairs[2 * i + 1]!;
    // The first end is a country's wherever one is.
    if (a < sides && (b >= sides ? !members : mode === 'officials')) continue;
    const [from, to] = [one[a]!, one[b]!];
    if (from === a && to === b) strands.push(tieOrder[i]!);
    else if (from !== to) {
      // Another tie may say the same: that of the two countries, or of an official with the own one.
      const same =
        from < sides && to < sides ? told[i] === 1 : home[Math.max(from, to)] === Math.min(from, to);
      if (same) continue;
      const bundle = bundles.add(from, to, tieOrder[i]!);
      if (bundle.isNew) strands.push(total + bundle.place);
    }
  }

  const bundleOf = (strand: Strand): Bundle | null => (strand < total ? null : bundles.all[strand - total]!);
  const endOf = (strand: Strand, which: 0 | 1): number =>
    strand < total ? ends[2 * strand + which]! : bundles.all[strand - total]!.ends[which];
  const pairOf = (strand: Strand): readonly [NodeId, NodeId] =>
    inOrder(ids[endOf(strand, 0)]!, ids[endOf(strand, 1)]!);
  const idOf = (strand: Strand): string => pairOf(strand).join('~');
  const isMember = (strand: Strand): boolean => strand < total && typeOf(table, strand) === 'member';
  const rowsOf = (bundle: Bundle): readonly number[] =>
    [...new Set(bundle.ties.flatMap(graph.rowsOfTie))].sort((x, y) => x - y);
  const countOf = (strand: Strand): number => {
    const bundle = bundleOf(strand);
    if (!bundle) return counts[strand]!;
    return bundle.ties.length === 1 ? counts[bundle.ties[0]!]! : graph.countOver(bundle.ties);
  };
  const bond = (strand: Strand): Bond => {
    const bundle = bundleOf(strand);
    if (!bundle) return graph.tie(strand);
    const rows = rowsOf(bundle);
    const pair = pairOf(strand);
    const type = bundle.ends.every((n) => n < sides) ? 'countries' : 'officials';
    return Object.assign(graph.metOver(rows, rows.length), { id: pair.join('~'), type, pair } as const);
  };
  const undrawn = (some: readonly Strand[]): Undrawn<Bond> => ({
    count: some.length,
    first: (wanted) =>
      [...heaviest(some, wanted, countOf, idOf)]
        .map(bond)
        .sort((a, b) => b.count - a.count || byCodeUnit(a.id, b.id)),
  });

  return {
    endsOf(ties) {
      const kept = new Set<number>();
      if (ties.size === 0) return kept;
      for (const strand of strands)
        if (ties.has(idOf(strand))) kept.add(endOf(strand, 0)).add(endOf(strand, 1));
      return kept;
    },
    among(present, marks, wish) {
      const standing: Strand[] = [];
      const outside: Strand[] = [];
      const asked: Strand[] = [];
      const others: Strand[] = [];
      for (const strand of strands) {
        const stands = present[endOf(strand, 0)] && present[endOf(strand, 1)];
        (stands ? standing : outside).push(strand);
        if (stands && !isMember(strand)) (isAsked(strand, wish) ? asked : others).push(strand);
      }
      const members = standing.length - asked.length - others.length;
      const room = roomFor(others.length, marks, MOST_ELEMENTS - marks - members);
      const drawn = heaviest(others, room, countOf, idOf);
      // Even of what is asked for no more than reads: two periods may differ in thousands of ties.
      const wanted = heaviest(asked, MOST_ELEMENTS, countOf, idOf);
      const ties: Bond[] = [];
      const light: Strand[] = [];
      for (const strand of standing)
        if (drawn.has(strand) || wanted.has(strand) || isMember(strand)) ties.push(bond(strand));
        else light.push(strand);
      return { ties, lightTies: undrawn(light), outside: undrawn(outside) };
    },
    showing(drawn, ties) {
      const keyOf = (a: number, b: number): number => Math.min(a, b) * ids.length + Math.max(a, b);
      const known = new Map(
        drawn.map(({ id, pair: [a, b] }) => [keyOf(numberOf.get(a)!, numberOf.get(b)!), id]),
      );
      const shown = new Set<string>();
      for (const tie of ties) {
        if (!types.includes(typeOf(table, tie))) continue;
        const id = known.get(keyOf(one[ends[2 * tie]!]!, one[ends[2 * tie + 1]!]!));
        if (id !== undefined) shown.add(id);
      }
      return shown;
    },
  };

  /** Of one that is revealed all ties are shown, of many those among them. */
  function isAsked(strand: Strand, { reveal, keep }: Wish): boolean {
    if (reveal.size === 0 && keep.size === 0) return false;
    const pair = pairOf(strand);
    const shown = pair.filter((id) => reveal.has(id)).length;
    return shown === 2 || (shown === 1 && reveal.size === 1) || keep.has(pair.join('~'));
  }
}

/** The ties of a graph as they follow one another: each picture of it reads all of them. */
interface Sequence {
  /** the ends of each, side by side */
  pairs: Uint32Array;
  /** 1 where the tie of their countries is one of the graph too */
  told: Uint8Array;
}

const sequences = new WeakMap<Graph, Sequence>();

function inSequence(graph: Graph): Sequence {
  const known = sequences.get(graph);
  if (known) return known;
  const { table, tieOrder, counts } = graph;
  const sidesTie = table.sidesTie();
  const pairs = new Uint32Array(2 * tieOrder.length);
  const told = new Uint8Array(tieOrder.length);
  for (let i = 0; i < tieOrder.length; i++) {
    const tie = tieOrder[i]!;
    pairs[2 * i] = table.ends[2 * tie]!;
    pairs[2 * i + 1] = table.ends[2 * tie + 1]!;
    told[i] = sidesTie[tie] !== NONE && counts[sidesTie[tie]!]! > 0 ? 1 : 0;
  }
  sequences.set(graph, { pairs, told });
  return { pairs, told };
}

const inOrder = <T extends string>(a: T, b: T): readonly [T, T] => (a < b ? [a, b] : [b, a]);

/** Ties put together by their marks, of which there are so many. */
function bundled(marks: number): {
  all: Bundle[];
  add: (a: number, b: number, tie: number) => { place: number; isNew: boolean };
} {
  const all: Bundle[] = [];
  const places = new Map<number, number>();
  return {
    all,
    add(a, b, tie) {
      const [low, high] = a < b ? [a, b] : [b, a];
      const known = places.get(low * marks + high);
      if (known !== undefined) {
        all[known]!.ties.push(tie);
        return { place: known, isNew: false };
      }
      const place = all.push({ ends: [low, high], ties: [tie] }) - 1;
      places.set(low * marks + high, place);
      return { place, isNew: true };
    },
  };
}
