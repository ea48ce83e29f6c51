/** Every golden pair reads as written; a failing one prints what each stage found. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read, trace } from '../../../src/core/extract/read-article.ts';
import type { ReadMeeting } from '../../../src/core/model/article.ts';
import { traceText } from '../../../scripts/extract/trace.ts';

interface Expected {
  /** "Name (CC)" or "? role (CC)" for each side, in any order */
  who: string[];
  date?: string | null;
  /** as the text names it; a country that only follows from who receives is none */
  place?: string | null;
  kind?: string;
  status?: string;
}

interface Pair {
  says: string;
  text: string;
  meetings: Expected[];
}

const plain = (m: ReadMeeting): Required<Expected> => ({
  who: m.participants.map((p) => (p.name ?? `? ${p.role}`) + (p.country ? ` (${p.country})` : '')).sort(),
  date: m.date.edtf,
  place: m.place?.basis === 'host' ? null : (m.place?.name ?? null),
  kind: m.kind,
  status: m.status,
});

function fits(expected: Expected, found: Required<Expected>): boolean {
  const wanted = { ...expected, who: [...expected.who].sort() };
  return Object.entries(wanted).every(
    ([key, value]) => JSON.stringify(value) === JSON.stringify(found[key as keyof Expected]),
  );
}

const ROOT = new URL('../../golden/', import.meta.url);

for (const language of readdirSync(ROOT)) {
  for (const file of readdirSync(new URL(`${language}/`, ROOT))) {
    const pairs = JSON.parse(readFileSync(new URL(`${language}/${file}`, ROOT), 'utf8')) as Pair[];
    describe(`${language}/${file}`, () => {
      test.each(pairs.map((pair) => [pair.says, pair] as const))('%s', (_says, pair) => {
        const source = { file: 'golden.txt', text: pair.text };
        const found = read(source).meetings.map(plain);
        const right =
          found.length === pair.meetings.length && pair.meetings.every((m) => found.some((f) => fits(m, f)));
        if (!right) throw new Error(`${JSON.stringify(found, null, 1)}\n${traceText(trace(source))}`);
        expect(right).toBe(true);
      });
    });
  }
}
