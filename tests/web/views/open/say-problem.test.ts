/** Problems of files in the reader's language: no code, no English of the engine, and one line for what is alike. */
import { describe, expect, it } from 'vitest';
import en from '../../../../src/web/i18n/en.json';
import fr from '../../../../src/web/i18n/fr.json';
import { translator } from '../../../../src/web/i18n/translate.ts';
import { alike } from '../../../../src/web/views/open/alike.ts';
import { sayOwnProblem } from '../../../../src/web/views/open/say-problem.ts';
import { kindOfBytes } from '../../../../src/web/worker/kind-of-bytes.ts';
import type { OwnProblem } from '../../../../src/web/worker/own-messages.ts';

const t = translator('fr', fr);
const at = { row: null, column: null, at: null, kept: false };

const KOREA = (row: number): OwnProblem => ({
  ...at,
  why: 'row.country-ambiguous',
  values: { written: 'Korea', candidates: 'KP KR' },
  row,
  column: 'Country',
});

describe('a problem in words', () => {
  it('names the countries that a name may mean', () => {
    const names: Record<string, string> = { KP: 'Corée du Nord', KR: 'Corée du Sud' };
    expect(sayOwnProblem(KOREA(3), t, (id) => names[id] ?? null)).toContain('Corée du Nord / Corée du Sud');
  });

  it('of many rows is one line with their number', () => {
    const rows = Array.from({ length: 25 }, (_, i) => KOREA(i + 2));
    const [first, ...others] = alike([...rows, { ...at, why: 'empty', values: {} }]);
    expect(others).toHaveLength(1);
    expect(first).toMatchObject({ count: 25, rows: rows.map(({ row }) => row) });
    expect(sayOwnProblem(first!.problem, translator('en', en), undefined, first!.rows)).toContain(
      '25 rows (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13…), column “Country”',
    );
  });

  it('says in the reader’s language what the reader of articles and the engine say in codes or English', () => {
    const said = [
      { ...at, why: 'reason', values: { reason: 'language-not-read-yet:de' } },
      { ...at, why: 'not-json', values: { reason: 'Unterminated string in JSON at position 33' } },
    ].map((problem) => sayOwnProblem(problem, t));
    expect(said.join()).not.toMatch(/language|Unterminated/);
  });
});

describe('a file that is no text', () => {
  it('is called by what it is', () => {
    const bytes = (...codes: number[]) => kindOfBytes(Uint8Array.from(codes));
    expect(bytes(0x89, 0x50, 0x4e, 0x47, 0)).toBe('picture');
    expect(bytes(0xff, 0xd8, 0xff, 0)).toBe('picture');
    expect(bytes(0x25, 0x50, 0x44, 0x46)).toBe('pdf');
    expect(bytes(0x50, 0x4b, 3, 4)).toBe('office');
    expect(bytes(0, 1)).toBe('other');
    expect(sayOwnProblem({ ...at, why: 'bytes.picture', values: {} }, t)).not.toContain('UTF-8');
  });
});
