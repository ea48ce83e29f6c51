/** "“Met Minister Y today,” President X wrote": whose doing words in quotation marks tell, where they leave it out. */
import { isFinite, subjectOf, type Clause } from './clause.ts';
import type { VerbGroup } from './draft.ts';
import type { Found } from './found.ts';
import { invertedSubject } from './inverted.ts';
import { inList, tokenIn } from './reader.ts';

const OPENING = new Set(['"', '“']);
const CLOSING = new Set(['"', '”']);
/** Words between the mark and the verb: "“It was a real pleasure to meet Y". */
const LEAD = 6;

/** Where the words open that the verb begins; -1 where they are nobody's or go on with a subject of their own. */
function openingBefore(c: Clause, at: number): number {
  for (let i = at - 1; i >= Math.max(c.sentence.from, at - LEAD); i--) {
    if (OPENING.has(tokenIn(c.r, i)!.key)) return i;
    if (c.actors.some(({ actor }) => actor.from <= i && actor.to > i)) return -1;
  }
  return -1;
}

const reports = (c: Clause, v: VerbGroup): boolean => inList(c.r, 'reporting', v.to - 1) > 0;

/** Who says the words around a verb: named behind them, or before them; empty where nobody is. */
function sayer(c: Clause, v: VerbGroup, open: number): number[] {
  let close = v.to;
  while (close < c.sentence.to && !CLOSING.has(tokenIn(c.r, close)!.key)) close++;
  const behind = c.verbs.find((w) => isFinite(w) && w.from > close);
  const said = behind && reports(c, behind) ? invertedSubject(c, behind) : [];
  const own = behind && reports(c, behind) ? (said.length > 0 ? said : subjectOf(c, behind)) : [];
  const outside = own.filter((id) => c.actors.some((a) => a.id === id && a.actor.from > close));
  if (outside.length > 0) return outside;
  const before = c.verbs.findLast((w) => isFinite(w) && w.to <= open);
  return before && reports(c, before) ? subjectOf(c, before) : [];
}

/** The frame of a verb that opens someone's own words, with the one who says them as its doer. */
export function withSayer(c: Clause, v: VerbGroup, found: Found): Found {
  if (!c.r.knowledge.lexicon.file.grammar?.nearObjects || found.right.length === 0) return found;
  const open = openingBefore(c, v.from);
  if (open < 0 || (v.tense !== 'past' && v.tense !== 'gerund')) return found;
  const left = sayer(c, v, open).filter((id) => !found.right.includes(id));
  return left.length > 0 ? { ...found, left, needsPrincipal: false } : found;
}
