/** A name behind what a sentence puts in front: whether it is the subject of the sentence. */
import { modifiersFirst } from './heads.ts';
import { beforeVerb } from './lists.ts';
import type { NameMatch } from './names.ts';
import { inSet, isKey, verbAt, type Reader } from './reader.ts';

/** Words of what stands in front of a subject. */
const FRONT_REACH = 24;

/** "Lors de sa rencontre avec son homologue lao, X a dit": behind what is put in front, a name right before the verb is the subject. */
export function isSubject(r: Reader, from: number, name: NameMatch): boolean {
  if (modifiersFirst(r) || from - r.from > FRONT_REACH || !beforeVerb(r, name.to) || isKey(r, name.to, ','))
    return false;
  const governed = GOVERNING.some((set) => inSet(r, set, from - 1) > 0);
  // "sa rencontre": many nouns of meetings are forms of verbs too
  const isNoun = (i: number): boolean => r.knowledge.lexicon.nouns.match(r.tokens, i) !== null;
  for (let i = r.from; i < from; i++) if (verbAt(r, i) && !isNoun(i)) return false;
  return governed;
}

const GOVERNING = ['prepositions.with', 'prepositions.of', 'prepositions.to'];
