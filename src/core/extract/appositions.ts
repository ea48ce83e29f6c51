/** What may stand between or behind the office and the name of one person: brackets, further offices, ranks, styles. */
import type { RoleMention } from './draft.ts';
import { bareHead, modifiersFirst } from './heads.ts';
import { courtesyAt } from './courtesies.ts';
import { officeIsSubject } from './fronted-subject.ts';
import { lettersAt } from './name-words.ts';
import { readName, type NameMatch } from './names.ts';
import { determiner, inList, inSet, isKey, tokenIn, verbAt, type Reader } from './reader.ts';
import { bracketedCountry } from './origins.ts';
import { readRole } from './roles.ts';
import { ownedOffice, senderBehind, sentBy, sentByNamed } from './senders.ts';

/** Behind "ON, GCMG": letters of honour behind a name, each with or without its comma. */
function afterLetters(r: Reader, from: number): number {
  for (let at = from; ;) {
    const comma = isKey(r, at, ',') ? 1 : 0;
    const letters = lettersAt(r, at + comma);
    if (letters === 0) return at;
    at += comma + letters;
  }
}

/** Skips "(à droite)", "(54 ans)": brackets within an actor, at most eight tokens. */
export function afterBrackets(r: Reader, from: number): number {
  // "X MP, minister of …"
  const at = afterLetters(r, from);
  if (!isKey(r, at, '(')) return at;
  for (let i = at + 1; i < Math.min(r.end, at + 9); i++) if (isKey(r, i, ')')) return i + 1;
  return at;
}

/** "(Laos)", "(ministre lao de la Défense)" right behind a name. */
export function bracketed(r: Reader, at: number): { roles: RoleMention[]; country: string | null } {
  const none = { roles: [], country: null };
  const end = afterBrackets(r, at) - 1;
  if (end <= at) return none;
  const start = at + 1 + (determiner(r, at + 1)?.length ?? 0);
  const place = r.placeAt.get(start);
  if (place && place.to === end && place.place.type === 'country')
    return { roles: [], country: place.place.country };
  const role = readRole(r, start, 'none');
  return role && !role.plural && role.to === end ? { roles: [role], country: null } : none;
}

/** "le gouverneur de la province de X (Laos)": the country in brackets behind an office. */
export function besideOffice(r: Reader, roles: RoleMention[]): string | null {
  const told = roles.map((role) => bracketedCountry(r, role.to)?.country ?? null);
  return told.find((country) => country !== null) ?? null;
}

/** "received X, the minister of Kenya in his office, and …": no verb before the next pause. */
function pausesFirst(r: Reader, at: number): boolean {
  const led = ['prepositions.at', 'prepositions.for', 'prepositions.to'].some((set) => inSet(r, set, at) > 0);
  for (let i = led ? at : r.end; i < r.end; i++) {
    if (tokenIn(r, i)!.kind === 'mark') return true;
    if (verbAt(r, i)) return false;
  }
  return false;
}

/** "H.E. X, the president of Kenya received": words of a subject before its apposition. */
const OPENING = 14;

/** After an apposition with an article the sentence pauses, goes on with "et", or ends; a subject's goes on with its verb. */
function closes(r: Reader, from: number, at: number): boolean {
  const next = tokenIn(r, at);
  return (
    (modifiersFirst(r) &&
      (pausesFirst(r, at) || (from - r.from <= OPENING && verbAt(r, at + inList(r, 'adverbs', at))))) ||
    next === null ||
    next.kind === 'mark' ||
    r.dateAt.has(at + inSet(r, 'determiners.definite', at)) ||
    inSet(r, 'conjunctions.and', at) > 0 ||
    inSet(r, 'conjunctions.clause', at) > 0
  );
}

/** "Zayed, US Secretary speak by phone": the verb has two subjects, the comma of a headline means "and". */
function pluralVerb(r: Reader, at: number): boolean {
  if (!r.knowledge.lexicon.file.grammar?.headlineCapitals || at - r.from > OPENING) return false;
  const verb = r.knowledge.lexicon.verbs.match(r.tokens, at);
  const plural =
    verb?.value.form === 'infinitive' || verb?.value.form === 'finite' || inList(r, 'pluralActs', at) > 0;
  return plural && /(?:[^s]|ss)$/.test(tokenIn(r, at)?.key ?? '');
}

/** "X - ministre de …, directeur de …": a dash may open what a name is told by. */
function dashedRole(r: Reader, at: number): boolean {
  const dash = tokenIn(r, at);
  if (!dash || !DASHES.has(dash.key) || dash.gap !== 'space') return false;
  const next = tokenIn(r, at + 1);
  if (next?.gap !== 'space') return false;
  const role = readRole(r, at + 1, 'none');
  if (!modifiersFirst(r)) return !next.cap && role !== null;
  // "• Ana Berg - Ambassador of Norway in Riga": a line of a list, and no more
  return role !== null && !role.plural && endsLine(r, role.to);
}

