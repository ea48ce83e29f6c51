import { describe, expect, it } from 'vitest';
import { traceText } from '../../scripts/extract/trace.ts';
import { STAGES, trace } from '../../src/core/extract/read-article.ts';

const TEXT =
  'HANOI, 12 mars 2026 - La ministre française de la Culture, Anne Martel, a reçu jeudi à Hanoï le ministre laotien de la Culture, Keo Vong.';
const told = traceText(trace({ file: 'a.txt', text: TEXT }));

describe('the trace of a reading', () => {
  it('names every stage, in order', () => {
    const stages = told.split('\n').filter((line) => line.startsWith('-- '));
    expect(stages).toEqual(['start', ...STAGES.map((s) => s.name)].map((name) => `-- ${name}`));
  });

  it('says what was found where, in offsets of the text', () => {
    const finds = [...told.matchAll(/ (\d+)–(\d+) « ([^»]*) »/g)];
    expect(finds.length).toBeGreaterThan(10);
    for (const [, start, end, quote] of finds)
      expect(quote!.includes(' … ') || TEXT.slice(Number(start), Number(end)) === quote).toBe(true);
    expect(told).toContain(`${TEXT.indexOf('Anne')}–${TEXT.indexOf('Anne') + 11} « Anne Martel »`);
  });

  it('ends with the meeting as it is published', () => {
    const last = told.slice(told.lastIndexOf('-- sureness'));
    expect(last).toMatch(/held reception, by verb/);
    expect(last).toMatch(/date 2026-03-12/);
    expect(last).toMatch(/sureness 0\.\d+: /);
  });
});
