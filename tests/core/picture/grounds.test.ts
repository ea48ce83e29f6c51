/** The matrix and the map as pictures: every side and place by name, nothing over another, whatever a source writes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import type { Xml } from '../../../src/core/export/xml.ts';
import { NO_ATLAS, readAtlas } from '../../../src/core/picture/map/atlas.ts';
import { mapPicture } from '../../../src/core/picture/map.ts';
import { matrixPicture } from '../../../src/core/picture/matrix.ts';
import { type Label, labelsOf, svgFile } from '../../../src/core/picture/svg.ts';
import { graphOf } from '../../../src/core/query/graph.ts';
import { gridOf } from '../../../src/core/query/matrix.ts';
import { MATRIX_SIDES, type MatrixSide } from '../../../src/core/query/state.ts';
import { LOCALES, type Locale } from '../../../src/web/i18n/catalog.ts';
import { mapWords, matrixWords } from '../../../src/web/i18n/say-grounds.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';
import { everywhere } from '../../fixtures/takeaway.ts';
import { problemsOf } from './lint.ts';
import { captionIn, speechOf, viewOf } from './speech.ts';

const ATLAS = readAtlas(JSON.parse(readFileSync('node_modules/world-atlas/countries-110m.json', 'utf8')));

const matrix = (side: MatrixSide, dataset: Dataset = FIXTURE, locale: Locale = 'fr') => {
  const speech = speechOf(dataset, locale);
  const view = { ...viewOf(), matrix: side };
  return matrixPicture({ data: speech.data, view, words: matrixWords(speech) }, captionIn(speech, view));
};

const map = (dataset: Dataset = FIXTURE, locale: Locale = 'fr', atlas = ATLAS) => {
  const speech = speechOf(dataset, locale);
  const view = viewOf();
  return mapPicture({ data: speech.data, view, atlas, words: mapWords(speech) }, captionIn(speech, view));
};

const count = ({ attributes, children }: Xml, key: string): number =>
  Number(key in attributes) +
  children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : count(child, key)), 0);

const overlapping = (labels: readonly Label[]): string[] =>
  labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );

/** Many countries, each of which met all the others. */
const many = (sides: number): Dataset => ({
  ...FIXTURE,
  countries: Array.from({ length: sides }, (_, i) => ({
    id: `X${i}`,
    names: { fr: `Pays ${i}`, en: `Country ${i}`, vi: `Nước ${i}` },
    kind: 'state' as const,
  })),
  officials: [],
  meetings: Array.from({ length: sides - 1 }, (_, i) => ({
    ...FIXTURE.meetings[4]!,
    id: `m${i}`,
    participants: [0, i + 1].map((k) => ({
      ...FIXTURE.meetings[4]!.participants[0]!,
      country: `X${k}`,
      name: null,
    })),
    place: null,
  })),
  positions: [],
});

describe.each(MATRIX_SIDES)('the matrix of %s as a picture', (side) => {
  it('has a square for each two that met, on both sides of the diagonal, and a row for each of them', () => {
    const { data } = speechOf(FIXTURE);
    const grid = gridOf(graphOf(data, data.meetings), side);
    const { svg } = matrix(side);
    expect(count(svg, 'data-tie')).toBe(2 * grid.ties.values().length);
    const texts = labelsOf(svg).map((label) => label.text);
    for (const node of grid.sides)
      expect(texts).toContain(
        side === 'country' ? data.countries.get(node.ref)!.names.fr : data.officials.get(node.ref)!.name,
      );
  });

  it.each(LOCALES)('puts no text over another in %s', (locale) => {
    expect(overlapping(labelsOf(matrix(side, FIXTURE, locale).svg))).toEqual([]);
  });

  it('is an XML file whatever a source writes', async () => {
    for (const text of ['<script>alert(1)</script>', ']]>&\u0000"', 'ا'.repeat(400)])
      expect(await problemsOf(svgFile(matrix(side, everywhere(text)).svg))).toEqual([]);
  });
});

describe('the matrix as a picture', () => {
  it('draws those who met most where there is no room for all, and counts the others', () => {
    const { svg, width } = matrix('country', many(120));
    const labels = labelsOf(svg);
    expect(labels.every((label) => label.right <= width)).toBe(true);
    expect(labels.some((label) => /ne sont pas dessinés/.test(label.text))).toBe(true);
    expect(overlapping(labels)).toEqual([]);
  });
});

describe('the map as a picture', () => {
  it('names each place once, and says what has none', () => {
    const { svg } = map();
    expect(count(svg, 'data-place')).toBe(2);
    const texts = labelsOf(svg).map((label) => label.text);
    expect(texts).toContain('Lisbonne');
    expect(texts).toContain('Oslo');
    expect(texts.some((text) => text.startsWith('Lieu non dit'))).toBe(true);
  });

  it.each(LOCALES)('puts no text over another in %s', (locale) => {
    expect(overlapping(labelsOf(map(FIXTURE, locale).svg))).toEqual([]);
  });

  it('shows the places without coasts where the atlas is missing', () => {
    expect(count(map(FIXTURE, 'fr', NO_ATLAS).svg, 'data-place')).toBe(2);
  });

  it('is an XML file whatever a source writes', async () => {
    expect(await problemsOf(svgFile(map(everywhere('<b>&\u0000')).svg))).toEqual([]);
  });
});
