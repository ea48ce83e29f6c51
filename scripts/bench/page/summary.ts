/** What many visits to one page come to: a figure for each question, null where it was not answered in a minute. */
import type { Measured } from './run.ts';
import { median, percentile } from './statistics.ts';
import type { Visit } from './visit.ts';

/** ms, counts and bytes; null = it took over a minute, undefined = not asked of this page. */
export interface Summary {
  first: number | null;
  /** a visit ended in which nothing else was done */
  hung: boolean;
  filter?: number | null;
  undo?: number | null;
  open?: number | null;
  openAtOnce?: number | null;
  openRest?: number | null;
  zoom?: number;
  zoomHigh?: number;
  pan?: number;
  panHigh?: number;
  cpu?: number;
  /** the longest task after the first view, until the page was at rest; 0 = none over 50 ms */
  longest: number;
  nodes: number;
  drawn?: number;
  heap: number;
  script: number;
  data: number;
}

type Asked = (visit: Visit) => number | null | undefined;

/** The median; null where one visit could not do it, undefined where none was asked. */
function middle(visits: readonly Visit[], of: Asked): number | null | undefined {
  const values = visits.map(of).filter((value) => value !== undefined);
  if (values.some((value) => value === null)) return null;
  return values.length ? median(values as number[]) : undefined;
}

/** Rows without a figure are left out, so that an absent one is not asked for. */
function present<T extends object>(row: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as never;
}

/** Null where the page was given up at fewer meetings. */
export function summaryOf({ visits }: Measured): Summary | null {
  if (visits.length === 0) return null;
  const of = (asked: Asked): number | null | undefined => middle(visits, asked);
  const number = (asked: Asked): number => of(asked) ?? NaN;
  const frames = (which: 'zoomFrames' | 'panFrames', share: number): Asked => {
    return (visit) => visit[which] && percentile(visit[which], share);
  };
  return {
    ...present({
      filter: of((v) => v.filter),
      undo: of((v) => v.undo),
      open: of((v) => v.open),
      openAtOnce: of((v) => v.openAtOnce),
      openRest: of((v) => v.openRest),
      drawn: of((v) => v.drawn) ?? undefined,
      zoom: of(frames('zoomFrames', 0.5)) ?? undefined,
      zoomHigh: of(frames('zoomFrames', 0.95)) ?? undefined,
      pan: of(frames('panFrames', 0.5)) ?? undefined,
      panHigh: of(frames('panFrames', 0.95)) ?? undefined,
      cpu: of((v) => v.panCpu) ?? undefined,
    }),
    first: of((v) => v.first) ?? null,
    hung: visits.some((v) => v.hung),
    longest: number((v) => (v.hung ? NaN : Math.max(0, ...v.longAfter))),
    nodes: number((v) => v.nodes),
    heap: number((v) => v.heap),
    script: number((v) => v.bytes.script),
    data: number((v) => v.bytes.data),
  };
}
