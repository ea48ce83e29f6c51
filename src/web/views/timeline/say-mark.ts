/** Marks and lanes in words, in the interface's language. */
import type { Lane } from '../../../core/query/lanes.ts';
import type { IndexedDataset, IndexedMeeting } from '../../../core/query/indexed.ts';
import { type LaneChoice, type NodeId, countryNode, officialNode } from '../../../core/query/state.ts';
import type { Locale } from '../../i18n/catalog.ts';
import { sayCountry, sayDate, sayMeeting } from '../../i18n/say.ts';
import type { Translate } from '../../i18n/translate.ts';
import { type Mark, isCrowd } from './placed.ts';

/** What speaking needs. */
export interface Speech {
  data: IndexedDataset;
  locale: Locale;
  t: Translate;
}

const DAY_MS = 86_400_000;
const at = (day: number): Date => new Date(day * DAY_MS);
const SHORT_DAY = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

/** "24 oct. 2015". */
export const sayShortDay = (day: number, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, SHORT_DAY).format(at(day));

/** The lines of a meeting's tip: who, when, where. */
export function tipOf(m: IndexedMeeting, { data, locale, t }: Speech): string[] {
  const place = m.meeting.place?.name;
  return [sayMeeting(m.meeting, data, locale, t), sayDate(m.date, locale, t), ...(place ? [place] : [])];
}

/** The lines of a mark's tip; a thick stem says how many it holds and from when to when. */
export function tipOfMark(mark: Mark, speech: Speech): string[] {
  return isCrowd(mark) ? [sayCrowd(mark, speech)] : tipOf(mark.meetings[0]!, speech);
}

function sayCrowd({ meetings }: Mark, { locale, t }: Speech): string {
  const dates = meetings.flatMap((m) => (m.precision !== 'undated' && m.date ? [m.date] : []));
  if (!dates.length) return t('timeline.crowd', { count: meetings.length, period: t('date.unknown') });
  const from = Math.min(...dates.map((d) => d.from!));
  const to = Math.max(...dates.map((d) => d.to!));
  const period = new Intl.DateTimeFormat(locale, SHORT_DAY).formatRange(at(from), at(to));
  return t('timeline.crowd', { count: meetings.length, period });
}

/** A mark's accessible name: who, when, where, its status, where it was read, and "k of n". */
export function nameOfMark(mark: Mark, k: number, n: number, speech: Speech): string {
  const { t } = speech;
  const { status, section } = mark.meetings[0]!.meeting;
  const told = isCrowd(mark)
    ? []
    : [t(`status.${status}`), ...(section === 'article' ? [] : [t(`section.${section}`)])];
  return t('timeline.mark', { what: [...tipOfMark(mark, speech), ...told].join(', '), k, n });
}

/** How a lane shows itself: its name, the flag it carries (null = none), its node in the network. */
export interface LaneFace {
  name: string;
  /** shown instead of the name where there is no room */
  code: string | null;
  flag: string | null;
  node: NodeId | null;
}

/** A row for each choice of lanes. */
const FACES: Record<LaneChoice, (key: string, speech: Speech) => LaneFace> = {
  country: (key, { data, locale }) => ({
    name: sayCountry(data.countries.get(key), locale),
    code: key,
    flag: key,
    node: countryNode(key),
  }),
  official: (key, { data }) => ({
    name: data.officials.get(key)?.name ?? key,
    code: null,
    flag: data.officials.get(key)?.country ?? null,
    node: officialNode(key),
  }),
  topic: (key, { data, locale }) => ({
    name: data.topics.get(key)?.names[locale] ?? key,
    code: null,
    flag: null,
    node: null,
  }),
};

export function laneFace(lane: Lane, choice: LaneChoice, speech: Speech): LaneFace {
  if (lane.key !== null) return FACES[choice](lane.key, speech);
  return { name: speech.t(`timeline.without.${choice}`), code: null, flag: null, node: null };
}
