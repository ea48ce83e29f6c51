/** Places of a made network: what core/layout takes minutes for where there are thousands of officials, laid out by rule. */
import type { BakedPosition, Dataset } from '../../src/core/dataset/dataset.ts';
import { groupBy } from '../../src/core/collate/union.ts';
import { byCodeUnit } from '../../src/core/model/id.ts';

/** Between two neighbours on a spiral, in pixels. */
const OFFICIAL_PX = 26;

/** Turns so that no two arms of the spiral lie on one line: the golden angle, in radians. */
const TURN = 2.399963;

const spiral = (i: number, step: number): { x: number; y: number } => {
  const reach = step * Math.sqrt(i);
  return { x: Math.round(reach * Math.cos(i * TURN)), y: Math.round(reach * Math.sin(i * TURN)) };
};

/** Countries on a spiral, wide enough for their officials around them; each meeting between those who met. */
export function placesOf({ countries, officials, meetings }: Omit<Dataset, 'positions'>): BakedPosition[] {
  const ofCountry = groupBy(officials, (o) => o.country ?? '');
  const widest = Math.max(...[...ofCountry.values()].map((rows) => rows.length), 1);
  const apart = OFFICIAL_PX * (2 + Math.sqrt(widest));
  const places = new Map<string, { x: number; y: number }>();
  countries.forEach(({ id }, i) => {
    const middle = spiral(i, apart);
    places.set(`c:${id}`, middle);
    (ofCountry.get(id) ?? []).forEach((official, j) => {
      // The first places around a country are its own.
      const { x, y } = spiral(j + 6, OFFICIAL_PX);
      places.set(`o:${official.id}`, { x: middle.x + x, y: middle.y + y });
    });
  });
  meetings.forEach((meeting, i) => {
    const sides = meeting.participants.flatMap(
      (p) => places.get(`o:${p.official}`) ?? places.get(`c:${p.country}`) ?? [],
    );
    if (sides.length === 0) return;
    const mean = (of: 'x' | 'y'): number => sides.reduce((sum, side) => sum + side[of], 0) / sides.length;
    places.set(`m:${meeting.id}`, {
      x: Math.round(mean('x')) + (i % 37) * 6,
      y: Math.round(mean('y')) + (i % 41) * 6,
    });
  });
  return [...places].map(([node, place]) => ({ node, ...place })).sort((a, b) => byCodeUnit(a.node, b.node));
}
