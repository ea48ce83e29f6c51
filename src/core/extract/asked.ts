/** "X a-t-il rendez-vous avec Y ?": whether they met is what is asked; "Pourquoi X a-t-il reçu Y ?" knows that they did. */
import type { Clause } from './clause.ts';
import type { Range } from './draft.ts';
import { inList, inSet, isKey, tokenIn } from './reader.ts';

/** Words between the end of what is told and the mark of a question. */
const REACH = 40;

/** "a-t-il", "va-t-elle", "ont-ils". */
function inverted(c: Clause, at: number): boolean {
  return (
    tokenIn(c.r, at)?.gap === 'hyphen' &&
    inSet(c.r, 'pronouns.singular', at) + inSet(c.r, 'pronouns.plural', at) > 0
  );
}

export function asked(c: Clause, range: Range): boolean {
  let end = range.to;
  while (end < c.sentence.to && end < range.to + REACH && !isKey(c.r, end, '?') && !isKey(c.r, end, '»'))
    end++;
  if (!isKey(c.r, end, '?')) return false;
  let turned = false;
  for (let i = c.sentence.from; i < range.to; i++) {
    if (inList(c.r, 'questions', i) > 0) return false;
    turned ||= inverted(c, i);
  }
  return turned;
}
