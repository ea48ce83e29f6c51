/** Who meets whom, when and about what, as numbers: a measurement's meetings before they are written in words. */
import type { Kind, Status } from '../../src/core/model/meeting.ts';
import { dayNumber } from '../../src/core/model/edtf.ts';
import { type Chance, chanceFrom, heap, zipf } from './chance.ts';
import type { BenchWorld } from './world.ts';

export const FIRST_DAY = dayNumber(1996, 1, 1)!;
export const LAST_DAY = dayNumber(2025, 12, 31)!;
const DAYS = LAST_DAY - FIRST_DAY + 1;

/** How a day is told. `between` = an interval of days; `either` = a set; `open` = a limit on one side; `yearless`, `none`: on no stretch of the axis. */
export type Telling =
  | 'day'
  | 'doubted'
  | 'rough'
  | 'month'
  | 'year'
  | 'between'
  | 'either'
  | 'open'
  | 'yearless'
  | 'none';

export interface PlannedOfficial {
  /** place in the world's list of states */
  state: number;
  /** days between which they hold office */
  from: number;
  to: number;
}

export interface PlannedMeeting {
  day: number;
  telling: Telling;
  /** days that an interval lasts beyond its first */
  lasts: number;
  kind: Kind;
  status: Status;
  /** places in the list of officials; -1 = unnamed. As many as `sides` */
  people: number[];
  /** places in the world's list of states, each once, the host's visitor last */
  sides: number[];
  /** place in the world's list of bodies, where one takes part */
  body: number | null;
  /** place of the state, and of the city in its list; null = unknown */
  place: { state: number; city: number } | null;
  topics: number[];
  /** a summit that it was part of */
  event: number | null;
}

export interface Plan {
  officials: PlannedOfficial[];
  events: number;
  meetings: Iterable<PlannedMeeting>;
}

type Often<T> = readonly (readonly [T, number])[];

const TELLINGS: Often<Telling> = [
  ['day', 780],
  ['month', 70],
  ['between', 45],
  ['year', 30],
  ['doubted', 20],
  ['rough', 15],
  ['either', 12],
  ['none', 15],
  ['yearless', 8],
  ['open', 5],
];
const KINDS: Often<Kind> = [
  ['talks', 420],
  ['reception', 200],
  ['courtesy-visit', 90],
  ['conference', 80],
  ['call', 60],
  ['visit', 50],
  ['signing', 35],
  ['ceremony', 25],
  ['video-call', 20],
  ['interview', 10],
  ['other', 10],
];
const STATUSES: Often<Status> = [
  ['held', 810],
  ['past', 90],
  ['planned', 65],
  ['cancelled', 23],
  ['denied', 12],
];

function draw<T>(chance: Chance, rows: Often<T>): () => T {
  const heaped = heap(rows.map(([, often]) => often));
  return () => rows[chance.heavy(heaped)]![0];
}

/** A number of officials, never more than there are in the world of the issue. */
export const officialsFor = (meetings: number): number =>
  Math.max(4, Math.min(20_000, Math.floor(meetings / 5)));

const DAYS_A_YEAR = 365;

/** Each state has one at least, as long as there are as many; they hold office for two to fourteen years. */
function officialsOf(chance: Chance, count: number, states: Float64Array): PlannedOfficial[] {
  return Array.from({ length: count }, (_, i) => {
    const length = DAYS_A_YEAR * 2 + chance.below(DAYS_A_YEAR * 12);
    const from = FIRST_DAY - DAYS_A_YEAR * 4 + chance.below(DAYS + DAYS_A_YEAR * 3);
    return { state: i < states.length ? i : chance.heavy(states), from, to: from + length };
  });
}

interface Summit {
  day: number;
  state: number;
  city: number;
  topic: number;
}

/** Half of all fall in the last third: later years are told more of. */
function dayOf(chance: Chance): number {
  const day = FIRST_DAY + Math.floor(Math.sqrt(chance.share()) * DAYS);
  const weekday = (((day + 4) % 7) + 7) % 7;
  // Few meet on a Sunday or a Saturday.
  const moved = (weekday === 0 || weekday === 6) && chance.happens(0.8) ? day - 2 : day;
  return Math.max(FIRST_DAY, Math.min(LAST_DAY, moved));
}