function endsLine(r: Reader, at: number): boolean {
  const post = inSet(r, 'prepositions.at', at) > 0 ? r.placeAt.get(at + 1) : undefined;
  const next = tokenIn(r, post?.to ?? at);
  return next === null || next.gap === 'line' || next.kind === 'mark';
}

/** "Nabil Berg Ministre des Affaires étrangères": an office of some length or of a country, without a comma. */
function directRole(r: Reader, at: number): RoleMention | null {
  const token = tokenIn(r, at);
  if (modifiersFirst(r) || !token || token.caps || token.gap !== 'space') return null;
  const role = readRole(r, at, 'none');
  const long =
    role !== null &&
    (role.to - role.from >= OFFICE || role.country !== null) &&
    !role.plural &&
    !role.heads.some((h) => APART.has(h.flag ?? ''));
  return long && !readName(r, role.to) ? role : null;
}

/** What only says again who someone is, or a rank in front of the next name. */
const APART = new Set(['rank', 'counterpart', 'anaphor', 'companion']);

/** "Ministre de la Pêche". */
const OFFICE = 4;

const DASHES = new Set(['-', '–', '—']);

/** "X en sa qualité d'ambassadeur de …"; behind a pause only an envoy is told so, others may be the subject. */
function inCapacity(r: Reader, at: number): RoleMention | null {
  const pause = isKey(r, at, ',') ? 1 : 0;
  const length = inList(r, 'asOffice', at + pause);
  const role = length > 0 ? readRole(r, at + pause + length, 'none') : null;
  if (!role || role.plural || (pause > 0 && role.heads[0]?.flag !== 'posted')) return null;
  return role;
}

/** "Admiral X, Chief of Defence Staff and General Y": the rank is that of who follows. */
function cutAtRank(r: Reader, role: RoleMention | null): RoleMention | null {
  if (!role || !modifiersFirst(r) || role.plural || readName(r, role.to) === null) return role;
  for (let i = role.from + 1; i < role.to; i++) {
    const next = inSet(r, 'conjunctions.and', i) > 0 ? bareHead(r, i + 1) : null;
    if (next?.head.flag !== 'rank') continue;
    return { ...role, to: i, heads: role.heads.filter((h) => h !== next.head) };
  }
  return role;
}

/**
 * ", ministre de …" after a name; a role with its own name after it is the next actor, not an apposition. `opens`: the
 * name opens the sentence; `pausing`: a comma stood between office and name ("Kenyan Minister, X, Latvian Minister, Y").
 */
export function appositions(
  r: Reader,
  at: number,
  { opens = false, pausing = false } = {},
): { roles: RoleMention[]; to: number } {
  const roles: RoleMention[] = [];
  let to = afterBrackets(r, at);
  const capacity = inCapacity(r, to);
  if (capacity) return { roles: [capacity], to: capacity.to };
  const direct = directRole(r, at);
  if (direct) return { roles: [direct], to: afterBrackets(r, direct.to) };
  for (let n = 0; n < 3 && (isKey(r, to, ',') || (n === 0 && dashedRole(r, to))); n++) {
    let i = to + 1;
    i += inList(r, 'adverbs', i);
    const det = determiner(r, i);
    if (officeIsSubject(r, to, readRole)) break;
    const owned = ownedOffice(r, i);
    if (owned && closes(r, at, owned.to)) {
      roles.push(owned);
      to = owned.to;
      continue;
    }
    const role = cutAtRank(r, readRole(r, i + (det?.length ?? 0), 'none'));
    const counterpart = role?.heads[0]?.flag === 'counterpart';
    if (det && det.kind === 'possessive' && !counterpart) break;
    // "the leader of Finland" is an office, "the leader" only points back
    const vague = role?.country === null && role.heads.some((h) => h.flag === 'anaphor');
    if (!role || role.plural || vague || role.heads.some((h) => h.flag === 'companion')) break;
    const named = readName(r, role.to) ?? (det && isKey(r, role.to, ',') ? readName(r, role.to + 1) : null);
    const one = r.knowledge.lexicon.file.grammar?.modifiersFirst === true;
    const envoy = one ? sentByNamed(r, role) : null;
    const sent = envoy?.to ?? (det ? null : sentBy(r, role));
    if (named && sent === null && (det || named.words > 1 || one) && !isKey(r, named.from - 1, ',')) break;
    if (det && named && sent === null) break;
    if (!det && one && rankBehind(r, role.to)) break;
    const next = pausing && !det && isKey(r, role.to, ',') ? readName(r, role.to + 1) : null;
    if (next && next.words > 1) break;
    // "X, le nouvel ambassadeur de Serbie a été …": the comma that closes it is left out where X opens the sentence
    if (det && !closes(r, at, sent ?? role.to) && !(opens && verbAt(r, role.to))) break;
    if (!det && pluralVerb(r, role.to)) break;
    roles.push(envoy ?? (sent === null ? role : { ...role, to: sent }));
    to = afterBrackets(r, sent ?? role.to);
    const sender = sent === null ? senderBehind(r, role) : null;
    if (sender) {
      roles[roles.length - 1] = { ...role, country: role.country ?? sender.country, basis: sender.basis };
      return { roles, to: sender.to };
    }
  }
  return { roles, to: roles.length > 0 ? to : afterBrackets(r, at) };
}

