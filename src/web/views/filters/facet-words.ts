/** Says the values of each facet in the interface's language: a row a facet. */
import type { FacetKey } from '../../../core/columns/columns.ts';
import type { IndexedDataset } from '../../../core/query/indexed.ts';
import { countryNode, officialNode } from '../../../core/query/state.ts';
import type { Precision } from '../../../core/model/edtf.ts';
import type { Kind, Section, Status } from '../../../core/model/meeting.ts';
import { type Speech, sayNode, sayPlace, sayTopic } from '../../i18n/say.ts';

const SAY: Record<FacetKey, (value: string, speech: Speech) => string> = {
  country: (id, speech) => sayNode(countryNode(id), speech),
  official: (id, speech) => sayNode(officialNode(id), speech),
  topic: (id, speech) => sayTopic(id, speech),
  place: (key, speech) => {
    const place = speech.data.places.get(key);
    return place ? sayPlace(place, speech) : key;
  },
  kind: (kind, { t }) => t(`kind.${kind as Kind}`),
  status: (status, { t }) => t(`status.${status as Status}`),
  section: (section, { t }) => t(`section.${section as Section}`),
  precision: (precision, { t }) => t(`precision.${precision as Precision}`),
};

/** "Vietnam", "Tran A", "Tenue": a value of a facet in words. */
export function sayValue(key: FacetKey, value: string, speech: Speech): string {
  return SAY[key](value, speech);
}

/** Country whose flag a value carries: its own, or the one a person speaks for; undefined = none is shown. */
export function flagOf(key: FacetKey, value: string, data: IndexedDataset): string | null | undefined {
  if (key === 'country') return value;
  return key === 'official' ? (data.officials.get(value)?.country ?? null) : undefined;
}
