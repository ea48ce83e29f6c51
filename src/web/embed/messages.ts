/** The messages between a frame and the page around it: their shapes, and what is believed of one that comes in. Pure. */

/** The version of the messages; another number is another language, and is ignored. */
export const VERSION = 1;

/** px: no content of ours is lower or higher. A frame of millions of pixels would take the page with it. */
export const LEAST_HEIGHT = 120;
export const MOST_HEIGHT = 8000;

/** A longer query is no view of ours. */
export const LONGEST_VIEW = 8000;

/** To the page around the frame. `id` is the `id=` of the frame's address, null without one. */
export type FromFrame =
  | { entrevue: 1; type: 'ready'; id: string | null }
  /** CSS pixels */
  | { entrevue: 1; type: 'height'; id: string | null; height: number }
  /** the view as a query without "?", and how many meetings it shows */
  | { entrevue: 1; type: 'state'; id: string | null; view: string; meetings: number };

/** To the frame. `ready`: tell me your height and view now. `set`: show this view. */
export type ToFrame = { entrevue: 1; type: 'ready' } | { entrevue: 1; type: 'set'; view: string };

/** What AMP's `<amp-iframe>` listens to. */
export interface AmpSize {
  sentinel: 'amp';
  type: 'embed-size';
  height: number;
}

/** Whole pixels, within what is sane; null where it is no height. */
export function clampHeight(height: unknown): number | null {
  if (typeof height !== 'number' || !Number.isFinite(height)) return null;
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.ceil(height)));
}

export const heightMessages = (height: number, id: string | null): [FromFrame, AmpSize] => [
  { entrevue: VERSION, type: 'height', id, height },
  { sentinel: 'amp', type: 'embed-size', height },
];

/** What a message brings, and who sent it. */
export interface Incoming {
  data: unknown;
  source: unknown;
  origin: string;
}

/** Who is believed: one window, and its origin where the browser tells it (null where it does not). */
export interface Trusted {
  source: unknown;
  origin: string | null;
}

/** The message where it is one of ours, of the right window and origin; anything else is null. Never throws. */
export function readToFrame({ data, source, origin }: Incoming, trusted: Trusted): ToFrame | null {
  if (source === null || source !== trusted.source) return null;
  if (trusted.origin !== null && origin !== trusted.origin) return null;
  if (typeof data !== 'object' || data === null) return null;
  const { entrevue, type, view } = data as Record<string, unknown>;
  if (entrevue !== VERSION) return null;
  if (type === 'ready') return { entrevue, type };
  if (type !== 'set' || typeof view !== 'string' || view.length > LONGEST_VIEW) return null;
  return { entrevue, type, view };
}
