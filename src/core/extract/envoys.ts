/** What the title of an envoy or commissioner says further: where he lives, what he is sent for, the next of his matters. */
import { headAt, modifiersFirst } from './heads.ts';
import { readName } from './names.ts';
import { inList, inSet, isKey, tokenIn, verbAt, type Reader } from './reader.ts';
import { setCountry, type RoleState } from './role-state.ts';

/** Words of an errand before who sent the envoy. */
const ERRAND = 14;

/** "accrédité au Tchad", "en poste à Riga"; "avec résidence à Riga" tells only where an envoy lives. */
export function takeResidence(r: Reader, s: RoleState): boolean {
  const serves = s.posted ? inList(r, 'servesAt', s.at) : 0;
  const lives = s.posted ? inList(r, 'residesAt', s.at) : 0;
  const at = s.at + Math.max(serves, lives);
  const length = at > s.at ? inSet(r, 'prepositions.at', at) || inSet(r, 'prepositions.to', at) : 0;
  const place = r.placeAt.get(at + length + inSet(r, 'determiners.definite', at + length));
  if (length === 0 || !place || place.to > r.end) return false;
  if (serves > 0) s.hostCountry ??= place.place.country;
  s.at = place.to;
  return true;
}

/** "représentant spécial pour la paix et la sécurité du ministère …": what an envoy is sent for, before who sent him. */
export function takeErrand(r: Reader, s: RoleState): boolean {
  if (!s.posted || modifiersFirst(r) || inSet(r, 'prepositions.for', s.at) !== 1) return false;
  for (let i = s.at + 2; i < s.at + ERRAND; i++) {
    if (tokenIn(r, i)?.kind !== 'word' || r.dateAt.has(i) || verbAt(r, i) || readName(r, i)) return false;
    const body = inSet(r, 'prepositions.of', i) > 0 ? i + 1 + inSet(r, 'determiners.definite', i + 1) : i;
    if (body > i && inList(r, 'organisationHeads', body) > 0) {
      s.at = i;
      return true;
    }
  }
  return false;
}

/** "aux affaires politiques, à la paix et à la sécurité": the next matter of one office. */
export function takeNextMatter(r: Reader, s: RoleState): boolean {
  const joined = isKey(r, s.at, ',') || inSet(r, 'conjunctions.and', s.at) === 1;
  if (!s.portfolio || !joined || modifiersFirst(r)) return false;
  // "des Affaires étrangères et intégration régionale"
  const bare = inSet(r, 'conjunctions.and', s.at) === 1 ? inList(r, 'portfolioNouns', s.at + 1) : 0;
  if (bare > 0) {
    s.at += 1 + bare;
    return true;
  }
  const to = inSet(r, 'prepositions.to', s.at + 1);
  const at = s.at + 1 + to + inSet(r, 'determiners.definite', s.at + 1 + to);
  const matter = inList(r, 'institutionWords', at) > 0 || inList(r, 'matters', at) > 0;
  if (to === 0 || !matter || r.placeAt.has(at) || headAt(r, at)) return false;
  s.at = at + 1;
  return true;
}

/** "le Premier ministre de Maurice": a state is called so but for what it is; "de Hollande" may be somebody's. */
function isItsName(r: Reader, s: RoleState, at: number, state: string): boolean {
  const words = (r.knowledge.stateNames.get(state) ?? '').toLowerCase().split(' ');
  return (
    !modifiersFirst(r) && s.heads.some((h) => h.national) && words.at(-1) === r.tokens[at]!.word.toLowerCase()
  );
}

/** "le président de Guyane": a land that has none, and the state of like name that has. */
function likeNamed(r: Reader, s: RoleState, at: number): string | null {
  const place = r.placeAt.get(at);
  const hit = place ? r.knowledge.doubtful.match(r.tokens, at) : null;
  const chief = s.heads.some((h) => h.national && h.flag === undefined);
  return hit && chief && place!.to === at + hit.length && hit.value !== place!.place.id ? hit.value : null;
}

/** "l'ambassadeur de Maurice": a name that elsewhere may be a person's, and is none before another capital. */
export function takeDoubtful(r: Reader, s: RoleState, at: number): boolean {
  const alike = likeNamed(r, s, at);
  if (alike !== null) {
    setCountry(s, alike, 'of-country');
    s.at = r.placeAt.get(at)!.to;
    return true;
  }
  const hit = s.country === null ? r.knowledge.doubtful.match(r.tokens, at) : null;
  if (!hit || !(s.posted || isItsName(r, s, at, hit.value))) return false;
  if (!tokenIn(r, at)?.cap || tokenIn(r, at + hit.length)?.cap) return false;
  setCountry(s, hit.value, 'of-country');
  s.at = at + hit.length;
  return true;
}
