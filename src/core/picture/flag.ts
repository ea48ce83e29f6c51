/** The round sign of a country: its flag where the caller has it as data, else the letters of its code. */
import { type Xml, xml } from '../export/xml.ts';
import { type Pen, at, circle, group, words } from './svg.ts';

/** Country → its round flag as a `data:` address: a picture fetches nothing. */
export type Flags = Pick<ReadonlyMap<string, string>, 'get'>;

const DATA = /^data:image\/svg\+xml[;,]/;

/** @param bare without letters */
export function flagOf(
  pen: Pen,
  [x, y]: readonly [number, number],
  r: number,
  country: string | null,
  flags: Flags,
  bare = false,
): Xml {
  const href = flags.get(country ?? '');
  if (href && DATA.test(href))
    return group(
      circle(pen, x, y, r + 0.5, null, { stroke: 'faint', width: 1 }),
      xml('image', { x: at(pen, x) - r, y: y - r, width: 2 * r, height: 2 * r, href }),
    );
  const size = Math.min(11, Math.round(r * 0.95 * 10) / 10);
  const letters = country?.slice(0, 2) ?? '?';
  return group(
    circle(pen, x, y, r, 'lane', { stroke: 'faint', width: 0.75 }),
    ...(bare ? [] : [words(pen, x, y + size * 0.36, letters, { size, weight: 600, anchor: 'middle' })]),
  );
}
