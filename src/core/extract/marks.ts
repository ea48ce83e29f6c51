/** Words that change the kind of a meeting: "par téléphone", "en visioconférence", "visite de courtoisie", "lettres de créance". */
import type { Kind } from '../model/meeting.ts';
import type { Clause } from './clause.ts';
import type { Range } from './draft.ts';
import type { ListName } from './list-names.ts';
import { inSet, nextInList, once, type Reader } from './reader.ts';

/** Tokens around a trigger within which "par téléphone" belongs to it. */
const NEAR = 22;

/** Whether a phrase of a list begins at or behind a token of its sentence: each verb asks it anew. */
const saysFrom = once((r: Reader, at: number, list: ListName): boolean => nextInList(r, list, at) < r.end);

/** Whether a sentence holds a phrase of a list, behind a token or between two. */
export function says(c: Clause, list: ListName, from = c.sentence.from, to?: number): boolean {
  if (to === undefined) return saysFrom(c.r, from, list);
  const end = Math.min(to, c.sentence.to);
  return nextInList(c.r, list, from, end) < end;
}

/** "discussed it with A, B, C and D during phone conversations": the first noun of a meeting behind the verb, with no other verb in between. */
function remoteBehind(c: Clause, trigger: Range): Kind | null {
  const noun = c.nouns.find((n) => n.from >= trigger.to);
  if (!noun || (noun.kind !== 'call' && noun.kind !== 'video-call')) return null;
  const apart = c.verbs.some((v) => v.from >= trigger.to && v.from < noun.from);
  return apart || inSet(c.r, 'status.scene', noun.from - 1) + inSet(c.r, 'status.scene', noun.from - 2) === 0
    ? null
    : noun.kind;
}

/** The kind of a trigger after the words around it are heard. */
export function marked(c: Clause, trigger: Range, kind: Kind): Kind {
  let from = trigger.from - NEAR;
  let to = trigger.to + NEAR;
  // The words of another verb are its own.
  for (const v of c.verbs) {
    if (v.verb === null) continue;
    if (v.to <= trigger.from) from = Math.max(from, v.tail?.to ?? v.to);
    else if (v.from >= trigger.to) to = Math.min(to, v.from);
  }
  const remote = kind === 'talks' ? remoteBehind(c, trigger) : null;
  if (remote) return remote;
  if (kind === 'talks' && says(c, 'phoneMarks', from, to)) return 'call';
  if (kind === 'talks' && says(c, 'videoMarks', from, to)) return 'video-call';
  if (kind === 'reception' && says(c, 'credentialMarks')) return 'ceremony';
  if (kind === 'reception' && says(c, 'ceremonyMarks')) return 'ceremony';
  if ((kind === 'talks' || kind === 'reception' || kind === 'visit') && says(c, 'courtesyMarks', from, to))
    return 'courtesy-visit';
  return kind;
}
