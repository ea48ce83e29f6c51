/** What both scripts of a host's page share: where our frames come from, and what of their messages is believed. */
import { VERSION, clampHeight } from '../messages.ts';

/** The page for frames, beside the script that runs: `https://host.example/a/b/embed.html`. */
export const PAGE = new URL(
  'embed.html',
  (document.currentScript as HTMLScriptElement | null)?.src ?? location.href,
);

/** A message of a frame, as far as its shape is known: each field is still to be looked at. */
interface Told {
  type: unknown;
  height: unknown;
  view: unknown;
  meetings: unknown;
}

/** What a frame told, null where it was not this frame, not our origin, or no message of ours. */
export function told({ data, source, origin }: MessageEvent, frame: HTMLIFrameElement): Told | null {
  const ours = source !== null && source === frame.contentWindow && origin === PAGE.origin;
  return ours && typeof data === 'object' && data !== null && data.entrevue === VERSION ? data : null;
}

/** Makes the frame as high as it says its content is. */
export function fit(frame: HTMLIFrameElement, { type, height }: Told): void {
  const px = type === 'height' ? clampHeight(height) : null;
  if (px === null) return;
  // A host's `border-box` would take its border from the height.
  frame.style.boxSizing = 'content-box';
  frame.style.height = `${px}px`;
}

/** Asks a frame for its height: it may have told it before we listened. */
export const ask = (frame: HTMLIFrameElement): void =>
  // Nothing is given away, and a frame that is still loading has no origin yet.
  frame.contentWindow?.postMessage({ entrevue: VERSION, type: 'ready' }, '*');
