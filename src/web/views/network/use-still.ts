/** What is said aloud follows what is shown once that has been still for a moment. */
import { useEffect, useState } from 'react';

/** Longer than a step of what plays through time. */
export const STILL_MS = 1000;

export function useStill(text: string): string {
  const [still, setStill] = useState(text);
  useEffect(() => {
    if (still === text) return undefined;
    const timer = setTimeout(() => setStill(text), STILL_MS);
    return () => clearTimeout(timer);
  }, [still, text]);
  return still;
}
