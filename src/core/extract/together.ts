/** Whether those on one side of a telling were met all together, or one after the other. */
import type { Clause } from './clause.ts';
import type { Actor } from './draft.ts';
import { servesUnder } from './embassy.ts';
import type { Found } from './found.ts';
import { says } from './marks.ts';
import { inList, inSet, isKey } from './reader.ts';

/** "held meetings with A, B and C", "met A; B; and C": a list of meetings, one with each. */
function severally(c: Clause, f: Found): boolean {
  const plural = (i: number): boolean => inList(c.r, 'severalMeetings', i) > 0;
  for (let i = f.trigger.from; i < f.trigger.to; i++) if (plural(i)) return f.right.length > 0;
  const side = c.actors.filter((a) => f.right.includes(a.id)).map((a) => a.actor);
  return side.length > 1 && side.slice(1).some((a, i) => semicolon(c, side[i]!.to, a.from));
}

/** "held bilateral talks with the presidents of A, B and C": bilateral talks have two sides. */
function bilateral(c: Clause, f: Found): boolean {
  const countries = f.right.map((id) => c.actors.find((a) => a.id === id)?.actor.country ?? null);
  return (
    new Set(countries).size === countries.length &&
    countries.length > 1 &&
    !countries.includes(null) &&
    says(c, 'bilateral', f.trigger.from - 1, f.trigger.to)
  );
}

function semicolon(c: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isKey(c.r, i, ';')) return true;
  return false;
}

const MEETINGS = new Set<Found['kind']>(['talks', 'reception', 'courtesy-visit', 'call', 'video-call']);

/** "A et B ont reçu séparément Y", "l'ont rencontré séparément", "lors d'entretiens distincts avec A et B". */
function eachAlone(c: Clause, f: Found): boolean {
  const several = f.left.length > 1 ? f.right.length === 1 || f.clitic : f.right.length > 1;
  return several && MEETINGS.has(f.kind) && says(c, 'separateMarks');
}

/** "A of Kenya and B of Latvia had meetings with Y": as many meetings as states. */
function oneEach(c: Clause, f: Found): boolean {
  if (f.left.length < 2 || f.right.length !== 1) return false;
  const states = f.left.map((id) => c.actors.find((a) => a.id === id)?.actor.country ?? null);
  if (states.includes(null) || new Set(states).size < states.length) return false;
  for (let i = f.trigger.from; i < f.trigger.to; i++)
    if (inList(c.r, 'severalMeetings', i) > 0) return !says(c, 'jointMarks');
  return false;
}

/** "a tenu un sommet virtuel avec A et B", "une réunion tripartite avec A et B": the noun says that all sat together. */
const assembled = (c: Clause, f: Found): boolean =>
  MEETINGS.has(f.kind) && f.right.length > 1 && says(c, 'jointMarks', f.trigger.from, f.trigger.to + 2);

/** "hosted A and B for trilateral talks", "to a private dinner": who receives several so sits down with all of them. */
function forTalks(c: Clause, f: Found): boolean {
  if (f.kind !== 'reception' || f.right.length < 2 || f.by !== 'verb') return false;
  const last = Math.max(...f.right.map((id) => c.actors.find((a) => a.id === id)?.actor.to ?? 0));
  if (says(c, 'meals', last, last + TALKS_REACH)) return true;
  const noun = c.nouns.find((n) => n.from >= last && n.from - last <= TALKS_REACH && n.kind === 'talks');
  return noun !== undefined && inSet(c.r, 'prepositions.for', last) > 0;
}

/** "a delegation composed of A and B was received": its members came together. */
function ofDelegation(c: Clause, f: Found): boolean {
  const sent = (id: number): boolean => {
    const { from, name } = c.actors.find((a) => a.id === id)?.actor ?? {};
    for (let i = from ?? 0; i < (name?.from ?? 0); i++) if (inList(c.r, 'delegations', i) > 0) return true;
    return false;
  };
  return [f.left, f.right].some((side) => side.length > 1 && sent(side[0]!) && !side.slice(1).some(sent));
}

/** "for their first direct talks". */
const TALKS_REACH = 6;

