/** What is lit in a graph, as a picture of it shows it. */
import { hasBit } from '../columns/bits.ts';
import type { IndexedDataset } from './indexed.ts';
import type { MarkId, Picture } from './picture.ts';
import { type Lit, selectedRows } from './selection.ts';
import type { Selection } from './state.ts';
import { rowOf } from './ties.ts';

/** As `Lit`, of marks and of ties as drawn. */
export interface PictureLit {
  nodes: ReadonlySet<MarkId>;
  /** ids of ties */
  ties: ReadonlySet<string>;
  aroundNodes: ReadonlySet<MarkId>;
  aroundTies: ReadonlySet<string>;
}

/** One whom the picture does not show lights up what stands for them. `isLit` tells the meetings that light up as marks, by their ids. */
export function litInPicture(picture: Picture, lit: Lit, isLit: IsLit): PictureLit {
  const { by } = lit;
  if (picture.mode === 'meetings') return amongHubs(picture, picture.marksFor(by.nodes), isLit);
  return {
    nodes: picture.marksFor(by.nodes),
    ties: picture.bondsFor(by.ties),
    aroundNodes: picture.marksFor(by.aroundNodes),
    aroundTies: picture.bondsFor(by.aroundTies),
  };
}

/** Meetings that light up bring all who took part; without any, nodes bring their meetings, and who else was there. */
function amongHubs(picture: Picture, nodes: Set<MarkId>, isLit: IsLit): PictureLit {
  const hubs = new Set(picture.nodes.flatMap((n) => (n.type === 'meeting' && isLit(n.ref) ? n.id : [])));
  const ties = picture.ties.filter(({ pair }) => pair.some((id) => hubs.has(id)));
  const ends = picture.ties.filter(({ pair }) => pair.some((id) => nodes.has(id) || hubs.has(id)));
  const near = new Set(ends.flatMap(({ pair }) => pair.filter((id) => id.startsWith('m:'))));
  const around = hubs.size ? ties : picture.ties.filter(({ pair }) => pair.some((id) => near.has(id)));
  const lit = new Set([...nodes, ...hubs]);
  return {
    nodes: lit,
    ties: new Set(ties.map((tie) => tie.id)),
    aroundNodes: new Set([...lit, ...around.flatMap(({ pair }) => pair)]),
    aroundTies: new Set(around.map((tie) => tie.id)),
  };
}

type IsLit = (meeting: string) => boolean;

/** Whether a selection lights up a meeting as a mark; a chosen node lights up itself alone. */
export function litHubs(data: IndexedDataset, selection: Selection | null): IsLit {
  if (!selection || selection.type === 'node') return () => false;
  const rows = selectedRows(data, selection);
  return (meeting) => hasBit(rows, rowOf(data, meeting));
}
