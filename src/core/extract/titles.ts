/** Whom a title without a name means: the person of the story who holds it, where only one can. */
import { isSheAgain } from './described.ts';
import type { Actor, Draft, RoleMention } from './draft.ts';
import { agree, genderOfPersonAt } from './genders.ts';
import { isStateOffice, nearObjects, peopleOf, sentenceAt, sentenceIndex, within } from './lookups.ts';
import type { Memory } from './memory.ts';
import { complementWords, otherName } from './same-office.ts';

export const headKeys = (role: RoleMention): string[] => role.heads.map((h) => h.one[0]!);

/** Someone whose title anywhere in the story has these words, or words that they are the initials of. */
function holds(draft: Draft, person: number, words: string[]): boolean {
  return draft.people[person]!.mentions.some((m) =>
    draft.actors[m]!.roles.some((r) => {
      const keys = draft.tokens.slice(r.from, r.to).map((t) => t.key);
      const initials = keys
        .filter((k) => k.length > 3)
        .map((k) => k[0])
        .join('');
      return words.every((w) => keys.includes(w) || initials.includes(w));
    }),
  );
}

/** "le président de la République, X", then "le chef de l'État algérien": X's own state is named only now. */
function ownChief(draft: Draft, person: number, role: RoleMention): boolean {
  const sole = role.heads[0]!.national === true && role.heads[0]!.flag === undefined;
  return (
    sole &&
    draft.people[person]!.mentions.some((m) =>
      draft.actors[m]!.roles.some(
        (r) =>
          headKeys(r)[0] === headKeys(role)[0] &&
          isStateOffice(draft, r) &&
          complementWords(draft, r).length === 0,
      ),
    )
  );
}

/** "président de la Commission de l'Union européenne": the head of a body that a place name tells. */
export const ofBody = (draft: Draft, r: RoleMention): boolean =>
  within(draft.places, r.from, r.to).some((p) => p.place.type === 'organisation' || p.place.type === 'body');

/** "était porteur d'un message de son président, X": not the head of state who received the envoy. */
export const ofSender = (said: RoleMention, held: RoleMention): boolean =>
  said.country === null &&
  held.determined === 'possessive' &&
  held.country === null &&
  held.heads[0]?.flag === undefined;

const TOLD = new Set<RoleMention['basis']>(['demonym', 'of-country']);

/** The office is told of him without the words of any country. */
const calledSo = (draft: Draft, person: number, role: RoleMention): boolean =>
  draft.people[person]!.mentions.some((m) =>
    draft.actors[m]!.roles.some((r) => !TOLD.has(r.basis) && headKeys(r)[0] === headKeys(role)[0]),
  );

const isEnvoy = (draft: Draft, person: number): boolean =>
  draft.people[person]!.mentions.some((m) =>
    draft.actors[m]!.roles.some((r) => r.heads[0]?.flag === 'posted'),
  );

const LEADERS = new Set(['leader', 'dirigeant']);

/** The head of a state or of its government, by any title of the story. */
const isChief = (draft: Draft, person: number): boolean =>
  draft.people[person]!.mentions.some((m) =>
    draft.actors[m]!.roles.some((r) => r.heads.some((h) => h.national && h.flag === undefined && !h.deputy)),
  );

/** "the minister", of an External Affairs Minister: another head, and the same word for who has charge of something. */
const portfolioOf = (draft: Draft, person: number, role: RoleMention): boolean =>
  role.heads[0]?.flag === 'portfolio' &&
  draft.people[person]!.mentions.some((m) =>
    draft.actors[m]!.roles.some(
      (r) =>
        r.heads.some((h) => h.flag === 'portfolio' && h !== role.heads[0]) &&
        draft.tokens.slice(r.from, r.to).some((t) => t.key === draft.tokens[role.to - 1]!.key),
    ),
  );

/** A person of the story who holds the title written here: who agrees with its article first, for "le ministre" may be a woman. */
export function byTitle(
  draft: Draft,
  story: number,
  actor: Actor,
  memory: Memory,
  skip: ReadonlySet<number>,
): number | null {
  const others = peopleOf(draft, story).filter((i) => !agree(genderOfPersonAt(draft, i), actor.gender));
  if (others.length === 0) return holderOf(draft, story, actor, memory, skip);
  const agreeing = holderOf(draft, story, actor, memory, new Set([...skip, ...others]));
  return agreeing ?? (actor.gender === 'm' ? holderOf(draft, story, actor, memory, skip) : null);
}

