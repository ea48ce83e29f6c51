/** Everything that narrows the view, as a list of chips: what each says, and what takes it away. */
import { countBits } from '../../../core/columns/bits.ts';
import { FACETS, type FacetKey } from '../../../core/columns/columns.ts';
import type { FilterKey } from '../../../core/query/filters.ts';
import type { IndexedDataset } from '../../../core/query/indexed.ts';
import { selectedRows } from '../../../core/query/selection.ts';
import { type Filters, type Pair, countryNode, officialNode, pairOf } from '../../../core/query/state.ts';
import { activeFilters } from '../../../core/query/engine.ts';
import { sayList, sayShare } from '../../i18n/formats.ts';
import { type Speech, sayNode } from '../../i18n/say.ts';
import { sayValue } from './facet-words.ts';
import { sayPeriod } from './sentence.ts';

export interface Chip {
  filter: FilterKey;
  /** the value of a facet that it stands for; null = the whole filter */
  value: string | null;
  text: string;
}

const isFacet = (key: FilterKey): key is FacetKey => (FACETS as readonly string[]).includes(key);

/** The words of a filter that is one fact. */
const SAY: Record<Exclude<FilterKey, FacetKey>, (filters: Filters, speech: Speech) => string> = {
  search: ({ search }, { t }) => t('chip.search', { text: search.trim() }),
  sureness: ({ sureness }, { t, locale }) => t('chip.sureness', { share: sayShare(sureness, locale, 1) }),
  between: ({ between }, speech) =>
    speech.t('chip.between', {
      who: sayList(
        (between ?? []).map((node) => sayNode(node, speech)),
        speech.locale,
      ),
    }),
  period: (filters, speech) => (filters.period ? sayPeriod(filters, speech, 'shortDay') : ''),
  dates: () => '',
};

/** The chips of what is on, in the order of the filters. */
export function chipsOf(filters: Filters, speech: Speech): Chip[] {
  return activeFilters(filters).flatMap((filter): Chip[] =>
    isFacet(filter)
      ? filters[filter].map((value) => ({ filter, value, text: sayValue(filter, value, speech) }))
      : [{ filter, value: null, text: SAY[filter](filters, speech) }],
  );
}

const SIDES = ['country', 'official'] as const;

/** Two sides that are alternatives now, and met: from "either" to "both". */
export interface Narrowing {
  filter: (typeof SIDES)[number];
  pair: Pair;
}

/** Where exactly two countries or two officials are chosen: the pair of them, if they ever met. */
export function narrowingOf(filters: Filters, data: IndexedDataset): Narrowing | null {
  for (const filter of SIDES) {
    const [a, b, ...others] = filters[filter].map(filter === 'country' ? countryNode : officialNode);
    if (!a || !b || others.length > 0) continue;
    const pair = pairOf(a, b);
    if (countBits(selectedRows(data, { type: 'tie', pair })) > 0) return { filter, pair };
  }
  return null;
}

/** A filter by its name: "Période", "Pays"; a search by its word. */
export function sayFilter(filter: FilterKey, { search }: Filters, { t }: Speech): string {
  if (filter === 'search') return search.trim();
  return isFacet(filter) ? t(`facet.${filter}`) : t(`filter.${filter}`);
}
