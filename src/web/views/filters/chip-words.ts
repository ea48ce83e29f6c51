/** Everything that narrows the view, as a list of chips: what each says, and what takes it away. */
import { FACETS, type FacetKey, type FilterKey } from '../../../core/query/filters.ts';
import type { Filters } from '../../../core/query/state.ts';
import { activeFilters } from '../../../core/query/visible.ts';
import { sayDays, sayList, sayShare } from '../../i18n/formats.ts';
import { type Speech, sayNode } from '../../i18n/say.ts';
import { sayValue } from './facet-words.ts';

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
  period: ({ period }, { locale }) => (period ? sayDays(period.from, period.to, locale, 'shortDay') : ''),
};

/** The chips of what is on, in the order of the filters. */
export function chipsOf(filters: Filters, speech: Speech): Chip[] {
  return activeFilters(filters).flatMap((filter): Chip[] =>
    isFacet(filter)
      ? filters[filter].map((value) => ({ filter, value, text: sayValue(filter, value, speech) }))
      : [{ filter, value: null, text: SAY[filter](filters, speech) }],
  );
}

/** A filter by its name: "Période", "Pays". */
export function sayFilter(filter: FilterKey, { t }: Speech): string {
  return isFacet(filter) ? t(`facet.${filter}`) : t(`filter.${filter}`);
}
