/** The window on time: the period filter, plus the parts of a day that a gesture has moved it by. */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Period } from '../../../core/query/state.ts';
import { type Commit, setPeriod, useStore } from '../../store/store.ts';
import { type Window, periodOf, windowOf } from '../../../core/picture/score/window.ts';

/** Changes the window; `replace` while a gesture goes on, `push` at its end. */
export type ChangeWindow = (next: (w: Window) => Window, commit: Commit) => void;

const same = (a: Period | null, b: Period | null): boolean => a?.from === b?.from && a?.to === b?.to;

/** A gesture that stands still as long has come to rest. */
const REST_MS = 100;

/** @returns also whether the window rests: no gesture is moving it */
export function useWindow(bounds: Window): { window: Window; change: ChangeWindow; resting: boolean } {
  const period = useStore((s) => s.view.filters.period);
  const [exact, setExact] = useState<Window | null>(null);
  const [resting, setResting] = useState(true);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The filter knows whole days; a gesture that moves by less would stutter, so its exact window is
  // kept as long as it still stands for the period of the store.
  const own = exact && same(periodOf(exact, bounds), period) ? exact : null;
  const meant = useMemo(() => (period ? windowOf(period, bounds) : bounds), [period, bounds]);
  const window = own ?? meant;
  // Several events of one gesture may come before the next render: each builds on the one before.
  const latest = useRef(window);
  useLayoutEffect(() => {
    latest.current = window;
  });
  const change = useCallback<ChangeWindow>(
    (next, commit) => {
      if (useStore.getState().locked) return;
      const to = next(latest.current);
      if (commit === 'replace' && to.from === latest.current.from && to.to === latest.current.to) return;
      latest.current = to;
      setExact(to);
      clearTimeout(rest.current);
      setResting(commit === 'push');
      if (commit === 'replace') rest.current = setTimeout(() => setResting(true), REST_MS);
      const days = periodOf(to, bounds);
      if (commit === 'push' || !same(days, useStore.getState().view.filters.period)) setPeriod(days, commit);
    },
    [bounds],
  );
  useEffect(() => () => clearTimeout(rest.current), []);
  return { window, change, resting };
}
