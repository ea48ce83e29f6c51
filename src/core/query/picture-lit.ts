/** What is lit in a graph, as a picture of it shows it. */
import { selectedMeetings } from './selection.ts';
import type { Lit } from './selection.ts';
import type { IndexedMeeting } from './indexed.ts';
import type { MarkId, Picture } from './picture.ts';
import { hubNode } from './speakers.ts';
import type { Selection } from './state.ts';

/** As `Lit`, of marks and of ties as drawn. */
export interface PictureLit {
  nodes: ReadonlySet<MarkId>;
  /** ids of ties */
  ties: ReadonlySet<string>;
  aroundNodes: ReadonlySet<MarkId>;
  aroundTies: ReadonlySet<string>;
}

/** One whom the picture does not show lights up what stands for them. `meetings` are ids of those that light up as marks. */
export function litInPicture(picture: Picture, lit: Lit, meetings: ReadonlySet<string>): PictureLit {
  const { by } = lit;
  if (picture.mode === 'meetings') return amongHubs(picture, picture.marksFor(by.nodes), meetings);
  return {
    nodes: picture.marksFor(by.nodes),
    ties: picture.bondsFor(by.ties),
    aroundNodes: picture.marksFor(by.aroundNodes),
    aroundTies: picture.bondsFor(by.aroundTies),
  };
}

/** Meetings that light up bring all who took part; without any, nodes bring their meetings, and who else was there. */
function amongHubs(picture: Picture, nodes: Set<MarkId>, meetings: ReadonlySet<string>): PictureLit {
  const shown = new Set(picture.nodes.map((n) => n.id));
  const hubs = new Set<MarkId>([...meetings].map(hubNode).filter((id) => shown.has(id)));
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

/** Ids of the meetings that a selection lights up as marks; a chosen node lights up itself alone. */
export function litHubs(
  meetings: readonly IndexedMeeting[],
  selection: Selection | null,
): ReadonlySet<string> {
  if (!selection || selection.type === 'node') return NONE;
  return new Set(selectedMeetings(meetings, selection).map((m) => m.id));
}

const NONE: ReadonlySet<string> = new Set();
