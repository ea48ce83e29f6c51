/** The places of the network in a file. */
import type { About } from '../dataset/facts.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import { placesIn } from './ids.ts';

type Sides = Pick<About, 'countries' | 'officials'>;

/** The nodes that may have a place; those that are none of these stand as texts. */
const nodesOf = ({ countries, officials }: Sides, ids: readonly string[]): string[] => [
  ...countries.map(({ id }) => `c:${id}`),
  ...officials.map(({ id }) => `o:${id}`),
  ...ids.map((id) => `m:${id}`),
];

/** In the order of the nodes, which is no order of theirs: their names then take no room. */
export function writePositions(out: ByteWriter, about: About, ids: readonly string[]): void {
  const known = placesIn(nodesOf(about, ids));
  const strangers = about.positions.filter(({ node }) => !known.has(node));
  const among = about.positions
    .filter(({ node }) => known.has(node))
    .sort((a, b) => known.get(a.node)! - known.get(b.node)!);
  out.texts(strangers.map(({ node }) => node));
  out.numbers(among.map(({ node }) => known.get(node)!));
  const all = [...among, ...strangers];
  out.numbers(all.map(({ x }) => x));
  out.numbers(all.map(({ y }) => y));
}

/** Checks them, and makes a record of each when they are asked for. */
export function readPositions(
  from: ByteReader,
  about: Sides,
  ids: readonly string[],
): () => About['positions'] {
  const strangers = from.named();
  const codes = from.codes(about.countries.length + about.officials.length + ids.length);
  const many = codes.length + strangers.length;
  const xs = from.numbers(many);
  const ys = from.numbers(many);
  return () => {
    const known = nodesOf(about, ids);
    const nodes = [...Array.from(codes, (code) => known[code]!), ...strangers];
    return nodes.map((node, i) => ({ node, x: xs[i]!, y: ys[i]! }));
  };
}
