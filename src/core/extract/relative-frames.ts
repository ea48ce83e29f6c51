/** Sides that stand before their clause: "Y, que X a reçu", "c'est avec Y que X s'est entretenu". */
import { beforeAside, isFinite, listOf, objectAfter, type Clause, type Governed } from './clause.ts';
import type { Range, VerbGroup } from './draft.ts';
import type { Found } from './found.ts';
import type { Verb } from './lexicon-file.ts';
import { inSet } from './reader.ts';

type Way = 'direct' | 'with' | 'to';

const RELATIVE_SET: Record<Way, string> = {
  direct: 'pronouns.relativeObject',
  with: 'pronouns.relativeWith',
  to: 'pronouns.relativeTo',
};
/** A relative word and its verb are seldom further apart. */
const RELATIVE_REACH = 30;

/** How the other side of a verb is governed, where a relative word may stand for it. */
function wayOf(verb: Verb): Way | null {
  if (verb.object) return verb.object === 'to' ? 'to' : null;
  return verb.frame === 'joint' ? null : verb.frame === 'with' ? 'with' : 'direct';
}

/** "Y, que X a reçu", "c'est avec Y que X s'est entretenu", "l'audience que lui a accordée X": the other side stands before the clause. */
export function relativeFrame(c: Clause, v: VerbGroup, found: Found, governed: Governed): Found | null {
  const way = wayOf(v.verb!);
  // "X, whom Z appointed, met Y": the relative word is that of a clause already closed
  if (way === null || isGoverned(c, v, governed) || beforeAside(c, v.from) < v.from) return null;
  const opened = withWhom(c, v, relativeBefore(c, v, RELATIVE_SET[way]));
  const other = opened && antecedentOf(c, opened.from, 'none');
  const cleft = opened || way === 'direct' ? null : relativeBefore(c, v, 'pronouns.relativeObject');
  const fronted = cleft && antecedentOf(c, cleft.from, way);
  const clause = opened ?? cleft;
  const right = other ?? fronted;
  if (!clause || !right || right.length === 0) return null;
  const inside = c.actors.filter(
    ({ actor }) => actor.from >= clause.to && actor.to <= v.from && actor.preposition === 'none',
  );
  const left = inside.length > 0 ? listOf(c, inside.at(-1)!.actor.list) : objectAfter(c, v.to, ['none']);
  if (left.length === 0 || left.some((id) => right.includes(id))) return null;
  return { ...found, left, right, clitic: false, host: v.verb!.kind === 'reception' ? 'left' : null };
}

/** "Y, with whom X met": a verb of either way may have its preposition before the relative word. */
function withWhom(c: Clause, v: VerbGroup, opened: Range | null): Range | null {
  const led = opened && v.verb!.frame === 'either' && inSet(c.r, RELATIVE_SET.with, opened.from - 1) > 0;
  return led ? { from: opened.from - 1, to: opened.to } : opened;
}

/** The verb has its other side behind it as usual: "a dit que X a reçu Y". */
function isGoverned(c: Clause, v: VerbGroup, governed: Governed): boolean {
  const before = c.actors.some(({ actor }) => actor.to <= v.from && v.from - actor.to <= 2);
  return before && objectAfter(c, v.to, governed).length > 0;
}

/** The relative word that opens the clause of a verb: no other finite verb stands between. */
function relativeBefore(c: Clause, v: VerbGroup, set: string): Range | null {
  for (let i = v.from - 1; i >= Math.max(c.sentence.from, v.from - RELATIVE_REACH); i--) {
    const length = inSet(c.r, set, i);
    if (length > 0) return { from: i, to: i + length };
    if (c.verbs.some((w) => isFinite(w) && w.from <= i && w.to > i)) return null;
  }
  return null;
}

/** People who end right before a relative word, with or without a comma. */
function antecedentOf(c: Clause, at: number, governed: 'none' | Way): number[] | null {
  const hit = c.actors.findLast(({ actor }) => actor.to <= at && at - actor.to <= 1);
  if (!hit || hit.actor.kind !== 'person') return null;
  if (governed !== 'none' && hit.actor.preposition !== governed) return null;
  return listOf(c, hit.actor.list);
}
