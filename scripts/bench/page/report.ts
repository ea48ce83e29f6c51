/** The tables of the pages: a row a page, with its ratios to the reference and to an empty page. */
import type { Field } from './contestants.ts';
import type { Measured } from './run.ts';
import { ratio, sayBytes, sayCount, sayMs } from './statistics.ts';
import { type Summary, summaryOf } from './summary.ts';

type Figure = number | null | undefined;

interface Column {
  head: string;
  of(row: Summary): Figure;
  say(value: number): string;
  /** id of the page that it is compared with */
  to?: 'reference' | 'empty';
  /** only of this field */
  field?: Field;
}

const ms = (value: number): string => sayMs(value);

const COLUMNS: readonly Column[] = [
  { head: 'first view', of: (s) => s.first, say: ms, to: 'reference' },
  { head: 'filter', of: (s) => s.filter, say: ms },
  { head: 'undo', of: (s) => s.undo, say: ms },
  { head: 'open a country', of: (s) => s.open, say: ms, field: 'network' },
  { head: 'unannounced', of: (s) => s.openAtOnce, say: ms, field: 'network' },
  { head: 'and come to rest', of: (s) => s.openRest, say: ms, field: 'network' },
  { head: 'zoom, median', of: (s) => s.zoom, say: ms },
  { head: 'zoom, p95', of: (s) => s.zoomHigh, say: ms },
  { head: 'pan, median', of: (s) => s.pan, say: ms },
  { head: 'pan, p95', of: (s) => s.panHigh, say: ms, to: 'empty' },
  { head: 'CPU a frame', of: (s) => s.cpu, say: ms, to: 'reference' },
  { head: 'longest task after', of: (s) => s.longest, say: (v) => (v > 0 ? sayMs(v) : '< 50 ms') },
  { head: 'DOM nodes', of: (s) => s.nodes, say: sayCount },
  { head: 'drawn', of: (s) => s.drawn, say: sayCount, field: 'network' },
  { head: 'heap', of: (s) => s.heap, say: sayBytes },
  { head: 'script', of: (s) => s.script, say: sayBytes },
  { head: 'data', of: (s) => s.data, say: sayBytes },
];

const MINUTE = '> 60 s';

/** In a network there is no page drawn by hand: Cytoscape as it comes is what others are compared with. */
const REFERENCES: Readonly<Record<Field, string>> = { timeline: 'reference', network: 'cytoscape' };

/** One table for each number of meetings, as Markdown. */
export function reportOf(field: Field, all: readonly Measured[]): string {
  const counts = [...new Set(all.map((m) => m.count))];
  return counts
    .map((count) => {
      const rows = all.filter((m) => m.count === count);
      return `### ${sayCount(count)} meetings, ${field}\n\n${tableOf(field, rows)}`;
    })
    .join('\n\n');
}

function tableOf(field: Field, rows: readonly Measured[]): string {
  const sums = new Map(rows.map((row) => [row.contestant.id, summaryOf(row)]));
  const cell = ({ of, say, to }: Column, row: Summary | null): string => {
    const value = row && of(row);
    if (value === null) return MINUTE;
    if (value === undefined || Number.isNaN(value)) return row?.hung ? MINUTE : '–';
    const other = to === undefined ? null : (sums.get(to === 'reference' ? REFERENCES[field] : to) ?? null);
    const against = other && of(other);
    return against === null || against === undefined || other === row
      ? say(value)
      : `${say(value)} (${ratio(value, against)})`;
  };
  const columns = COLUMNS.filter((column) => column.field === undefined || column.field === field);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['page', ...columns.map((c) => c.head)]),
    line(['---', ...columns.map(() => '--:')]),
    ...rows.map((row) =>
      line([row.contestant.name, ...columns.map((c) => cell(c, sums.get(row.contestant.id) ?? null))]),
    ),
  ].join('\n');
}
