/** What a verb governs, and whom: "met Y", "met with Y", "held a dinner for Y". */
import { type Clause, type Governed, objectAfter } from './clause.ts';
import type { VerbGroup } from './draft.ts';
import { inList } from './reader.ts';

export const DIRECT: Governed = ['none'];

export function governedBy(v: VerbGroup): Governed {
  const verb = v.verb!;
  if (verb.object === 'to') return verb.frame === 'with' ? ['to', 'with'] : ['to'];
  if (verb.object === 'of') return verb.guest ? ['of', 'other'] : ['of', 'for', 'by'];
  // "held a dinner for Y", "with Y"
  if (verb.object === 'for') return ['for', 'with', 'of', 'to'];
  return verb.frame === 'with' ? ['with'] : DIRECT;
}

/** "met Y", "met with Y", "met on Tuesday with Y". */
export function eitherObject(c: Clause, v: VerbGroup): number[] {
  const direct = objectAfter(c, v.to, DIRECT);
  if (direct.length > 0) return direct;
  const other = objectAfter(c, v.to, ['with']).filter(
    (id) => !c.actors.some((a) => a.id === id && a.actor.kind === 'both'),
  );
  const at = c.actors.find((a) => a.id === other[0])?.actor.from ?? v.to;
  // "met before a meeting of X with Y": that "with" is the noun's
  const noun = c.nouns.some((n) => n.from >= v.to && n.to <= at && inList(c.r, 'adverbs', n.from) === 0);
  return noun ? [] : other;
}
