/** The sign before a value: the flag of a country or official, the shape of a status. */
import type { FacetKey } from '../../../core/columns/columns.ts';
import type { Status } from '../../../core/model/meeting.ts';
import { Flag } from '../../flag/Flag.tsx';
import { StatusMark } from '../../mark/StatusMark.tsx';
import { useData } from '../../store/data.ts';
import { flagOf } from './facet-words.ts';

export function ValueMark({ facet, value }: { facet: FacetKey; value: string }) {
  const country = flagOf(facet, value, useData());
  if (country !== undefined) return <Flag country={country} size={15} />;
  if (facet === 'status') return <StatusMark meeting={{ status: value as Status, section: 'article' }} />;
  return null;
}
