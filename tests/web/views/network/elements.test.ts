import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../../src/core/query/graph.ts';
import { indexDataset } from '../../../../src/core/query/indexed.ts';
import { type Wish, pictureOf } from '../../../../src/core/query/picture.ts';
import { litHubs, litInPicture } from '../../../../src/core/query/picture-lit.ts';
import { litIn } from '../../../../src/core/query/selection.ts';
import type { Selection } from '../../../../src/core/query/state.ts';
import {
  type Shown,
  classesOf,
  elementsOf,
  flagNumbers,
} from '../../../../src/web/views/network/elements.ts';
import { groundOf, laidGround } from '../../../../src/core/picture/network/places.ts';
import { WIDTHS, sizeOf, sizingOf, widthOf } from '../../../../src/core/picture/network/sizes.ts';
import { radiusOf } from '../../../../src/core/picture/network/measures.ts';
import { type Look, TOKENS, rulesFor } from '../../../../src/web/views/network/look.ts';
import { FIXTURE } from '../../../fixtures/dataset.ts';

const data = indexDataset(FIXTURE);
const whole = graphOf(data, data.meetings);
const MIXED: Wish = { mode: 'mixed', opened: [], reveal: new Set(), keep: new Set() };
const only = (...ids: string[]) => data.meetings.filter((m) => ids.includes(m.id));
const drawn = (meetings = data.meetings, wish: Partial<Wish> = {}) =>
  pictureOf(data, graphOf(data, meetings), { ...MIXED, ...wish });
const lit = (selection: Selection, picture = drawn(), meetings = data.meetings) =>
  litInPicture(picture, litIn(data, graphOf(data, meetings), selection), litHubs(data, selection));
const classes = (some: Partial<Shown> = {}) => {
  const picture = some.picture ?? drawn();
  return classesOf({
    data,
    picture,
    sizing: sizingOf(picture, picture, 'meetings', null),
    flags: flagNumbers(FIXTURE),
    changeOf: null,
    selected: null,
    hovered: null,
    ...some,
  });
};
const at = (positions = FIXTURE.positions) => groundOf(data, whole.nodes, positions);

describe('the elements of the drawing', () => {
  it('stand where the data set has them', () => {
    const { nodes } = elementsOf(drawn(), at());
    expect(nodes.find((n) => n.id === 'c:PT')).toEqual({ id: 'c:PT', x: 100, y: 100 });
    expect(nodes).toHaveLength(whole.nodes.length);
  });

  it('stand around the others where the data set has no place for them, each at its own', () => {
    const { nodes } = elementsOf(drawn(), at(FIXTURE.positions.slice(0, 2)));
    const places = new Set(nodes.map(({ x, y }) => `${x},${y}`));
    expect(places.size).toBe(whole.nodes.length);
  });

  it('put a meeting without a place amid those who took part', () => {
    const ground = at(FIXTURE.positions.filter((p) => p.node !== 'm:month'));
    expect(ground.places.get('m:month')).toEqual({ x: 50, y: 50 });
  });

  it('are turned and stretched into their box', () => {
    const { places } = laidGround(at([{ node: 'c:PT', x: 3, y: 7 }]), {
      turned: true,
      stretch: { x: 1, y: 1.5 },
    });
    expect(places.get('c:PT')).toEqual({ x: 7, y: 4.5 });
  });

  it('keep their places in every mode and under every filter', () => {
    const ground = at();
    for (const mode of ['mixed', 'meetings', 'officials', 'countries'] as const)
      for (const meetings of [data.meetings, only('day-one', 'range')])
        for (const { id, x, y } of elementsOf(drawn(meetings, { mode }), ground).nodes)
          expect({ x, y }).toEqual(ground.places.get(id));
  });
});

describe('the classes of the elements', () => {
  it('are of what passes the filters, and of nothing else', () => {
    const shown = classes({ picture: drawn(only('year')) });
    expect([...shown.keys()]).toEqual(['c:JP', 'c:NO', 'c:JP~c:NO']);
  });

  it('give a tie the width of its visible meetings', () => {
    expect(classes().get('c:JP~c:NO')).toContain('width-2');
    expect(classes({ picture: drawn(only('year')) }).get('c:JP~c:NO')).toContain('width-1');
  });

  it('mark ties of which no article tells as held', () => {
    expect(classes().get('o:beat-zurlinden-ch~o:yuki-amanoda-jp')).toContain('unsure');
    expect(classes().get('o:ingrid-halvdal-no~o:tomas-areias-pt')).not.toContain('unsure');
  });

  it('give a meeting the sign of its status, and officials the flags of countries that are not drawn', () => {
    const shown = classes({ picture: drawn(data.meetings, { mode: 'meetings' }) });
    const signs = ['day-one', 'day-three', 'month', 'range', 'teaser'].map((id) => shown.get(`m:${id}`));
    expect(signs.map((names) => names?.split(' ')[1])).toEqual([
      'sign-dot',
      'sign-cross',
      'sign-bar',
      'sign-diamond',
      'sign-ring',
    ]);
    expect(shown.get('o:ingrid-halvdal-no')).toContain('carrier flag-3');
  });

  it('say of a tie what became of it between two periods', () => {
    const changeOf = ({ id }: { id: string }) => (id === 'c:JP~c:NO' ? ('lost' as const) : null);
    expect(classes({ changeOf }).get('c:JP~c:NO')).toContain('lost');
    expect(classes({ changeOf }).get('c:CH~c:PT')).not.toContain('lost');
  });

  it('let everything step back but the selection and its neighbourhood', () => {
    const shown = classes({ selected: lit({ type: 'meeting', id: 'year' }) });
    expect(shown.get('c:JP')).toContain('selected');
    expect(shown.get('c:CH')).toContain('faded');
    expect(shown.get('c:JP~c:NO')).not.toContain('faded');
  });

  it('let nothing step back where nothing of the selection is visible', () => {
    const picture = drawn(only('year'));
    const selected = lit({ type: 'node', id: 'c:CH' }, picture, only('year'));
    expect([...classes({ picture, selected }).values()].join(' ')).not.toContain('faded');
  });

  it('are tokens only, whatever the data set holds', () => {
    for (const names of classes().values()) expect(names).toMatch(/^[a-z0-9 -]+$/);
  });
});

