/** Who goes on the row of those met: "met A on Monday and B on Tuesday", "avec A, puis avec B", "outre A, X a vu B", "one with A, another with B". */
import { isFinite, listOf, type Clause } from './clause.ts';
import type { Actor } from './draft.ts';
import { SURENESS } from '../model/sureness.ts';
import type { Found } from './found.ts';
import { beforeVerb } from './lists.ts';
import { says } from './marks.ts';
import { determiner, inList, inSet, isKey, tokenIn } from './reader.ts';

const MEETINGS = new Set<Found['kind']>(['talks', 'reception', 'courtesy-visit', 'call', 'video-call']);

/** Names of a row are looked for this far behind the one before. */
const GAP = 30;

const actorsOf = (c: Clause, ids: readonly number[]): Actor[] =>
  c.actors.filter((a) => ids.includes(a.id)).map((a) => a.actor);

/** "puis avec Y", "and with Y", "and in Riga with Y": a word that joins stands before the preposition, and at most a scene in between. */
const ledAgain = (c: Clause, next: Actor, governed: Actor['preposition']): boolean =>
  [2, 3, 4, 5, 6].some((k) => {
    const at = next.from - k;
    const joins = inList(c.r, 'inTurn', at) || inSet(c.r, 'conjunctions.and', at);
    if (joins === 0 || joins >= k) return false;
    const i = behindScene(c, at + joins);
    return joins === k - 1 || i + inSet(c.r, `prepositions.${governed}`, i) === next.from;
  });

/** Behind the words that say when and where. */
function behindScene(c: Clause, from: number): number {
  let i = from;
  for (let step = sceneAt(c, i); step > 0; step = sceneAt(c, i)) i += step;
  return i;
}

/** Where the company of the one before ends: "accompagné de l'ambassadrice Z". */
function companyEnd(c: Clause, at: number): number {
  if (inList(c.r, 'company', at) === 0) return at;
  const first = c.actors.find(({ actor }) => actor.from >= at && actor.from - at <= COMPANY_REACH)?.actor;
  return first?.preposition === 'of' || first?.preposition === 'by'
    ? c.actors.findLast(({ actor }) => actor.list === first.list)!.actor.to
    : at;
}

const COMPANY_REACH = 4;

/** Tokens that say when or where, or in what order, at `at`; 0 where other words stand. */
function sceneAt(c: Clause, at: number): number {
  const led = inSet(c.r, 'prepositions.to', at) || inSet(c.r, 'prepositions.at', at);
  const date = c.r.dateAt.get(at + led)?.to ?? c.r.dateAt.get(at)?.to;
  const place = c.r.placeAt.get(at + led);
  const there = led > 0 && place !== undefined && place.to <= c.r.end;
  const end = date ?? (there ? place.to : at);
  return end - at || inList(c.r, 'inTurn', at) || inList(c.r, 'partsOfDay', at) || inList(c.r, 'adverbs', at);
}

/** Only time, place, order and company stand between two of a row, and something that joins them. */
function goesOn(c: Clause, from: number, next: Actor): boolean {
  let joined = false;
  let scene = false;
  for (let i = from; i < next.from;) {
    const and = inSet(c.r, 'conjunctions.and', i) || (isKey(c.r, i, ';') ? 1 : 0);
    const turn = inList(c.r, 'inTurn', i);
    const aside = companyEnd(c, i);
    if (and + turn > 0) joined = true;
    const step = and || (isKey(c.r, i, ',') ? 1 : 0) || sceneAt(c, i) || aside - i;
    if (step === 0) return i > from && calledSo(c, i, next);
    if (and === 0 && !isKey(c.r, i, ',')) scene = true;
    i += step;
  }
  // "A on Monday, B on Tuesday": what stands behind both parts them
  return joined || (scene && sceneAt(c, next.to) > 0);
}

/** "le milliardaire Y", "the philanthropist Y": a word that is no office of a state stands between article and name. */
const calledSo = (c: Clause, at: number, next: Actor): boolean => {
  const article = determiner(c.r, at);
  if (article?.kind !== 'definite' || next.roles.length > 0 || next.name === null || next.short) return false;
  const from = at + article.length;
  for (let i = from; i < next.from; i++)
    if (tokenIn(c.r, i)?.kind !== 'word' || tokenIn(c.r, i)!.cap) return false;
  return next.from - from >= 1 && next.from - from <= 2 && isKey(c.r, at - 1, ',');
};

/** Those who stand behind the last of a row and go on with it, each list of names in its turn. */
export function rowBehind(c: Clause, met: readonly number[]): number[] {
  const own = actorsOf(c, met);
  const last = own.at(-1);
  if (!last) return [];
  const stop = c.verbs.find((w) => isFinite(w) && w.from >= last.to)?.from ?? c.reach ?? c.sentence.to;
  const governed = own[0]!.preposition;
  for (const { actor } of c.actors) {
    if (actor.from < last.to) continue;
    if (actor.from >= stop || actor.from - last.to > GAP) break;
    if (actor.kind !== 'person' || actor.list === last.list) continue;
    const direct = actor.preposition === 'none' && !beforeVerb(c.r, actor.to) && goesOn(c, last.to, actor);
    const again = governed !== 'none' && actor.preposition === governed && ledAgain(c, actor, governed);
    if (!direct && !again) {
      if (governed === 'none' && actor.preposition === 'none') break;
      continue;
    }
    const list = listOf(c, actor.list);
    return [...list, ...rowBehind(c, list)];
  }
  return [];
}

