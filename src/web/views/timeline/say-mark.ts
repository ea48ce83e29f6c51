/** Marks and lanes in words, in the interface's language. */
import { max, min } from 'd3';
import type { Kind } from '../../../core/model/meeting.ts';
import type { Lane } from '../../../core/query/lanes.ts';
import type { IndexedMeeting } from '../../../core/query/indexed.ts';
import { type LaneChoice, type NodeId, countryNode, officialNode } from '../../../core/query/state.ts';
import { sayCommas, sayDays } from '../../i18n/formats.ts';
import {
  type Speech,
  sayCountry,
  sayDate,
  sayMeeting,
  sayNode,
  sayParticipant,
  sayPlace,
  sayTopic,
  sayWhere,
} from '../../i18n/say.ts';
import { type Mark, type Part, isCrowd } from '../../../core/picture/score/placed.ts';

/** What a list says of a meeting: who, when, where. */
export function tipOf(m: IndexedMeeting, speech: Speech): string[] {
  const { data, locale, t } = speech;
  const { place } = m.meeting;
  const where = place ? [sayWhere(place, speech)] : [];
  return [sayMeeting(m.meeting, data, locale, t), sayDate(m.date, locale, t), ...where];
}

/** The role of each named person at this meeting: "Tran Dai Quang : ministre …". */
function rolesAt({ meeting }: IndexedMeeting, { data, locale, t }: Speech, withCountry: boolean): string[] {
  return meeting.participants.flatMap((p) => {
    if (p.role === null || (p.name === null && p.official === null)) return [];
    const country = withCountry ? sayCountry(data.countries.get(p.country ?? ''), locale) : '';
    const role = country ? `${p.role}, ${country}` : p.role;
    return [t('timeline.who', { name: sayParticipant(p, data, locale), role })];
  });
}

/** The lines of a mark's tip, roles as of its date included; a thick stem says how many it holds and from when to when. */
export function tipOfMark(mark: Mark, speech: Speech, part: Part | null = null): string[] {
  if (isCrowd(mark)) return [sayCrowd(mark.meetings, speech), ...sayPart(mark, part, speech)];
  const meeting = mark.meetings[0]!;
  return [...tipOf(meeting, speech), ...rolesAt(meeting, speech, false)];
}

/** How many of a thick stem's meetings are selected, where they are not all. */
const sayPart = ({ meetings }: Mark, part: Part | null, { t }: Speech): string[] =>
  part ? [t('timeline.part', { part: part.count, count: meetings.length })] : [];

/** How many, and from when to when. */
export function sayCrowd(meetings: readonly IndexedMeeting[], speech: Speech): string {
  return speech.t('timeline.crowd', { count: meetings.length, period: sayPeriod(meetings, speech) });
}

/** From the first day to the last that some meetings may be on. */
export function sayPeriod(meetings: readonly IndexedMeeting[], { locale, t }: Speech): string {
  const dates = meetings.flatMap((m) => (m.precision !== 'undated' && m.date ? [m.date] : []));
  if (!dates.length) return t('date.unknown');
  return sayDays(
    min(dates, (d) => d.from!)!,
    max(dates, (d) => d.to!)!,
    locale,
    'shortDay',
  );
}

/** A mark's accessible name: who, when, where, its status, where it was read, their roles at it, and "k of n". */
export function nameOfMark(
  mark: Mark,
  k: number,
  n: number,
  speech: Speech,
  part: Part | null = null,
): string {
  const { t } = speech;
  const meeting = mark.meetings[0]!;
  const { status, section } = meeting.meeting;
  if (isCrowd(mark)) {
    const what = [sayCrowd(mark.meetings, speech), ...sayPart(mark, part, speech)].join('; ');
    return t('timeline.mark', { what, k, n });
  }
  const read = section === 'article' ? [] : [t(`section.${section}`)];
  const told = sayCommas([...tipOf(meeting, speech), t(`status.${status}`), ...read], speech.locale);
  return t('timeline.mark', { what: [told, ...rolesAt(meeting, speech, true)].join('; '), k, n });
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
