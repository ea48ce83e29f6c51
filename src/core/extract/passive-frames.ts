/** Frames whose guest comes first or not at all: passives, participles, audiences that were granted. */
import { isFinite, listOf, objectAfter, opensClause, subjectOf, type Clause } from './clause.ts';
import { invertedSubject, turnedAround } from './inverted.ts';
import type { VerbGroup } from './draft.ts';
import type { Found } from './found.ts';
import { inList, inSet, isKey } from './reader.ts';

/** "a été accueillie la première". */
const TURN_REACH = 3;

/** "a été reçu par", "coprésidée par X et Y". */
export function passiveFrame(c: Clause, v: VerbGroup, found: Found): Found | null {
  const agents = objectAfter(c, v.to, ['by'], { stopAtVerb: v.tense !== 'participle' });
  // "a message from A, which was delivered by X": X called on whom the sentence is about
  if (v.verb!.guest && v.verb!.object === 'to' && agents.length > 0) return broughtFrame(c, v, found, agents);
  // "X was called on by Y"
  if (v.verb!.object === 'to' && v.verb!.kind === 'courtesy-visit' && !v.verb!.tails)
    return agents.length > 0
      ? { ...found, left: agents, right: subjectOf(c, v), host: 'right', clitic: false }
      : null;
  if (v.verb!.guestUnsaid) return welcomeFrame(c, v, found, agents);
  if (v.verb!.object === 'for') return honouredFrame(c, v, found, agents);
  if (v.verb!.object === 'to')
    return grantedFrame(c, v, found, agents, objectAfter(c, Math.max(v.to, v.tail?.to ?? 0), ['to']));
  if (v.verb!.frame !== 'direct' && v.verb!.frame !== 'either') return takenUp(c, v, found, agents);
  const agent = agents.length > 0 ? agents : objectAfter(c, v.to, ['by'], { stopAtVerb: false });
  const before = isFinite(v) ? subjectOf(c, v) : participleSubject(c, v);
  if (agent.length === 0)
    return v.tense === 'participle' && whoseTurn(c, v.from).length === 0
      ? guestAside(c, v, found)
      : hostUnsaid(c, v, before, found);
  const patient =
    before.length === 0 && (isFinite(v) ? opensClause(c, v.from) : opensAlone(c, v))
      ? behindAgent(c, agent)
      : before;
  // "A également été reçu par X, Y": nothing but their order parts them
  const turned = before.length === 0 && isFinite(v) && agent.length > 1 ? turnedAround(c, v, agent) : null;
  if (turned) return { ...found, left: turned.met, right: turned.subject, host: 'left', clitic: false };
  // Received by several hosts in turn: one meeting a host; welcomed by several, at the foot of the steps, once.
  if (agent.length > 1 && patient.length === 1 && !oneTitle(c, agent) && v.verb!.id !== 'welcome')
    return { ...found, left: patient, right: agent, host: 'right', clitic: false };
  // "it was received by A and B", "le couple royal a été accueilli par A et B": who it was cannot be known
  const nobody = patient.length === 0 && agent.length > 1 && v.verb!.kind === 'reception';
  if (nobody || (patient.length === 0 && c.r.knowledge.lexicon.file.grammar?.nearObjects)) return null;
  const joint = found.joint || agent.length > 1;
  return { ...found, left: agent, right: patient, host: 'left', clitic: false, joint };
}

/** "La cérémonie d'accueil de Y était présidée par X", "… organisée en l'honneur de Y"; where no guest is said, for the one of whom the story tells. */
function welcomeFrame(c: Clause, v: VerbGroup, found: Found, by: number[]): Found | null {
  const before = c.actors.find(
    ({ actor }) => v.tail && actor.from >= v.tail.to && actor.to <= v.from && OWNERS.has(actor.preposition),
  );
  const told = before ? listOf(c, before.actor.list) : objectAfter(c, v.to, ['for']);
  const guests = told.filter((id) => !by.includes(id));
  if (by.length === 0) return null;
  return guests.length > 0
    ? { ...found, left: by, right: guests, host: 'left', clitic: false }
    : { ...found, right: by, host: 'right', clitic: false, needsPrincipal: true };
}

