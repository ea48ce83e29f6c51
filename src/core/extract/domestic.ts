/** Meetings of one country's own people: its own business, and no news of two states. */
import { couple } from './couples.ts';
import { SURENESS } from '../model/sureness.ts';
import type { Draft, Party, RoleMention } from './draft.ts';
import type { Found } from './found.ts';
import { knowledgeOf } from './knowledge.ts';
import { lengthIn } from './lexicon.ts';
import { isStateOffice, sentenceAt, within } from './lookups.ts';
import { complementWords, officesOf } from './same-office.ts';

const DOMESTIC_KINDS = new Set(['ceremony', 'conference', 'signing', 'visit']);

/** "the Orange Movement leader", "the head of the Green Party". */
function ofParty(draft: Draft, role: RoleMention): boolean {
  if (role.heads.some((h) => h.national)) return false;
  if (within(draft.places, role.from, role.to).some((p) => p.place.type === 'body')) return false;
  const story = draft.stories[sentenceAt(draft, role.from)?.story ?? 0];
  const lists = story?.language ? knowledgeOf(story.language)?.lexicon.lists : undefined;
  for (let i = role.from + 1; i < role.to; i++)
    if (draft.tokens[i]!.cap && lengthIn(lists?.movements, draft.tokens, i) > 0) return true;
  return false;
}

/** "le président de la Cour des comptes": the head of a house of the state. */
function ofStateHouse(draft: Draft, r: RoleMention): boolean {
  const story = draft.stories[sentenceAt(draft, r.from)?.story ?? 0];
  const houses = story?.language ? knowledgeOf(story.language)?.lexicon.lists.stateHouses : undefined;
  for (let i = r.from + 1; i < r.to; i++) {
    const length = lengthIn(houses, draft.tokens, i);
    // "le président du gouvernement" leads it
    if (length > 1) return true;
  }
  return false;
}

/** A minister with a portfolio, a vice-president, a governor, a judge or a member of parliament: not the head of a state. */
const isUnderling = (draft: Draft, own: RoleMention[]): boolean =>
  own.some(
    (r) =>
      r.heads.some(
        (h) =>
          h.local === true ||
          h.deputy === true ||
          (h.one.includes('ministre') && complementWords(draft, r).length > 0),
      ) || ofStateHouse(draft, r),
  );

/** "l'Émir du pays": the land whose news it is. */
function ofOwnLand(draft: Draft, role: RoleMention): boolean {
  const story = draft.stories[sentenceAt(draft, role.from)?.story ?? 0];
  const list = story?.language ? knowledgeOf(story.language)?.lexicon.lists.ownLand : undefined;
  for (let i = role.from + 1; i < role.to; i++) if (lengthIn(list, draft.tokens, i) > 0) return true;
  return false;
}

/** "le président de la République" and "le ministre de l'Intérieur", neither said to be of any country: a head of state and his minister. */
function ownCabinet(draft: Draft, parties: Party[]): boolean {
  if (parties.some((p) => p.country !== null || p.kind !== 'person')) return false;
  const offices = parties.map((p) => officesOf(draft, p));
  if (english(draft, parties) && (oneCapital(draft, offices) || ownCourt(draft, offices))) return true;
  const local = (r: RoleMention): boolean => r.heads.some((h) => h.local);
  const unplaced = offices.every(
    (own) => own.length > 0 && own.every((r) => isStateOffice(draft, r) || (local(r) && r.country === null)),
  );
  // "a delegation of the bank led by its Vice President"
  const sent = parties.some((p) => p.actor !== null && draft.actors[p.actor]!.delegation === true);
  if (!unplaced || sent || parties.length < 2) return false;
  if (offices.some((own) => own.some((r) => ofOwnLand(draft, r)))) return true;
  const under = offices.filter((own) => isUnderling(draft, own));
  const chiefs = offices.filter(
    (own) => !under.includes(own) && own.every((r) => r.heads[0]?.flag === undefined),
  );
  const locals = offices.every((own) => own.some(local));
  return locals || (chiefs.length === 1 && under.length === parties.length - 1);
}

/** "the defence minister called on the army chief", neither said to be of any country: two different offices below the head of a state. */
function oneCapital(draft: Draft, offices: RoleMention[][]): boolean {
  const heads = offices.map((own) => own.flatMap((r) => r.heads));
  const [a, b, more] = heads;
  const serving = offices.every((own) => own.some((r) => commands(draft, r)));
  if (!a || !b || more || (!serving && a.some((h) => b.includes(h)))) return false;
  const under = (r: RoleMention): boolean =>
    (r.heads[0]?.flag === 'portfolio' && complementWords(draft, r).length > 0) ||
    r.heads.some((h) => h.deputy) ||
    commands(draft, r);
  const barred = (r: RoleMention): boolean =>
    r.country !== null ||
    ABROAD.has(r.heads[0]?.flag ?? '') ||
    (!under(r) && r.heads.some((h) => h.national && h.flag === undefined));
  return offices.every((own) => own.some(under) && !own.some(barred));
}

