/** Whether those on one side of a telling were met all together, or one after the other: the first sign that speaks decides. */
import type { Clause } from './clause.ts';
import type { Actor } from './draft.ts';
import { servesUnder } from './embassy.ts';
import type { Found } from './found.ts';
import { says } from './marks.ts';
import { inList, inSet, isKey } from './reader.ts';

const MEETINGS = new Set<Found['kind']>(['talks', 'reception', 'courtesy-visit', 'call', 'video-call']);

const sideOf = (c: Clause, ids: readonly number[]): Actor[] =>
  c.actors.filter((a) => ids.includes(a.id)).map((a) => a.actor);

/** Several are met together in this language from so many on, unless something says otherwise. */
const leastOf = (c: Clause): number | undefined => c.r.knowledge.lexicon.file.grammar?.togetherFrom;

/** Whether a test holds for one of the tokens that part two neighbours of a row. */
function between(row: readonly Actor[], test: (i: number, next: Actor) => boolean): boolean {
  return row.slice(1).some((next, k) => {
    for (let i = row[k]!.to; i < next.from; i++) if (test(i, next)) return true;
    return false;
  });
}

/** "met A; B; and C", "A, then B", "A on Monday and B on Tuesday", "with A and with B": what stands between them parts them. */
function parted(c: Clause, row: readonly Actor[]): boolean {
  const [first] = row;
  const led = first !== undefined && first.preposition !== 'none';
  return between(
    row,
    (i, next) =>
      isKey(c.r, i, ';') ||
      isKey(c.r, i, 'puis') ||
      inList(c.r, 'inTurn', i) > 0 ||
      (led &&
        first.preposition === 'with' &&
        i > first.to &&
        inSet(c.r, 'prepositions.with', i) > 0 &&
        i < next.from),
  );
}

/** "held meetings with A, B and C": a list of meetings, one with each. */
function severally(c: Clause, f: Found): boolean {
  for (let i = f.trigger.from; i < f.trigger.to; i++)
    if (inList(c.r, 'severalMeetings', i) > 0) return f.right.length > 0;
  return false;
}

/** "held bilateral talks with the presidents of A, B and C": bilateral talks have two sides. */
function bilateral(c: Clause, f: Found): boolean {
  const countries = sideOf(c, f.right).map((a) => a.country);
  return (
    new Set(countries).size === countries.length &&
    countries.length > 1 &&
    !countries.includes(null) &&
    (says(c, 'bilateral', f.trigger.from - 1, f.trigger.to) ||
      // "discussed trade with A, B and C in bilateral talks"
      c.nouns.some((n) => n.from >= f.trigger.to && says(c, 'bilateral', n.from - 1, n.to)))
  );
}

/** "A et B ont reçu séparément Y", "l'ont rencontré séparément", "lors d'entretiens distincts avec A et B". */
function eachAlone(c: Clause, f: Found): boolean {
  const several = f.left.length > 1 ? f.right.length === 1 || f.clitic : f.right.length > 1;
  return several && MEETINGS.has(f.kind) && says(c, 'separateMarks');
}

/** "A of Kenya and B of Latvia had meetings with Y": as many meetings as states. */
function oneEach(c: Clause, f: Found): boolean {
  if (leastOf(c) === undefined || f.left.length < 2 || f.right.length !== 1) return false;
  const states = sideOf(c, f.left).map((a) => a.country);
  if (states.includes(null) || new Set(states).size < states.length) return false;
  return severally(c, f) && !says(c, 'jointMarks');
}

/** "a tenu un sommet virtuel avec A et B", "une réunion tripartite avec A et B": the noun says that all sat together. */
const assembled = (c: Clause, f: Found): boolean =>
  MEETINGS.has(f.kind) && f.right.length > 1 && says(c, 'jointMarks', f.trigger.from, f.trigger.to + 2);

/** "hosted A and B for trilateral talks", "to a private dinner": who receives several so sits down with all of them. */
function forTalks(c: Clause, f: Found): boolean {
  if (f.kind !== 'reception' || f.right.length < 2 || f.by !== 'verb') return false;
  const last = Math.max(...sideOf(c, f.right).map((a) => a.to));
  if (says(c, 'meals', last, last + TALKS_REACH)) return true;
  const noun = c.nouns.find((n) => n.from >= last && n.from - last <= TALKS_REACH && n.kind === 'talks');
  return noun !== undefined && inSet(c.r, 'prepositions.for', last) > 0;
}

/** "for their first direct talks". */
const TALKS_REACH = 6;

/** "hosted a dinner for A and B", "a offert un déjeuner à A et B": all sat at one table. */
const atTable = (c: Clause, f: Found): boolean =>
  f.by === 'verb' && f.right.length > 1 && says(c, 'tables', f.trigger.from, f.trigger.to);

