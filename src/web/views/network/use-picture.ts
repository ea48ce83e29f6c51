/** The picture that is drawn, worked out from the store: what of the graph, in which mode, and what of it is lit. */
import { useMemo } from 'react';
import type { Change, Compared } from '../../../core/analysis/comparison.ts';
import { meetingsOfChains } from '../../../core/analysis/lit.ts';
import { type Bits, setBit } from '../../../core/columns/bits.ts';
import { type Graph, graphOfRows } from '../../../core/query/graph.ts';
import type { IndexedDataset } from '../../../core/query/indexed.ts';
import { type Bond, type Picture, pictureOf } from '../../../core/query/picture.ts';
import { type PictureLit, litHubs, litInPicture } from '../../../core/query/picture-lit.ts';
import { litIn } from '../../../core/query/selection.ts';
import type { Selection } from '../../../core/query/state.ts';
import { shownAnyway } from '../../../core/picture/network/shown-anyway.ts';
import { useComparison } from '../../store/analysis.ts';
import { useData } from '../../store/data.ts';
import { useChains, useLitChains, useVisibleGraph, useVisibleRows } from '../../store/derived.ts';
import { useStore } from '../../store/store.ts';

export interface Drawn {
  /** what the picture is of */
  graph: Graph;
  picture: Picture;
  /** the picture as it would be with these countries opened */
  pictureWith: (opened: readonly string[]) => Picture;
  selected: PictureLit | null;
  hovered: PictureLit | null;
  /** what a selection lights up in the picture */
  lit: (selection: Selection) => PictureLit;
  /** null while no periods are compared */
  changeOf: ((tie: Bond) => Change | null) | null;
}

export function usePicture(): Drawn {
  const data = useData();
  const compared = useComparison();
  const graph = useBase(compared);
  const mode = useStore((s) => s.view.mode);
  const opened = useStore((s) => s.view.opened);
  const selection = useStore((s) => s.view.selection);
  const hover = useStore((s) => s.hover);
  const answer = useChains();
  const chains = useLitChains(graph);
  const lit = useMemo(
    () => (selection ? litIn(data, graph, selection) : chains),
    [data, graph, selection, chains],
  );
  const changeOf = useMemo(() => compared && changesOf(compared), [compared]);
  const pictureWith = useMemo(
    () =>
      byOpened((those) =>
        pictureOf(data, graph, { mode, opened: those, ...shownAnyway(selection, lit, compared?.ties) }),
      ),
    [data, graph, mode, selection, lit, compared],
  );
  const picture = pictureWith(opened);
  const selected = useMemo(() => {
    if (!lit) return null;
    if (selection || !answer) return litInPicture(picture, lit, litHubs(data, selection));
    const told = meetingsOfChains(answer);
    return litInPicture(picture, lit, (meeting) => told.has(meeting));
  }, [data, picture, lit, selection, answer]);
  const litBy = useMemo(
    () =>
      (to: Selection): PictureLit =>
        litInPicture(picture, litIn(data, graph, to), litHubs(data, to)),
    [picture, data, graph],
  );
  const hovered = useMemo(() => hover && litBy(hover), [hover, litBy]);
  return { graph, picture, pictureWith, selected, hovered, lit: litBy, changeOf };
}

/** Few: a picture of thousands holds on to much. */
const MOST_KEPT = 3;

/** What was made ready is at hand when it is asked for, and when it is asked for again. */
function byOpened(make: (opened: readonly string[]) => Picture): (opened: readonly string[]) => Picture {
  const kept = new Map<string, Picture>();
  return (opened) => {
    const key = opened.join(' ');
    const picture = kept.get(key) ?? make(opened);
    kept.delete(key);
    kept.set(key, picture);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
    return picture;
  };
}

/** What is visible; while two periods are compared, their meetings besides: what was lost has no visible meeting. */
function useBase(compared: Compared | null): Graph {
  const data = useData();
  const rows = useVisibleRows();
  const graph = useVisibleGraph();
  return useMemo(
    () => (compared ? withCompared(data, rows, compared) : graph),
    [data, rows, graph, compared],
  );
}

function withCompared(data: IndexedDataset, visible: Bits, { before, after }: Compared): Graph {
  const rows = visible.slice();
  for (const { row } of [...before, ...after]) setBit(rows, row, true);
  return graphOfRows(data, rows);
}

/** By the meetings of a tie: one that stands for several has their changes together. */
function changesOf({ before, after }: Compared): (tie: Bond) => Change | null {
  const [was, is] = [before, after].map((meetings) => new Set(meetings.map((m) => m.id)));
  return ({ type, meetings }) => {
    if (type === 'member') return null;
    const [b, a] = [was!, is!].map((ids) => meetings.some((id) => ids.has(id)));
    return a && b ? 'kept' : a ? 'gained' : b ? 'lost' : null;
  };
}
