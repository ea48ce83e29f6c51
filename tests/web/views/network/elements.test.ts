import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../../src/core/query/graph.ts';
import { indexDataset } from '../../../../src/core/query/indexed.ts';
import { litIn } from '../../../../src/core/query/selection.ts';
import {
  type Shown,
  WIDTHS,
  classesOf,
  elementsOf,
  flagNumbers,
  laidElements,
  widthOf,
} from '../../../../src/web/views/network/elements.ts';
import { type Look, TOKENS, radiusOf, rulesFor } from '../../../../src/web/views/network/look.ts';
import { FIXTURE } from '../../../fixtures/dataset.ts';

const data = indexDataset(FIXTURE);
const whole = graphOf(data, data.meetings);
const only = (...ids: string[]) =>
  graphOf(
    data,
    data.meetings.filter((m) => ids.includes(m.id)),
  );
const classes = (some: Partial<Shown> = {}) =>
  classesOf({
    whole,
    visible: whole,
    flags: flagNumbers(FIXTURE),
    selected: null,
    hovered: null,
    ...some,
  });

describe('the elements of the drawing', () => {
  it('stand where the data set has them', () => {
    const { nodes } = elementsOf(whole, FIXTURE.positions);
    expect(nodes.find((n) => n.id === 'c:PT')).toEqual({ id: 'c:PT', x: 100, y: 100 });
    expect(nodes).toHaveLength(whole.nodes.length);
  });

  it('stand around the others where the data set has no place for them, each at its own', () => {
    const { nodes } = elementsOf(whole, FIXTURE.positions.slice(0, 2));
    const places = new Set(nodes.map(({ x, y }) => `${x},${y}`));
    expect(places.size).toBe(whole.nodes.length);
  });

  it('are turned and stretched into their box', () => {
    const baked = elementsOf(whole, [{ node: 'c:PT', x: 3, y: 7 }]);
    const { nodes } = laidElements(baked, { turned: true, stretch: { x: 1, y: 1.5 } });
    expect(nodes.find((n) => n.id === 'c:PT')).toMatchObject({ x: 7, y: 4.5 });
  });
});

describe('the classes of the elements', () => {
  it('hide what the filters leave out, and keep every element', () => {
    const shown = classes({ visible: only('year') });
    expect(shown.size).toBe(whole.nodes.length + whole.ties.length);
    expect([...shown].filter(([, names]) => !names.includes('gone')).map(([id]) => id)).toEqual([
      'c:JP',
      'c:NO',
      'c:JP~c:NO',
    ]);
  });

  it('give a tie the width of its visible meetings', () => {
    expect(classes().get('c:JP~c:NO')).toContain('width-2');
    expect(classes({ visible: only('year') }).get('c:JP~c:NO')).toContain('width-1');
  });

  it('mark ties of which no article tells as held', () => {
    expect(classes().get('o:beat-zurlinden-ch~o:yuki-amanoda-jp')).toContain('unsure');
    expect(classes().get('o:ingrid-halvdal-no~o:tomas-areias-pt')).not.toContain('unsure');
  });

  it('let everything step back but the selection and its neighbourhood', () => {
    const selected = litIn(data, whole, { type: 'meeting', id: 'year' });
    const shown = classes({ selected });
    expect(shown.get('c:JP')).toContain('selected');
    expect(shown.get('c:CH')).toContain('faded');
    expect(shown.get('c:JP~c:NO')).not.toContain('faded');
  });

  it('let nothing step back where nothing of the selection is visible', () => {
    const visible = only('year');
    const selected = litIn(data, visible, { type: 'node', id: 'c:CH' });
    expect([...classes({ visible, selected }).values()].join(' ')).not.toContain('faded');
  });

  it('are tokens only, whatever the data set holds', () => {
    for (const names of classes().values()) expect(names).toMatch(/^[a-z0-9 -]+$/);
  });
});

describe('the widths of ties', () => {
  it('grow with the meetings up to a limit', () => {
    const tie = (count: number) => ({
      ...whole.ties[0]!,
      type: 'officials' as const,
      meetings: Array<string>(count),
    });
    const widths = [1, 2, 3, 5, 9, 500].map((count) => widthOf(tie(count)));
    expect(widths).toEqual([1, 2, 3, 4, 5, WIDTHS]);
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

  it('gives each country a rule of its own: its flag, or its letters', () => {
    expect(rule(1, '.flag-0')).toMatchObject({ 'background-image': '/flags/no.svg' });
    expect(rule(1, '.flag-1')).toMatchObject({ label: 'AS' });
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
