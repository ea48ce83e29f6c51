/** The flags that a picture shows, as data: it fetches nothing when it is opened. */
import flags from 'virtual:flags';
import type { Flags } from '../../../core/picture/flag.ts';
import { asData } from './as-data.ts';

/** Draws twice: first to see which flags are asked for. One that cannot be had stays letters. */
export async function flagsOnPicture<T>(draw: (flags: Flags) => T): Promise<T> {
  const asked = new Set<string>();
  draw({
    get(country) {
      asked.add(country);
      return undefined;
    },
  });
  const found = await Promise.all(
    [...asked].map(async (country): Promise<[string, string][]> => {
      const data = flags[country] === undefined ? null : await asData(flags[country], 'image/svg+xml');
      return data === null ? [] : [[country, data]];
    }),
  );
  return draw(new Map(found.flat()));
}