/** A person of the story who holds the title written here: same head, and no other country than the one written. */
function holderOf(
  draft: Draft,
  story: number,
  actor: Actor,
  memory: Memory,
  skip: ReadonlySet<number>,
): number | null {
  const role = actor.roles[0]!;
  // "la responsable française" points back; "le responsable de la sécurité" is an office
  const vague = role.heads[0]!.one.includes('responsable') && complementWords(draft, role).length === 0;
  const anaphor = role.heads[0]!.flag === 'anaphor' || vague;
  const diplomat = anaphor && role.heads[0]!.one.includes('diplomate');
  const foreign = anaphor && ofBody(draft, role);
  // "le chef de l'État" is not the president of a commission
  const ofState = role.heads[0]!.national === true && isStateOffice(draft, role) && role.to - role.from > 1;
  const fits = (index: number): boolean => {
    const p = draft.people[index]!;
    if (p.story !== story || skip.has(index)) return false;
    const elsewhere = actor.country !== null && p.country !== actor.country;
    if (elsewhere && !(p.country === null && ownChief(draft, index, role))) return false;
    // "le diplomate" is no head of state, and no prince
    if (anaphor) return !foreign && (!diplomat || isEnvoy(draft, index) || !isChief(draft, index));
    // "l'ambassadrice de A", then "la diplomate de A, X"
    const posted = role.heads[0]!.flag === 'posted' && actor.country !== null;
    return p.mentions.some((m) =>
      draft.actors[m]!.roles.some(
        (r) =>
          !(ofState && (ofBody(draft, r) || ofSender(role, r))) &&
          ((posted && r.heads[0]!.flag === 'anaphor') ||
            headKeys(r).some((k) => k === role.heads[0]!.one[0]) ||
            otherName(draft, role, r)),
      ),
    );
  };
  const words = complementWords(draft, role);
  const renamed = (index: number): boolean =>
    draft.people[index]!.mentions.some((m) => draft.actors[m]!.roles.some((r) => otherName(draft, role, r)));
  const same = (index: number): boolean =>
    fits(index) && (words.length === 0 || holds(draft, index, words) || renamed(index));
  // "Qatar's Foreign Minister X visited Riga. The minister carried a letter": in English who acted last, if he is one
  const acted = nearObjects(draft, story) ? memory.subject : null;
  const bears = (index: number): boolean =>
    fits(index) || (!skip.has(index) && portfolioOf(draft, index, role));
  if (actor.country === null && words.length === 0 && !anaphor && acted !== null && bears(acted))
    return acted;
  // A bare "le ministre" is the one the story is about, if that is a minister.
  if (
    actor.country === null &&
    words.length === 0 &&
    !anaphor &&
    memory.principal !== null &&
    bears(memory.principal)
  )
    return memory.principal;
  // "le ministre des Affaires étrangères", of no country, beside that of another: whom the story calls so is its principal
  const own = memory.principal;
  if (actor.country === null && words.length > 0 && own !== null && same(own) && calledSo(draft, own, role))
    return own;
  const peer = calledPeer(draft, story, actor, role);
  if (peer !== null && !skip.has(peer)) return peer;
  // "Kenya's leader" is the head of the state rather than its minister
  const chief =
    anaphor && LEADERS.has(role.heads[0]!.one[0]!)
      ? memory.recent.findLast((i) => same(i) && isChief(draft, i))
      : undefined;
  const she = (index: number): boolean => same(index) && isSheAgain(draft, draft.people[index]!, actor);
  // "le diplomate marocain" is the ambassador, not the king who sent him
  const envoy = diplomat ? memory.recent.findLast((i) => same(i) && isEnvoy(draft, i)) : undefined;
  // "le président gabonais" is rather the one told to be Gabon's than one of no country
  const compatriot = (i: number): boolean =>
    actor.country !== null && draft.people[i]!.country === actor.country;
  const native = memory.recent.findLast((i) => compatriot(i) && same(i));
  const recent = memory.recent.findLast(she) ?? chief ?? envoy ?? native ?? memory.recent.findLast(same);
  if (recent !== undefined) return recent;
  if (actor.country === null) {
    if (words.length > 0) return null;
    if (memory.principal !== null && fits(memory.principal)) return memory.principal;
    const later = anchored(draft, role) ? peopleOf(draft, story).filter(fits) : [];
    return later.length === 1 ? later[0]! : null;
  }
  const later = peopleOf(draft, story).filter(same);
  return later.find((i) => inBody(draft, i)) ?? later[0] ?? null;
}

/** "son homologue comorien, X", then "le chef de l'État comorien": the only one of that state whom the story calls a counterpart. */
function calledPeer(draft: Draft, story: number, actor: Actor, role: RoleMention): number | null {
  const [head] = role.heads;
  if (actor.country === null || !head?.national || head.flag !== undefined) return null;
  const own = peopleOf(draft, story).filter((i) => draft.people[i]!.country === actor.country);
  const [only, more] = own;
  const peer =
    only !== undefined &&
    more === undefined &&
    draft.people[only]!.mentions.some((m) =>
      draft.actors[m]!.roles.some((r) => r.heads[0]?.flag === 'counterpart'),
    );
  return peer ? only : null;
}

