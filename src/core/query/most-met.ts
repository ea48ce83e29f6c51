/** What is drawn where not all has room: that with most meetings, and whatever is asked for. */
import { byCodeUnit } from '../model/id.ts';
import type { Graph } from './graph.ts';

/** More nodes than this do not read well: countries stay closed until they are opened. */
export const MOST_NODES = 400;
/** Marks and ties together, in a view in which nothing has been opened. */
export const MOST_ELEMENTS = 500;
/** So many officials read well without their countries, with the ties between them. */
export const MOST_OFFICIALS = 160;
/** So many countries read well where each may be opened. */
export const MOST_COUNTRIES = 60;

/** The nodes, in their order, that are among the first `room` by their meetings, or `asked` for. */
export function mostMet(
  { met, table: { ids } }: Graph,
  nodes: readonly number[],
  room: number,
  asked: (node: number) => boolean,
): readonly number[] {
  const most = heaviest(
    nodes,
    room,
    (n) => met[n]!,
    (n) => ids[n]!,
  );
  return nodes.filter((n) => most.has(n) || asked(n));
}

/**
 * The first `room` things by their weight, then by their ids in code unit order. Only those that weigh as much as the
 * last of them are held against one another by their ids: there may be a hundred thousand things.
 */
export function heaviest<T>(
  things: readonly T[],
  room: number,
  weightOf: (thing: T) => number,
  idOf: (thing: T) => string,
): ReadonlySet<T> {
  if (things.length <= room) return new Set(things);
  const weights = new Uint32Array(things.length);
  for (let i = 0; i < things.length; i++) weights[i] = weightOf(things[i]!);
  const least = weights.slice().sort()[things.length - room];
  const chosen = new Set<T>();
  const even: [T, string][] = [];
  for (let i = 0; i < things.length; i++)
    if (weights[i]! > least!) chosen.add(things[i]!);
    else if (weights[i] === least) even.push([things[i]!, idOf(things[i]!)]);
  even.sort(([, a], [, b]) => byCodeUnit(a, b));
  for (const [thing] of even.slice(0, room - chosen.size)) chosen.add(thing);
  return chosen;
}

/** The ends of ties, by the ids of the ties. */
export const endsOf = (ties: Iterable<string>): ReadonlySet<string> =>
  new Set([...ties].flatMap((id) => id.split('~')));
