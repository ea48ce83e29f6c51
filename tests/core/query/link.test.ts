import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRECISIONS, dayNumber } from '../../../src/core/model/edtf.ts';
import { KINDS, SECTIONS, STATUSES } from '../../../src/core/model/meeting.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { LONGEST_SEARCH, readLink, writeLink } from '../../../src/core/query/link.ts';
import { LONGEST_VALUE } from '../../../src/core/query/link-problem.ts';
import { formatQuery, parseQuery } from '../../../src/core/query/query-string.ts';
import {
  DATE_MATCHES,
  FACES,
  INITIAL_VIEW,
  LANE_CHOICES,
  LANE_ORDERS,
  MATRIX_SIDES,
  MODES,
  type NodeId,
  SIZES,
  type Selection,
  type ViewState,
  pairOf,
} from '../../../src/core/query/state.ts';
import type { SavedViews } from '../../../src/core/query/story-place.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';

const data = indexDataset(FIXTURE);
const MAP_OF_NO: ViewState = {
  ...INITIAL_VIEW,
  filters: { ...INITIAL_VIEW.filters, country: ['NO'] },
  face: 'map',
};
const STORIES: SavedViews = new Map([
  ['two-steps', [INITIAL_VIEW, MAP_OF_NO]],
  ['one-lost', [MAP_OF_NO, MAP_OF_NO, null, INITIAL_VIEW]],
  ['all-lost', [null]],
]);
const read = (query: string) => readLink(parseQuery(query), data, STORIES);
const write = (view: ViewState) => formatQuery(writeLink(view));
const withFilters = (filters: Partial<ViewState['filters']>): ViewState => ({
  ...INITIAL_VIEW,
  filters: { ...INITIAL_VIEW.filters, ...filters },
});
const day = (y: number, m: number, d: number) => dayNumber(y, m, d)!;

const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const node = fc.constantFrom<NodeId>('c:CH', 'c:EU', 'c:NO', 'o:kari-fossvik-no', 'o:tomas-areias-pt');
const pair = fc
  .tuple(node, node)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => pairOf(a, b));
const tenths = (from: number, to: number) =>
  fc.integer({ min: from * 10, max: to * 10 }).map((n) => (n === 0 ? 0 : n / 10));
const period = fc
  .tuple(fc.integer({ min: -20_000, max: 40_000 }), fc.integer({ min: 0, max: 9000 }))
  .map(([from, days]) => ({ from, to: from + days }));

/** Somewhere off the way of a story, where a view is one's own. */
const astray = fc.record({
  id: fc.constantFrom('two-steps', 'one-lost'),
  step: fc.integer({ min: 1, max: 2 }),
  away: fc.constant(true),
});

const view: fc.Arbitrary<ViewState> = fc.record({
  story: fc.option(astray),
  filters: fc.record({
    search: fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => (text.trim() ? text : '')),
    country: some([...data.countries.keys()]),
    official: some([...data.officials.keys()]),
    topic: some([...data.topics.keys()]),
    place: some([...data.places.keys()]),
    kind: some(KINDS),
    status: some(STATUSES),
    section: some(SECTIONS),
    precision: some(PRECISIONS),
    sureness: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    between: fc.option(pair),
    period: fc.option(period),
    dates: fc.constantFrom(...DATE_MATCHES),
  }),
  lanes: fc.constantFrom(...LANE_CHOICES),
  laneOrder: fc.constantFrom(...LANE_ORDERS),
  pinned: some([...data.countries.keys()]),
  mode: fc.constantFrom(...MODES),
  sizeBy: fc.constantFrom(...SIZES),
  communities: fc.boolean(),
  opened: some([...data.countries.keys()]),
  matrix: fc.constantFrom(...MATRIX_SIDES),
  question: fc.option(
    fc.record({
      ends: fc.tuple(node, node).filter(([a, b]) => a !== b),
      inTime: fc.boolean(),
      withoutHub: fc.boolean(),
    }),
  ),
  comparison: fc.option(fc.record({ before: period, after: period })),
  face: fc.option(fc.constantFrom(...FACES)),
  selection: fc.option(
    fc.oneof(
      fc.constantFrom(...data.byId.keys()).map((id): Selection => ({ type: 'meeting', id })),
      node.map((id): Selection => ({ type: 'node', id })),
      pair.map((p): Selection => ({ type: 'tie', pair: p })),
      fc.constantFrom(...data.places.keys()).map((id): Selection => ({ type: 'place', id })),
      fc.constantFrom(...data.topics.keys()).map((id): Selection => ({ type: 'topic', id })),
      fc.constantFrom(...data.documents.keys()).map((id): Selection => ({ type: 'document', id })),
    ),
  ),
  camera: fc.option(fc.record({ x: tenths(-9999, 9999), y: tenths(-9999, 9999), zoom: tenths(1, 9) })),
});

