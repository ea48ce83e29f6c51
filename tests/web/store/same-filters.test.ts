import { expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/core/query/state.ts';
import { sameFilters } from '../../../src/web/store/same-filters.ts';

it('filters that say the same are one object, as long as they were asked lately', () => {
  const china = sameFilters({ ...NO_FILTERS, country: ['CN'] });
  expect(sameFilters({ ...NO_FILTERS, country: ['CN', 'VN'] })).not.toBe(china);
  expect(sameFilters({ ...NO_FILTERS, country: ['CN'] })).toBe(china);
  for (const country of ['FR', 'JP', 'LA', 'US', 'GB', 'RU', 'IN'])
    sameFilters({ ...NO_FILTERS, country: [country] });
  expect(sameFilters({ ...NO_FILTERS, country: ['CN'] })).toEqual(china);
});
