/** Words that look like what they are not: an article like a preposition ("a reçu de nouveaux ambassadeurs"), a participle like a verb ("A et B, venus saluer"). */
import { inDate, inList, isKey, tokenIn, type Reader } from './reader.ts';

/** "a reçu de nouveaux ambassadeurs", "avec, à Oslo, de nouveaux élus": in front of such a plural "de" is an article, where no noun stands before it. */
export function isArticle(r: Reader, at: number): boolean {
  if (tokenIn(r, at)?.cap !== false || inList(r, 'partitives', at - 1) === 0) return false;
  const before = tokenIn(r, at - 2);
  const mark = before?.kind === 'mark' || inDate(r, at - 2) || before?.cap === true;
  return mark || verbEnds(r, at - 2);
}

/** A participle or a form of a verb of meeting ends at a token. */
const verbEnds = (r: Reader, at: number): boolean => r.knowledge.lexicon.verbs.match(r.tokens, at) !== null;

/** ", venus lui présenter": a participle behind a comma tells more of those named, and is no verb of theirs. */
export const participleAside = (r: Reader, at: number): boolean =>
  isKey(r, at, ',') && r.knowledge.lexicon.verbs.match(r.tokens, at + 1)?.value.form === 'past';
