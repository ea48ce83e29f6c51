/** Where the meetings were, and from where the arcs come. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset, Meeting } from '../../../../src/core/dataset/dataset.ts';
import { indexDataset } from '../../../../src/core/query/indexed.ts';
import { readAtlas } from '../../../../src/core/picture/map/atlas.ts';
import { arcsOf, spotsOf } from '../../../../src/core/picture/map/spots.ts';
import { FIXTURE } from '../../../fixtures/dataset.ts';

const atlas = readAtlas(JSON.parse(readFileSync('node_modules/world-atlas/countries-110m.json', 'utf8')));
const nowhere = (): null => null;

const placed = (id: string, place: Meeting['place']): Meeting => ({ ...FIXTURE.meetings[0]!, id, place });
const somewhere = { city: null, basis: 'stated', said: null } as const;
const MORE: Dataset = {
  ...FIXTURE,
  notices: [],
  meetings: [
    ...FIXTURE.meetings,
    placed('in-japan', { ...somewhere, name: 'Japon', country: 'JP' }),
    placed('unknown', { ...somewhere, name: 'Château Blanc', country: null }),
  ],
};
const data = indexDataset(MORE);

describe('the places of the meetings', () => {
  const { spots, without, unplaced } = spotsOf(data.meetings, data, atlas.middleOf);

  it('stand at their city, most meetings first', () => {
    expect(spots.map(({ id, meetings, hollow }) => [id, meetings.length, hollow])).toEqual([
      ['lisbon-pt', 3, false],
      ['oslo-no', 2, false],
      ['japon-jp', 1, true],
    ]);
    expect(spots[0]!.at).toEqual([-9.1, 38.7]);
  });

  it('stand hollow in the middle of their country where no city is known', () => {
    const [longitude, latitude] = spots[2]!.at;
    expect(longitude).toBeGreaterThan(134);
    expect(longitude).toBeLessThan(141);
    expect(latitude).toBeGreaterThan(34);
    expect(latitude).toBeLessThan(39);
  });

  it('have no point where nothing is known of them, and are counted', () => {
    expect(without.map((place) => place.id)).toEqual(['chateau-blanc']);
    expect(unplaced).toBe(5);
    expect(spotsOf(data.meetings, data, nowhere).without.map((place) => place.id)).toContain('japon-jp');
  });
});

describe('the middle of a country', () => {
  const middle = (id: string, en: string) =>
    atlas.middleOf({ id, names: { fr: en, en, vi: en }, kind: 'state' });

  it('is that of its largest land', () => {
    const [longitude, latitude] = middle('FR', 'France')!;
    expect(Math.round(longitude)).toBeCloseTo(2, -1);
    expect(latitude).toBeGreaterThan(44);
  });

  it('is known under the names that the atlas shortens', () => {
    expect(middle('CD', 'Democratic Republic of the Congo')).not.toBeNull();
    expect(middle('US', 'United States')![0]).toBeLessThan(-90);
  });

  it('is not guessed where the atlas is too coarse', () => {
    expect(middle('SG', 'Singapore')).toBeNull();
  });
});

describe('the arcs', () => {
  it('come from the capital of each side that is not at home, else from the middle of its land', () => {
    const { spots } = spotsOf(data.meetings, data, atlas.middleOf);
    const lisbon = spots.filter((spot) => spot.id === 'lisbon-pt');
    const arcs = arcsOf([lisbon], data, atlas.middleOf);
    expect(arcs.map((arc) => [arc.id, arc.meetings.length])).toEqual([
      ['NO lisbon-pt', 3],
      ['CH lisbon-pt', 1],
      ['JP lisbon-pt', 1],
    ]);
    const capital = {
      ...MORE,
      countries: MORE.countries.map((c) =>
        c.id === 'NO' ? { ...c, at: [59.9, 10.8] as [number, number] } : c,
      ),
    };
    expect(arcsOf([lisbon], indexDataset(capital), nowhere).map((arc) => arc.from)).toEqual([[10.8, 59.9]]);
  });
});