describe('a view and its link', () => {
  it('come back the same from each other, whatever was chosen', () => {
    fc.assert(
      fc.property(view, (v) => {
        expect(read(write(v))).toEqual({ view: v, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('come back the same where ids hold commas and backslashes', () => {
    const names = ['a,b', 'c\\', '\\,', 'plain'];
    const odd = indexDataset({
      ...FIXTURE,
      topics: names.map((id) => ({ id, names: { fr: id, en: id, vi: id } })),
      meetings: [],
    });
    const v = withFilters({ topic: names });
    expect(readLink(parseQuery(write(v)), odd).view).toEqual(v);
  });

  it('need no parameter for the view one starts with', () => {
    expect(write(INITIAL_VIEW)).toBe('');
    expect(read('')).toEqual({ view: INITIAL_VIEW, problems: [] });
  });

  it('read aloud', () => {
    const v: ViewState = {
      ...withFilters({
        search: 'police oslo',
        country: ['NO', 'PT'],
        between: ['c:CH', 'o:kari-fossvik-no'],
        period: { from: day(2019, 3, 1), to: day(2019, 12, 31) },
        sureness: 0.5,
      }),
      face: 'table',
      selection: { type: 'tie', pair: ['c:NO', 'c:PT'] },
      camera: { x: 12, y: -40, zoom: 1.2 },
    };
    expect(write(v)).toBe(
      '?q=police+oslo&country=NO,PT&sure=0.5&between=CH~kari-fossvik-no&from=2019-03-01&to=2019-12-31&view=table&sel=t:NO~PT&cam=12,-40,1.2',
    );
  });

  it('name a node with its kind where the id alone would be read as the other kind', () => {
    const odd = indexDataset({
      ...FIXTURE,
      countries: [{ id: 'old-land', names: { fr: '', en: '', vi: '' }, kind: 'state' }],
      officials: [],
      meetings: [],
    });
    const v: ViewState = { ...INITIAL_VIEW, selection: { type: 'node', id: 'c:old-land' } };
    expect(write(v)).toBe('?sel=n:c:old-land');
    expect(readLink(parseQuery(write(v)), odd).view).toEqual(v);
  });

  it('round the camera to what one can see', () => {
    expect(write({ ...INITIAL_VIEW, camera: { x: 1.23456, y: -0.01, zoom: 1.00049 } })).toBe('?cam=1.2,0,1');
  });
});

describe('a link into a story', () => {
  const at = (id: string, step: number, away = false) => ({ id, step, away });

  it('that names a step alone shows the view of the step, and comes back as short', () => {
    const second = { ...MAP_OF_NO, story: at('two-steps', 2) };
    expect(read('?story=two-steps&step=2')).toEqual({ view: second, problems: [] });
    expect(write(second)).toBe('?story=two-steps&step=2');
    expect(read('?view=story&story=two-steps&step=2')).toEqual({ view: second, problems: [] });
    expect(read('?story=two-steps').view).toEqual({ ...INITIAL_VIEW, story: at('two-steps', 1) });
  });

  it('shows what the reader went on to, and keeps the step to come back to', () => {
    const own = { ...INITIAL_VIEW, face: 'table' as const, story: at('two-steps', 2, true) };
    expect(read('?story=two-steps&step=2&view=table')).toEqual({ view: own, problems: [] });
    expect(write(own)).toBe('?story=two-steps&step=2&away=on&view=table');
    const cleared = { ...INITIAL_VIEW, story: at('two-steps', 2, true) };
    expect(read(write(cleared)).view).toEqual(cleared);
  });

  it.each([
    ['?story=nobody&step=2&country=NO', 'story', 'nobody'],
    ['?story=all-lost&country=NO', 'story', 'all-lost'],
    ['?story=__proto__&country=NO', 'story', '__proto__'],
  ])('to a story that cannot be shown says so, and the rest applies: %s', (query, parameter, value) => {
    const { view: v, problems } = read(query);
    expect(v).toEqual(withFilters({ country: ['NO'] }));
    expect(problems).toEqual([{ parameter, value }]);
  });

  it.each([
    ['two-steps', '9', 2],
    ['two-steps', '0', 1],
    ['two-steps', '1e1', 1],
    ['one-lost', '3', 4],
  ])('to a step of %s that cannot be shown (%s) goes to the nearest, and says so', (id, step, shown) => {
    const { view: v, problems } = read(`?story=${id}&step=${step}`);
    expect(v.story).toEqual(at(id, shown));
    expect(problems).toEqual([{ parameter: 'step', value: step }]);
  });

  it('passes over a step of no story', () => {
    expect(read('?step=2&away=on')).toEqual({ view: INITIAL_VIEW, problems: [] });
  });
});

describe('the period of a link', () => {
  const periodOf = (query: string) => read(query).view.filters.period;

  it('takes a year, a month or a day, and means all of it', () => {
    expect(periodOf('?from=2019&to=2019')).toEqual({ from: day(2019, 1, 1), to: day(2019, 12, 31) });
    expect(periodOf('?from=2019-02&to=2020-02')).toEqual({ from: day(2019, 2, 1), to: day(2020, 2, 29) });
    expect(periodOf('?to=2019-03-12&from=2019-03-12')).toEqual({
      from: day(2019, 3, 12),
      to: day(2019, 3, 12),
    });
  });

  it('ends with the data where one end is not given', () => {
    expect(periodOf('?from=2019-06')).toEqual({ from: day(2019, 6, 1), to: data.span!.to });
    expect(periodOf('?to=2019-06')).toEqual({ from: data.span!.from, to: day(2019, 6, 30) });
    expect(periodOf('?from=2031')).toEqual({ from: day(2031, 1, 1), to: day(2031, 1, 1) });
  });

  it('is dropped with a notice where it ends before it begins', () => {
    const { view: v, problems } = read('?from=2020&to=2019&country=NO');
    expect(v).toEqual(withFilters({ country: ['NO'] }));
    expect(problems).toEqual([
      { parameter: 'from', value: '2020' },
      { parameter: 'to', value: '2019' },
    ]);
  });

  it.each(['2019-02-30', '2019-13', '19', '2019-3', '2019~', '[2019..]', '2019/2020', 'mars'])(
    'takes no date that the calendar does not have, nor any other notation: %s',
    (wrong) => {
      expect(read(`?from=${wrong}`).problems).toEqual([{ parameter: 'from', value: wrong }]);
    },
  );
});

describe('a link that is partly wrong', () => {
  it('loses what is wrong, tells it, and keeps the rest', () => {
    const { view: v, problems } = read('?country=NO,XX&kind=talks,zzz&lanes=up&view=table&sure=2&sel=m:gone');
    expect(v).toEqual({ ...withFilters({ country: ['NO'], kind: ['talks'] }), face: 'table' });
    expect(problems).toEqual([
      { parameter: 'country', value: 'XX' },
      { parameter: 'kind', value: 'zzz' },
      { parameter: 'lanes', value: 'up' },
      { parameter: 'sure', value: '2' },
      { parameter: 'sel', value: 'm:gone' },
    ]);
  });

  it('may name a meeting of another edition: that is no mistake, and the link keeps it', () => {
    const { view: v, problems } = read('?sel=m:m00000000000');
    expect([v.selection, problems]).toEqual([{ type: 'meeting', id: 'm00000000000' }, []]);
    expect(write(v)).toBe('?sel=m:m00000000000');
  });

  it.each([
    ['between', 'NO'],
    ['between', 'NO~NO'],
    ['between', 'NO~XX'],
    ['between', 'NO~PT~CH'],
    ['sel', 'NO'],
    ['sel', 'n:XX'],
    ['sel', 't:NO'],
    ['sel', 'm:__proto__'],
    ['cam', '1,2'],
    ['cam', '1,2,0'],
    ['cam', '1,2,3,4'],
    ['cam', '1e9,0,1'],
    ['cam', 'NaN,0,1'],
    ['sure', '-0.1'],
    ['sure', 'Infinity'],
    ['precision', 'toString'],
    ['country', ','],
  ])('takes no %s=%s', (key, value) => {
    const { view: v, problems } = read(`?${key}=${value}`);
    expect(v).toEqual(INITIAL_VIEW);
    expect(problems).toEqual([{ parameter: key, value }]);
  });

  it('is not looked at where a value is overlong, and the notice stays short', () => {
    const { view: v, problems } = read(
      `?country=${'NO,'.repeat(LONGEST_VALUE)}&q=${'x'.repeat(LONGEST_SEARCH + 1)}`,
    );
    expect(v).toEqual(INITIAL_VIEW);
    expect(problems.map((p) => p.parameter)).toEqual(['country', 'q']);
    expect(problems.every((p) => p.value.length <= 61)).toBe(true);
  });

  it('passes over keys that are not ours, empty ones, and all but the first of a kind', () => {
    const { view: v, problems } = read('?utm_source=x&__proto__=1&constructor=2&country=&q=a&q=b');
    expect(v).toEqual(withFilters({ search: 'a' }));
    expect(problems).toEqual([]);
  });

  it('never stops the page, whatever stands in it', () => {
    const keys = fc.constantFrom('q', 'country', 'place', 'between', 'from', 'to', 'sel', 'cam', 'sure', 'x');
    const pairs = fc.array(fc.tuple(keys, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 12 });
    fc.assert(
      fc.property(pairs, (p) => {
        const once = readLink(p, data).view;
        expect(readLink(writeLink(once), data)).toEqual({ view: once, problems: [] });
      }),
    );
  });
});
