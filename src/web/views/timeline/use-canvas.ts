/** A canvas that is drawn at most once a frame, in the colours of the page and the pixels of the screen. */
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Bits } from '../../../core/columns/bits.ts';
import type { Frame } from '../../../core/picture/score/frame.ts';
import { slotsWith } from '../../../core/picture/score/level.ts';
import { type Chosen, type Cut, layCrowds, newOnView } from '../../../core/picture/score/on-view.ts';
import { sayNumber } from '../../i18n/formats.ts';
import { useDirection, useLanguage } from '../../i18n/Language.tsx';
import { type Colours, type Look, type Scene, TOKENS, drawCrowds } from './draw-crowds.ts';
import { scrollerOf } from './use-scrolled.ts';

/** What there is to draw. */
export interface Crowds extends Omit<Scene, 'lit' | 'pointed' | 'scrolled' | 'say'> {
  cut: Cut | null;
  chosen: Chosen | null;
  /** meetings that something points at */
  lit: Bits | null;
}

export function useCanvas(ref: RefObject<HTMLCanvasElement | null>, crowds: Crowds, pointed: number): void {
  const mirrored = useDirection() === 'rtl';
  const { locale } = useLanguage();
  const look = useLook(ref);
  const { level, frame, lit } = crowds;
  const slots = useMemo(() => lit && slotsWith(level, lit), [level, lit]);
  const on = useRef(newOnView());
  const frameAsked = useRef(0);
  const paint = useRef<() => void>(() => undefined);
  useLayoutEffect(() => {
    paint.current = () => {
      frameAsked.current = 0;
      const canvas = ref.current;
      const ctx = canvas?.getContext('2d');
      if (!canvas || !ctx || !look) return;
      fit(canvas, frame, look.scale);
      layCrowds(on.current, level, frame, crowds.window, crowds.cut, crowds.chosen);
      const scrolled = scrollerOf(canvas)?.scrollTop ?? 0;
      const say = (count: number): string => sayNumber(count, locale);
      drawCrowds(ctx, on.current, { ...crowds, lit: slots, pointed, scrolled, say }, { ...look, mirrored });
      // How many stand there, for whoever waits for them or counts them.
      const drawn = String(on.current.length);
      if (canvas.dataset['drawn'] !== drawn) canvas.dataset['drawn'] = drawn;
    };
    frameAsked.current ||= requestAnimationFrame(() => paint.current());
  });
  useEffect(() => {
    const scroller = ref.current && scrollerOf(ref.current);
    const ask = (): void => {
      frameAsked.current ||= requestAnimationFrame(() => paint.current());
    };
    scroller?.addEventListener('scroll', ask, { passive: true });
    return () => {
      scroller?.removeEventListener('scroll', ask);
      cancelAnimationFrame(frameAsked.current);
      frameAsked.current = 0;
    };
  }, [ref]);
}

/** A canvas that changes its size is emptied: it does so only when it must. */
function fit(canvas: HTMLCanvasElement, { width, height }: Frame, scale: number): void {
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
}

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** The tokens where the canvas stands, its type, and the screen's pixels; again whenever one changes. */
function useLook(ref: RefObject<HTMLCanvasElement | null>): Omit<Look, 'mirrored'> | null {
  const [look, setLook] = useState<Omit<Look, 'mirrored'> | null>(null);
  useLayoutEffect(() => {
    const read = (): void => setLook(ref.current && lookOf(ref.current));
    read();
    const themes = new MutationObserver(read);
    themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
    const lists = QUERIES.map((query) => matchMedia(query));
    for (const list of lists) list.addEventListener('change', read);
    const leave = watchScale(read);
    void document.fonts?.ready.then(read);
    return () => {
      themes.disconnect();
      for (const list of lists) list.removeEventListener('change', read);
      leave();
    };
  }, [ref]);
  return look;
}

/** Tells each change of the screen's pixels, until the returned function is called: a query knows one scale alone. */
function watchScale(tell: () => void): () => void {
  let list: MediaQueryList;
  const watch = (): void => {
    list = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    list.addEventListener('change', changed);
  };
  const leave = (): void => list.removeEventListener('change', changed);
  const changed = (): void => {
    leave();
    watch();
    tell();
  };
  watch();
  return leave;
}

// A custom property gives back its words ("light-dark(…)"); a colour that uses it gives back a colour.
function lookOf(canvas: HTMLCanvasElement): Omit<Look, 'mirrored'> {
  const style = getComputedStyle(canvas);
  const colours = TOKENS.map((token) => {
    canvas.style.color = `var(--${token})`;
    return [token, style.color];
  });
  canvas.style.color = '';
  return { colours: Object.fromEntries(colours) as Colours, font: style.fontFamily, scale: devicePixelRatio };
}
