/** Verbs that headlines write with a capital. */
import { inList, tokenIn, type Reader } from './reader.ts';

/** "President X Meets Y": where headlines write verbs with a capital, a verb ends a name. */
export function headlineVerb(r: Reader, at: number): boolean {
  if (!r.knowledge.lexicon.file.grammar?.headlineCapitals) return false;
  // "Asa'ad bin Tariq Al Said": behind a particle stands a name
  if (inList(r, 'namePrefixes', at - 1) > 0) return false;
  const verb = r.knowledge.lexicon.verbs.match(r.tokens, at);
  if (verb === null && inList(r, 'finite', at) === 0) return false;
  // "Marie Grant, met": a bare form goes on in capitals or ends the headline
  const bare = verb?.value.form === 'infinitive';
  const next = tokenIn(r, at + 1);
  return !bare || next === null || next.cap || next.kind === 'number';
}
