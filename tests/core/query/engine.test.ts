import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/core/columns/bits.ts';
import { FACETS } from '../../../src/core/columns/columns.ts';
import { engineOf } from '../../../src/core/query/engine.ts';
import { FACET_VALUES, FILTER_KEYS, type FilterKey } from '../../../src/core/query/filters.ts';
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
const sketches = Array.from({ length: 300 }, (_, n): Sketch => ({
  people: [n % 90, (n * 7 + 3) % 90],
  sides: n % 5 ? [] : [n % 12],
  edtf: DATES[n % DATES.length] ?? (n % 3 ? null : `2019-0${1 + (n % 9)}-1${n % 9}`),
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

describe('the engine', () => {
  it('says after any series of changes what asking each meeting says', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        let filters = NO_FILTERS;
        const { engine } = data;
        for (const patch of changes) {
          filters = { ...filters, ...patch };
          expect([...rowsOf(engine.passing(filters))]).toEqual(naive(filters));
          for (const key of FACETS) {
            const under = naive(filters, [key]).map((row) => data.meetings[row]!);
            const { values } = data.columns.facets[key];
            const counts = engine.counts(key, filters);
            for (const [code, value] of values.entries())
              expect(counts[code]).toBe(under.filter((m) => FACET_VALUES[key](m).includes(value)).length);
          }
        }
      }),
      { numRuns: 60 },
    );
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
