/** The columns of the table: what each holds, how it is sorted, in the order in which they stand. */
import { type ColumnDef, createColumnHelper } from '@tanstack/react-table';
import type { Article } from '../../../core/model/article.ts';
import type { IndexedDataset, IndexedMeeting } from '../../../core/query/indexed.ts';
import type { Locale } from '../../i18n/catalog.ts';
import { sayCountry, sayMeeting, sayPlace, sayTopic } from '../../i18n/say.ts';
import type { Translate } from '../../i18n/translate.ts';
import { type Ranks, type Sortable, ranksOf } from './sorted.ts';

export const COLUMNS = [
  'date',
  'meeting',
  'countries',
  'place',
  'kind',
  'status',
  'topics',
  'sureness',
  'source',
] as const;
export type ColumnId = (typeof COLUMNS)[number];

/** The title of a meeting opens it: a row without it could not be chosen. */
export const ALWAYS_SHOWN: ColumnId = 'meeting';

/** What a column sorts by; undefined = not known, which stands last either way. */
export type SortValues = Record<ColumnId, (m: IndexedMeeting) => Sortable>;

export function sortValues(data: IndexedDataset, locale: Locale, t: Translate): SortValues {
  const some = (text: string): Sortable => text || undefined;
  return {
    date: (m) => (m.precision === 'undated' ? undefined : (m.date?.from ?? undefined)),
    meeting: (m) => some(sayMeeting(m.meeting, data, locale, t)),
    countries: (m) => some(m.countries.map((id) => sayCountry(data.countries.get(id), locale)).join(', ')),
    place: ({ meeting: { place } }) => (place ? sayPlace(place, { data, locale }) : undefined),
    kind: (m) => t(`kind.${m.meeting.kind}`),
    status: (m) => t(`status.${m.meeting.status}`),
    topics: (m) => some(m.meeting.topics.map((id) => sayTopic(id, { data, locale })).join(', ')),
    sureness: (m) => m.meeting.sureness.value,
    source: (m) => {
      const { agency, date, title, file } = documentOf(m, data) ?? {};
      return some([agency, date, title ?? file].filter(Boolean).join(' '));
    },
  };
}

/** The article, or teaser, that tells a meeting. */
export const documentOf = ({ documents }: IndexedMeeting, data: IndexedDataset): Article | undefined =>
  data.documents.get(documents[0] ?? '');

/** The columns for TanStack Table, which keeps what they are sorted by: the rows are sorted by their ranks. */
export function tableColumns(values: SortValues): ColumnDef<IndexedMeeting, Sortable>[] {
  const helper = createColumnHelper<IndexedMeeting>();
  return COLUMNS.map((id) => helper.accessor(values[id], { id, sortDescFirst: false }));
}

const ranked = new WeakMap<SortValues, Map<ColumnId, Ranks>>();

/** The ranks of all meetings under a column, worked out once for these values. Words sort as the language sorts them. */
export function ranksUnder(
  id: ColumnId,
  values: SortValues,
  { meetings }: IndexedDataset,
  locale: Locale,
): Ranks {
  const known = ranked.get(values) ?? new Map<ColumnId, Ranks>();
  ranked.set(values, known);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const ranks = known.get(id) ?? ranksOf(meetings.length, (row) => values[id](meetings[row]!), compare);
  known.set(id, ranks);
  return ranks;
}
