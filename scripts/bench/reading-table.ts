/** The table of reading: how fast articles are read, what memory they need, what hostile texts cost. */
import { type Growth, type Measured, grown, growth, memory, speed, worstMegabyte } from './reading.ts';

export const READING_PARTS = ['speed', 'memory', 'hostile'] as const;
export type ReadingPart = (typeof READING_PARTS)[number];

const HEAD = ['| what | measured | target | |', '| --- | --- | --- | --- |'];

function line({ what, value, target, met }: Measured): string {
  return `| ${what} | ${value} | ${target} | ${met ? 'met' : '**missed**'} |`;
}

/** Prints each line as soon as it is known: the whole takes minutes. */
export function measureReading(
  articles: number,
  parts: readonly ReadingPart[],
): { table: string; missed: number; all: number } {
  const all: Measured[] = [];
  const say = (measured: Measured): void => {
    all.push(measured);
    console.log(line(measured));
  };
  console.log(HEAD.join('\n'));
  if (parts.includes('speed')) say(speed());
  // Before the hostile texts: the most memory that was ever in use is then its own.
  if (parts.includes('memory')) say(memory(articles));
  if (parts.includes('hostile')) {
    const growths: Growth[] = [];
    for (const each of growth()) {
      growths.push(each);
      say(grown(each));
    }
    say(worstMegabyte(growths));
  }
  return {
    table: [...HEAD, ...all.map(line)].join('\n'),
    missed: all.filter((m) => !m.met).length,
    all: all.length,
  };
}
