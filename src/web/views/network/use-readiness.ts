/** What the press of a country's number would draw is made ready while the pointer, a finger or the focus rests on it. */
import { useEffect, useEffectEvent, useState } from 'react';
import { useStore, withToggled } from '../../store/store.ts';
import type { Drawing } from './drawing.ts';
import type { NetworkState } from './use-network.ts';

/** Who only passes over a number does not stay so long; who presses it does. */
const PASSING_MS = 40;

/** Returns what is to be told whether they are on the number of a country, and of which. */
export function useReadiness(
  drawing: Drawing | null,
  { drawnWith }: Pick<NetworkState, 'drawnWith'>,
): (country: string | null) => void {
  const [near, setNear] = useState<string | null>(null);
  const prepare = useEffectEvent((country: string) => {
    const { elements, classes } = drawnWith(withToggled(useStore.getState().view.opened, country));
    drawing?.prepare(elements, classes);
  });
  useEffect(() => {
    if (near === null) return undefined;
    const timer = setTimeout(() => prepare(near), PASSING_MS);
    return () => clearTimeout(timer);
  }, [near]);
  return setNear;
}
