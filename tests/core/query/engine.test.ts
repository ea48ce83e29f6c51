import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bits, rowsOf } from '../../../src/core/columns/bits.ts';
import { FACETS } from '../../../src/core/columns/columns.ts';
import { engineOf } from '../../../src/core/query/engine.ts';
import { FACET_VALUES, FILTER_KEYS, type FilterKey } from '../../../src/core/query/filters.ts';
import { isoDay } from '../../../src/core/model/edtf.ts';
import { wholesInHand } from '../../../src/core/query/wholes.ts';
import { type IndexedMeeting, indexDataset } from '../../../src/core/query/indexed.ts';
import { wordsOf } from '../../../src/core/query/words-of.ts';
import { searchWords } from '../../../src/core/query/searched.ts';
import { type Filters, NO_FILTERS, type NodeId, pairOf } from '../../../src/core/query/state.ts';
import { type Sketch, datasetOf } from '../../fixtures/many.ts';

const SIZE = { officials: 90, countries: 12 };
const DATES = [
  '2019',
  '2019-03',
  '2019-03-12',
  '2019-06/2019-08',
  '2020-01-05?',
  '[2020-02-01,2020-04-01]',
  null,
  'XXXX-05-02',
];
/** Some dates many times, and others spread over two years: days, and stretches of some days. */
function dateOf(n: number): string | null {
  if (n % 2) return DATES[((n - 1) / 2) % DATES.length] ?? null;
  const begins = 17_860 + ((n * 37) % 720);
  return n % 3 ? isoDay(begins) : `${isoDay(begins)}/${isoDay(begins + 1 + (n % 25))}`;
}
const sketches = Array.from({ length: 400 }, (_, n): Sketch => ({
  people: [n % 90, (n * 7 + 3) % 90],
  sides: n % 5 ? [] : [n % 12],
  edtf: dateOf(n),
  status: n % 4 ? 'held' : 'planned',
}));
const data = indexDataset(datasetOf(sketches, SIZE));
const words = wordsOf(
  wholesInHand(data).map((m) => m.meeting),
  data,
  () => [],
);

/** What the engine must say, told one meeting after another. */
function passes(m: IndexedMeeting, f: Filters, key: FilterKey): boolean {
  if (key === 'search') return searchWords(f.search).every((word) => words[m.row]!.includes(word));
  if (key === 'sureness') return m.meeting.sureness.value >= f.sureness;
  if (key === 'between') return !f.between || f.between.every((node) => m.nodes.includes(node));
  if (key === 'dates') return true;
  if (key !== 'period')
    return !f[key].length || FACET_VALUES[key](m).some((v) => (f[key] as string[]).includes(v));
  if (!f.period) return true;
  if (m.precision === 'undated' || !m.date) return false;
  const { from, to } = f.period;
  const [first, last] = [m.date.from!, m.date.to!];
  return f.dates === 'certain' ? first >= from && last <= to : first <= to && last >= from;
}

const naive = (f: Filters, except: readonly FilterKey[] = []): number[] =>
  data.meetings.flatMap((m, row) =>
    FILTER_KEYS.every((key) => except.includes(key) || passes(m, f, key)) ? row : [],
  );

const countries = [...data.countries.keys(), 'XX'];
const officials = [...data.officials.keys()];
const day = fc.integer({ min: 17_800, max: 18_500 });
const change: fc.Arbitrary<Partial<Filters>> = fc.oneof(
  fc.record({
    period: fc.option(fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))),
  }),
  fc.record({ dates: fc.constantFrom('possible' as const, 'certain' as const) }),
  fc.record({ country: fc.subarray(countries, { maxLength: 3 }) }),
  fc.record({ official: fc.subarray(officials, { maxLength: 5 }) }),
  fc.record({ status: fc.subarray(['held', 'planned', 'past'] as const) }),
  fc.record({ precision: fc.subarray(['day', 'month', 'undated'] as const) }),
  fc.record({ sureness: fc.constantFrom(0, 0.5, 1) }),
  fc.record({ search: fc.constantFrom('', 'p1', 'country 3', 'zzz', 'p1 nước') }),
  fc.record({
    between: fc.option(
      fc
        .tuple(fc.constantFrom(...countries), fc.constantFrom(...officials))
        .map(([c, o]) => pairOf(`c:${c}` as NodeId, `o:${o}` as NodeId)),
    ),
  }),
);

/** Most steps are small, as a hand drags; ends may pass one another, and all meetings. */
const drag = fc.record({
  start: fc.record({ from: day, to: day }),
  under: fc.array(change, { maxLength: 3 }),
  steps: fc.array(
    fc.record({
      from: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -900, max: 900 })),
      to: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -900, max: 900 })),
      // What is not asked at a step must catch up later.
      counted: fc.subarray([...FACETS]),
      listed: fc.boolean(),
      undone: fc.boolean(),
    }),
    { minLength: 1, maxLength: 25 },
  ),
});

function expectCounts(key: (typeof FACETS)[number], filters: Filters): void {
  const under = naive(filters, [key]).map((row) => data.meetings[row]!);
  const counts = data.engine.counts(key, filters);
  for (const [code, value] of data.columns.facets[key].values.entries())
    expect(counts[code]).toBe(under.filter((m) => FACET_VALUES[key](m).includes(value)).length);
}

describe('the engine', () => {
  it('says after any series of changes what asking each meeting says', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        let filters = NO_FILTERS;
        const { engine } = data;
        for (const patch of changes) {
          filters = { ...filters, ...patch };
          expect([...rowsOf(engine.passing(filters))]).toEqual(naive(filters));
          for (const key of FACETS) expectCounts(key, filters);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says the same of a period that is dragged either way, and leaves alone what it gave before', () => {
    fc.assert(
      fc.property(drag, ({ start, under, steps }) => {
        let filters: Filters = Object.assign({}, NO_FILTERS, ...under, { period: start });
        let last = filters;
        const given: { bits: Bits; rows: readonly number[] }[] = [];
        for (const { from, to, counted, listed, undone } of steps) {
          const period = { from: filters.period!.from + from, to: filters.period!.to + to };
          [last, filters] = [filters, undone ? last : { ...filters, period }];
          for (const key of counted) expectCounts(key, filters);
          if (listed) given.push({ bits: data.engine.passing(filters), rows: naive(filters) });
          for (const { bits, rows } of given) expect([...rowsOf(bits)]).toEqual(rows);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('answers filters that come back as it did, whatever was asked between', () => {
    const here: Filters = { ...NO_FILTERS, country: [countries[1]!], period: { from: 17_900, to: 18_200 } };
    const there: Filters = { ...here, period: { from: 17_902, to: 18_240 } };
    expect([...rowsOf(data.engine.passing(here))]).toEqual(naive(here));
    expectCounts('country', there);
    expect(naive(there)).not.toEqual(naive(here));
    expect([...rowsOf(data.engine.passing(here))]).toEqual(naive(here));
  });

  it('asks for the words of a search once, however often it is asked', () => {
    const asked: string[] = [];
    const engine = engineOf(data.columns, (text) => {
      asked.push(text);
      return new Uint32Array(data.engine.passing(NO_FILTERS));
    });
    const filters = { ...NO_FILTERS, search: 'p1' };
    engine.passing(filters);
    engine.counts('country', filters);
    engine.passing({ ...filters, status: ['held'] });
    expect(asked).toEqual(['p1']);
  });
});
