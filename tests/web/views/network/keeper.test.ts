import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MarkId } from '../../../../src/core/query/picture.ts';
import type { Elements } from '../../../../src/web/views/network/elements.ts';
import { type Canvas, type Keeper, keeperOf } from '../../../../src/web/views/network/keeper.ts';

const node = (id: string) => ({ id: id as MarkId, x: id.length, y: 0 });
const tie = (a: string, b: string) => ({ id: `${a}~${b}`, source: a as MarkId, target: b as MarkId });
const closed: Elements = { nodes: [node('c:A'), node('c:B')], ties: [tie('c:A', 'c:B')] };
const opened: Elements = {
  nodes: [...closed.nodes, node('o:1'), node('o:2')],
  ties: [...closed.ties, tie('c:A', 'o:1'), tie('o:1', 'o:2')],
};
const plain = ({ nodes, ties }: Elements) => new Map([...nodes, ...ties].map(({ id }) => [id, 'plain']));

/** A canvas that only remembers. */
function canvasOf(): Canvas & { all: Map<string, string>; out: ReadonlySet<string>; drawn: () => string[] } {
  const canvas = {
    all: new Map<string, string>(),
    out: new Set<string>() as ReadonlySet<string>,
    drawn: () => [...canvas.all.keys()].filter((id) => !canvas.out.has(id)).sort(),
    batch: (act: () => void) => act(),
    add: vi.fn<Canvas['add']>((elements) =>
      elements.forEach(({ data, classes }) => canvas.all.set(data.id, classes)),
    ),
    remove: (ids: readonly string[]) => ids.forEach((id) => canvas.all.delete(id)),
    change: (id: string, { classes }: { classes?: string }) => void (classes && canvas.all.set(id, classes)),
    backstage: {
      leaveOut: (ids: ReadonlySet<string>) => void (canvas.out = ids),
      rehearse: () => undefined,
    },
  };
  return canvas;
}

const idsOf = ({ nodes, ties }: Elements) => [...nodes, ...ties].map(({ id }) => id).sort();

describe('what is drawn', () => {
  let canvas: ReturnType<typeof canvasOf>;
  let keeper: Keeper;

  beforeEach(() => {
    canvas = canvasOf();
    keeper = keeperOf(canvas);
    keeper.show(closed, plain(closed));
  });

  it('is the picture, and no other', () => {
    expect(canvas.drawn()).toEqual(idsOf(closed));
    keeper.show(opened, plain(opened));
    expect(canvas.drawn()).toEqual(idsOf(opened));
    keeper.show(closed, plain(closed));
    expect(canvas.drawn()).toEqual(idsOf(closed));
  });

  it('is not yet what is made ready, which then needs no more than to be let in', () => {
    keeper.prepare(opened, plain(opened));
    expect(canvas.drawn()).toEqual(idsOf(closed));
    expect(keeper.shown()).toBe(3);
    vi.mocked(canvas.add).mockClear();
    keeper.show(opened, plain(opened));
    expect(canvas.drawn()).toEqual(idsOf(opened));
    expect(canvas.add).not.toHaveBeenCalled();
    expect(keeper.shown()).toBe(7);
  });

  it('keeps what is ready where only colours change, and lets it go for another picture', () => {
    keeper.prepare(opened, plain(opened));
    keeper.show(closed, new Map([...plain(closed), ['c:A', 'hovered']]));
    expect(canvas.all.size).toBe(7);
    expect(canvas.all.get('c:A')).toBe('hovered');
    keeper.show({ nodes: [node('c:A')], ties: [] }, plain(closed));
    expect([...canvas.all.keys()]).toEqual(['c:A']);
    expect(canvas.out.size).toBe(0);
  });

  it('makes one picture ready at a time', () => {
    keeper.prepare(opened, plain(opened));
    const other: Elements = { nodes: [...closed.nodes, node('o:9')], ties: closed.ties };
    keeper.prepare(other, plain(other));
    expect([...canvas.all.keys()].sort()).toEqual(idsOf(other));
    expect(canvas.drawn()).toEqual(idsOf(closed));
  });

  it('is the picture too where nothing can be made ready unseen', () => {
    const bare = canvasOf();
    const without = keeperOf({ ...bare, backstage: null });
    without.show(closed, plain(closed));
    without.prepare(opened, plain(opened));
    expect(bare.drawn()).toEqual(idsOf(closed));
    without.show(opened, plain(opened));
    expect(bare.drawn()).toEqual(idsOf(opened));
  });
});