const counted = new WeakMap<Clause, Clause['actors']>();

/** "Outre X, A a reçu Y": whom a sentence counts beside the other side. */
function besides(c: Clause): Clause['actors'] {
  const known = counted.get(c);
  if (known) return known;
  const found = c.actors.filter(
    ({ actor }) =>
      actor.kind === 'person' && [1, 2, 3, 4].some((k) => inList(c.r, 'besides', actor.from - k) === k),
  );
  counted.set(c, found);
  return found;
}

/** Those met by "un autre avec", "le second à", "one with" behind the first other side. */
function others(c: Clause, first: Actor): number[] {
  if (first.preposition === 'none') return [];
  const stop = c.verbs.find((v) => isFinite(v) && v.from >= first.to)?.from ?? c.sentence.to;
  return c.actors.flatMap(({ id, actor }) => {
    if (actor.from < first.to || actor.from >= stop || actor.preposition !== first.preposition) return [];
    const again = [2, 3].some((k) => inList(c.r, 'another', actor.from - k) > 0);
    return again && !isKey(c.r, actor.from - 1, '.') ? [...listOf(c, actor.list), id] : [];
  });
}

/** "With A, X discussed trade; with B, ports": the first of those whom one preposition leads stands in front. */
function inFront(c: Clause, f: Found, first: Actor): number[] {
  const opening = c.actors[0];
  if (!opening || opening.actor.preposition !== 'with' || first.preposition !== 'with') return [];
  const fronted = opening.actor.from - c.sentence.from <= 1 && opening.actor.to <= f.trigger.from;
  const parted = [2, 3].some(
    (k) => isKey(c.r, first.from - k, ';') || inSet(c.r, 'conjunctions.and', first.from - k) === k - 1,
  );
  return fronted && parted && opening.actor.kind === 'person' ? listOf(c, opening.actor.list) : [];
}

/** "X and his Kenyan, Latvian and Greek counterparts, A, B and C, respectively discussed ports": he did so with each. */
function withHisPeers(c: Clause, f: Found): Found {
  const [first, second] = actorsOf(c, f.left);
  const peers =
    second?.roles[0]?.heads[0]?.flag === 'counterpart' && f.right.length === 0 && f.left.length > 2;
  if (!first || !peers || !says(c, 'separateMarks')) return f;
  return { ...f, left: f.left.slice(0, 1), right: f.left.slice(1), joint: false, each: true };
}

/** The same telling with all of its row; `each` where the row itself says that they were met one by one. */
export function wholeRow(c: Clause, f: Found): Found {
  const own = actorsOf(c, f.right);
  const [first, last] = [own[0], own.at(-1)];
  if ((f.by !== 'verb' && f.by !== 'noun') || !MEETINGS.has(f.kind)) return f;
  if (!last) return withHisPeers(c, f);
  const fresh = (ids: readonly number[]): number[] =>
    ids.filter((id) => !f.left.includes(id) && !f.right.includes(id));
  const beside = (f.by === 'verb' ? besides(c) : [])
    .filter(({ actor }) => actor.to <= f.trigger.from)
    // "Besides Z, X met Y": the comma joins no list of Z and X
    .flatMap(({ actor }) => listOf(c, actor.list));
  const behind = first!.from >= f.trigger.to && !f.clitic ? rowBehind(c, f.right) : [];
  const more = [...new Set(fresh([...inFront(c, f, first!), ...behind, ...beside, ...others(c, last)]))];
  return more.length > 0 ? { ...f, right: [...f.right, ...more], joint: false, each: true } : f;
}

/** "Dans l'après-midi, l'ambassadeur Y." behind "X a reçu Z": a sentence of nothing but an hour and names goes on with the telling before it. */
export function fragment(c: Clause, told: Found | undefined): Found[] {
  const first = c.actors[0]?.actor;
  const goes = told?.clause === c.index - 1 && told.right.length > 0 && told.left.length > 0;
  if (!goes || !first || c.sentence.kind !== 'body' || c.verbs.length + c.nouns.length > 0) return [];
  const governed = first.preposition === 'none' || first.preposition === 'with';
  if (!governed || first.kind !== 'person' || first.name === null || first.roles.length === 0) return [];
  let i = c.sentence.from;
  while (i < first.from) {
    const step =
      sceneAt(c, i) ||
      inSet(c.r, 'conjunctions.and', i) ||
      inSet(c.r, 'prepositions.with', i) ||
      (isKey(c.r, i, ',') ? 1 : 0);
    if (step === 0) break;
    i += step;
  }
  if (i < first.from || first.from === c.sentence.from || !isKey(c.r, i - 1, ',')) return [];
  const right = listOf(c, first.list);
  const trigger = { from: c.sentence.from, to: first.from };
  return [{ ...told, clause: c.index, trigger, right, clitic: false, each: true, joint: false }];
}

/** "Reçus par A, B et C ont parlé de …": what those received together say is no meeting of their own. */
export function withoutGuests(found: readonly Found[]): Found[] {
  return found.filter(
    (f) =>
      f.strength > SURENESS.trigger['weak-verb'] ||
      f.right.length > 0 ||
      !found.some((g) => g.kind === 'reception' && f.left.every((id) => g.right.includes(id))),
  );
}
