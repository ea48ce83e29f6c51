import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/core/build/build-dataset.ts';
import { readInput } from '../../../src/core/build/read-input.ts';
import { WORLD } from '../../../src/core/build/world.ts';
import { writtenJson } from '../../../src/core/dataset/written.ts';

const article = (file: string, host: string, guest: string) => ({
  file,
  text: `HANOI, 12 mars 2026 - La ministre française de la Culture, ${host}, a reçu jeudi à Hanoï le ministre laotien de la Culture, ${guest}.`,
});

const INPUTS = [
  article('a.txt', 'Anne Martel', 'Keo Vong'),
  article('b.txt', 'Anne Martel', 'Sone Phim'),
  { file: 'c.txt', text: ' \n' },
  { file: 'd.bin', text: '', unreadable: 'not a text' },
];

describe('building a data set', () => {
  it('gives the same bytes whatever the order of the files', () => {
    const [one, two] = [buildDataset(INPUTS), buildDataset([...INPUTS].reverse())];
    expect(writtenJson(two)).toBe(writtenJson(one));
  });

  it('names the edition by its content', () => {
    const [one, other] = [buildDataset(INPUTS), buildDataset(INPUTS.slice(1))];
    expect(one.dataset.edition).toBe(buildDataset(INPUTS).dataset.edition);
    expect(one.dataset.edition).not.toBe(other.dataset.edition);
  });

  it('accounts for what is empty or unreadable, and tells of what was noticed', () => {
    const { report } = buildDataset([
      ...INPUTS,
      { ...article('e.txt', 'Eva Lund', 'Li Wei'), notes: ['odd bytes'] },
    ]);
    expect(report.files.map((f) => [f.file, f.outcome])).toEqual([
      ['a.txt', 'read'],
      ['b.txt', 'read'],
      ['c.txt', 'not'],
      ['d.bin', 'not'],
      ['e.txt', 'read'],
    ]);
    expect(report.files[4]!.reasons).toContain('odd bytes');
  });

  it('tells its progress file by file', () => {
    const told: [number, number][] = [];
    buildDataset(INPUTS, undefined, (read, of) => told.push([read, of]));
    expect(told).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
  });

  it('reads or accounts for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readInput({ file: 'x.txt', text }).file).toBe('x.txt');
        expect(() => buildDataset([{ file: 'x.txt', text }])).not.toThrow();
      }),
    );
  });

  it('has a name in each language for every country and topic it may name', () => {
    const rows = [...WORLD.countries.values(), ...WORLD.topics.values()];
    expect(rows.filter((r) => !r.names.fr || !r.names.en || !r.names.vi)).toEqual([]);
    expect(rows.length).toBeGreaterThan(250);
  });
});
