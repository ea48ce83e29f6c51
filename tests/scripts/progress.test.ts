import { describe, expect, it } from 'vitest';
import { progressIn, progressText } from '../../scripts/dataset/progress.ts';

/** What is written while each of `of` files takes `millis`. */
function written(terminal: boolean, of: number, millis: number): string[] {
  const told: string[] = [];
  let time = 0;
  const tell = progressIn({ terminal, write: (text) => told.push(text) }, () => time);
  for (let done = 1; done <= of; done++) {
    time += millis;
    tell(done, of);
  }
  return told;
}

describe('the progress of a build', () => {
  it('says how much is read, how fast, and how long the rest takes', () => {
    expect(progressText(12_000, 100_000, 60_000)).toBe(
      '12,000 of 100,000 files read, 200 a second, 8 min left',
    );
    expect(progressText(1, 2, 1000)).toBe('1 of 2 files read, 1 a second, 1 s left');
  });

  it('is not told of work that is done at once', () => {
    expect(written(true, 100, 10)).toEqual([]);
    expect(written(false, 100, 10)).toEqual([]);
  });

  it('is a line every ten seconds in a log', () => {
    const lines = written(false, 4000, 10);
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines[0]).toMatch(/^dataset: 201 of 4,000 files read, \d+ a second, \d+ s left\n$/);
  });

  it('is one line in a terminal, which is empty at the end', () => {
    const lines = written(true, 300, 10);
    expect(lines.every((line) => line.startsWith('\r') && !line.includes('\n'))).toBe(true);
    expect(lines.at(-1)).toBe('\r\u001b[K');
  });
});
