/** Tells the canvas what is no longer drawn, what is new, and what has changed its place or its classes. */
import type { Point } from '../../../core/picture/network/camera.ts';
import type { Drawing } from './drawing.ts';
import type { Elements } from './elements.ts';

/** An element as Cytoscape is given it. */
export interface Added {
  data: { id: string; source?: string; target?: string };
  position: Point;
  classes: string;
}

/** What Cytoscape is asked for. */
export interface Canvas {
  /** draws but once for all that is done in it */
  batch: (act: () => void) => void;
  add: (elements: Added[]) => void;
  remove: (ids: readonly string[]) => void;
  change: (id: string, to: { position?: Point; classes?: string }) => void;
  /** null where nothing can be made ready unseen */
  backstage: {
    /** leaves these out of what is drawn and pointed at, and no others */
    leaveOut: (ids: ReadonlySet<string>) => void;
    /** works out all that drawing these needs */
    rehearse: (ids: ReadonlySet<string>) => void;
  } | null;
}

export interface Keeper extends Pick<Drawing, 'show' | 'prepare'> {
  /** how many elements are drawn */
  shown: () => number;
}

interface Kept extends Point {
  names: string;
}

export function keeperOf({ batch, add, remove, change, backstage }: Canvas): Keeper {
  const all = new Map<string, Kept>();
  /** what is ready, but not drawn yet */
  let ready: ReadonlySet<string> = new Set();
  let last: Elements | null = null;

  /** Those of the elements that are `meant` stand there as they are given. */
  const put = (
    { nodes, ties }: Elements,
    classes: ReadonlyMap<string, string>,
    isMeant: (id: string) => boolean,
  ): void => {
    const added: Added[] = [];
    const one = (data: Added['data'], { x, y }: Point): void => {
      const { id } = data;
      if (!isMeant(id)) return;
      const names = classes.get(id) ?? '';
      const was = all.get(id);
      const stays = was?.x === x && was.y === y;
      if (was?.names === names && stays) return;
      all.set(id, { names, x, y });
      if (!was) added.push({ data, position: { x, y }, classes: names });
      else
        change(id, {
          ...(was.names !== names && { classes: names }),
          ...(!stays && { position: { x, y } }),
        });
    };
    for (const { id, x, y } of nodes) one({ id }, { x, y });
    for (const { id, source, target } of ties) one({ id, source, target }, NOWHERE);
    // All at once: each call has its own collection, order and events to make.
    if (added.length) add(added);
  };
  const drop = (gone: readonly string[]): void => {
    for (const id of gone) all.delete(id);
    if (gone.length) remove(gone);
  };

  return {
    show(elements, classes) {
      // Other colours of the same picture leave alone what is ready for the next one.
      const isSame = elements === last;
      last = elements;
      batch(() => {
        if (!isSame) drop(without(idsOf(elements), all.keys()));
        put(elements, classes, () => true);
      });
      if (isSame) return;
      ready = new Set();
      backstage?.leaveOut(ready);
    },
    prepare(elements, classes) {
      if (!backstage) return;
      const wanted = idsOf(elements);
      const stale = without(wanted, ready);
      ready = new Set([...wanted].filter((id) => ready.has(id) || !all.has(id)));
      backstage.leaveOut(ready);
      batch(() => {
        drop(stale);
        put(elements, classes, (id) => ready.has(id));
      });
      backstage.rehearse(ready);
    },
    shown: () => (last ? last.nodes.length + last.ties.length : 0),
  };
}

/** Ties stand between their nodes. */
const NOWHERE: Point = { x: 0, y: 0 };

const idsOf = ({ nodes, ties }: Elements): Set<string> => new Set([...nodes, ...ties].map(({ id }) => id));

const without = (some: ReadonlySet<string>, all: Iterable<string>): string[] =>
  [...all].filter((id) => !some.has(id));
