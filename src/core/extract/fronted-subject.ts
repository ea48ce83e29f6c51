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
  const { nouns, verbs } = r.knowledge.lexicon;
  // "sa rencontre": many nouns of meetings are forms of verbs too; "Avant de rencontrer", "Après avoir reçu" lead no sentence
  const aside = (i: number): boolean =>
    nouns.match(r.tokens, i) !== null ||
    NOT_FINITE.has(verbs.match(r.tokens, i)?.value.form ?? '') ||
    toHave(r, i);
  for (let i = r.from; i < from; i++) if (verbAt(r, i) && !aside(i)) return false;
  const behind = verbs.match(r.tokens, from - 1);
  const met = behind?.length === 1 && NOT_FINITE.has(behind.value.form);
  return met || GOVERNING.some((set) => inSet(r, set, from - 1) > 0);
}

const NOT_FINITE = new Set<string>(['infinitive', 'gerund', 'past']);

const toHave = (r: Reader, i: number): boolean =>
  inSet(r, 'auxiliaries.toHave', i) > 0 || inSet(r, 'auxiliaries.toBe', i) > 0;

const GOVERNING = ['prepositions.with', 'prepositions.of', 'prepositions.to'];
