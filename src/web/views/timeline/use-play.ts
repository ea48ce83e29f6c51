/** Plays the window through time, and stops at any sign of the reader. One play is one step of Back. */
import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { type Days, type Reel, following, openingOf, preceding, reelOf } from './play.ts';
import { isSettled, settleAfterFrame } from '../../store/settled.ts';
import type { ChangeWindow } from './use-window.ts';
import type { Window } from '../../../core/picture/score/window.ts';

/** Shorter than the stillness after which the page says aloud how many meetings are shown: it speaks at the end. */
const STEP_MS = 650;
/** What a reader may do; a press on the play button itself stops by its click. */
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'focusin'] as const;

export interface Play {
  playing: boolean;
  /** motion is not wanted: steps alone */
  still: boolean;
  toggle: () => void;
  /** one step, on request */
  step: (way: 'on' | 'back') => void;
}

const same = (a: Window, b: Window): boolean => a.from === b.from && a.to === b.to;

/** @param daysOf first days of the dated meetings, ascending: the same ones as long as these meetings are shown */
export function usePlay(
  view: { window: Window; bounds: Window },
  daysOf: () => Days,
  change: ChangeWindow,
): Play {
  const [playing, setPlaying] = useState(false);
  const still = useStillness();
  /** what is being played, and the window it has come to: a window that is another has been changed since */
  const played = useRef<{ reel: Reel; at: Window } | null>(null);

  const reel = (): Reel => {
    const days = daysOf();
    return played.current?.reel.days === days && same(played.current.at, view.window)
      ? played.current.reel
      : reelOf(view.window, days, view.bounds);
  };
  const go = (own: Reel, to: Window, commit: 'push' | 'replace'): void => {
    played.current = { reel: own, at: to };
    change(() => to, commit);
    // A step is no gesture that goes on: what tells of it comes with it, and not as of the step before.
    settleAfterFrame();
  };
  const stop = useEffectEvent(() => {
    setPlaying(false);
    change((w) => w, 'push');
  });
  const advance = useEffectEvent(() => {
    // On a busy machine time waits for the counts: dates would run ahead of them.
    if (!isSettled()) return;
    const own = reel();
    const to = following(own, view.window);
    if (to) go(own, to, 'replace');
    if (!to || !following(own, to)) stop();
  });

  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(advance, STEP_MS);
    const listening = new AbortController();
    const options = { signal: listening.signal, capture: true, passive: true };
    const onSign = (event: Event): void => {
      if (!(event.target instanceof Element && event.target.closest('.timeline-play'))) stop();
      else if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') stop();
    };
    for (const sign of SIGNS) window.addEventListener(sign, onSign, options);
    window.addEventListener('blur', (event) => event.target === window && stop(), options);
    document.addEventListener('visibilitychange', () => document.hidden && stop(), options);
    // The history has set another window: nothing of ours is to be written over it.
    window.addEventListener('popstate', () => setPlaying(false), options);
    return () => {
      clearInterval(timer);
      listening.abort();
    };
  }, [playing]);

  return {
    playing: playing && !still,
    still,
    toggle: () => {
      if (playing) return void (setPlaying(false), change((w) => w, 'push'));
      const own = reel();
      go(own, openingOf(own, view.window), 'replace');
      setPlaying(true);
    },
    step: (way) => {
      const own = reel();
      const on = following(own, view.window) ?? openingOf(own, view.window);
      const to = way === 'on' ? on : preceding(own, view.window);
      if (to && !same(to, view.window)) go(own, to, 'push');
    },
  };
}

const STILL = '(prefers-reduced-motion: reduce)';

function listen(onChange: () => void): () => void {
  const list = matchMedia(STILL);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}

const useStillness = (): boolean => useSyncExternalStore(listen, () => matchMedia(STILL).matches);