/** "a delegation composed of A and B was received": its members came together. */
function ofDelegation(c: Clause, f: Found): boolean {
  const sent = ({ from, name }: Actor): boolean => {
    for (let i = from; i < (name?.from ?? 0); i++) if (inList(c.r, 'delegations', i) > 0) return true;
    return false;
  };
  return [f.left, f.right].some((ids) => {
    const [first, ...more] = sideOf(c, ids);
    return first !== undefined && more.length > 0 && sent(first) && !more.some(sent);
  });
}

/** "a reçu le ministre serbe A et le directeur B": guests of one country, received in one breath, came together. */
function oneParty(c: Clause, f: Found): boolean {
  const talks = f.kind === 'talks' && leastOf(c) !== undefined;
  if (f.by !== 'verb' || !(talks || (f.kind === 'reception' && f.host !== null))) return false;
  const row = sideOf(c, f.host === 'right' ? f.left : f.right);
  const [first, ...more] = row;
  if (!first?.country || more.length === 0 || row.some((a) => a.list !== first.list || a.kind !== 'person'))
    return false;
  const mates = more.every(
    (a) => a.country === first.country || (a.country === null && colleague(c, first, a)),
  );
  return mates && !parted(c, row);
}

/** "son collègue chargé de …", a second holder of the same kind of office, or their ambassador: of the country told of the first. */
function colleague(c: Clause, first: Actor, a: Actor): boolean {
  const [one, other] = [first.roles[0]?.heads[0], a.roles[0]?.heads[0]];
  const envoy = other?.flag === 'posted' && !other.errand && one?.flag !== 'posted' && !ofPlace(c, a);
  return other !== undefined && (other === one || other.flag === 'counterpart' || envoy);
}

/** "the UN Resident Coordinator", "the ambassador in Riga": an office with a place in it is told of somebody else's. */
function ofPlace(c: Clause, { from, to, name }: Actor): boolean {
  for (let i = from; i < (name?.from ?? to); i++) if (c.r.placeAt.has(i)) return true;
  return false;
}

/** "met Guyana's President A, Vice President B and Minister C": heads of one state do not sit down with a visitor in a row. */
function calledRound(c: Clause, f: Found): boolean {
  const row = sideOf(c, f.right);
  const chiefs = row.filter((a) =>
    a.roles.some((r) => r.heads.some((h) => h.national && h.flag === undefined)),
  );
  const states = new Set(row.flatMap((a) => a.country ?? []));
  return f.by === 'verb' && f.kind === 'talks' && row.length > 2 && states.size === 1 && chiefs.length > 0;
}

/** "called on President A, Speaker B and Minister C": who goes to see several goes to each. */
const rounds = (c: Clause, f: Found): boolean =>
  f.kind === 'courtesy-visit' && f.host === 'right' && f.right.length > 1 && !says(c, 'jointMarks');

/** "received Ambassador X of A and Consul Y". */
function oneEmbassy(c: Clause, f: Found): boolean {
  return [f.left, f.right].some((ids) => {
    const row = sideOf(c, ids);
    return row.length > 1 && row.slice(1).every((a) => servesUnder(row[0]!, a));
  });
}

/** "held several bilateral meetings. He met A, B and C": one with each. */
const announcedEach = (before: readonly Clause[], c: Clause): boolean =>
  ofStory(before, c).some(
    (b) => says(b, 'severalMeetings') && (says(b, 'bilateral') || says(b, 'separateMarks')),
  );

const ofStory = (before: readonly Clause[], c: Clause): readonly Clause[] =>
  before.filter((b) => b.sentence.story === c.sentence.story);

/** "L'Assemblée a accueilli une réunion rassemblant plusieurs présidents. X a reçu A, B et C": the meeting told of was one of all. */
function convened(told: readonly Clause[], c: Clause, f: Found): boolean {
  const before = ofStory(told, c).at(-1);
  if (!before || f.right.length < 3 || c.index - before.index !== 1) return false;
  const brings = before.verbs.find((v) => v.verb?.frame === 'joint');
  const several =
    brings && before.actors.some(({ actor }) => actor.kind === 'group' && actor.from >= brings.to);
  return (
    several === true &&
    !says(c, 'separateMarks') &&
    before.nouns.some((n) => !n.plural && n.to <= brings.from)
  );
}

/** "met, on the sidelines of the summit, A of Kenya, B of Latvia and C of Peru": there everybody meets everybody in turn. */
function aside(c: Clause, f: Found, before: readonly Clause[]): boolean {
  const row = sideOf(c, f.right);
  const told = row.flatMap((a) => a.country ?? []);
  const states = new Set(told).size;
  const there = [c, ...ofStory(before, c)].some((x) => says(x, 'sidelines'));
  return f.kind === 'talks' && states > 1 && states === told.length && there && !says(c, 'jointMarks');
}