const OWNERS = new Set(['of', 'for']);

/** "Trade was discussed by X with Y", "ont été discutés entre X et Y", "coprésidée par X et Y": what was done stands in front. */
function takenUp(c: Clause, v: VerbGroup, found: Found, agents: number[]): Found | null {
  const near = c.r.knowledge.lexicon.file.grammar?.nearObjects === true;
  // "un accord signé par X et Y" is known already
  const known = !isFinite(v) && !near;
  if (agents.length > 1) return known && found.kind === 'signing' ? null : { ...found, left: agents };
  if (known || (!near && found.kind === 'signing')) return null;
  const between = near ? [] : objectAfter(c, v.to, ['between']);
  if (between.length > 1) return { ...found, left: between };
  const agent = c.actors.find((a) => a.id === agents[0])?.actor;
  const right = agent ? objectAfter(c, agent.to, ['with']).filter((id) => !agents.includes(id)) : [];
  return right.length > 0 ? { ...found, left: agents, right, clitic: false } : null;
}

/** "par les conseillers fédéraux X et Y": who share one title receive together. */
function oneTitle(c: Clause, agents: number[]): boolean {
  const shared = c.actors.filter(
    (a) => agents.includes(a.id) && a.actor.roles.some((r) => r.spread !== null),
  );
  const countries = new Set(shared.map((a) => a.actor.country));
  return shared.length === agents.length && countries.size < SEVERAL;
}

/** "par les présidents A de X, B de Y et C de Z": heads of so many states do not receive one guest together. */
const SEVERAL = 3;

/** "received a message, which was delivered by X". */
function broughtFrame(c: Clause, v: VerbGroup, found: Found, agents: number[]): Found {
  const to = objectAfter(c, v.to, ['to']);
  const main = c.verbs.find((w) => isFinite(w) && w.to <= v.from);
  const subject = main ? subjectOf(c, main) : [];
  const left = (to.length > 0 ? to : subject).filter((id) => !agents.includes(id));
  return { ...found, left, right: agents, host: 'left', clitic: false, needsPrincipal: left.length === 0 };
}

/** Words beside a passive by which it is one of a row: "a ensuite été reçu", "a été accueillie la première". */
function inTurn(c: Clause, v: VerbGroup): boolean {
  for (let i = v.from - 2; i <= v.to + TURN_REACH; i++) if (inList(c.r, 'inTurn', i) > 0) return true;
  // "À sa suite, Y a été reçu"
  return isFinite(v) && inList(c.r, 'inTurn', c.sentence.from) > 0;
}

/** "Ont enfin été reçus Y et Z", "Y a été reçu à son tour": by the host of the row that the story tells. */
function hostUnsaid(c: Clause, v: VerbGroup, before: number[], found: Found): Found | null {
  if (v.verb!.kind !== 'reception' || v.clitic) return null;
  const inverted = before.length === 0 && v.from <= c.sentence.from + 1;
  if (!inverted && !inTurn(c, v) && v.tense !== 'participle') return null;
  const right = inverted ? objectAfter(c, v.to, ['none']) : before;
  const known = right.every((id) =>
    c.actors.some((a) => a.id === id && (a.actor.name !== null || a.actor.country !== null)),
  );
  return right.length > 0 && known
    ? { ...found, right, clitic: false, host: 'left', hostUnsaid: true }
    : null;
}

/** "Ce fut au tour de Y d'être reçu": whose turn it was stands before the infinitive. */
export function whoseTurn(c: Clause, at: number): number[] {
  let i = at - 1;
  while (
    i > c.sentence.from &&
    (inSet(c.r, 'auxiliaries.toBe', i) > 0 ||
      inSet(c.r, 'prepositions.of', i) > 0 ||
      inSet(c.r, 'pronouns.reflexive', i) > 0 ||
      inList(c.r, 'adverbs', i) > 0 ||
      isKey(c.r, i, ','))
  )
    i--;
  const hit = c.actors.findLast(({ actor }) => actor.to === i + 1);
  const first = c.actors.find(({ actor }) => hit && actor.list === hit.actor.list)?.actor;
  if (!hit || !first || first.preposition !== 'of') return [];
  const turn = [1, 2, 3].some((k) => inList(c.r, 'turns', first.from - k) > 0);
  return turn ? listOf(c, hit.actor.list) : [];
}

