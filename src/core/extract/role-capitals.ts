/** Words with a capital that go on with an office and are no name: countries, regions, bodies ("Secrétaire d'État US", "the Central Committee's Commission"). */
import { capitalAdjective } from './adjectives.ts';
import { bareHead, countryOfPlace, headAt, modifiersFirst } from './heads.ts';
import { takeBareCountry } from './postings.ts';
import { inList, tokenIn, type Reader } from './reader.ts';
import { setCountry, type RoleState } from './role-state.ts';

/** Takes such words at `s.at`; false, and nothing taken, where a name or another office begins there. */
export function takeCapital(r: Reader, s: RoleState): boolean {
  const token = tokenIn(r, s.at);
  if (modifiersFirst(r) && takeBareCountry(r, s)) return true;
  if (modifiersFirst(r) && token && !r.placeAt.has(s.at)) {
    // A title of its own begins with this word: "… of Defence General X" goes on, "… Party Secretary X" too
    const rank = bareHead(r, s.at);
    if (rank) return false;
    // "the Central Committee's Commission"
    const owned = inList(r, 'possessive', s.at);
    // "Head of the EU Delegation"
    const headed = s.heads.some((h) => h.one[0] === 'Head') ? inList(r, 'delegations', s.at) : 0;
    const words = inList(r, 'institutionWords', s.at + owned) || (owned === 0 ? headed : 0);
    if (words > 0 && owned > 0 && headAt(r, s.at + owned)) return false;
    if (words > 0) s.at += owned + words;
    return words > 0;
  }
  if (!token?.cap) return false;
  const place = r.placeAt.get(s.at);
  if (place) {
    // "Secrétaire d'État US", "ambassadeur spécial Vietnam-Japon"
    const paired = tokenIn(r, place.to)?.gap === 'hyphen' || token.gap === 'hyphen';
    const bare = r.knowledge.lexicon.file.grammar?.bareCountry === true;
    if (place.place.type === 'city' && bare) return false;
    // "la région Bretagne"
    const region = place.place.type === 'city' && inList(r, 'cityNouns', s.at - 1) > 0;
    if (!(paired || token.caps || bare || region)) return false;
    if (!paired) setCountry(s, countryOfPlace(r, s.at), 'own-name');
    s.at = place.to;
    return true;
  }
  const named = s.heads.some((h) => h.oneName === true);
  const words = inList(r, 'institutionWords', s.at) || (!named && capitalAdjective(r, s.at) ? 1 : 0);
  s.at += words;
  return words > 0;
}
