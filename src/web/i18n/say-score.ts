/** Lanes and thick stems of the score in words, for the page and for its picture. */
import type { Kind } from '../../core/model/meeting.ts';
import type { IndexedMeeting } from '../../core/query/indexed.ts';
import type { Lane } from '../../core/query/lanes.ts';
import type { Mark } from '../../core/picture/score/placed.ts';
import {
  type LaneChoice,
  type NodeId,
  type Period,
  countryNode,
  officialNode,
} from '../../core/query/state.ts';
import { sayDays } from './formats.ts';
import { type Speech, sayNode, sayPlace, sayTopic } from './say.ts';

/** How many, and from when to when. */
export function sayCrowd(meetings: readonly IndexedMeeting[], speech: Speech): string {
  return speech.t('timeline.crowd', { count: meetings.length, period: sayPeriod(meetings, speech) });
}

/** The same of a mark: a crowd of thousands has its days counted already. */
export function sayMark(mark: Mark, speech: Speech): string {
  if (mark.days === undefined) return sayCrowd(mark.meetings, speech);
  return speech.t('timeline.crowd', { count: mark.count, period: saySpan(mark.days, speech) });
}

/** From the first day to the last that some meetings may be on. */
export function sayPeriod(meetings: readonly IndexedMeeting[], speech: Speech): string {
  const dates = meetings.flatMap((m) => (m.precision !== 'undated' && m.date ? [m.date] : []));
  const from = dates.reduce((first, d) => Math.min(first, d.from!), Infinity);
  const to = dates.reduce((last, d) => Math.max(last, d.to!), -Infinity);
  return saySpan(dates.length ? { from, to } : null, speech);
}

const saySpan = (days: Period | null, { locale, t }: Speech): string =>
  days ? sayDays(days.from, days.to, locale, 'shortDay') : t('date.unknown');

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
  topic: (key, speech) => ({
    name: sayTopic(key, speech),
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

/** The name that a lane of this key would have. */
export const nameOfKey = (key: string, choice: LaneChoice, speech: Speech): string =>
  FACES[choice](key, speech).name;

export function laneFace(lane: Lane, choice: LaneChoice, speech: Speech): LaneFace {
  if (lane.key !== null) return FACES[choice](lane.key, speech);
  const { t } = speech;
  const name = lane.folded
    ? t('timeline.folded', { count: lane.folded.length })
    : t(`timeline.without.${choice}`);
  return { name, code: null, flag: null, node: null };
}

/** What is written on the bracket of an event; of several that would stand over one another, how many. */
export function sayEvents(events: readonly string[], { data, t }: Speech): string {
  const [only, ...more] = events;
  return more.length
    ? t('timeline.eventsMerged', { count: events.length })
    : (data.events.get(only ?? '')?.name ?? '');
}
