/** What a paragraph goes on to tell of a time that its sentence before has named: "Last year X came to Kenya. There he also met Y". */
import type { Clause } from './clause.ts';
import { inList } from './reader.ts';

/** Words before the one that names the time: "Just last month". */
const OPENING = 2;

/** Nothing in the sentence names a day of its own. */
function undated({ r, sentence }: Clause): boolean {
  for (let i = sentence.from; i < sentence.to; i++) if (r.dateAt.has(i)) return false;
  return true;
}

/** "Last month, President X came to Kenya. On its sidelines, he met Y": the time that opens the sentence before is still meant. */
function goesOn(c: Clause, before: Clause): boolean {
  if (before.sentence.block !== c.sentence.block || !undated(c)) return false;
  const { from } = before.sentence;
  return [...Array(OPENING + 1).keys()].some((k) => inList(before.r, 'longBefore', from + k) > 0);
}

/** "Earlier this year X visited Kenya. During the visit, he met Y": what such a frame holds is as old as the visit told before it. */
function ofVisit(c: Clause, before: Clause): boolean {
  const framed = inList(c.r, 'visitFrames', c.sentence.from) > 0;
  if (!framed || inList(c.r, 'visitFrames', before.sentence.from) > 0) return false;
  for (let i = before.sentence.from; i < before.sentence.to; i++)
    if (inList(before.r, 'longBefore', i) > 0) return true;
  return false;
}

/** Whether what a sentence tells happened in an older time that the sentence right before it has named. */
export const ofOlderTime = (c: Clause, before: Clause | undefined): boolean =>
  before !== undefined &&
  before.sentence.story === c.sentence.story &&
  (ofVisit(c, before) || goesOn(c, before));
