/** How files that are taken away are called, and which typefaces an image needs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { today } from '../../../../src/web/device/today.ts';
import { fileName } from '../../../../src/web/views/take-away/file-name.ts';
import { covers } from '../../../../src/web/views/take-away/fonts.ts';
import { SITE, speechOf } from '../../../core/picture/speech.ts';
import { FIXTURE } from '../../../fixtures/dataset.ts';

const site = SITE as never;

describe('the name of a file', () => {
  it('tells the site, what it holds and the day', () => {
    const speech = speechOf(FIXTURE, 'vi');
    expect(fileName({ site, speech, on: '2026-03-01' }, 'timeline', 'svg')).toBe(
      'cuoc-gap-phuong-bac-timeline-2026-03-01.svg',
    );
    expect(fileName({ site: null, speech, on: '2026-03-01' }, 'meetings', 'csv')).toBe(
      'entrevue-meetings-2026-03-01.csv',
    );
  });

  it('is short and holds no sign that a disk refuses, whatever the title', () => {
    const speech = speechOf(FIXTURE, 'fr');
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (fr) => {
        const named = { ...SITE, title: { fr, en: fr, vi: fr } } as never;
        const name = fileName({ site: named, speech, on: '2026-03-01' }, 'timeline', 'png');
        expect(name).not.toMatch(/[\s/\\:*?"<>|\p{Cc}]/u);
        expect(name.length).toBeLessThan(100);
      }),
    );
  });

  it('has the day of the reader', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('the typefaces of an image', () => {
  it('are those that hold one of its letters', () => {
    expect(covers('U+0-FF, U+131', 'Oslo')).toBe(true);
    expect(covers('U+1EA0-1EF9', 'Oslo')).toBe(false);
    expect(covers('U+1EA0-1EF9', 'Hà Nội')).toBe(true);
    expect(covers('U+4??', 'Москва')).toBe(true);
    expect(covers('U+4??', '')).toBe(false);
  });
});
