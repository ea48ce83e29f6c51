/** Adjectives inside a title: words of no list, told by their endings. */
import { modifiersFirst } from './heads.ts';
import { inList, tokenIn, verbAt, type Reader } from './reader.ts';
import { setCountry, type RoleState } from './role-state.ts';

/** "le ministre chargé", "la commission mixte": a lower-case adjective, not the verb or date that follows the title. */
export function isAdjective(r: Reader, at: number): boolean {
  const word = tokenIn(r, at);
  if (!word || word.kind !== 'word' || word.cap || word.gap === 'line') return false;
  if (inList(r, 'roleStops', at) > 0 || inList(r, 'ledBy', at) > 0 || r.dateAt.has(at) || verbAt(r, at))
    return false;
  return r.knowledge.adjectiveEndings.some(
    (ending) => word.key.length > ending.length + 1 && word.key.endsWith(ending),
  );
}

/** "Ministre de l'Intégration Régionale": an adjective with a capital behind a noun with one; before another capital only a plural, which no name is. */
export function capitalAdjective(r: Reader, at: number): boolean {
  const word = tokenIn(r, at);
  if (modifiersFirst(r) || !word || word.gap !== 'space' || !tokenIn(r, at - 1)?.cap) return false;
  const ending = r.knowledge.adjectiveEndings.some(
    (e) => word.key.length > e.length + 1 && word.key.endsWith(e),
  );
  const named = tokenIn(r, at + 1)?.cap === true;
  return ending && !verbAt(r, at) && (!named || word.key.endsWith('es'));
}

/** "lao", "kényan": an adjective of a country behind a title, or any other. */
export function takeAdjective(r: Reader, s: RoleState): boolean {
  const demonym = r.knowledge.demonyms.match(r.tokens, s.at);
  if (demonym && s.at + demonym.length <= r.end) {
    if (s.plural) return false;
    setCountry(s, demonym.value, 'demonym');
    s.at += demonym.length;
    return true;
  }
  // "le Président Congolais Ola Berg": whose, only the rest of the story may tell
  const shared = tokenIn(r, s.at)?.gap === 'space' ? r.knowledge.sharedDemonyms.match(r.tokens, s.at) : null;
  if (!shared && !isAdjective(r, s.at)) return false;
  s.at += shared?.length ?? 1;
  return true;
}
