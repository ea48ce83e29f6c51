/** Marks and lanes in words, in the interface's language. */
import { max, min } from 'd3';
import type { Kind } from '../../../core/model/meeting.ts';
import type { Lane } from '../../../core/query/lanes.ts';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { type LaneChoice, type NodeId, countryNode, officialNode } from '../../../core/query/state.ts';
import { sayDays } from '../../i18n/formats.ts';
import { type Speech, sayDate, sayMeeting, sayNode, sayPlace, sayWhere } from '../../i18n/say.ts';
import { type Mark, isCrowd } from './placed.ts';

/** The lines of a meeting's tip: who, when, where. */
export function tipOf(m: IndexedMeeting, speech: Speech): string[] {
  const { data, locale, t } = speech;
  const { place } = m.meeting;
  const where = place ? [sayWhere(place, speech)] : [];
  return [sayMeeting(m.meeting, data, locale, t), sayDate(m.date, locale, t), ...where];
}

/** The lines of a mark's tip; a thick stem says how many it holds and from when to when. */
export function tipOfMark(mark: Mark, speech: Speech): string[] {
  return isCrowd(mark) ? [sayCrowd(mark, speech)] : tipOf(mark.meetings[0]!, speech);
}

function sayCrowd({ meetings }: Mark, { locale, t }: Speech): string {
  const dates = meetings.flatMap((m) => (m.precision !== 'undated' && m.date ? [m.date] : []));
  if (!dates.length) return t('timeline.crowd', { count: meetings.length, period: t('date.unknown') });
  const from = min(dates, (d) => d.from!)!;
  const to = max(dates, (d) => d.to!)!;
  const period = sayDays(from, to, locale, 'shortDay');
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
  country: (key, speech) => ({
    name: sayNode(countryNode(key), speech),
    code: key,
    flag: key,
    node: countryNode(key),
  }),
  official: (key, speech) => ({
    name: sayNode(officialNode(key), speech),
    code: null,
    flag: speech.data.officials.get(key)?.country ?? null,
    node: officialNode(key),
  }),
  topic: (key, { data, locale }) => ({
    name: data.topics.get(key)?.names[locale] ?? key,
    code: null,
    flag: null,
    node: null,
  }),
  place: (key, speech) => {
    const place = speech.data.places.get(key);
    return {
      name: place ? sayPlace(place, speech) : key,
      code: null,
      flag: place?.country ?? null,
      node: null,
    };
  },
  kind: (key, { t }) => ({ name: t(`kind.${key as Kind}`), code: null, flag: null, node: null }),
};

export function laneFace(lane: Lane, choice: LaneChoice, speech: Speech): LaneFace {
  if (lane.key !== null) return FACES[choice](lane.key, speech);
  return { name: speech.t(`timeline.without.${choice}`), code: null, flag: null, node: null };
}