/** "spoke by phone with A, B and C": nobody is on one line with several unless it is said. */
const onTheLine = (c: Clause, f: Found): boolean => f.kind === 'call' && !says(c, 'jointMarks');

/** "met, among others, A, B and C", "met leaders, including A, B and C": those are picked out of many. */
function pickedOut(c: Clause, f: Found): boolean {
  if (says(c, 'amongOthers')) return true;
  const [first] = sideOf(c, f.right).filter((a) => a.kind === 'person');
  const of = c.actors.find(({ id, actor }) => f.right.includes(id) && actor.kind === 'group')?.actor;
  return of !== undefined && first !== undefined && of.delegation !== true && leadsTo(c, first.from);
}

const leadsTo = (c: Clause, at: number): boolean =>
  [1, 2].some((k) => inList(c.r, 'amongThem', at - k) === k);

/** "also met A, B and C", "had a busy day meeting A, B and C": one more row in the count of meetings. */
const alsoMet = (c: Clause, f: Found): boolean =>
  f.by === 'verb' && f.kind === 'talks' && says(c, 'alsoMet', f.trigger.from - 3, f.trigger.to);

interface Sign {
  /** what it says of those on one side: `alone` of several subjects too */
  tells: 'all' | 'each' | 'alone';
  /** only where several are met together from so many on, or only where they are not */
  only?: 'crowds' | 'pairs';
  seen: (c: Clause, f: Found, before: readonly Clause[]) => boolean;
  /** they sat down to talk */
  sits?: true;
}

/** Those met are named: officials told by office alone are a count of meetings, which the story may go on to tell. */
const named =
  (seen: Sign['seen']): Sign['seen'] =>
  (c, f, before) =>
    sideOf(c, f.right).every((a) => a.kind !== 'person' || a.name !== null) && seen(c, f, before);

const unlessSaid =
  (seen: Sign['seen']): Sign['seen'] =>
  (c, f, before) =>
    seen(c, f, before) && f.each !== true && !says(c, 'separateMarks');

/** In the order in which they outweigh one another. */
const SIGNS: readonly Sign[] = [
  { tells: 'each', seen: rounds },
  { tells: 'alone', seen: eachAlone },
  { tells: 'alone', only: 'crowds', seen: oneEach },
  { tells: 'all', seen: unlessSaid(ofDelegation) },
  { tells: 'all', seen: unlessSaid(oneEmbassy) },
  { tells: 'all', seen: unlessSaid(forTalks), sits: true },
  { tells: 'all', seen: unlessSaid(atTable) },
  { tells: 'all', only: 'pairs', seen: assembled },
  { tells: 'all', only: 'pairs', seen: oneParty },
  { tells: 'all', only: 'pairs', seen: (c, f, before) => convened(before, c, f) },
  { tells: 'all', seen: (_, f) => f.joint },
  { tells: 'each', seen: (c, f) => f.each === true || says(c, 'separateMarks') },
  { tells: 'each', only: 'crowds', seen: severally },
  { tells: 'each', only: 'crowds', seen: (c, f) => parted(c, sideOf(c, f.right)) },
  { tells: 'each', only: 'crowds', seen: bilateral },
  { tells: 'each', only: 'crowds', seen: (c, _, before) => announcedEach(before, c) },
  { tells: 'each', only: 'crowds', seen: named(calledRound) },
  { tells: 'all', only: 'crowds', seen: oneParty },
  {
    tells: 'all',
    only: 'crowds',
    seen: (c, f) => f.left.length + f.right.length > 2 && says(c, 'jointMarks'),
  },
  { tells: 'each', only: 'crowds', seen: named(aside) },
  { tells: 'each', only: 'crowds', seen: named(onTheLine) },
  { tells: 'each', only: 'crowds', seen: named(pickedOut) },
  { tells: 'each', only: 'crowds', seen: named(alsoMet) },
];

/** The telling with what its words say of those on one side: one meeting of all, or one with each. */
export function together(c: Clause, f: Found, before: readonly Clause[]): Found {
  const least = leastOf(c);
  const here = least === undefined ? 'pairs' : 'crowds';
  const sign = SIGNS.find(({ only, seen }) => (only ?? here) === here && seen(c, f, before));
  if (sign?.tells === 'alone') return { ...f, apart: true, joint: false };
  if (sign?.tells === 'each') return { ...f, joint: false };
  if (sign?.tells === 'all')
    return { ...f, joint: true, kind: sign.sits && !says(c, 'meals', f.trigger.to) ? 'talks' : f.kind };
  if (least === undefined) return f;
  return { ...f, jointFrom: least, joint: Math.max(f.left.length, f.right.length) >= least };
}
