/** How far the reading of a large file is. */
import { describe, expect, it } from 'vitest';
import { readInput, readTelling } from '../../../src/core/build/read-input.ts';

const TEXT =
  'HANOI, 12 mars 2026 (AFP) - La ministre française de la Culture, Anne Martel, a reçu jeudi à Hanoï le ministre laotien de la Culture, Keo Vong.\n';

describe('the reading of one file', () => {
  it('tells how far it is, from the beginning to the end, and reads the same', () => {
    const far: number[] = [];
    const reading = readTelling({ file: 'a.txt', text: TEXT }, (share) => far.push(share));
    expect(far.length).toBeGreaterThan(10);
    expect(far).toEqual(far.toSorted((a, b) => a - b));
    expect(far.every((share) => share > 0 && share <= 1)).toBe(true);
    expect(far.at(-1)).toBe(1);
    expect(reading).toEqual(readInput({ file: 'a.txt', text: TEXT }));
  });
});
