/** Every line and mark that says something stands out from the paper by 3 : 1, every text by 4.5 : 1, light and dark (WCAG 1.4.3, 1.4.11). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Colours, type Rule, TOKENS, rulesFor } from '../../src/web/views/network/look.ts';

const css = readFileSync('src/web/app/tokens.css', 'utf8');
const THEMES = ['light', 'dark'] as const;

const tokens = (theme: (typeof THEMES)[number]): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
      ([, name, light, dark]) => [name!, (theme === 'light' ? light : dark)!],
    ),
  );

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Björn Ottosson's OKLab, in which the style sheet mixes; only as far as a luminance needs. */
function mixed(a: string, b: string, share: number): number {
  const linear = (hex: string): [number, number, number] =>
    [1, 3, 5]
      .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  const cones = ([r, g, b]: [number, number, number]): number[] => [
    Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b),
    Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b),
    Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b),
  ];
  // Lightness and its two opponents are linear in the roots of the cones: mixing these mixes those.
  const [x, y] = [cones(linear(a)), cones(linear(b))];
  const [l, m, s] = x.map((value, i) => (value * share + y[i]! * (1 - share)) ** 3) as [
    number,
    number,
    number,
  ];
  const [red, green, blue] = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const between = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

const RIMMED = ['.flag-none', '.country, .carrier', '.sign-ring'];

/** Grounds, halos and rules of a page: they say nothing. */
const SILENT: ReadonlySet<string> = new Set(['paper', 'raised', 'lane', 'hairline', 'tone']);

/** The tokens that a style sheet of SVG fills and strokes with, and those that its tones stand for. */
function drawnWith(sheet: string): { rule: string; token: string }[] {
  return [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, rule, body]) =>
    [...body!.matchAll(/(?:fill|stroke|--tone): var\(--([a-z-]+)\)/g)]
      .map(([, token]) => ({ rule: rule!.trim(), token: token! }))
      .filter(({ token }) => !SILENT.has(token)),
  );
}

describe.each(THEMES)('%s', (theme) => {
  const colour = tokens(theme);
  const paper = colour['paper']!;

  it.each(['mark', 'faint', 'accent', 'ink', 'link'])('a mark in %s stands out from the paper', (token) => {
    expect(contrast(colour[token]!, paper)).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['ink', 'paper'],
    ['ink', 'raised'],
    ['ink', 'marker'],
    ['muted', 'paper'],
    ['muted', 'raised'],
    ['muted', 'marker-paper'],
    ['link', 'paper'],
    ['link', 'raised'],
    ['accent', 'paper'],
    ['accent', 'raised'],
  ])('text in %s can be read on %s', (text, ground) => {
    expect(contrast(colour[text]!, colour[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  it('every square of the matrix stands out from the paper, and its number from the square', () => {
    const matrix = readFileSync('src/web/views/matrix/matrix.css', 'utf8');
    const shares = [...matrix.matchAll(/var\(--mark\) (\d+)%/g)].map(([, share]) => Number(share) / 100);
    // The first level has a share a theme, with numbers in ink; the others have numbers in the paper's colour.
    const [light, dark, ...darker] = shares as [number, number, ...number[]];
    const palest = mixed(colour['mark']!, paper, theme === 'light' ? light : dark);
    expect(between(palest, luminance(paper))).toBeGreaterThanOrEqual(3);
    expect(between(palest, luminance(colour['ink']!))).toBeGreaterThanOrEqual(4.5);
    expect(darker).toHaveLength(2);
    for (const share of [...darker, 1])
      expect(between(mixed(colour['mark']!, paper, share), luminance(paper))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['the score', 'timeline/marks.css'],
    ['the overview', 'timeline/overview.css'],
    ['the map', 'map/map.css'],
  ])('every line and area that %s draws with stands out from what it lies on', (_, file) => {
    const drawn = drawnWith(readFileSync(`src/web/views/${file}`, 'utf8'));
    expect(drawn.length).toBeGreaterThan(4);
    const ground = file.startsWith('map') ? colour['lane']! : paper;
    expect(drawn.filter(({ token }) => contrast(colour[token]!, ground) < 3)).toEqual([]);
  });

  it('every tie and node of the network stands out from the paper', () => {
    const colours = Object.fromEntries(TOKENS.map((token) => [token, colour[token]!])) as Colours;
    const drawn = rulesFor({ colours, font: 'serif', flags: [], many: false }, 1).flatMap(
      ({ selector, style }) =>
        ['line-color', 'border-color', 'background-color'].flatMap((property) =>
          // A flag without a picture, and the hollow sign, lie within their rims.
          property in style && !(RIMMED.includes(selector) && property === 'background-color')
            ? [{ selector, property, opacity: style['line-opacity'] ?? 1, value: String(style[property]) }]
            : [],
        ),
    );
    expect(drawn.length).toBeGreaterThan(6);
    const pale = drawn.filter(({ value, opacity }) => contrast(value, paper) < 3 || opacity !== 1);
    expect(pale).toEqual([]);
  });

  it('every text on the canvas of the network can be read on what lies under it', () => {
    const colours = Object.fromEntries(TOKENS.map((token) => [token, colour[token]!])) as Colours;
    const flags = [{ address: null, letters: 'AS' }];
    const texts = rulesFor({ colours, font: 'serif', flags, many: false }, 1).filter(
      ({ style }) => 'label' in style,
    );
    // Letters stand on the disc of a country without a flag, signs of a comparison on a plate of their own.
    const ground = (style: Rule['style']): string => String(style['text-background-color'] ?? colours.lane);
    expect(texts.map(({ selector }) => selector)).toEqual([
      '.flag-0',
      'edge.gained',
      'edge.lost',
      'edge.kept',
    ]);
    for (const { style } of texts)
      expect(contrast(String(style['color']), ground(style))).toBeGreaterThanOrEqual(4.5);
  });

  it('names, doors and groups over the canvas can be read', () => {
    // Names and the numbers that open a country lie on the paper; letters of groups on a tone of their own.
    for (const text of ['ink', 'muted', 'accent', 'link'])
      expect(contrast(colour[text]!, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour['ink']!, colour['lane']!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(paper, colour['ink']!)).toBeGreaterThanOrEqual(4.5);
  });
});
