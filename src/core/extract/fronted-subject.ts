/** A name behind what a sentence puts in front: whether it is the subject of the sentence. */
import { modifiersFirst } from './heads.ts';
import { beforeVerb } from './lists.ts';
import { readName, type NameMatch } from './names.ts';
import type { RoleMention } from './draft.ts';
import { determiner, inList, inSet, isKey, tokenIn, verbAt, type Reader } from './reader.ts';

/** Words of what stands in front of a subject. */
const FRONT_REACH = 24;

/** "Lors de sa rencontre avec son homologue lao, X a dit": behind what is put in front, a name right before the verb is the subject. */
export function isSubject(r: Reader, from: number, name: NameMatch): boolean {
  if (modifiersFirst(r))
    return beforeVerb(r, name.to) && !isKey(r, name.to, ',') && fronted(r, name.start - 1);
  if (from - r.from > FRONT_REACH || !beforeVerb(r, name.to) || isKey(r, name.to, ',')) return false;
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

/** "In welcoming Y,", "During a meeting with Y,": a comma behind words that lead no clause of their own. */
function fronted(r: Reader, comma: number): boolean {
  if (!isKey(r, comma, ',') || comma - r.from > FRONT_REACH) return false;
  // "Later, in a separate meeting with Y, the President said"
  const aside = r.from + inList(r, 'adverbs', r.from);
  const from = aside > r.from && isKey(r, aside, ',') ? aside + 1 : r.from;
  const led = inList(r, 'circumstance', from);
  const doing = [from, from + led].find(
    (i) => r.knowledge.lexicon.verbs.match(r.tokens, i)?.value.form === 'gerund',
  );
  if (doing === undefined && led === 0) return false;
  const { nouns, verbs } = r.knowledge.lexicon;
  for (let i = (doing ?? from) + 1; i < comma; i++)
    if (
      verbAt(r, i) &&
      !nouns.match(r.tokens, i) &&
      !NOT_FINITE.has(verbs.match(r.tokens, i)?.value.form ?? '')
    )
      return false;
  return true;
}

/** "In a meeting with Y, X, Minister of Trade said": a bare name between two commas is the subject, and the office its own. */
function ofSubject(r: Reader, comma: number): boolean {
  let i = comma - 1;
  while (i > r.from && tokenIn(r, i)?.cap) i--;
  return i > r.from && i < comma - 1 && isKey(r, i, ',');
}

/** "In welcoming the envoy X, the President said", "Receiving the ambassador of A, President Y said": an office behind the comma of a fronted phrase, right before the verb. */
export function officeIsSubject(
  r: Reader,
  comma: number,
  readRole: (r: Reader, at: number, determined: RoleMention['determined']) => RoleMention | null,
): boolean {
  if (!modifiersFirst(r) || !fronted(r, comma) || ofSubject(r, comma)) return false;
  const start = comma + 1 + (determiner(r, comma + 1)?.length ?? 0);
  const role = readRole(r, start, 'definite');
  if (!role || tokenIn(r, role.to) === null) return false;
  const end = readName(r, role.to)?.to ?? role.to;
  return beforeVerb(r, end + inList(r, 'adverbs', end)) && !isKey(r, end, ',');
}