describe('the widths of ties', () => {
  const tie = (count: number) => ({
    ...drawn().ties[0]!,
    type: 'officials' as const,
    count,
  });

  it('grow with the meetings up to a limit', () => {
    const few = sizingOf(drawn(), drawn(), 'meetings', null);
    const widths = [1, 2, 3, 5, 9, 500].map((count) => widthOf(tie(count), few));
    expect(widths).toEqual([1, 2, 3, 4, 5, WIDTHS]);
  });

  it('reach farther where there are many meetings', () => {
    const drawn = { nodes: [], ties: [tie(1), tie(1000)] };
    const many = sizingOf(drawn, drawn, 'meetings', null);
    expect([1, 3, 20, 100, 1000].map((count) => widthOf(tie(count), many))).toEqual([1, 1, 3, 4, 5]);
  });

  it('begin at the smallest that is drawn', () => {
    const drawn = { nodes: [], ties: [tie(200), tie(1000)] };
    const strongest = sizingOf(drawn, drawn, 'meetings', null);
    expect([200, 300, 400, 600, 1000].map((count) => widthOf(tie(count), strongest))).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });
});

describe('opening a country', () => {
  const picture = drawn();
  const crowded = {
    nodes: [...picture.nodes, { ...picture.nodes.find((n) => n.type === 'official')!, meetings: 900 }],
    ties: [...picture.ties, { ...picture.ties[0]!, type: 'officials' as const, count: 900 }],
  };

  it('leaves the other countries and their ties as large as they were', () => {
    const [before, after] = [picture, crowded].map((now) => sizingOf(now, picture, 'meetings', null));
    const countries = picture.nodes.filter((n) => n.type === 'country');
    const between = picture.ties.filter((t) => t.type === 'countries');
    expect(countries.map((n) => sizeOf(n, after!))).toEqual(countries.map((n) => sizeOf(n, before!)));
    expect(between.map((t) => widthOf(t, after!))).toEqual(between.map((t) => widthOf(t, before!)));
  });
});

describe('the style', () => {
  const colours = Object.fromEntries(TOKENS.map((token) => [token, '#000'])) as Look['colours'];
  const look: Look = {
    colours,
    font: 'sans-serif',
    many: false,
    flags: [
      { address: '/flags/no.svg', letters: 'NO' },
      { address: null, letters: 'AS' },
    ],
  };
  const rule = (zoom: number, selector: string) =>
    rulesFor(look, zoom).find((r) => r.selector === selector)?.style;

  it('gives each country its flag, or its letters', () => {
    const flag = rule(1, '.country, .carrier')?.['background-image'] as (node: object) => unknown;
    const flagFor = (...classes: string[]) => flag({ classes: () => classes });
    expect(flagFor('country', 'flag-0', 'size-1')).toBe('/flags/no.svg');
    expect(flagFor('country', 'flag-1', 'size-1')).toEqual([]);
    expect(flagFor('country', 'flag-none')).toEqual([]);
    expect(rule(1, '.flag-1')).toMatchObject({ label: 'AS' });
  });

  it('has no more rules where there are more flags', () => {
    const flags = Array.from({ length: 200 }, () => ({ address: '/flags/no.svg', letters: 'NO' }));
    expect(rulesFor({ ...look, flags }, 1).length).toBeLessThan(rulesFor(look, 1).length);
  });

  it('keeps ties as wide on the screen at every zoom', () => {
    for (const zoom of [0.2, 1, 3]) expect(Number(rule(zoom, '.member')?.width) * zoom).toBeCloseTo(0.75);
  });

  it('draws nodes as large as their names are laid out around', () => {
    expect(Number(rule(0.5, '.country.size-1')?.width) * 0.5).toBeCloseTo(2 * radiusOf('country', 1, 0.5));
  });

  it('takes nothing from the elements', () => {
    expect(JSON.stringify(rulesFor(look, 1))).not.toMatch(/data\(|mapData/);
  });
});
