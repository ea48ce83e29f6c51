/** The timeline as a picture: every word stands in it, none over another, and it opens alone. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import type { Xml } from '../../../src/core/export/xml.ts';
import { parseEdtf } from '../../../src/core/model/edtf.ts';
import type { Look, Picture } from '../../../src/core/picture/frame.ts';
import { PALETTES, type Tone } from '../../../src/core/picture/palette.ts';
import { type Label, labelsOf, svgFile, svgMarkup } from '../../../src/core/picture/svg.ts';
import { timelinePicture } from '../../../src/core/picture/timeline.ts';
import { LANE_CHOICES, type ViewState } from '../../../src/core/query/state.ts';
import { visibleMeetings } from '../../../src/core/query/visible.ts';
import { LOCALES, type Locale } from '../../../src/web/i18n/catalog.ts';
import { timelineWords } from '../../../src/web/i18n/say-picture.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';
import { problemsOf } from './lint.ts';
import { captionIn, speechOf, viewOf } from './speech.ts';

interface Wish extends Partial<Omit<ViewState, 'filters'>>, Look {
  dataset?: Dataset;
  locale?: Locale;
  filters?: Partial<ViewState['filters']>;
  chosen?: string;
  selected?: ReadonlySet<string>;
  flags?: ReadonlyMap<string, string>;
  scorePx?: number;
}

function drawn(wish: Wish = {}): Picture & { labels: Label[]; texts: string[]; count: number } {
  const { dataset = FIXTURE, locale = 'fr', filters, chosen, width, theme, ...rest } = wish;
  const speech = speechOf(dataset, locale);
  const { selected, flags, scorePx, ...facts } = rest;
  const view = { ...viewOf(filters), ...facts };
  const picture = timelinePicture(
    {
      data: speech.data,
      view,
      words: timelineWords(speech),
      ...(selected && { selected }),
      ...(flags && { flags }),
      ...(scorePx && { scorePx }),
    },
    captionIn(speech, view, chosen),
    { ...(width && { width }), ...(theme && { theme }) },
  );
  const labels = labelsOf(picture.svg);
  const told = all(picture.svg).flatMap((e) => Number(e.attributes['data-meetings'] ?? 0));
  return {
    ...picture,
    labels,
    texts: labels.map((l) => l.text),
    count: told.reduce((sum, n) => sum + n, 0),
  };
}

const all = (root: Xml): Xml[] => [
  root,
  ...root.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];

const overlapping = (labels: readonly Label[]): string[] =>
  labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );

const outside = ({ labels, width, height }: ReturnType<typeof drawn>): string[] =>
  labels.filter((l) => l.left < 0 || l.right > width || l.top < 0 || l.bottom > height).map((l) => l.text);

const many = (count: number): Dataset => ({
  ...FIXTURE,
  notices: [],
  meetings: Array.from({ length: count }, (_, i) => ({
    ...FIXTURE.meetings[0]!,
    id: `m${i}`,
    order: i,
    date: {
      edtf: `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 10}`,
      basis: 'stated' as const,
      said: null,
    },
  })),
});

const named = (name: string): Dataset => ({
  ...FIXTURE,
  officials: FIXTURE.officials.map((o) => ({ ...o, name })),
  countries: FIXTURE.countries.map((c) => ({ ...c, names: { fr: name, en: name, vi: name } })),
  events: [{ id: 'e', name }],
  meetings: FIXTURE.meetings.map((m) => ({ ...m, event: 'e' })),
});

describe('the picture of the timeline', () => {
  it('holds every meeting that is visible, and no other', () => {
    const speech = speechOf(FIXTURE);
    expect(drawn().count).toBe(speech.data.meetings.length);
    const filters = { country: ['NO'] };
    expect(drawn({ filters }).count).toBe(visibleMeetings(speech.data, viewOf(filters).filters).length);
    expect(drawn({ dataset: many(900) }).count).toBe(900);
  });

  it('says its title, choice, day, edition, sources, licence and address', () => {
    const told = drawn({ chosen: 'Rencontres de la Norvège' }).texts.join('\n');
    for (const words of [
      'Rencontres du Nord',
      'Rencontres de la Norvège',
      'Chronologie · 10 rencontres',
      '1 mars 2026',
      FIXTURE.edition,
      'Sources : 1 article',
      'CC BY 4.0',
      'Les archives',
      'https://example.org/a/?country=NO',
    ])
      expect(told).toContain(words);
  });

  it('names every lane, and the signs that occur, and no others', () => {
    const { texts } = drawn();
    for (const { names } of FIXTURE.countries) expect(texts).toContain(names.fr);
    expect(texts).toContain('Sans date');
    const alone = drawn({ filters: { precision: ['day'], status: ['held'], section: ['article'] } }).texts;
    expect(alone).toContain('Tenue');
    expect(alone).not.toContain('Prévue');
    expect(alone).not.toContain('Sans date');
  });

  it('says the role of an official under the name', () => {
    const { texts } = drawn({ lanes: 'official' });
    expect(texts).toContain('Ingrid Halvdal');
    expect(texts).toContain('ministre de la Justice');
  });

  it('has no text over another and none outside, whatever the lanes, language and width', () => {
    for (const lanes of LANE_CHOICES)
      for (const locale of LOCALES)
        for (const width of [480, 760, 1200]) {
          const picture = drawn({ lanes, locale, width });
          expect(overlapping(picture.labels)).toEqual([]);
          expect(outside(picture)).toEqual([]);
        }
    const crowded = drawn({ dataset: many(3000) });
    expect(overlapping(crowded.labels)).toEqual([]);
  });

  it('keeps the scale of the page where it is told how long time is there', () => {
    const wide = drawn({ scorePx: 900 });
    expect(wide.width).toBeGreaterThan(950);
    expect(drawn({ scorePx: 600 }).width).toBe(wide.width - 300);
  });

  it('runs from right to left in Arabic', () => {
    const edge = (locale: Locale): Label =>
      drawn({ locale }).labels.find((l) => l.text.includes('2026') || l.text === FIXTURE.edition)!;
    expect(edge('ar').right).toBeGreaterThan(600);
    expect(edge('fr').left).toBeLessThan(600);
  });

  it('shows what is selected in the accent, and says that nothing is visible where nothing is', () => {
    const svg = svgFile(drawn({ selected: new Set(['day-one']) }).svg);
    expect(svg).toContain('#c8371b');
    expect(svgFile(drawn().svg)).not.toContain('#c8371b');
    const none = drawn({ filters: { search: 'zzz' } });
    expect(none.texts).toContain('Aucune rencontre ne correspond à ces filtres.');
    expect(none.count).toBe(0);
  });

  it('has the days of the window alone', () => {
    const date = parseEdtf('2019-03-10')!;
    const { texts } = drawn({ filters: { period: { from: date.from!, to: date.to! + 20 } } });
    expect(texts.some((t) => t.includes('2014'))).toBe(false);
  });
});

describe('the file of a picture', () => {
  it('is XML that needs nothing else: no style, no script, no address but the link', async () => {
    const { svg } = drawn({ flags: new Map([['NO', 'https://example.org/no.svg']]) });
    expect(await problemsOf(svgFile(svg))).toEqual([]);
    const elements = all(svg);
    expect(elements.filter((e) => 'style' in e.attributes || 'class' in e.attributes)).toEqual([]);
    expect(elements.filter((e) => ['style', 'script', 'image', 'foreignObject'].includes(e.name))).toEqual(
      [],
    );
    expect(elements.flatMap((e) => e.attributes['href'] ?? [])).toEqual([
      'https://example.org/a/?country=NO',
    ]);
    expect(svgMarkup(svg)).toMatch(/^<svg /);
  });

  it('takes flags that come as data', () => {
    const { svg } = drawn({ flags: new Map([['NO', 'data:image/svg+xml;base64,PHN2Zy8+']]) });
    expect(all(svg).filter((e) => e.name === 'image')).not.toEqual([]);
  });

  it('bears hostile names', async () => {
    const names = [
      '</text><script>alert(1)</script>',
      '"><image href="https://evil.example/x">',
      '\u0000\u0007\uffff & < > \' "',
      'x'.repeat(20_000),
      '\u202eabc\u2068',
    ];
    for (const name of names) {
      const picture = drawn({ dataset: named(name), chosen: name });
      const text = svgFile(picture.svg);
      expect(await problemsOf(text)).toEqual([]);
      expect(text).not.toMatch(/<script|<image/);
      expect(outside(picture)).toEqual([]);
    }
  });

  it('is the same whenever it is drawn, and never one text over another, whatever the names', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }),
        fc.constantFrom(...LOCALES),
        fc.constantFrom('country' as const, 'official' as const),
        (name, locale, lanes) => {
          const wish = { dataset: named(name.trim() || 'x'), locale, lanes };
          const picture = drawn(wish);
          expect(overlapping(picture.labels)).toEqual([]);
          expect(svgFile(drawn(wish).svg)).toBe(svgFile(picture.svg));
        },
      ),
      { numRuns: 25 },
    );
  });
});

it('has the colours of the page', () => {
  const tokens = readFileSync(new URL('../../../src/web/app/tokens.css', import.meta.url), 'utf8');
  for (const tone of Object.keys(PALETTES.light) as Tone[])
    expect(tokens).toContain(`--${tone}: light-dark(${PALETTES.light[tone]}, ${PALETTES.dark[tone]});`);
});

it('is read by a reader that complains of what is no XML', async () => {
  expect(await problemsOf('<svg xmlns="http://www.w3.org/2000/svg"><text>&</text></svg>')).not.toEqual([]);
});
