/** Everything that narrows the view, as a list of chips: what each says, and what takes it away. */
import { FACETS, type FacetKey, type FilterKey } from '../../../core/query/filters.ts';
import type { Filters, Period } from '../../../core/query/state.ts';
import { activeFilters } from '../../../core/query/visible.ts';
import type { Locale } from '../../i18n/catalog.ts';
import { sayList } from '../../i18n/say.ts';
import { type Words, sayValue } from './facet-words.ts';

export interface Chip {
  filter: FilterKey;
  /** the value of a facet that it stands for; null = the whole filter */
  value: string | null;
  text: string;
}

const DAY_MS = 86_400_000;

/** "90 %" */
export function sayShare(share: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** "12 mars 2019 – 5 sept. 2019", the days of both ends included. */
export function sayPeriod({ from, to }: Period, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.formatRange(new Date(from * DAY_MS), new Date(to * DAY_MS));
}

const isFacet = (key: FilterKey): key is FacetKey => (FACETS as readonly string[]).includes(key);

/** The words of a filter that is one fact. */
const SAY: Record<Exclude<FilterKey, FacetKey>, (filters: Filters, words: Words) => string> = {
  search: ({ search }, { t }) => t('chip.search', { text: search.trim() }),
  sureness: ({ sureness }, { t, locale }) => t('chip.sureness', { share: sayShare(sureness, locale) }),
  between: ({ between }, words) =>
    words.t('chip.between', {
      who: sayList(
        (between ?? []).map((node) => sayNode(node, words)),
        words.locale,
      ),
    }),
  period: ({ period }, { locale }) => (period ? sayPeriod(period, locale) : ''),
};

function sayNode(node: string, words: Words): string {
  return sayValue(node.startsWith('c:') ? 'country' : 'official', node.slice(2), words);
}

/** The chips of what is on, in the order of the filters. */
export function chipsOf(filters: Filters, words: Words): Chip[] {
  return activeFilters(filters).flatMap((filter): Chip[] =>
    isFacet(filter)
      ? filters[filter].map((value) => ({ filter, value, text: sayValue(filter, value, words) }))
      : [{ filter, value: null, text: SAY[filter](filters, words) }],
  );
}

/** A filter by its name: "Période", "Pays". */
export function sayFilter(filter: FilterKey, { t }: Words): string {
  return isFacet(filter) ? t(`facet.${filter}`) : t(`filter.${filter}`);
}
