/** What is filtered as one sentence: "Rencontres du Vietnam avec la Chine ou la Russie, 2015, tenues". */
import type { FacetKey } from '../../../core/columns/columns.ts';
import type { Status } from '../../../core/model/meeting.ts';
import { type Filters, type NodeId, countryNode, officialNode } from '../../../core/query/state.ts';
import { activeFilters } from '../../../core/query/engine.ts';
import { isoDay } from '../../../core/model/edtf.ts';
import { type Joining, sayCountryIn, sayPersonIn } from '../../i18n/articles.ts';
import { sayCommas, sayDay, sayDays, sayList, sayShare } from '../../i18n/formats.ts';
import { type Speech, sayNode } from '../../i18n/say.ts';
import { sayValue } from './facet-words.ts';

/** Of more alternatives so many are named. */
const MOST_NAMED = 3;

/** Alternatives in words, the many cut short: "A, B, C ou 4 autres". */
function sayAny(values: readonly string[], { t, locale }: Speech): string {
  const named = values.length > MOST_NAMED + 1 ? values.slice(0, MOST_NAMED) : values;
  const others = values.length - named.length;
  return sayList(others ? [...named, t('sentence.others', { count: others })] : named, locale, 'or');
}

function sayNodeIn(node: NodeId, speech: Speech, as: Joining): string {
  const country = node.startsWith('c:') ? speech.data.countries.get(node.slice(2)) : undefined;
  if (country) return sayCountryIn(country, speech.locale, as);
  return sayPersonIn(sayNode(node, speech), speech.locale, as);
}

/** Whose meetings they are: a pair, officials, countries; of two lists the second takes part. */
function sayWho({ between, country, official }: Filters, speech: Speech): string {
  const { t, locale } = speech;
  const said = (nodes: readonly NodeId[], as: Joining): string =>
    sayAny(
      nodes.map((node) => sayNodeIn(node, speech, as)),
      speech,
    );
  const countries = country.map(countryNode);
  const officials = official.map(officialNode);
  const lists = (
    between ? [officials, countries] : officials.length ? [officials, countries] : [countries]
  ).filter((list) => list.length > 0);
  const [first] = lists;
  const head = between
    ? t('sentence.between', {
        who: sayList(
          between.map((node) => sayNodeIn(node, speech, 'the')),
          locale,
        ),
      })
    : first
      ? t('sentence.of', { who: said(first, 'of') })
      : t('sentence.any');
  const rest = between ? lists : lists.slice(1);
  // "Of A with B" is said only where B is the other side for certain.
  const foreign =
    !between && official.every((id) => !country.includes(speech.data.officials.get(id)?.country ?? ''));
  return rest.reduce(
    (text, nodes) =>
      foreign
        ? t('sentence.with', { meetings: text, who: said(nodes, 'the') })
        : sayCommas([text, t('sentence.joined', { who: said(nodes, 'of') })], locale),
    head,
  );
}

const NAMED = ['topic', 'place', 'kind', 'section', 'precision'] as const satisfies readonly FacetKey[];

/** Everything that narrows the view in one sentence; all meetings where nothing does. */
export function sayFilters(filters: Filters, speech: Speech): string {
  const { t, locale } = speech;
  const on = activeFilters(filters);
  if (!on.length) return t('sentence.all');
  const named = NAMED.filter((key) => on.includes(key)).map((key) =>
    t('sentence.named', {
      name: t(`facet.${key}`).toLocaleLowerCase(locale),
      values: sayAny(
        filters[key].map((value) => sayValue(key, value, speech)),
        speech,
      ),
    }),
  );
  const parts = [
    sayWho(filters, speech),
    ...(on.includes('search') ? [t('sentence.words', { text: filters.search.trim() })] : []),
    ...named,
    ...(filters.period ? [sayPeriod(filters, speech, 'day')] : []),
    ...(filters.status.length
      ? [
          sayAny(
            filters.status.map((status) => t(`sentence.status.${status satisfies Status}`)),
            speech,
          ),
        ]
      : []),
    ...(filters.sureness > 0 ? [t('chip.sureness', { share: sayShare(filters.sureness, locale, 1) })] : []),
  ];
  return sayCommas(parts, locale);
}

/** Whole years and months by their names: "2015", "2015–2016", "mars 2015"; `days` is how others are written. */
export function sayPeriod(
  { period, dates }: Pick<Filters, 'period' | 'dates'>,
  { t, locale }: Speech,
  days: 'day' | 'shortDay',
): string {
  const { from, to } = period!;
  const [first, last] = [isoDay(from), isoDay(to + 1)];
  const style =
    first.endsWith('-01-01') && last.endsWith('-01-01')
      ? 'year'
      : first.endsWith('-01') && last.endsWith('-01')
        ? 'month'
        : days;
  const said = from === to ? sayDay(from, locale, days) : sayDays(from, to, locale, style);
  return dates === 'certain' ? t('chip.periodSurely', { period: said }) : said;
}
