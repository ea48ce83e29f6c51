/** The style of the canvas: the house's tokens as they are where the probe stands, and the flags of this data set. */
import { type RefObject, useMemo } from 'react';
import flags from 'virtual:flags';
import { useData } from '../../store/data.ts';
import { useColours } from './colours.ts';
import type { Look } from './look.ts';

/** Null until the probe stands in the page. */
export function useLook(probe: RefObject<HTMLElement | null>, many: boolean): Look | null {
  const { dataset } = useData();
  const resolved = useColours(probe);
  return useMemo(
    () =>
      resolved && {
        ...resolved,
        many,
        flags: dataset.countries.map(({ id }) => ({ address: flags[id] ?? null, letters: id.slice(0, 2) })),
      },
    [resolved, dataset, many],
  );
}