/** "Reçus en audience par X : Y et Z": a line without another verb. */
const opensAlone = (c: Clause, v: VerbGroup): boolean =>
  v.from === c.sentence.from && !c.verbs.some(isFinite);

/** "Ont été reçus par X : Y et Z". */
function behindAgent(c: Clause, agent: number[]): number[] {
  const last = c.actors.findLast((a) => agent.includes(a.id));
  return last ? objectAfter(c, last.actor.to, ['none']) : [];
}

/** "X a salué Y, reçu mardi au palais": the one whom the sentence is about is the host. */
function guestAside(c: Clause, v: VerbGroup, found: Found): Found | null {
  const guest = c.actors.findLast(({ actor }) => actor.to <= v.from && v.from - actor.to <= 1);
  if (!guest || guest.actor.kind !== 'person' || !isKey(c.r, v.from - 1, ',')) return null;
  const main =
    c.verbs.find((w) => isFinite(w) && w.to <= v.from) ?? c.verbs.find((w) => isFinite(w) && w.from >= v.to);
  const left = main ? justBefore(c, main).filter((id) => id !== guest.id) : [];
  const right = [guest.id];
  if (left.length === 1) return { ...found, left, right, host: 'left' };
  return inTurn(c, v) ? { ...found, right, host: 'left', hostUnsaid: true } : null;
}

/** "un dîner offert par X en l'honneur de Y", "Y a assisté à un dîner offert en son honneur par X". */
function honouredFrame(c: Clause, v: VerbGroup, found: Found, by: number[]): Found | null {
  const named = c.actors.find(({ actor }) => actor.preposition === 'for' && actor.kind !== 'country');
  const guests = named ? listOf(c, named.actor.list) : [];
  const from = c.verbs.findLast((w) => isFinite(w) && w.to <= v.from);
  const his = [v.to, v.to + 1, v.to + 2].some((i) => inList(c.r, 'inHisHonour', i) > 0) || agentTail(c, by);
  const meant = guests.length > 0 || !his ? guests : from ? subjectOf(c, from) : [];
  const right = meant.filter((id) => !by.includes(id));
  if (by.length === 0 || (right.length === 0 && !his)) return null;
  return { ...found, left: by, right, host: 'left', clitic: right.length === 0 };
}

/** "offert par X en son honneur". */
function agentTail(c: Clause, by: number[]): boolean {
  const last = c.actors.findLast((a) => by.includes(a.id));
  return last !== undefined && inList(c.r, 'inHisHonour', last.actor.to) > 0;
}

/** What someone is granted or paid, in the words behind the verb. */
const GRANTED = new Set(['reception', 'courtesy-visit', 'visit']);

/** "Une audience a été accordée à Y par X", "… lui a été accordée par X". */
function grantedFrame(c: Clause, v: VerbGroup, found: Found, by: number[], to: number[]): Found | null {
  if (by.length === 0 && to.length > 0 && v.tail !== null && v.tail.to <= v.from)
    return grantedTo(c, v, found, to);
  const other = to.filter((id) => !by.includes(id));
  // "Y was granted an audience by X", "X was paid a courtesy visit by Y"
  const kept = GRANTED.has(v.kind ?? v.verb!.kind) && isFinite(v) && v.tail !== null && v.tail.from >= v.to;
  const free = other.length > 0 || !kept ? other : subjectOf(c, v).filter((id) => !by.includes(id));
  if (by.length === 0 || (free.length === 0 && !found.clitic)) return null;
  const host = v.verb!.kind === 'reception' ? 'left' : 'right';
  return { ...found, left: by, right: free, host, clitic: free.length === 0 };
}

/** "Lors de l'audience accordée à Y, X a dit": the one whom the sentence is about is the host; else that of the row. */
function grantedTo(c: Clause, v: VerbGroup, found: Found, to: number[]): Found | null {
  if (v.verb!.kind !== 'reception') return null;
  const main = c.verbs.find((w) => isFinite(w) && w.from >= v.to) ?? c.verbs.find(isFinite);
  const host = main ? subjectOf(c, main).filter((id) => !to.includes(id)) : [];
  const named = host.length === 1 && c.actors.some((a) => a.id === host[0] && a.actor.kind === 'person');
  const told = { ...found, right: to, host: 'left' as const, clitic: false };
  return named ? { ...told, left: host } : { ...told, hostUnsaid: true };
}