/** "His Highness the Amir received the Education Minister", "… Sheikh X": a chief of no told country, and people of whom no more is told than a rank or a charge at home. */
function ownCourt(draft: Draft, offices: RoleMention[][]): boolean {
  const chief = (own: RoleMention[]): boolean =>
    own.some((r) => isStateOffice(draft, r) && r.heads.some((h) => h.national && h.flag === undefined));
  const athome = (own: RoleMention[]): boolean =>
    own.length > 0 &&
    own.every(
      (r) =>
        r.country === null &&
        (r.heads.every((h) => h.flag === 'rank') ||
          (r.heads[0]?.flag === 'portfolio' &&
            isStateOffice(draft, r) &&
            complementWords(draft, r).length > 0)),
    ) &&
    !own.some((r) => outward(draft, r));
  return (
    offices.length > 1 && offices.filter(chief).length === 1 && offices.every((o) => chief(o) || athome(o))
  );
}

/** "Minister of Foreign Affairs": may come from anywhere. */
function outward(draft: Draft, r: RoleMention): boolean {
  const story = draft.stories[sentenceAt(draft, r.from)?.story ?? 0];
  const list = story?.language ? knowledgeOf(story.language)?.lexicon.lists.outward : undefined;
  for (let i = r.from; i < r.to; i++) if (lengthIn(list, draft.tokens, i) > 0) return true;
  return false;
}

const ABROAD = new Set(['posted', 'counterpart', 'anaphor', 'companion']);

/** "Chief of Army Staff": who serves under a minister. */
function commands(draft: Draft, r: RoleMention): boolean {
  const story = draft.stories[sentenceAt(draft, r.from)?.story ?? 0];
  const list = story?.language ? knowledgeOf(story.language)?.lexicon.lists.commands : undefined;
  return lengthIn(list, draft.tokens, r.from) > 0;
}

const english = (draft: Draft, parties: Party[]): boolean => {
  const at = parties.find((p) => p.actor !== null)?.actor;
  const { language } =
    draft.stories[at == null ? 0 : (sentenceAt(draft, draft.actors[at]!.from)?.story ?? 0)]!;
  return language !== null && knowledgeOf(language)?.lexicon.file.grammar?.modifiersFirst === true;
};

/** An envoy, or an official on a visit: he meets governors and members of parliament who are not his own. */
const sentAbroad = (draft: Draft, p: Party): boolean =>
  p.kind !== 'person' ||
  officesOf(draft, p).some((r) => r.heads[0]?.flag === 'posted' || r.heads[0]?.flag === 'rank') ||
  (p.actor !== null && draft.actors[p.actor]!.delegation === true);

/** Two of one country talking to each other is its own business; a ceremony or a visit is told all the same. */
export function domestic(draft: Draft, story: number, parties: Party[], f: Found): boolean {
  if (couple(draft, parties)) return true;
  const { home: told, inferred } = draft.stories[story]!;
  const home = inferred ? null : told;
  const local = (p: Party): boolean =>
    officesOf(draft, p).some((r) => r.heads.some((h) => h.local) || ofParty(draft, r));
  const countries = parties.map((p) => p.country ?? (local(p) ? home : null));
  // Two who chair together are no guests of each other if they are of one country.
  // Who meets a governor or the head of a party of no stated country meets one of his own
  const [one] = new Set(countries.flatMap((c) => c ?? []));
  const own = (p: Party, i: number): boolean =>
    countries[i] === null &&
    told === null &&
    local(p) &&
    officesOf(draft, p).every((r) => r.country === null);
  const atHome =
    one !== undefined &&
    countries.every((c) => c === null || c === one) &&
    parties.some(own) &&
    !parties.some((p) => sentAbroad(draft, p));
  // "La Chine a organisé une cérémonie … du président chinois": a state and its own head
  if (parties.length === 2 && parties.some((p) => p.kind === 'country') && one !== undefined)
    if (countries.every((c) => c === one)) return true;
  const shown = DOMESTIC_KINDS.has(f.kind) && !(f.by === 'verb' && f.kind === 'conference');
  // "was seen off by Vice President Y"
  if (f.kind === 'ceremony' && f.by === 'verb' && f.host !== null && ownCabinet(draft, parties)) return true;
  // Who hands over a message is an envoy from elsewhere.
  const firm = f.strength !== SURENESS.trigger['weak-verb'];
  if (!shown && firm && ownCabinet(draft, parties)) return true;
  return !shown && (atHome || countries.every((c) => c !== null && c === countries[0]));
}