/** The same plan for the same numbers. Meetings are drawn as they are asked for: a million need no memory. */
export function planOf(world: BenchWorld, count: number, seed = 7): Plan {
  const chance = chanceFrom(seed);
  // Not as steep as by rank alone: the last of the states meets, too.
  const states = heap(world.states.map((_, i) => 1 / (i + 3)));
  const officials = officialsOf(chance, officialsFor(count), states);
  const events = Math.max(1, Math.floor(count / 120));
  return { officials, events, meetings: drawn(world, chance, { count, states, officials, events }) };
}

interface Crowd {
  count: number;
  states: Float64Array;
  officials: readonly PlannedOfficial[];
  events: number;
}

function* drawn(world: BenchWorld, chance: Chance, crowd: Crowd): Generator<PlannedMeeting> {
  const { states, officials } = crowd;
  const ofState = world.states.map((_, state) => officials.flatMap((o, i) => (o.state === state ? [i] : [])));
  const ranks = ofState.map((rows) => (rows.length ? zipf(rows.length) : null));
  const tells = draw(chance, TELLINGS);
  const kind = draw(chance, KINDS);
  const status = draw(chance, STATUSES);
  const topics = zipf(world.topics.length);
  const cityOf = (state: number): number => {
    const cities = world.cities[state]!.length;
    return cities === 0 || chance.happens(0.6) ? 0 : chance.below(cities);
  };
  const summits = Array.from({ length: crowd.events }, (): Summit => {
    const state = chance.heavy(states);
    return { day: dayOf(chance), state, city: cityOf(state), topic: chance.heavy(topics) };
  });
  const person = (state: number, day: number): number => {
    const rank = ranks[state];
    if (!rank || chance.happens(0.12)) return -1;
    for (let tries = 0; tries < 6; tries++) {
      const who = ofState[state]![chance.heavy(rank)]!;
      if (officials[who]!.from <= day && day <= officials[who]!.to) return who;
    }
    return -1;
  };
  for (let i = 0; i < crowd.count; i++) {
    // One meeting in three is part of a summit: that is what makes bursts.
    const event = chance.happens(0.33) ? chance.below(summits.length) : null;
    const summit = event === null ? null : summits[event]!;
    const day = summit ? Math.min(LAST_DAY, summit.day + chance.below(4)) : dayOf(chance);
    const host =
      summit && chance.happens(0.5) ? summit.state : chance.happens(0.3) ? 0 : chance.heavy(states);
    const sides = sidesOf(chance, states, host);
    const where = summit ? summit.state : chance.happens(0.85) ? host : chance.heavy(states);
    yield {
      day,
      telling: tells(),
      lasts: 1 + chance.below(4),
      kind: kind(),
      status: status(),
      people: sides.map((state) => person(state, day)),
      sides,
      body: chance.happens(0.06) ? chance.below(world.bodies.length) : null,
      place:
        world.cities[where]!.length === 0 || chance.happens(0.1)
          ? null
          : { state: where, city: summit ? summit.city : cityOf(where) },
      topics: topicsOf(chance, topics, summit),
      event,
    };
  }
}

/** Two mostly; one in eight meetings has three to six. */
function sidesOf(chance: Chance, states: Float64Array, host: number): number[] {
  const sides = new Set([host]);
  const wanted = chance.happens(0.125) ? 3 + chance.below(4) : 2;
  for (let tries = 0; sides.size < wanted && tries < 40; tries++) sides.add(chance.heavy(states));
  return [...sides];
}

function topicsOf(chance: Chance, topics: Float64Array, summit: Summit | null): number[] {
  const found = new Set<number>(summit && chance.happens(0.7) ? [summit.topic] : []);
  const wanted = chance.below(4);
  while (found.size < wanted) found.add(chance.heavy(topics));
  return [...found];
}
