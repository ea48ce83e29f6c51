/** "The A delegation was led by X and the B side by Y": the heads of two sides met. */
import { SURENESS } from '../model/sureness.ts';
import type { Clause } from './clause.ts';
import type { Actor } from './draft.ts';
import type { Found } from './found.ts';
import { countryOfPlace, modifiersFirst } from './heads.ts';
import { inList, inSet, nextInList, tokenIn, type Reader } from './reader.ts';

/** Words between a side and "led by": "the delegation of the Latvian Ministry of Foreign Affairs was". */
const LED_REACH = 16;
/** "du côté serbe par X", not "la délégation serbe a été reçue par X" */
const BARE_REACH = 4;
/** Sides of one sentence that are looked at. */
const MOST = 4;

/** End of "was led by", or of a bare "by" where the verb was said of the other side; 0 where there is none. */
function ledAt(r: Reader, side: number, again: boolean): number {
  for (let i = side + 1; i < Math.min(r.end, side + LED_REACH); i++) {
    const bare = again && (modifiersFirst(r) || i - side <= BARE_REACH);
    const led = inList(r, 'ledBy', i) || (bare ? inSet(r, 'prepositions.by', i) : 0);
    if (led > 0) return i + led;
    if (inList(r, 'sides', i) > 0 || tokenIn(r, i)?.key === ';') return 0;
  }
  return 0;
}

/** "met with a joint delegation led by X": a guest's delegation, not one of two sides. */
const oneOfMany = (r: Reader, side: number): boolean =>
  [1, 2, 3].some((k) => inSet(r, 'determiners.indefinite', side - k) > 0);

/** The heads of the sides that a sentence names. */
function heads(c: Clause): { id: number; actor: Actor }[] {
  const found: { id: number; actor: Actor }[] = [];
  const next = (from: number): number => nextInList(c.r, 'sides', from);
  for (let i = next(c.sentence.from); i < c.sentence.to && found.length < MOST; i = next(i + 1)) {
    if (oneOfMany(c.r, i)) continue;
    const at = ledAt(c.r, i, found.length > 0);
    const head = at > 0 ? c.actors.find(({ actor }) => actor.from <= at && actor.to > at) : undefined;
    if (head?.actor.kind === 'person' && !found.includes(head)) found.push(head);
  }
  return found;
}

/** "étaient conduites par", "étant conduites par": not "seront", nor a mere apposition in a sentence about something else. */
function toldAsFact(r: Reader, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (inList(r, 'ledBy', i) > 0) return BE.some((set) => inSet(r, set, i - 1) > 0);
  return false;
}

const BE = ['be.present', 'be.past', 'auxiliaries.been'];

/** "les délégations étant conduites par X et Y": the two whom one list names, of two countries unless one tells none. */
function bothHeads(c: Clause): { id: number; actor: Actor }[] {
  const next = (from: number): number => nextInList(c.r, 'delegations', from);
  for (let i = next(c.sentence.from); i < c.sentence.to; i = next(i + 1)) {
    if (!tokenIn(c.r, i)!.key.endsWith('s')) continue;
    const at = ledAt(c.r, i, false);
    const first = at > 0 ? c.actors.find(({ actor }) => actor.from <= at && actor.to > at) : undefined;
    if (!first || !toldAsFact(c.r, i, at)) continue;
    const listed = c.actors.filter(({ actor }) => actor.list === first.actor.list);
    const people = listed.every(({ actor }) => actor.kind === 'person' && actor.name !== null);
    if (people && listed.length === 2) return listed;
  }
  return [];
}

/** Heads of two sides in one sentence, or in this one and the one before it. */
export function ledSides(c: Clause, before: Clause | undefined): Found[] {
  if (c.sentence.kind !== 'body') return [];
  const both = bothHeads(c);
  const own = both.length > 0 ? both : heads(c);
  if (own.length === 0) return [];
  // "a reçu la délégation de A, conduite par X, et celle de B, conduite par Y": both met another
  const plain = !modifiersFirst(c.r);
  if (plain && c.verbs.some((v) => v.verb?.kind === 'reception')) return [];
  const earlier =
    !plain && before && own.length === 1 && before.sentence.story === c.sentence.story ? heads(before) : [];
  const sides = [...earlier, ...own];
  if (sides.length !== 2) return [];
  const [first] = own;
  return [
    {
      clause: c.index,
      trigger: { from: first!.actor.from - 1, to: first!.actor.from },
      by: 'verb',
      kind: 'talks',
      status: 'held',
      left: sides.map((s) => s.id),
      right: [],
      clitic: false,
      needsPrincipal: false,
      joint: true,
      host: null,
      strength: SURENESS.trigger.verb,
      organisers: [],
      event: null,
    },
  ];
}

/** The country of a side is its head's, where his own words tell none. */
export function countryOfSide(r: Reader, found: Actor[]): void {
  const next = (from: number): number => nextInList(r, 'sides', from);
  for (let i = next(r.from), led = 0; i < r.end && led < MOST; i = next(i + 1)) {
    const at = ledAt(r, i, modifiersFirst(r) || led > 0);
    if (at > 0) led++;
    const head = at > 0 ? found.find((a) => a.from <= at && a.to > at && a.kind === 'person') : undefined;
    if (!head || head.country !== null) continue;
    const country = sideCountry(r, i);
    if (country) Object.assign(head, { country, basis: 'demonym' as const });
  }
}

/** "the Latvian side", "the delegation of the Latvian ministry", "Latvia's team". */
function sideCountry(r: Reader, side: number): string | null {
  for (let i = side - 3; i < side + LED_REACH; i++) {
    if (i > side && inList(r, 'ledBy', i) > 0) return null;
    const place = r.placeAt.get(i);
    const country = r.knowledge.demonyms.match(r.tokens, i)?.value ?? countryOfPlace(r, i);
    if (i >= r.from && country && place?.place.type !== 'city') return country;
  }
  return null;
}
