import { describe, expect, it } from 'vitest';
import { graphOf, tieId } from '../../../src/core/query/graph.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import {
  litIn,
  selectedMeetings,
  selectedNodes,
  selectionExists,
} from '../../../src/core/query/selection.ts';
import { type Selection, pairOf } from '../../../src/core/query/state.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';

const data = indexDataset(FIXTURE);
const graph = graphOf(data, data.meetings);
const meeting = (id: string): Selection => ({ type: 'meeting', id });
const lit = (selection: Selection, within = graph) => {
  const { nodes, ties, aroundNodes, aroundTies } = litIn(data, within, selection);
  return {
    nodes: [...nodes].sort(),
    ties: [...ties].sort(),
    aroundNodes: [...aroundNodes].sort(),
    aroundTies: [...aroundTies].sort(),
  };
};

describe('a selection', () => {
  it('exists only where the data set holds what it names', () => {
    expect(selectionExists(data, meeting('year'))).toBe(true);
    expect(selectionExists(data, meeting('gone'))).toBe(false);
    expect(selectionExists(data, { type: 'node', id: 'c:PT' })).toBe(true);
    expect(selectionExists(data, { type: 'tie', pair: pairOf('c:PT', 'o:nobody') })).toBe(false);
  });

  it('of a tie means the meetings in which both took part', () => {
    const selection: Selection = { type: 'tie', pair: pairOf('c:CH', 'c:PT') };
    expect(selectedMeetings(data.meetings, selection).map((m) => m.id)).toEqual(['month']);
    expect(selectedNodes(data, selection)).toEqual(['c:CH', 'c:PT']);
  });
});

describe('what a selection lights up', () => {
  it('is the node alone, with its neighbours around it and the countries they speak for', () => {
    const shown = lit({ type: 'node', id: 'o:yuki-amanoda-jp' });
    expect(shown.nodes).toEqual(['o:yuki-amanoda-jp']);
    expect(shown.ties).toEqual([]);
    expect(shown.aroundNodes).toEqual([
      'c:CH',
      'c:JP',
      'c:NO',
      'o:beat-zurlinden-ch',
      'o:ingrid-halvdal-no',
      'o:yuki-amanoda-jp',
    ]);
    expect(shown.aroundTies).toContain('c:NO~o:ingrid-halvdal-no');
    expect(shown.aroundTies).not.toContain('c:JP~c:NO');
  });

  it('is the tie and its two ends', () => {
    const pair = pairOf('o:ingrid-halvdal-no', 'o:tomas-areias-pt');
    const shown = lit({ type: 'tie', pair });
    expect(shown.ties).toEqual([tieId(pair)]);
    expect(shown.nodes).toEqual([...pair]);
    expect(shown.aroundNodes).toEqual(['c:NO', 'c:PT', ...pair]);
  });

  it('is the two officials of a meeting and their tie, and not once more that of their countries', () => {
    const shown = lit(meeting('day-one'));
    expect(shown.nodes).toEqual(['o:ingrid-halvdal-no', 'o:tomas-areias-pt']);
    expect(shown.ties).toEqual(['o:ingrid-halvdal-no~o:tomas-areias-pt']);
  });

  it('is the two countries of a meeting where nobody is named', () => {
    const shown = lit(meeting('year'));
    expect(shown.nodes).toEqual(['c:JP', 'c:NO']);
    expect(shown.ties).toEqual(['c:JP~c:NO']);
  });

  it('is both where one side is named and the other is not', () => {
    const shown = lit(meeting('no-date'));
    expect(shown.nodes).toEqual(['c:JP', 'c:PT', 'o:tomas-areias-pt']);
    expect(shown.ties).toEqual(['c:JP~c:PT']);
  });

  it('is nothing where the filters have left nothing of it', () => {
    const narrow = graphOf(
      data,
      data.meetings.filter((m) => m.id === 'year'),
    );
    expect(lit({ type: 'node', id: 'c:PT' }, narrow)).toEqual({
      nodes: [],
      ties: [],
      aroundNodes: [],
      aroundTies: [],
    });
  });
});