function inBody(draft: Draft, person: number): boolean {
  return draft.people[person]!.mentions.some((m) => {
    const at = draft.actors[m]!.from;
    return sentenceAt(draft, at)?.kind === 'body';
  });
}

/** The one person of a story who is given no title anywhere and whom its headline names, or the text right beside: the envoy that its lead leaves unnamed. */
export function titledOnly(draft: Draft, story: number, role: RoleMention): number | null {
  const bare = peopleOf(draft, story).filter((i) => {
    const p = draft.people[i]!;
    return (
      p.story === story &&
      p.country === null &&
      (p.mentions.length > 1 || leadsNext(draft, p.mentions[0]!, role)) &&
      p.mentions.every((m) => draft.actors[m]!.roles.length === 0)
    );
  });
  const [only] = bare;
  if (only === undefined || bare.length > 1) return null;
  const { mentions } = draft.people[only]!;
  const here = sentenceIndex(draft, role.from);
  const beside = mentions.some((m) => {
    const a = draft.actors[m]!;
    const behind = sentenceIndex(draft, a.from) - here;
    const described = draft.tokens[a.to]?.key === ',';
    return a.preposition === 'none' && !a.short && !described && behind > 0 && behind <= BESIDE;
  });
  const titled = sentenceAt(draft, draft.actors[mentions[0]!]!.from)?.kind === 'title';
  return titled || (beside && lone(draft, role)) ? only : null;
}

/** "L'ambassadeur de A a pris congé de Y. X quitte …": the first words of the next sentence, and its subject. */
function leadsNext(draft: Draft, mention: number, role: RoleMention): boolean {
  const a = draft.actors[mention]!;
  const s = sentenceAt(draft, a.from);
  const next = sentenceIndex(draft, a.from) - sentenceIndex(draft, role.from) === 1;
  return next && s?.from === a.from && within(draft.verbs, a.to, a.to + 1).length > 0;
}

/** "a reçu les ambassadeurs de A et B", "l'ambassadeur de A et celui de B": one name behind does not tell which. */
function lone(draft: Draft, role: RoleMention): boolean {
  const s = sentenceAt(draft, role.from)!;
  const unnamed = within(draft.actors, s.from, s.to).filter(
    (a) => a.kind === 'person' && a.person === null && a.roles.some((r) => r.heads[0] === role.heads[0]),
  );
  return unnamed.length === 1 && !role.plural;
}

/** Sentences behind an office without a name in which the name is told. */
const BESIDE = 4;

/** "le président gabonais", then "X est très demandé": the one name without any title that does something is that of the head of state. */
export function bareChief(draft: Draft, story: number, role: RoleMention): number | null {
  const [head] = role.heads;
  if (
    !head?.national ||
    head.flag !== undefined ||
    role.country === null ||
    complementWords(draft, role).length > 0
  )
    return null;
  const bare = peopleOf(draft, story).filter((i) => {
    const p = draft.people[i]!;
    return p.country === null && p.mentions.every((m) => draft.actors[m]!.roles.length === 0);
  });
  const [only, more] = bare;
  if (only === undefined || more !== undefined || draft.people[only]!.keys.length < 2) return null;
  const acts = draft.people[only]!.mentions.some((m) => {
    const a = draft.actors[m]!;
    const s = sentenceAt(draft, a.from);
    return (
      s?.kind === 'body' &&
      a.preposition === 'none' &&
      !a.short &&
      within(draft.verbs, a.to, a.to + 1).length > 0
    );
  });
  return acts ? only : null;
}

/** Mentions of one person, and people named before, that are looked at. */
const [MENTIONS, RECENT] = [24, 24];

const unranked = (draft: Draft, person: number): boolean =>
  draft.people[person]!.mentions.slice(0, MENTIONS).every((m) =>
    draft.actors[m]!.roles.every((r) => r.heads.every((h) => h.flag === 'rank')),
  );

/** "La délégation guinéenne conduite par le général X", then "le ministre": the head of the delegation, of whom no office is told. */
export function onlyRanked(draft: Draft, story: number, role: RoleMention, memory: Memory): number | null {
  if (role.country !== null || !role.heads[0]?.national || role.determined !== 'definite') return null;
  const leads = (i: number): boolean =>
    draft.people[i]!.mentions.slice(0, MENTIONS).some((m) => draft.actors[m]!.delegation);
  const heads = [...new Set(memory.recent.slice(-RECENT))].filter(
    (i) => draft.people[i]!.story === story && leads(i),
  );
  const [only, more] = heads;
  return only !== undefined && more === undefined && unranked(draft, only) ? only : null;
}

/** Only one holds such an office in a state: its head, its government's, or a named ministry's. */
export function anchored(draft: Draft, role: RoleMention): boolean {
  const [head] = role.heads;
  const sole = head?.flag === undefined || complementWords(draft, role).length > 0;
  return sole && isStateOffice(draft, role);
}
