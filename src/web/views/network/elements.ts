/** What the drawing is given: every mark and tie of the picture at its place, and the classes that choices put on them. */
import type { Change } from '../../../core/analysis/comparison.ts';
import type { TieType } from '../../../core/query/graph.ts';
import type { About } from '../../../core/dataset/facts.ts';
import type { IndexedDataset } from '../../../core/query/indexed.ts';
import type { Bond, Mark, MarkId, Picture } from '../../../core/query/picture.ts';
import type { PictureLit } from '../../../core/query/picture-lit.ts';
import { markOf } from '../../../core/picture/mark-of.ts';
import type { Point } from '../../../core/picture/network/camera.ts';
import type { Ground } from '../../../core/picture/network/places.ts';
import { type Sizing, sizeOf, widthOf } from '../../../core/picture/network/sizes.ts';

export interface DrawnNode extends Point {
  id: MarkId;
}

export interface DrawnTie {
  id: string;
  source: MarkId;
  target: MarkId;
}

export interface Elements {
  nodes: readonly DrawnNode[];
  ties: readonly DrawnTie[];
}

/** The picture at its places. */
export function elementsOf({ nodes, ties }: Pick<Picture, 'nodes' | 'ties'>, { places }: Ground): Elements {
  return {
    nodes: nodes.flatMap(({ id }) => {
      const place = places.get(id);
      return place ? { id, ...place } : [];
    }),
    ties: ties.map(({ id, pair: [source, target] }) => ({ id, source, target })),
  };
}

/** Number of a country's flag among the rules of the style: its place in the data set. */
export function flagNumbers({ countries }: About): ReadonlyMap<string, number> {
  return new Map(countries.map(({ id }, i) => [id, i]));
}

/** Everything that decides how the elements look. */
export interface Shown {
  data: IndexedDataset;
  picture: Picture;
  sizing: Sizing;
  flags: ReadonlyMap<string, number>;
  /** what became of a tie between two periods; null while none are compared */
  changeOf: ((tie: Bond) => Change | null) | null;
  selected: PictureLit | null;
  hovered: PictureLit | null;
}

/** The classes of every element, by its id. */
export function classesOf(shown: Shown): Map<string, string> {
  const { picture, sizing, selected, hovered, changeOf } = shown;
  const some = selected !== null && selected.nodes.size > 0;
  const classes = new Map<string, string>();
  for (const node of picture.nodes) {
    const { id } = node;
    classes.set(
      id,
      join(
        ...looksOf(node, shown),
        `size-${sizeOf(node, sizing)}`,
        hovered?.nodes.has(id) && 'hovered',
        selected?.nodes.has(id) && 'selected',
        some && !selected.aroundNodes.has(id) && !hovered?.nodes.has(id) && 'faded',
      ),
    );
  }
  for (const tie of picture.ties) {
    const { id, type } = tie;
    classes.set(
      id,
      join(
        TIE_CLASS[type],
        `width-${widthOf(tie, sizing)}`,
        !tie.isFirm && type !== 'member' && 'unsure',
        changeOf?.(tie),
        hovered?.ties.has(id) && 'hovered',
        selected?.ties.has(id) && 'selected',
        some && !selected.aroundTies.has(id) && !hovered?.ties.has(id) && 'faded',
      ),
    );
  }
  return classes;
}

/** Where no country stands beside its officials, they carry its flag. */
function looksOf({ type, ref, country }: Mark, { data, picture, flags }: Shown): readonly string[] {
  if (type === 'meeting') return ['meeting', `sign-${markOf(data.byId.get(ref)!.meeting)}`];
  const flag = `flag-${flags.get(country ?? '') ?? 'none'}`;
  if (type === 'country') return ['country', flag];
  return picture.mode === 'mixed' || country === null ? ['official'] : ['official', 'carrier', flag];
}

/** An edge between officials must not take the rules of the node of one. */
const TIE_CLASS: Record<TieType | 'part', string> = {
  officials: 'people',
  countries: 'sides',
  member: 'member',
  part: 'part',
};

const join = (...names: (string | false | undefined | null)[]): string => names.filter(Boolean).join(' ');
