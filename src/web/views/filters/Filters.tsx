/** The filters: a box for each facet, every value with what it would show, and the least sureness. */
import { FACETS } from '../../../core/columns/columns.ts';
import { useFacetCounts } from '../../store/derived.ts';
import { Facet } from './Facet.tsx';
import { Sureness } from './Sureness.tsx';
import './filters.css';

export function Filters() {
  const counts = useFacetCounts();
  return (
    <div className="filters">
      {FACETS.map((facet) => (
        <Facet key={facet} facet={facet} values={counts[facet]} />
      ))}
      <Sureness />
    </div>
  );
}
