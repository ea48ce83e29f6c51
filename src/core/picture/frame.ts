/** What stands around every picture, so that it can stand alone: title, choice, legend, date, edition, sources, licence, link. */
import { safeUrl } from '../export/safe-url.ts';
import { type Xml, xml } from '../export/xml.ts';
import { cut, linesOf, textPx } from './letters.ts';
import { PALETTES, type Theme } from './palette.ts';
import { type Sign, drawSign } from './signs.ts';
import { type Pen, SANS, below, line, movedBy, rect, words } from './svg.ts';

/** The words around a picture, in the reader's language. */
export interface Caption {
  /** tag of the language */
  language: string;
  direction: 'ltr' | 'rtl';
  /** the site's name */
  title: string;
  /** by what the meetings were chosen */
  chosen: string;
  /** which view it is, and how many meetings it shows */
  view: string;
  /** when it was taken and from which edition, the sources, the licence: a paragraph each */
  notes: readonly string[];
  /** address of the view; null where it has none that others can open */
  link: string | null;
  legend: Readonly<Record<Sign, string>>;
}

/** How a picture is to look. */
export interface Look {
  theme?: Theme;
  /** of the whole picture, in pixels */
  width?: number;
}

/** What a view draws below the heading, from the left margin on. */
export interface Body {
  nodes: readonly Xml[];
  height: number;
  /** that occur in it, in the order of the legend */
  signs: readonly Sign[];
}

export interface Picture {
  svg: Xml;
  width: number;
  height: number;
}

export const MARGIN = 24;
const TITLE = { size: 22, line: 28 };
const CHOSEN = { size: 16, line: 22 };
const SMALL = { size: 12, line: 18 };
const NOTE = { size: 11, line: 16 };
const MOST = { title: 3, chosen: 6, note: 5, link: 4 };
const LEGEND_PX = 24;
const SIGN_PX = 32;

/**
 * The picture with its frame. Nothing in it is clipped: texts are broken into lines, and cut with "…" where they are hostile.
 *
 * @param draw draws the view into so many pixels across
 */
export function framed(
  caption: Caption,
  { theme = 'light', width = 1200 }: Look,
  draw: (pen: Pen, widthPx: number) => Body,
): Picture {
  const pen: Pen = { palette: PALETTES[theme], rtl: caption.direction === 'rtl', width, left: MARGIN };
  const room = width - 2 * MARGIN;
  const page = column(pen, room);
  page.lines(linesOf(caption.title, room, TITLE.size, MOST.title), TITLE, { serif: true, weight: 600 });
  page.lines(linesOf(caption.chosen, room, CHOSEN.size, MOST.chosen), CHOSEN, { serif: true });
  page.lines(linesOf(caption.view, room, SMALL.size, 2), SMALL, { tone: 'muted' });
  page.gap(10);
  const body = draw(pen, room);
  page.put(body.nodes, body.height);
  page.gap(14);
  const legend = legendOf(pen, room, body.signs, caption.legend);
  page.put(legend.nodes, legend.height);
  page.gap(8);
  page.put([line(pen, [0, 0], [room, 0], { stroke: 'hairline' })], 8);
  for (const note of caption.notes)
    page.lines(linesOf(note, room, NOTE.size, MOST.note), NOTE, { tone: 'muted' });
  page.link(caption.link);
  const height = Math.ceil(page.y() + MARGIN - 6);
  const svg = xml(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'xml:lang': caption.language,
      direction: caption.direction,
      'font-family': SANS,
    },
    xml('title', {}, `${caption.title} – ${caption.chosen}`),
    xml('desc', {}, [caption.view, ...caption.notes].join('\n')),
    rect({ ...pen, left: 0 }, { x: 0, y: 0, width, height }, 'paper'),
    ...page.nodes,
  );
  return { svg, width, height };
}

type Measure = typeof TITLE;
type Face = Omit<Parameters<typeof words>[4], 'size'>;

/** What follows one another downwards. */
function column(pen: Pen, room: number) {
  const nodes: Xml[] = [];
  let top = MARGIN;
  const lines = (texts: readonly string[], { size, line }: Measure, face: Face): void => {
    for (const text of texts) {
      nodes.push(words(pen, 0, top + line - (line - size * 0.72) / 2, text, { ...face, size }));
      top += line;
    }
  };
  return {
    nodes,
    y: () => top,
    gap(px: number): void {
      top += px;
    },
    put(drawn: readonly Xml[], height: number): void {
      if (drawn.length) nodes.push(below(top, drawn));
      top += height;
    },
    lines,
    link(address: string | null): void {
      const href = safeUrl(address);
      if (href === null) return;
      const before = nodes.length;
      // An address reads from left to right in every language.
      lines(linesOf(href, room, NOTE.size, MOST.link), NOTE, { tone: 'link' });
      nodes.push(xml('a', { href }, ...nodes.splice(before)));
    },
  };
}

/** The signs with their meaning, side by side as far as they fit. */
function legendOf(
  pen: Pen,
  room: number,
  signs: readonly Sign[],
  meaning: Caption['legend'],
): { nodes: Xml[]; height: number } {
  const nodes: Xml[] = [];
  let [x, y] = [0, 0];
  for (const sign of signs) {
    const text = cut(meaning[sign], room - SIGN_PX - 8, SMALL.size);
    const width = SIGN_PX + 6 + textPx(text, SMALL.size);
    if (x > 0 && x + width > room) [x, y] = [0, y + LEGEND_PX];
    nodes.push(
      below(y + LEGEND_PX / 2, [
        drawSign(pen, x + SIGN_PX / 2, sign),
        words(movedBy(pen, x + SIGN_PX + 6), 0, 4, text, { size: SMALL.size, tone: 'muted' }),
      ]),
    );
    x += width + 20;
  }
  return { nodes, height: signs.length ? y + LEGEND_PX : 0 };
}
