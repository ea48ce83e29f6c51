/** Envoys and those who sent them: which of the two a name behind "l'émissaire du président" belongs to. */
import type { RoleMention } from './draft.ts';
import { modifiersFirst } from './heads.ts';
import { readName, type NameMatch } from './names.ts';
import { readRole } from './roles.ts';
import { courtesyAt } from './courtesies.ts';
import { ofCountry } from './origins.ts';
import { determiner, inList, inSet, isKey, type Reader } from './reader.ts';

/** End of "un émissaire du président de A, X", "émissaire du président X": the name is the sender's. "L'envoyé spécial du président, X" names the envoy. */
export function sentBy(r: Reader, role: RoleMention): number | null {
  // "ministre de la Défense, envoyé spécial du président": so is who holds another office besides
  const envoy = !modifiersFirst(r) && role.heads.at(-1)?.errand === true;
  const posted = role.heads[0]?.flag === 'posted' || envoy;
  if (role.plural || (!posted && modifiersFirst(r))) return null;
  const sender = senderIn(r, role);
  if (!sender) return null;
  const direct = readName(r, role.to);
  // "the envoy of the President X" may name either, "the envoy of President X" the president
  if (modifiersFirst(r)) return direct && (envoyBehind(r, direct.to) || styled(r, role)) ? direct.to : null;
  // "la conseillère du président X": the name is the president's
  if (direct && (posted || (direct.words > 1 && !direct.courtesy))) return direct.to;
  if (!posted) return null;
  const aside = role.determined !== 'definite' && isKey(r, role.to, ',') ? readName(r, role.to + 1) : null;
  return aside && (aside.words > 1 || aside.courtesy) && !ofRow(r, aside) ? aside.to : null;
}

/** "of President", right in front of a name: a title without its article is part of the name. */
function styled(r: Reader, role: RoleMention): boolean {
  for (let i = role.to - 1; i > role.from; i--) {
    if (inSet(r, 'prepositions.of', i - 1) === 0) continue;
    const head = r.knowledge.lexicon.heads.match(r.tokens, i);
    return head !== null && i + head.length === role.to && head.value.head.national === true;
  }
  return false;
}

/** "A, envoyé du président du Kenya, B, ambassadeur de Lettonie": the next of a row, with an office of his own. */
const ofRow = (r: Reader, name: NameMatch): boolean =>
  isKey(r, name.to, ',') && readRole(r, name.to + 1, 'none') !== null;

/** "du président", "de son homologue", "from Zambia's President": an office of one person, inside the words of another's. */
function senderIn(r: Reader, role: RoleMention): boolean {
  let of = false;
  for (let i = role.from + 1; i < role.to; i++) {
    of ||= inSet(r, 'prepositions.of', i - 1) > 0;
    const led = inSet(r, 'prepositions.of', i - 1) > 0 || determiner(r, i - 1) !== null;
    if (!led && !(of && modifiersFirst(r))) continue;
    const head = r.knowledge.lexicon.heads.match(r.tokens, i)?.value;
    if (head && !head.plural && (head.head.national || head.head.flag === 'counterpart')) return true;
  }
  return false;
}

/** "Special Envoy of President Y of Kenya", "envoy of the President of Kenya, Y," behind the envoy's name: Y is the sender. */
export function sentByNamed(r: Reader, role: RoleMention): RoleMention | null {
  if (role.plural || role.heads[0]?.flag !== 'posted' || !senderIn(r, role)) return null;
  const behind = isKey(r, role.to, ',') ? readName(r, role.to + 1) : null;
  const closed = behind && behind.words > 1 && isKey(r, behind.to, ',') && !ofRow(r, behind) ? behind : null;
  const name = readName(r, role.to) ?? closed;
  if (!name) return null;
  const origin = ofCountry(r, name.to);
  const own = role.country === null && origin !== null;
  return { ...role, to: origin?.to ?? name.to, ...(own && { country: origin.country, basis: 'of-country' }) };
}

/** "President X's Special Envoy": the office of one who is named in front, told by whom he was sent. */
export function ownedOffice(r: Reader, at: number): RoleMention | null {
  const sender = modifiersFirst(r) ? readRole(r, courtesyAt(r, at).to, 'none') : null;
  if (!sender?.heads[0]?.national || sender.plural) return null;
  const name = readName(r, sender.to);
  const owned = name ? inList(r, 'possessive', name.to) : 0;
  const office = owned > 0 ? readRole(r, name!.to + owned, 'none') : null;
  if (office?.heads[0]?.flag !== 'posted' || office.plural || readName(r, office.to)) return null;
  const told = office.country === null ? sender : office;
  return { ...office, from: at, country: told.country, basis: told.basis };
}

/** "envoy of President X, Y": the name behind the sender's is the envoy's. */
export function envoyBehind(r: Reader, at: number): NameMatch | null {
  const name = isKey(r, at, ',') ? readName(r, at + 1) : null;
  return name && (name.words > 1 || name.courtesy) ? name : null;
}

/** "envoyé spécial de S.E. X, président de A": the office behind the name that ends an envoy's title is the sender's. */
export function senderBehind(r: Reader, role: RoleMention): RoleMention | null {
  if (role.heads[0]?.flag !== 'posted' || role.plural || !isKey(r, role.to, ',')) return null;
  const sender = readRole(r, role.to + 1, 'none');
  if (!sender?.heads[0]?.national || sender.heads[0].flag !== undefined || sender.plural) return null;
  for (let i = role.from + 1; i < role.to; i++) {
    const name = inSet(r, 'prepositions.of', i - 1) > 0 ? readName(r, i) : null;
    if (name && name.words > 1 && name.to === role.to) return sender;
  }
  return null;
}
