/** The cells and headings of the matrix. What they do is heard by the grid that holds them. */
import { memo } from 'react';
import type { GraphNode, GraphTie } from '../../../core/query/graph.ts';
import { Flag } from '../../flag/Flag.tsx';
import { type Speech, sayNode } from '../../i18n/say.ts';
import { levelOf } from '../../../core/query/matrix.ts';
import { ROLES } from './roles.ts';
import { HEADING } from './steps.ts';
import { sayShort } from '../../i18n/say-grounds.ts';
import { sayCell, sayHeading } from './words.ts';

export type Light = 'selected' | 'hovered' | undefined;

interface CellProps {
  a: GraphNode;
  b: GraphNode;
  tie: GraphTie | null;
  most: number;
  row: number;
  column: number;
  count: number;
  startPx: number;
  light: Light;
  isTabStop: boolean;
  speech: Speech;
}

export const Cell = memo(function Cell(props: CellProps) {
  const { a, b, tie, most, row, column, count, startPx, light, isTabStop, speech } = props;
  const level = tie ? levelOf(tie.count, most) : 0;
  const number = tie ? sayShort(tie.count, speech) : '';
  return (
    <div
      {...ROLES.cell}
      className={a === b ? 'matrix-cell matrix-self' : 'matrix-cell'}
      style={{ insetInlineStart: startPx }}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the spot of a grid
      tabIndex={isTabStop ? 0 : -1}
      aria-colindex={column + 2}
      aria-selected={light === 'selected'}
      aria-label={sayCell(a, b, tie, { k: row + 1, n: count }, speech)}
      data-row={row}
      data-column={column}
      data-light={light}
    >
      {tie && <span className={squareOf(tie, level, number)}>{number}</span>}
    </div>
  );
});

/** Three figures have their room in a square; what is longer ("1.5K") is written smaller. */
const ROOM = 3;

const squareOf = ({ firm }: GraphTie, level: number, number: string): string =>
  `matrix-square matrix-level-${level}${firm ? '' : ' matrix-hollow'}${number.length > ROOM ? ' matrix-long' : ''}`;

interface HeadingProps {
  node: GraphNode;
  kind: 'row' | 'column';
  index: number;
  count: number;
  startPx?: number;
  light: Light;
  isTabStop: boolean;
  speech: Speech;
}

export const Heading = memo(function Heading(props: HeadingProps) {
  const { node, kind, index, count, startPx, light, isTabStop, speech } = props;
  const isRow = kind === 'row';
  const name = sayNode(node.id, speech);
  return (
    <div
      {...(isRow ? ROLES.rowHeader : ROLES.columnHeader)}
      className={`matrix-heading matrix-${kind}`}
      style={isRow ? undefined : { insetInlineStart: startPx }}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the spot of a grid
      tabIndex={isTabStop ? 0 : -1}
      aria-colindex={isRow ? 1 : index + 2}
      aria-label={sayHeading(node, kind, { k: index + 1, n: count }, speech)}
      title={name}
      data-row={isRow ? index : HEADING}
      data-column={isRow ? HEADING : index}
      data-light={light}
    >
      <Flag country={node.country} size={14} />
      <span className="matrix-name">{name}</span>
      {isRow && <span className="matrix-count">{sayShort(node.meetings, speech)}</span>}
    </div>
  );
});
