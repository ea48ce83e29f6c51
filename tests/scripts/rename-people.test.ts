import { describe, expect, it } from 'vitest';
import { renamedName, renamedText, renamingFor } from '../../scripts/rename-people/renamed.ts';

const PEOPLE = [
  { spellings: ['Phạm Thị Mai Lan', 'Pham Thi Mai Lan'], country: 'VN' },
  { spellings: ['Jean-Marc Aubry'], country: 'FR' },
  { spellings: ['Hatem El-Habib'], country: 'TN' },
];
const renaming = renamingFor(PEOPLE, 4);
const other = (text: string): string => renamedText(text, renaming);

describe('a corpus with other names', () => {
  it('has another name of as many words for every spelling, in its own manner', () => {
    const [marked, plain] = PEOPLE[0]!.spellings.map((name) => renamedName(name, renaming));
    expect(plain!.split(' ')).toHaveLength(4);
    expect(plain).not.toMatch(/Pham|Mai|Lan/);
    expect(marked!.normalize('NFD').replace(/\p{M}|đ/gu, '').length).toBeLessThanOrEqual(plain!.length);
    expect(renamedName('Jean-Marc AUBRY', renaming)).toMatch(/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+ \p{Lu}+$/u);
  });

  it('keeps particles', () => {
    expect(plainWords(renamedName('Pham Thi Mai Lan', renaming))[1]).toBe('Thi');
    expect(renamedName('Hatem El-Habib', renaming)).toContain('El-');
  });

  it('says the same name wherever the text says it, in part too', () => {
    const text = other('Pham Thi Mai Lan a reçu Jean-Marc Aubry. M. Aubry a remercié Mme Lan.');
    const name = renamedName('Pham Thi Mai Lan', renaming);
    const guest = renamedName('Jean-Marc Aubry', renaming);
    expect(text).toBe(
      `${name} a reçu ${guest}. M. ${guest.split(' ').at(-1)} a remercié Mme ${name.split(' ').at(-1)}.`,
    );
  });

  it('leaves words alone that only look like a part of a name', () => {
    expect(other('Aubry Ville et la rue Marc Bloch, le mai.')).toBe(
      'Aubry Ville et la rue Marc Bloch, le mai.',
    );
  });

  it('gives no two words the same replacement', () => {
    const fresh = [...renaming.values()];
    expect(new Set(fresh).size).toBe(fresh.length);
  });
});

const plainWords = (name: string): string[] => name.split(' ');
