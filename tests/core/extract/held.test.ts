/** What reading leaves behind in memory: counted in bytes of the heap once everything that nobody holds is gone. */
import { describe, expect, it } from 'vitest';
import { heapHeld } from '../../../scripts/bench/clock.ts';
import { read } from '../../../src/core/extract/read-article.ts';

const UNITS = 100_000;
const PAGES = 200;

/** A long page, nearly all of it blank, with words that no other page has. */
const page = (i: number): string =>
  `La ministre de la Culture a reçu à Hanoï le ministre du Commerce pour parler de communicationx${'abcdefghij'[i % 10]}${'abcdefghij'[((i / 10) % 10) | 0]}${'abcdefghij'[(i / 100) | 0]} avec lui.\n`.padEnd(
    UNITS,
  );

describe('reading page after page', () => {
  it('holds none of them, though it remembers their words', () => {
    read({ file: 'first.txt', text: page(PAGES) });
    const before = heapHeld();
    for (let i = 0; i < PAGES; i++) read({ file: 'page.txt', text: page(i) });
    expect(heapHeld() - before).toBeLessThan((PAGES * UNITS) / 4);
  });
});
