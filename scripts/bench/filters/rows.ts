/** The rows that filters are measured on: made meetings as plain columns, in order of their first day. */
import { isoDay, parseEdtf } from '../../../src/core/model/edtf.ts';
import { KINDS, STATUSES } from '../../../src/core/model/meeting.ts';
import { dateOf } from '../made-date.ts';
import { type PlannedMeeting, planOf } from '../plan.ts';
import { benchWorld } from '../world.ts';

/** Those whose values are counted. */
export const COUNTED = ['country', 'topic', 'place', 'kind', 'status'] as const;
export type Counted = (typeof COUNTED)[number];

/** Words that a text search has been asked for; which rows hold them every engine is told, as by an index. */
export const TEXTS = 2;

export interface Row {
  from: number;
  to: number;
  values: Record<Counted, number[]>;
  /** for each text, whether the row holds it */
  hits: boolean[];
}

export interface Rows {
  rows: Row[];
  /** how many values each facet has */
  sizes: Record<Counted, number>;
  /** the codes of two countries that meet often */
  countries: readonly [number, number];
}

/** What is asked: a period, a country and a text, all at once. */
export interface Setting {
  from: number;
  to: number;
  country: number;
  text: number;
}

/** How often each value occurs under all filters but that of its own facet. Only valid until the next question. */
export type Answer = Record<Counted, ArrayLike<number>>;

/** An engine measured: `change` sets the filters and counts all five facets; what it gives reads them, outside its time. */
export interface Engine {
  change(setting: Setting): () => Answer;
}

/** Places are told by state and city. */
const CITIES = 6;

/** Dated meetings alone: an undated one is in no period. */
export function rowsOf(count: number): Rows {
  const world = benchWorld();
  const rows: Row[] = [];
  for (const planned of planOf(world, count).meetings) {
    const { edtf } = dateOf(planned);
    const date = edtf === null ? null : edtf === isoDay(planned.day) ? exact(planned.day) : parseEdtf(edtf);
    if (date && date.precision !== 'undated')
      rows.push(rowOf(planned, date.from!, date.to!, world.states.length));
  }
  rows.sort((a, b) => a.from - b.from);
  return {
    rows,
    sizes: {
      country: world.states.length + world.bodies.length,
      topic: world.topics.length,
      place: world.states.length * CITIES,
      kind: KINDS.length,
      status: STATUSES.length,
    },
    countries: [1, 3],
  };
}

/** A day as it is told mostly: a million are quicker without being parsed. */
const exact = (day: number) => ({ from: day, to: day, precision: 'day' as const });

function rowOf(planned: PlannedMeeting, from: number, to: number, states: number): Row {
  const { sides, body, topics, place, kind, status, day } = planned;
  return {
    from,
    to,
    values: {
      country: body === null ? sides : [...sides, states + body],
      topic: topics,
      place: place ? [place.state * CITIES + place.city] : [],
      kind: [KINDS.indexOf(kind)],
      status: [STATUSES.indexOf(status)],
    },
    // One in eight, and one in three.
    hits: [(day * 7 + topics.length + from) % 8 === 0, (day + topics.length) % 3 === 0],
  };
}

/** One text for an answer: the same for the same counts, whatever the order in which an engine numbers the values. */
export const digestOf = (answer: Answer): string =>
  COUNTED.map((facet) =>
    Array.from(answer[facet])
      .filter(Boolean)
      .sort((a, b) => a - b)
      .join(' '),
  ).join('|');
