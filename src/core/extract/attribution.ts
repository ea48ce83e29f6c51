/** Who tells the news at the end of a sentence, and is none of those it is about. */
import type { Clause } from './clause.ts';
import type { VerbGroup } from './draft.ts';
import { isKey, tokenIn } from './reader.ts';

/** ", the Elysee said" at the end: who tells the news, not whose news it is. */
export function attribution(c: Clause, v: VerbGroup, subject: number[]): boolean {
  const last = c.sentence.to - v.to <= TAIL_TOKENS;
  const first = c.actors.find((a) => a.id === subject[0])!.actor;
  const speaker =
    first.kind !== 'person' || first.roles.some((r) => r.heads[0]?.one.includes('spokesperson'));
  const quoted = CLOSING.has(tokenIn(c.r, first.from - 1)?.key ?? '') ? 2 : 1;
  return last && speaker && isKey(c.r, first.from - quoted, ',');
}

const CLOSING = new Set(['"', '”', '»']);

/** Tokens behind the verb of an attribution: "on Monday." */
const TAIL_TOKENS = 5;
