/** The timeline and the network on paper, as they stand on the screen: copies, so that printing changes nothing there. */
import { useLayoutEffect, useRef } from 'react';
import { useT } from '../i18n/Language.tsx';

/** What is copied, and what of it is of no use on paper. */
const PICTURES = [
  { of: '.network-stage', without: '.network-hint, .network-tip', name: 'face.network' },
  { of: '.timeline', without: '.timeline-toolbar, .timeline-tip', name: 'face.timeline' },
] as const;

/** Width of the text on a sheet of A4, in pixels of CSS: wider pictures are made smaller. */
const SHEET_PX = 680;

export function PrintedPictures() {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const here = box.current!;
    for (const { of, without, name } of PICTURES) {
      const picture = document.querySelector<HTMLElement>(`#main ${of}`);
      // A picture that is not on the screen has no size: on a phone one stands there at a time.
      if (picture && picture.offsetWidth > 0) here.append(figureOf(picture, without, t(name)));
    }
    return () => here.replaceChildren();
  }, [t]);
  return <div ref={box} className="printed-pictures" />;
}

function figureOf(picture: HTMLElement, without: string, name: string): HTMLElement {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const copy = copyOf(picture);
  for (const needless of copy.querySelectorAll(without)) needless.remove();
  const { offsetWidth, offsetHeight } = picture;
  // Lanes that one would scroll to are printed too.
  const scrolled = [...picture.querySelectorAll('*')].map((e) => hiddenBelow(e));
  const gone = picture.querySelector<HTMLElement>('.timeline-toolbar')?.offsetHeight ?? 0;
  copy.style.blockSize = `${offsetHeight - gone + Math.max(0, ...scrolled)}px`;
  copy.style.inlineSize = `${offsetWidth}px`;
  copy.style.zoom = String(Math.min(1, SHEET_PX / offsetWidth));
  caption.textContent = name;
  figure.append(caption, copy);
  return figure;
}

const hiddenBelow = (element: Element): number =>
  /auto|scroll/.test(getComputedStyle(element).overflowY) ? element.scrollHeight - element.clientHeight : 0;

/** A copy of an element with what its canvases show, which cloning leaves out. */
function copyOf(element: HTMLElement): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  copy.inert = true;
  const drawn = element.querySelectorAll('canvas');
  copy.querySelectorAll('canvas').forEach((canvas, i) => {
    const from = drawn[i]!;
    if (from.width && from.height) canvas.getContext('2d')?.drawImage(from, 0, 0);
  });
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return copy;
}
