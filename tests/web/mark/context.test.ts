/** The paragraph around a quote, as the panel shows it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/web/mark/context.ts';

const long = 'mot '.repeat(60);

describe('contextOf', () => {
  it('shows a whole short paragraph as it stands', () => {
    expect(contextOf('lundi, ', ', a dit le porte-parole')).toEqual({
      before: 'lundi, ',
      after: ', a dit le porte-parole',
    });
  });

  it('drops the word broken by the cut and marks where the paragraph goes on', () => {
    const { before, after } = contextOf(`ncontre ${long}`, ` ${long}porte-par`);
    expect(before.startsWith('… mot')).toBe(true);
    expect(after.endsWith('mot …')).toBe(true);
    expect(before + after).not.toContain('porte-par');
  });

  it('adds no mark where a sentence begins and ends', () => {
    const whole = contextOf(`Lundi ${long}`, ` ${long}fin.`);
    expect(whole).toEqual({ before: `Lundi ${long}`, after: ` ${long}fin.` });
  });

  it('invents nothing: what it shows but for the mark stands in the text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.lorem({ maxCount: 60 }),
      fc.string({ minLength: 150, maxLength: 300 }),
    );
    fc.assert(
      fc.property(text, text, (prefix, suffix) => {
        const { before, after } = contextOf(prefix, suffix);
        expect(prefix).toContain(before.replace(/^…/, ''));
        expect(suffix).toContain(after.replace(/ …$/, ''));
      }),
    );
  });
});
