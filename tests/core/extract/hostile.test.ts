import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILIES, hostile } from '../../../scripts/bench/hostile.ts';
import { buildDataset } from '../../../src/core/build/build-dataset.ts';
import { read } from '../../../src/core/extract/read-article.ts';

const UNITS = 6000;
/** Family → its text and what was read in it. */
const readings = new Map(
  FAMILIES.map((family) => {
    const text = hostile(family, UNITS);
    return [family, { text, ...read({ file: 'hostile.txt', text }) }] as const;
  }),
);

describe('a text made to break the reader', () => {
  it.each(FAMILIES)('is read to its end, and every quote stands where it says: %s', (family) => {
    const { text, meetings, articles, doubts } = readings.get(family)!;
    expect(articles.length).toBeGreaterThan(0);
    const spans = [...meetings.flatMap((m) => m.evidence), ...doubts.flatMap((d) => d.span ?? [])];
    expect(spans.filter(({ start, end, quote }) => text.slice(start, end) !== quote)).toEqual([]);
  });

  it('never hides the meeting that an ordinary sentence before it tells', () => {
    const hidden = FAMILIES.filter((family) => readings.get(family)!.meetings.length === 0);
    expect(hidden).toEqual([]);
  });

  it('may end a line in any number of bars', () => {
    const text = `The president of Kenya met the minister of Latvia in Riga.\n${'| '.repeat(20_000)}`;
    expect(read({ file: 'bars.txt', text }).meetings).toHaveLength(1);
  });

  it('makes a valid data set, whatever stands beside it', () => {
    const inputs = [
      'cues and names',
      'related teasers',
      'bidirectional marks',
      'half surrogates',
      'dates',
    ].map((family) => ({ file: `${family}.txt`, text: hostile(family, 5000) }));
    expect(() => buildDataset(inputs)).not.toThrow();
  });

  it('may be any mixture of them', () => {
    const mixture = fc.array(fc.tuple(fc.constantFrom(...FAMILIES), fc.integer({ min: 121, max: 400 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(mixture, (parts) => {
        const text = parts.map(([family, length]) => hostile(family, length)).join('\n');
        expect(read({ file: 'mixed.txt', text }).outcome).not.toBe('not');
      }),
      { numRuns: 60 },
    );
  });
});
