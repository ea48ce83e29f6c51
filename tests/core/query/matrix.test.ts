/** The matrix as numbers: rows, ties, levels, what is lit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../src/core/query/graph.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { gridOf, levelOf, litCells, tieIn } from '../../../src/core/query/matrix.ts';
import { measuresOf } from '../../../src/web/views/matrix/measures.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';

const data = indexDataset(FIXTURE);
const graph = graphOf(data, data.meetings);
const countries = gridOf(graph, 'country');
const officials = gridOf(graph, 'official');
const at = (grid: typeof countries, id: string) => grid.sides.findIndex((node) => node.id === id);

describe('the matrix of countries', () => {
  it('has a row for each that met another, most meetings first', () => {
    expect(countries.sides.map((node) => node.id)).toEqual(['c:NO', 'c:JP', 'c:PT', 'c:CH', 'c:EU']);
    expect(countries.most).toBe(2);
    expect(countries.leftOut).toBe(0);
  });

  it('holds the same tie on both sides of its diagonal, and none on it', () => {
    const [norway, portugal] = [at(countries, 'c:NO'), at(countries, 'c:PT')];
    const tie = tieIn(countries, norway, portugal);
    expect(tie?.meetings).toEqual(['day-one', 'range']);
    expect(tieIn(countries, portugal, norway)).toBe(tie);
    expect(tieIn(countries, norway, norway)).toBeNull();
    expect(tieIn(countries, -1, norway)).toBeNull();
  });
});

describe('the matrix of officials', () => {
  it('leaves out those of whom no named partner is known, and counts them', () => {
    const alone = {
      ...FIXTURE,
      meetings: FIXTURE.meetings.filter((m) => ['no-date', 'day-one'].includes(m.id)),
    };
    const few = indexDataset({ ...alone, notices: [] });
    const kari = indexDataset({
      ...FIXTURE,
      notices: [],
      meetings: FIXTURE.meetings.filter((m) => m.id === 'teaser'),
    });
    expect(gridOf(graphOf(few, few.meetings), 'official').leftOut).toBe(0);
    expect(gridOf(graphOf(kari, kari.meetings), 'official')).toMatchObject({ sides: [], leftOut: 1 });
  });

  it('ties people, not the countries they speak for', () => {
    expect([...officials.ties.values()].every((tie) => tie.type === 'officials')).toBe(true);
  });
});

describe('the level of a number', () => {
  it('is 1 for one meeting, 4 for the most, and never falls as the number grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 2, max: 5000 }), (count, most) => {
        expect(levelOf(1, most)).toBe(1);
        expect(levelOf(most, most)).toBe(4);
        expect(levelOf(count + 1, most)).toBeGreaterThanOrEqual(levelOf(count, most));
      }),
    );
    expect(levelOf(1, 1)).toBe(1);
  });

  it('is told apart by how many times as many there are, however many the most are', () => {
    expect([81, 400, 900, 3200].map((count) => levelOf(count, 3200))).toEqual([1, 2, 3, 4]);
    expect([1, 2, 5, 12].map((count) => levelOf(count, 12))).toEqual([1, 2, 3, 4]);
  });
});

describe('what is chosen', () => {
  it('lights up the row and column of a node, the cell of a tie, the cells of a meeting, place or topic', () => {
    expect([...litCells(countries, data.meetings, { type: 'node', id: 'c:PT' }).sides]).toEqual(['c:PT']);
    expect([...litCells(countries, data.meetings, { type: 'tie', pair: ['c:NO', 'c:PT'] }).ties]).toEqual([
      'c:NO~c:PT',
    ]);
    expect([...litCells(countries, data.meetings, { type: 'meeting', id: 'year' }).ties]).toEqual([
      'c:JP~c:NO',
    ]);
    expect(litCells(countries, data.meetings, { type: 'place', id: 'lisbon-pt' }).ties.size).toBe(3);
    expect(litCells(countries, data.meetings, null).ties.size).toBe(0);
  });
});

describe('the measures', () => {
  it('leave room for cells in a narrow box, and give fingers 44 px', () => {
    const phone = measuresOf(320, 400, true, 1);
    expect(phone.cellPx).toBe(44);
    expect(phone.sidePx).toBeLessThan(160);
    expect(measuresOf(320, 400, true, 2).sidePx).toBeLessThanOrEqual(160);
  });
});
