/** Who is drawn of a graph, and what stands for those who are not: a closed country holds its officials. */
import type { Graph } from './graph.ts';
import { MOST_COUNTRIES, MOST_OFFICIALS, endsOf, mostMet } from './most-met.ts';
import type { Wish } from './picture.ts';
import { NONE } from './ties.ts';

export interface House {
  openable: ReadonlyMap<string, number>;
  /** officials not drawn, by their closed country */
  hidden: ReadonlyMap<string, number>;
  /** and those of opened countries, for whom there is no room */
  beyond: number;
  /** node → the one mark for it: itself where it is drawn */
  one: Uint32Array;
  /** whether an official has a mark */
  drawn: (official: number) => boolean;
}

export const heldBy = (country: string, { hidden }: House): number => hidden.get(country) ?? 0;

/** All countries; where they are closed those with most meetings, the opened, the asked for, and those of officials drawn. */
export function countriesOf(
  graph: Graph,
  countries: readonly number[],
  people: readonly number[],
  { openable }: House,
  /** the ends of ties that are kept */
  kept: ReadonlySet<number>,
  { mode, opened, reveal }: Wish,
): readonly number[] {
  if (mode !== 'mixed' || openable.size === 0) return countries;
  const { ids, home, numberOf } = graph.table;
  const open = new Set([...opened.map((id) => numberOf.get(`c:${id}`)), ...people.map((n) => home[n])]);
  return mostMet(graph, countries, MOST_COUNTRIES, (n) => reveal.has(ids[n]!) || open.has(n) || kept.has(n));
}

/** The countries and the officials of a graph, in its order. */
export function kindsOf({ nodeOrder, table: { sides } }: Graph): Record<'countries' | 'officials', number[]> {
  const kinds = { countries: [] as number[], officials: [] as number[] };
  for (const n of nodeOrder) (n < sides ? kinds.countries : kinds.officials).push(n);
  return kinds;
}

/** Who is drawn, where countries are `closed` unless opened. One of no country has no house to be closed in. */
export function houseOf(graph: Graph, officials: readonly number[], wish: Wish, closed: boolean): House {
  const { mode, reveal } = wish;
  const { ids, sides, home, numberOf } = graph.table;
  const one = new Uint32Array(ids.length);
  for (let n = 0; n < one.length; n++) one[n] = n;
  const all = new Uint32Array(sides);
  const held = new Uint32Array(sides);
  const opened = new Set(wish.opened.map((id) => numberOf.get(`c:${id}`)));
  let beyond = 0;
  // Without countries to stand for them, those who met most are drawn: whoever has no mark has no tie either.
  const inSight = closed
    ? (mode === 'officials' ? officialsMet : openOfficials)(graph, officials, wish)
    : null;
  for (const n of officials) {
    const country = home[n]!;
    if (country === NONE) continue;
    all[country]!++;
    const drawn = mode === 'countries' ? false : !inSight || inSight.has(n) || reveal.has(ids[n]!);
    if (drawn) continue;
    if (closed && mode !== 'officials' && opened.has(country)) beyond++;
    else held[country]!++;
    if (mode !== 'officials') one[n] = country;
  }
  const counted = (counts: Uint32Array): Map<string, number> =>
    new Map(
      closed
        ? Array.from(counts, (count, n) => [ids[n]!.slice(2), count] as const).filter(([, count]) => count)
        : [],
    );
  const met = mode === 'officials' ? inSight : null;
  return {
    openable: counted(all),
    hidden: counted(held),
    beyond,
    one,
    drawn: (n) => (met ? met.has(n) : one[n] === n),
  };
}

/** The officials of opened countries; of one that has more than read well, those with most meetings. */
function openOfficials(
  graph: Graph,
  officials: readonly number[],
  { opened }: Pick<Wish, 'opened'>,
): ReadonlySet<number> {
  const { numberOf, home } = graph.table;
  return new Set(
    [...new Set(opened)].flatMap((country) => {
      const house = numberOf.get(`c:${country}`) ?? NONE;
      const own = house === NONE ? [] : officials.filter((n) => home[n] === house);
      return mostMet(graph, own, MOST_OFFICIALS, () => false);
    }),
  );
}

/** Those who met most, and all of a country that is opened or that alone is chosen, as far as they read well. */
function officialsMet(
  graph: Graph,
  officials: readonly number[],
  { opened, reveal, keep }: Wish,
): ReadonlySet<number> {
  const { ids } = graph.table;
  const chosen = reveal.size === 1 ? [...reveal].map((id) => id.slice(2)) : [];
  const open = openOfficials(graph, officials, { opened: [...opened, ...chosen] });
  // Two periods may differ in the ties of thousands: then those with most meetings stand for them.
  const ends = endsOf(keep);
  const kept = ends.size > 2 * MOST_OFFICIALS ? new Set<string>() : ends;
  return new Set(
    mostMet(graph, officials, MOST_OFFICIALS, (n) => reveal.has(ids[n]!) || kept.has(ids[n]!) || open.has(n)),
  );
}
