/** What the lazy views work out besides: the comparison of two periods, and measures of the visible graph. */
import { useEffect, useMemo, useState } from 'react';
import { type Compared, compare } from '../../core/analysis/comparison.ts';
import type { Measures } from '../../core/analysis/measures.ts';
import type { Graph } from '../../core/query/graph.ts';
import { useData } from './data.ts';
import { useMeetingsOfAllTime, useVisibleGraph } from './derived.ts';
import { useStore } from './store.ts';

/** The two periods set against each other under all filters but the period; null while none are. */
export function useComparison(): Compared | null {
  const data = useData();
  const periods = useStore((s) => s.view.comparison);
  const meetings = useMeetingsOfAllTime();
  return useMemo(() => periods && compare(data, meetings, periods), [data, meetings, periods]);
}

export interface Measuring {
  /** null = none yet; while others are worked out, the last ones stay */
  measures: Measures | null;
  /** the measures are those of the visible graph */
  current: boolean;
}

const NOT_MEASURED: Measuring = { measures: null, current: false };

/** Measures of the visible graph, worked out only while `wanted`. */
export function useMeasures(wanted = true): Measuring {
  const graph = useVisibleGraph();
  const [done, setDone] = useState<{ graph: Graph; measures: Measures } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    const show = (measures: Measures): void => {
      if (!left) setDone({ graph, measures });
    };
    measuresOf(graph).then(show, () => undefined);
    return () => {
      left = true;
    };
  }, [graph, wanted]);
  if (!wanted || !done) return NOT_MEASURED;
  return { measures: done.measures, current: done.graph === graph };
}

/** The last answer serves all who ask for it. One that nobody waits for any more is given up. */
let last: { graph: Graph; answer: Promise<Measures>; leave: AbortController } | null = null;

async function measuresOf(graph: Graph): Promise<Measures> {
  if (last?.graph !== graph) {
    last?.leave.abort();
    const leave = new AbortController();
    last = { graph, leave, answer: work(graph, leave.signal) };
  }
  return last.answer;
}

/** From so many nodes on, the page would be held up for longer than a blink. */
const MANY_NODES = 1000;

async function work(graph: Graph, signal: AbortSignal): Promise<Measures> {
  const { measure, toMeasure } = await import('../../core/analysis/measures.ts');
  const small = toMeasure(graph);
  if (small.nodes.length <= MANY_NODES) return measure(small);
  const { measureInWorker } = await import('../worker/measure-in-worker.ts');
  return measureInWorker(small, signal).catch((problem: unknown) => {
    if (signal.aborted) throw problem;
    // A page opened from a disk may start no worker: late is better than never.
    return measure(small);
  });
}
