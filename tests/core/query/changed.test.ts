import { describe, expect, it } from 'vitest';
import { changedFacts } from '../../../src/core/query/changed.ts';
import { INITIAL_VIEW, NO_FILTERS } from '../../../src/core/query/state.ts';

describe('what differs between two views', () => {
  it('is nothing where they say the same', () => {
    expect(changedFacts(INITIAL_VIEW, structuredClone(INITIAL_VIEW))).toEqual({ filters: [], facts: [] });
  });

  it('is told by filter and by fact', () => {
    const after = {
      ...INITIAL_VIEW,
      filters: { ...NO_FILTERS, country: ['NO'], period: { from: 1, to: 2 } },
      face: 'map' as const,
    };
    expect(changedFacts(INITIAL_VIEW, after)).toEqual({ filters: ['country', 'period'], facts: ['face'] });
  });
});
