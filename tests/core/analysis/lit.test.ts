import { describe, expect, it } from 'vitest';
import { chainsOf } from '../../../src/core/analysis/chains.ts';
import { litByChains, meetingsOfChains } from '../../../src/core/analysis/lit.ts';
import { graphOf } from '../../../src/core/query/graph.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import type { NodeId } from '../../../src/core/query/state.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';
import { countryId, datasetOf, officialId } from '../../fixtures/many.ts';

describe('what chains light up', () => {
  it('are their nodes, ties and meetings, with the countries of their officials around', () => {
    const data = indexDataset(FIXTURE);
    const answer = chainsOf(data, {
      ends: ['o:tomas-areias-pt', 'o:beat-zurlinden-ch'],
      inTime: false,
      withoutHub: false,
    });
    const lit = litByChains(graphOf(data, data.meetings), answer);
    expect([...meetingsOfChains(answer)]).toEqual(['day-one', 'day-two']);
    expect([...lit.nodes].sort()).toEqual([
      'o:beat-zurlinden-ch',
      'o:ingrid-halvdal-no',
      'o:tomas-areias-pt',
    ]);
    expect([...lit.ties].sort()).toEqual([
      'o:beat-zurlinden-ch~o:ingrid-halvdal-no',
      'o:ingrid-halvdal-no~o:tomas-areias-pt',
    ]);
    expect(lit.aroundNodes.has('c:NO')).toBe(true);
  });

  it('are, of a step to a country, the ties to those who spoke for it there', () => {
    const sketches = [
      { people: [0, 2], edtf: '2015' },
      { people: [1, 6], edtf: '2015' },
    ];
    // Officials 2 and 6 speak for the same country.
    const data = indexDataset(datasetOf(sketches, { officials: 8, countries: 4 }));
    const [a, b] = [0, 1].map((n): NodeId => `o:${officialId(n)}`) as [NodeId, NodeId];
    const answer = chainsOf(data, { ends: [a, b], inTime: false, withoutHub: false });
    expect(answer.chains[0]?.nodes).toEqual([a, `c:${countryId(2)}`, b]);
    const lit = litByChains(graphOf(data, data.meetings), answer);
    expect(lit.ties.size).toBe(2);
    expect(lit.aroundNodes.has(`o:${officialId(2)}`)).toBe(true);
  });
});