/** "a reçu le ministre serbe A et le directeur B": guests of one country, received in one breath, came together. */
function oneParty(c: Clause, f: Found): boolean {
  const talks = f.kind === 'talks' && c.r.knowledge.lexicon.file.grammar?.nearObjects === true;
  if (f.by !== 'verb' || !(talks || (f.kind === 'reception' && f.host !== null))) return false;
  const guests = f.host === 'right' ? f.left : f.right;
  const row = c.actors.filter((a) => guests.includes(a.id)).map((a) => a.actor);
  const [first, ...more] = row;
  if (!first?.country || more.length === 0 || row.some((a) => a.list !== first.list || a.kind !== 'person'))
    return false;
  const inTurn = more.some((a, i) => {
    for (let k = row[i]!.to; k < a.from; k++)
      if (isKey(c.r, k, ';') || isKey(c.r, k, 'puis') || inList(c.r, 'inTurn', k) > 0) return true;
    return false;
  });
  return (
    !inTurn && more.every((a) => a.country === first.country || (a.country === null && colleague(first, a)))
  );
}

/** "son collègue chargé de …", or a second holder of the same kind of office: of the country told of the first. */
function colleague(first: Actor, a: Actor): boolean {
  const [one, other] = [first.roles[0]?.heads[0], a.roles[0]?.heads[0]];
  return other !== undefined && (other === one || other.flag === 'counterpart');
}

/** "called on President A, Speaker B and Minister C": who goes to see several goes to each. */
const rounds = (c: Clause, f: Found): boolean =>
  f.kind === 'courtesy-visit' && f.host === 'right' && f.right.length > 1 && !says(c, 'jointMarks');

/** "received Ambassador X of A and Consul Y". */
function oneEmbassy(c: Clause, f: Found): boolean {
  return [f.left, f.right].some((side) => {
    const row = c.actors.filter((a) => side.includes(a.id)).map((a) => a.actor);
    return row.length > 1 && row.slice(1).every((a) => servesUnder(row[0]!, a));
  });
}

/** "held several bilateral meetings. He met A, B and C": one with each. */
const announcedEach = (before: Clause, c: Clause): boolean =>
  before.sentence.story === c.sentence.story &&
  says(before, 'severalMeetings') &&
  (says(before, 'bilateral') || says(before, 'separateMarks'));

/** "L'Assemblée a accueilli une réunion rassemblant plusieurs présidents. X a reçu A, B et C": the meeting told of was one of all. */
function convened(before: Clause, c: Clause, f: Found): boolean {
  if (f.right.length < 3 || before.sentence.story !== c.sentence.story || c.index - before.index !== 1)
    return false;
  const brings = before.verbs.find((v) => v.verb?.frame === 'joint');
  const several =
    brings && before.actors.some(({ actor }) => actor.kind === 'group' && actor.from >= brings.to);
  return (
    several === true &&
    !says(c, 'separateMarks') &&
    before.nouns.some((n) => !n.plural && n.to <= brings.from)
  );
}

/** "received the ambassadors of A, B and C": one meeting of all where the language has it so and nothing says "separately". */
export function together(c: Clause, f: Found, before?: Clause): Found {
  const least = c.r.knowledge.lexicon.file.grammar?.togetherFrom;
  if (rounds(c, f)) return { ...f, joint: false };
  if (eachAlone(c, f) || (least !== undefined && oneEach(c, f))) return { ...f, apart: true, joint: false };
  if (ofDelegation(c, f) && !says(c, 'separateMarks')) return { ...f, joint: true };
  if (oneEmbassy(c, f) && !says(c, 'separateMarks')) return { ...f, joint: true };
  if (forTalks(c, f) && !says(c, 'separateMarks'))
    return { ...f, joint: true, kind: says(c, 'meals', f.trigger.to) ? f.kind : 'talks' };
  if (least === undefined && (assembled(c, f) || oneParty(c, f) || (before && convened(before, c, f))))
    return { ...f, joint: true };
  if (least === undefined || f.joint || says(c, 'separateMarks')) return f;
  if (severally(c, f) || bilateral(c, f) || (before && announcedEach(before, c))) return f;
  if (f.kind === 'talks' && oneParty(c, f)) return { ...f, joint: true };
  const most = Math.max(f.left.length, f.right.length);
  return { ...f, jointFrom: least, joint: most >= least || (most > 1 && says(c, 'jointMarks')) };
}