/** "le directeur de la Garde, le général X", "…, Colonel X", "…, Son Excellence le Général X": a rank, or an office, between role and name. */
export function rankAndName(r: Reader, at: number): { role: RoleMention | null; name: NameMatch } | null {
  const i = afterCourtesy(r, at);
  const det = determiner(r, i);
  const styled = styledName(r, det?.kind === 'definite' ? i + det.length : i);
  if (styled) return { role: null, name: styled };
  if (!modifiersFirst(r) && det?.kind !== 'definite' && (det !== null || !tokenIn(r, i)?.cap)) return null;
  const role = readRole(r, i + (det?.length ?? 0), 'definite');
  if (!role || role.heads[0]?.flag !== 'rank') return null;
  // "le chef d'état-major, le général d'armée, X"
  const behind = !modifiersFirst(r) && isKey(r, role.to, ',') ? readName(r, role.to + 1) : null;
  const name = readName(r, role.to) ?? (behind && behind.words > 1 ? behind : null);
  return name ? { role, name } : null;
}

/** "S.E. le Colonel X", "Monsieur le Professeur X": a courtesy in front of a rank. */
function afterCourtesy(r: Reader, at: number): number {
  const { to } = courtesyAt(r, at);
  return to > at && determiner(r, to)?.kind === 'definite' ? to : at;
}

/** "le prince X", "camarade X", "le Dr X": a style between office and name. */
function styledName(r: Reader, at: number): NameMatch | null {
  const style = inList(r, 'styles', at);
  const name = readName(r, at + style);
  if (!name || (style === 0 && name.courtesy === null)) return null;
  return name;
}

/** "son homologue serbe, le président X": the office that both share is written out before the name. */
export function writtenOut(r: Reader, role: RoleMention): { role: RoleMention; name: NameMatch } | null {
  if (role.heads[0]?.flag !== 'counterpart') return null;
  const behind = afterBrackets(r, role.to);
  const i = isKey(r, behind, ',') ? behind + 1 : behind;
  const det = determiner(r, i);
  const office = det?.kind === 'definite' ? readRole(r, i + det.length, 'definite') : null;
  if (!office || office.plural || (office.country ?? role.country) !== (role.country ?? office.country))
    return null;
  const comma = isKey(r, office.to, ',') ? 1 : 0;
  const name = readName(r, office.to + comma);
  if (!name || (comma === 1 && name.words < 2 && name.courtesy === null)) return null;
  // "son homologue, le président X et le ministre Y" is a list
  return inSet(r, 'conjunctions.and', name.to) > 0 ? null : { role: office, name };
}

/** "X, who had been Kenya's minister of trade since 2019": the country of an office told behind "who". */
export function countryOfWho(r: Reader, at: number): string | null {
  if (!modifiersFirst(r) || !isKey(r, at, ',') || inSet(r, 'pronouns.relative', at + 1) === 0) return null;
  let i = at + 2;
  while (i < at + 6 && WAS.some((set) => inSet(r, set, i) > 0)) i++;
  if (i === at + 2) return null;
  const role = readRole(r, i + (determiner(r, i)?.length ?? 0), 'none');
  return role?.heads.some((h) => h.national) ? role.country : null;
}

const WAS = ['be.present', 'be.past', 'auxiliaries.been', 'have.present', 'have.past'];

const OPEN_QUOTES = new Set(['«', '“', '"']);
const CLOSE_QUOTES = new Set(['»', '”', '"']);

/** "le président du Kenya « Daniel Mutua »": a name that the text sets between quotation marks behind an office. */
export function quotedName(r: Reader, at: number): NameMatch | null {
  const name = OPEN_QUOTES.has(tokenIn(r, at)?.key ?? '') ? readName(r, at + 1) : null;
  return name && name.words > 1 && CLOSE_QUOTES.has(tokenIn(r, name.to)?.key ?? '') ? name : null;
}

/** "X, Minister of Trade General Y": the office of Y, with his rank. */
function rankBehind(r: Reader, at: number): boolean {
  const rank = readRole(r, at, 'none');
  return rank?.heads[0]?.flag === 'rank' && rank.country === null && readName(r, rank.to) !== null;
}
