/** The network as a picture: the marks and ties of the page, their names beside them, none over another. */
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import type { Xml } from '../../../src/core/export/xml.ts';
import { networkPicture } from '../../../src/core/picture/network.ts';
import { type Label, labelsOf, svgFile } from '../../../src/core/picture/svg.ts';
import { graphOf } from '../../../src/core/query/graph.ts';
import { pictureOf } from '../../../src/core/query/picture.ts';
import { MODES, type ViewState } from '../../../src/core/query/state.ts';
import { visibleMeetings } from '../../../src/core/query/visible.ts';
import { LOCALES, type Locale } from '../../../src/web/i18n/catalog.ts';
import { networkWords } from '../../../src/web/i18n/say-picture.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';
import { problemsOf } from './lint.ts';
import { captionIn, speechOf, viewOf } from './speech.ts';

function drawn(
  facts: Partial<Omit<ViewState, 'filters'>> = {},
  filters: Partial<ViewState['filters']> = {},
  {
    dataset = FIXTURE,
    locale = 'fr',
    width = 1000,
  }: { dataset?: Dataset; locale?: Locale; width?: number } = {},
) {
  const speech = speechOf(dataset, locale);
  const view = { ...viewOf(filters), ...facts };
  const words = networkWords(speech);
  const picture = networkPicture({ data: speech.data, view, words }, captionIn(speech, view), { width });
  const labels = labelsOf(picture.svg);
  const visible = visibleMeetings(speech.data, view.filters);
  const graphic = pictureOf(speech.data, graphOf(speech.data, visible), {
    mode: view.mode,
    opened: [],
    reveal: new Set(),
    keep: new Set(),
  });
  return { ...picture, labels, texts: labels.map((l) => l.text), graphic };
}

const all = (root: Xml): Xml[] => [
  root,
  ...root.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];
const count = (svg: Xml, key: string): number => all(svg).filter((e) => key in e.attributes).length;

const overlapping = (labels: readonly Label[]): string[] =>
  labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );

/** Many officials of few countries, all at places of their own that lie close together. */
const crowd = (people: number): Dataset => {
  const officials = Array.from({ length: people }, (_, i) => ({
    ...FIXTURE.officials[i % FIXTURE.officials.length]!,
    id: `o${i}`,
    name: `Official Number ${i}`,
  }));
  const [first] = FIXTURE.meetings;
  return {
    ...FIXTURE,
    notices: [],
    officials,
    positions: officials.map(({ id }, i) => ({
      node: `o:${id}`,
      x: (i % 20) * 30,
      y: Math.floor(i / 20) * 20,
    })),
    meetings: officials.slice(1).map(({ id, country }, i) => ({
      ...first!,
      id: `m${i}`,
      order: i,
      participants: [officials[0]!.id, id].map((official) => ({
        ...first!.participants[0]!,
        official,
        country: official === id ? country : officials[0]!.country,
      })),
    })),
  };
};

describe('the picture of the network', () => {
  it('holds every mark and tie of the page, and the name of each', () => {
    for (const mode of MODES) {
      const { svg, graphic, texts } = drawn({ mode });
      expect(count(svg, 'data-node')).toBe(graphic.nodes.length);
      expect(count(svg, 'data-tie')).toBe(graphic.ties.length);
      const words = networkWords(speechOf(FIXTURE));
      for (const mark of graphic.nodes) expect(texts).toContain(words.label(mark));
    }
  });

  it('holds what the filters leave', () => {
    const { svg, graphic, texts } = drawn({}, { country: ['PT'] });
    expect(count(svg, 'data-node')).toBe(graphic.nodes.length);
    expect(texts).not.toContain('Union européenne et Kari Fossvik');
    const nothing = drawn({}, { search: 'zzz' });
    expect(nothing.texts).toContain('Aucune rencontre ne correspond à ces filtres.');
  });

  it('has no text over another and none outside, whatever the mode, language and width', () => {
    for (const mode of MODES)
      for (const locale of LOCALES)
        for (const width of [480, 1200]) {
          const { labels, ...picture } = drawn({ mode }, {}, { locale, width });
          expect(overlapping(labels)).toEqual([]);
          expect(
            labels.filter((l) => l.left < 0 || l.right > picture.width || l.bottom > picture.height),
          ).toEqual([]);
        }
  });

  it('leaves names out rather than lay them over one another, and says how many', () => {
    const { labels, texts } = drawn({ mode: 'officials' }, {}, { dataset: crowd(200), width: 480 });
    expect(overlapping(labels)).toEqual([]);
    expect(texts.join(' ')).toMatch(/\d+ noms n’ont pas trouvé de place/);
  });

  it('lets what is not selected fade, and puts a ring around what is', () => {
    const { svg } = drawn({ selection: { type: 'node', id: 'c:JP' } });
    expect(svgFile(svg)).toContain('#c8371b');
    expect(count(svg, 'opacity')).toBeGreaterThan(0);
    expect(svgFile(drawn().svg)).not.toContain('#c8371b');
  });

  it('is XML that needs nothing else, whatever the names', async () => {
    const name = '</text><script>alert(1)</script>\u0007"';
    const hostile = { ...FIXTURE, officials: FIXTURE.officials.map((o) => ({ ...o, name })) };
    const text = svgFile(drawn({}, {}, { dataset: hostile }).svg);
    expect(await problemsOf(text)).toEqual([]);
    expect(text).not.toMatch(/<script|style=|<style|class=/);
  });
});
