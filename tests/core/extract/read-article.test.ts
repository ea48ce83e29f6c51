/** Reading any text at all: offsets read back, nothing throws, the same text gives the same reading. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/core/extract/read-article.ts';
import { parseEdtf } from '../../../src/core/model/edtf.ts';
import type { Reading } from '../../../src/core/model/article.ts';

const PIECES = [
  'Le ministre letton Juris Ozols',
  'la ministre kényane Ruth Wanjiku',
  ' a reçu ',
  ' a rencontré ',
  ' et ',
  ', ',
  '. ',
  '\n',
  '\n\n',
  ' lundi ',
  ' le 9 mars ',
  ' à Riga ',
  ' s’est entretenu avec ',
  'Lors de son entretien avec ',
  ' les deux ministres ',
  'Il ',
  ' par ',
  ' (VNA) – ',
  ' -VNA',
  'Voir plus\n',
  'Photo : VNA\n',
  ' date 2026-03-12 ',
  ' ses homologues letton X et kényan ',
  ' 31 février ',
  ' 2025 ',
  ' a été reçue ',
  'les ambassadeurs de Grèce, de Suisse et de Jordanie',
  '«',
  '»',
  '\u00a0',
  'é',
  'é',
  '​',
  'ảnh 1',
  ' du ',
  ' qui ',
];

const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''));
const anything = fc.oneof(
  prose,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);

function spans(reading: Reading): { start: number; end: number; quote: string }[] {
  return reading.meetings.flatMap((m) => [
    ...m.evidence,
    ...(m.date.said ? [m.date.said] : []),
    ...(m.place?.said ? [m.place.said] : []),
    ...(m.event ? [m.event] : []),
    ...m.participants.flatMap((p) => (p.said ? [p.said] : [])),
  ]);
}

describe('reading any text', () => {
  test('every span reads back exactly from the raw text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const s of spans(read({ file: 'a.txt', text })))
          expect(text.slice(s.start, s.end)).toBe(s.quote);
      }),
      { numRuns: 300 },
    );
  });

  test('the surroundings of a quote stand right around it', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const e of read({ file: 'a.txt', text }).meetings.flatMap((m) => m.evidence)) {
          expect(text.slice(e.start - e.prefix.length, e.end + e.suffix.length)).toBe(
            e.prefix + e.quote + e.suffix,
          );
        }
      }),
    );
  });

  test('the same text gives the same reading, whatever its file is called', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const a = read({ file: 'a.txt', text });
        const b = read({ file: 'b.txt', text });
        expect(b.meetings).toEqual(a.meetings);
        expect(b.articles.map((x) => x.id)).toEqual(a.articles.map((x) => x.id));
      }),
    );
  });

  test('every date is EDTF that the house can read, or is not given', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const m of read({ file: 'a.txt', text }).meetings) {
          const yearless = m.date.edtf?.startsWith('XXXX') ?? false;
          expect(m.date.edtf === null || yearless || parseEdtf(m.date.edtf) !== null).toBe(true);
        }
      }),
    );
  });

  test('no year appears that the text does not write', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const m of read({ file: 'a.txt', text }).meetings) {
          const years = (m.date.edtf ?? '').match(/\b\d{4}\b/g) ?? [];
          const written = new Set(text.match(/\d{4}/g) ?? []);
          // The year before or after a written one is reached only across a new year.
          for (const y of years)
            expect([0, 1, -1].some((d) => written.has(String(Number(y) + d)))).toBe(true);
        }
      }),
    );
  });

  test('no name appears that the text does not write', () => {
    fc.assert(
      fc.property(prose, (text) => {
        // A space without width parts words as any other does.
        const flat = text.replace(/[\s\u200b]+/g, ' ');
        const people = read({ file: 'a.txt', text }).meetings.flatMap((m) => m.participants);
        expect(people.filter((p) => p.name !== null && !flat.includes(p.name))).toEqual([]);
      }),
    );
  });
});

const SIZE = 100_000;
const long = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));
const HOSTILE = [
  'Nguyen Van Alpha ',
  'le ministre Jean Alpha, ',
  'ministre de la ',
  ',',
  '.',
  'A.',
  'a-',
  '(',
  "l'",
  'a rencontré ',
  'le président a reçu ',
  'le 3 mars et ',
  'rencontrer ',
  'x\n',
  '​‮',
  '\ud83d',
  'Le président Jean Alpha a reçu Paul Beta. ',
  'Photo : VNA\n',
];

describe('hostile text of 100 KB', () => {
  test.each(HOSTILE)('is read to the end: %j without end', (piece) => {
    expect(() =>
      read({ file: 'a.txt', text: `Le ministre a reçu le président avec des amis. ${long(piece)}` }),
    ).not.toThrow();
  });
});

describe('what cannot be read', () => {
  test('an empty file says so', () =>
    expect(read({ file: 'a.txt', text: ' \n' })).toMatchObject({ outcome: 'not', reasons: ['empty'] }));
  test('a language whose reading is a beginning says so', () =>
    expect(
      read({
        file: 'a.txt',
        text: 'Bộ trưởng Trần Văn Long đã gặp Đại sứ Na Uy Ola Berg tại Hà Nội và cho biết hai nước là bạn.',
      }).reasons,
    ).toEqual(['language-experimental:vi']));
  test('a text in no known language says so', () =>
    expect(read({ file: 'a.txt', text: '12 34 56 zzz' })).toMatchObject({
      outcome: 'not',
      reasons: ['language-unknown'],
    }));
});