/** The actors that stand right in front of a verb, whatever came before them. */
function justBefore(c: Clause, v: VerbGroup): number[] {
  const hit = c.actors.findLast(({ actor }) => actor.to <= v.from && v.from - actor.to <= 1);
  return hit && hit.actor.preposition === 'none' ? listOf(c, hit.actor.list) : subjectOf(c, v);
}

/** "L'audience que lui a accordée X, Y a dit": X stands behind the verb, Y is what the sentence is about. */
export function invertedGrant(c: Clause, v: VerbGroup, found: Found): Found | null {
  if (!v.tail || v.tail.to > v.from || v.verb!.object !== 'to') return null;
  const inside = c.actors.filter(
    ({ actor }) => actor.from >= v.tail!.to && actor.to <= v.from && actor.preposition === 'none',
  );
  const left = inside.length > 0 ? listOf(c, inside[0]!.actor.list) : objectAfter(c, v.to, ['none']);
  const main = c.verbs.find((w) => isFinite(w) && w.from > v.to);
  const behind = objectAfter(c, v.to, ['to']);
  // "Y a dit, à l'issue de l'audience que lui a accordée X, que …"
  const earlier = c.verbs.findLast((w) => isFinite(w) && w.to <= v.tail!.from);
  const speaker = earlier ? invertedSubject(c, earlier) : [];
  const told = earlier && v.clitic ? subjectOf(c, earlier) : [];
  const guest = told.length > 0 ? told : main ? justBefore(c, main) : speaker;
  const right = (behind.length > 0 ? behind : guest).filter((id) => !left.includes(id));
  if (left.length === 0) return null;
  return { ...found, left, right, host: 'left', clitic: right.length === 0 && v.clitic !== null };
}

/** Reçu par X, "Y a dit": the next subject; "Y, reçu par X,": the actor right before. */
function participleSubject(c: Clause, v: VerbGroup): number[] {
  const turn = whoseTurn(c, v.from);
  if (turn.length > 0) return turn;
  const before = c.actors.findLast((a) => a.actor.to <= v.from && v.from - a.actor.to <= 1);
  if (before) return [before.id];
  const main = c.verbs.find((w) => isFinite(w) && w.from > v.to);
  const earlier =
    inSet(c.r, 'auxiliaries.toBe', v.from - 1) > 0
      ? c.verbs.findLast((w) => isFinite(w) && w.to <= v.from)
      : undefined;
  // "X est arrivé mardi à Oslo, accueilli par Y": the clause is of the subject in front
  const aside = main === undefined && isKey(c.r, v.from - 1, ',');
  const told = aside ? c.verbs.findLast((w) => isFinite(w) && w.to <= v.from) : undefined;
  const of =
    earlier ?? told ?? (reportsBack(c, v) ? c.verbs.findLast((w) => isFinite(w) && w.to <= v.from) : main);
  return of ? subjectOf(c, of) : speakerBefore(c, v);
}

/** "« … », a dit X, après avoir été reçu par Y": who says it stands behind the verb of saying. */
export function speakerBefore(c: Clause, v: VerbGroup): number[] {
  const said = c.verbs.findLast((w) => isFinite(w) && w.to <= v.from);
  return said ? invertedSubject(c, said) : [];
}

/** "X dit avoir reçu Y": what was done before is told by the verb in front of it; "après avoir reçu Y" by the one behind. */
export function reportsBack(c: Clause, v: VerbGroup): boolean {
  const perfect = [0, 1, 2, 3].some(
    (k) =>
      v.from + k < v.to &&
      (inSet(c.r, 'auxiliaries.toHave', v.from + k) > 0 || inSet(c.r, 'auxiliaries.toBe', v.from + k) > 0),
  );
  return perfect && inSet(c.r, 'prepositions.other', v.from - 1) === 0;
}
