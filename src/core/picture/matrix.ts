/** The matrix as a picture: a row and a column for each side, in each cell how often the two met. */
import { type Graph, type GraphNode, graphOf } from '../query/graph.ts';
import type { IndexedDataset } from '../query/indexed.ts';
import { type Grid, LEVELS, gridOf, levelOf, tieIn } from '../query/matrix.ts';
import type { MatrixSide, ViewState } from '../query/state.ts';
import { visibleMeetings } from '../query/visible.ts';
import { type Xml, xml } from '../export/xml.ts';
import { type Flags, flagOf } from './flag.ts';
import { type Body, type Caption, type Look, type Picture, framed } from './frame.ts';
import { cut, linesOf, textPx } from './letters.ts';
import { type Pen, line, rect, words } from './svg.ts';

/** What the matrix says, in the reader's language. */
export interface MatrixWords {
  name(node: GraphNode): string;
  /** a number that fits a cell: "126", "1,2 k" */
  count(meetings: number): string;
  /** what its squares mean, and whom it leaves out, a sentence each */
  notes(left: { beyond: number; alone: number; side: MatrixSide }): readonly string[];
  /** where no two sides met */
  nothing: string;
}

export interface MatrixOf {
  data: IndexedDataset;
  view: Pick<ViewState, 'filters' | 'matrix'>;
  words: MatrixWords;
  flags?: Flags;
}

const NO_FLAGS: Flags = { get: () => undefined };
const NAME = { size: 12.5, most: 220 };
const NOTE = { size: 12, line: 18 };
const CELL = { least: 24, most: 36 };
const HEAD_PX = 26;
const FLAG = { r: 7.5, px: 24 };
/** Before a name that stands for a column by its number. */
const NUMBER_PX = 24;
/** Darkness of the squares, weakest first. */
const STRENGTH = [0.3, 0.5, 0.75, 1] as const satisfies { length: typeof LEVELS };

/** The matrix of the visible meetings as a whole picture; where there are too many sides, of those who met most. */
export function matrixPicture(of: MatrixOf, caption: Caption, look: Look = {}): Picture {
  const graph: Graph = graphOf(of.data, visibleMeetings(of.data, of.view.filters));
  return framed(caption, look, (pen, room) => bodyOf(of, gridOf(graph, of.view.matrix), pen, room));
}

interface Laid {
  sides: readonly GraphNode[];
  /** where the first column begins */
  start: number;
  cell: number;
}

function laidInto(room: number, { sides }: Grid, say: MatrixWords): Laid {
  const longest = Math.max(...sides.map((node) => textPx(say.name(node), NAME.size)));
  const start = NUMBER_PX + FLAG.px + Math.min(NAME.most, longest) + 10;
  const shown = sides.slice(0, Math.floor((room - start) / CELL.least));
  return { sides: shown, start, cell: Math.min(CELL.most, Math.floor((room - start) / shown.length)) };
}

function bodyOf({ view, words: say, flags = NO_FLAGS }: MatrixOf, grid: Grid, pen: Pen, room: number): Body {
  if (!grid.sides.length) {
    const nothing = words(pen, room / 2, 60, say.nothing, { size: 13, tone: 'muted', anchor: 'middle' });
    return { nodes: [nothing], height: 120, signs: [] };
  }
  const laid = laidInto(room, grid, say);
  const { sides, start, cell } = laid;
  const notes = say
    .notes({ beyond: grid.sides.length - sides.length, alone: grid.leftOut, side: view.matrix })
    .flatMap((note) => linesOf(note, room, NOTE.size, 3));
  const height = HEAD_PX + cell * sides.length;
  return {
    nodes: [
      ...sides.flatMap((node, i) => headings(pen, node, i, laid, flags, say)),
      ...sides.map((_, i) => {
        const y = HEAD_PX + cell * (i + 1);
        return line(pen, [0, y], [start + cell * sides.length, y], { stroke: 'lane' });
      }),
      ...sides.flatMap((_, row) => sides.flatMap((__, column) => square(pen, grid, row, column, laid, say))),
      ...notes.map((note, i) =>
        words(pen, 0, height + 14 + (i + 1) * NOTE.line, note, { size: NOTE.size, tone: 'muted' }),
      ),
    ],
    height: height + 14 + notes.length * NOTE.line,
    signs: [],
  };
}

/** A row has its number, flag and name, its column the number alone: names would have to stand on end. */
function headings(
  pen: Pen,
  node: GraphNode,
  i: number,
  { start, cell }: Laid,
  flags: Flags,
  say: MatrixWords,
): Xml[] {
  const y = HEAD_PX + cell * (i + 0.5);
  const number = { size: 11, tone: 'muted', anchor: 'middle' } as const;
  return [
    words(pen, NUMBER_PX / 2 - 4, y + 4, say.count(i + 1), number),
    flagOf(pen, [NUMBER_PX + FLAG.r, y], FLAG.r, node.country, flags),
    words(pen, NUMBER_PX + FLAG.px, y + 4.5, cut(say.name(node), NAME.most, NAME.size), { size: NAME.size }),
    words(pen, start + cell * (i + 0.5), HEAD_PX - 9, say.count(i + 1), number),
  ];
}

function square(
  pen: Pen,
  grid: Grid,
  row: number,
  column: number,
  { start, cell }: Laid,
  say: MatrixWords,
): Xml[] {
  const [x, y] = [start + cell * column, HEAD_PX + cell * row];
  if (row === column) return [rect(pen, { x: x + 1, y: y + 1, width: cell - 2, height: cell - 2 }, 'lane')];
  const tie = tieIn(grid, row, column);
  if (!tie) return [];
  const level = levelOf(tie.count, grid.most);
  const side = (cell - 4) * (0.7 + (0.3 * level) / LEVELS);
  const inset = (cell - side) / 2;
  const place = { x: x + inset, y: y + inset, width: side, height: side };
  const strength = STRENGTH[level - 1]!;
  const box = tie.firm
    ? rect(pen, place, 'mark', { rx: 3, opacity: strength })
    : rect(pen, place, 'paper', { rx: 3, stroke: 'mark', width: 1.25, dash: '3 2' });
  const count = say.count(tie.count);
  const size = Math.min(11, (11 * (side - 3)) / textPx(count, 11, true));
  const text = words(pen, x + cell / 2, y + cell / 2 + 4, count, {
    size,
    weight: 600,
    anchor: 'middle',
    tone: tie.firm && strength > 0.6 ? 'paper' : 'ink',
  });
  return [xml('g', { 'data-tie': tie.id }, box, text)];
}
