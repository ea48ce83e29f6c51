/** Those of a row of audiences whom a sentence counts by their turn: "Le premier, Y, …", "Lui a succédé Y", "Ce fut le tour de Y". */
import { listOf, type Clause } from './clause.ts';
import type { Actor } from './draft.ts';
import { SURENESS } from '../model/sureness.ts';
import type { Found } from './found.ts';
import { inList, inSet, isKey, nextInList } from './reader.ts';

/** Words between "le premier" and who it was. */
const CALLER_REACH = 12;

const byHost = (c: Clause, trigger: Found['trigger'], right: number[]): Found => ({
  clause: c.index,
  trigger,
  by: 'noun',
  kind: 'reception',
  status: 'held',
  left: [],
  right,
  clitic: false,
  needsPrincipal: false,
  joint: false,
  host: 'left',
  hostUnsaid: true,
  strength: SURENESS.trigger.noun,
  organisers: [],
  event: null,
});

/** A name, or the office of a stated country. */
const known = ({ kind, name, country, roles }: Actor): boolean =>
  kind === 'person' && (name !== null || (country !== null && roles.length > 0));

/** "Le premier, Y, …", "La seconde avec Y", "Le deuxième visiteur a été Y", "L'un, Y, …, l'autre, Z": those of a row, each counted. */
function counted(c: Clause): Found[] {
  const found: Found[] = [];
  const next = (from: number): number => nextInList(c.r, 'ordinals', from);
  for (let i = next(c.sentence.from); i < c.sentence.to; i = next(i + 1)) {
    const ordinal = inList(c.r, 'ordinals', i);
    const opens = i === c.sentence.from || [',', ':', ';'].some((k) => isKey(c.r, i - 1, k));
    const led = inSet(c.r, 'conjunctions.and', i - 1) > 0;
    if (!(opens || led) || c.r.knowledge.lexicon.heads.match(c.r.tokens, i + ordinal - 1)) continue;
    // "She was followed by Y"
    const by = inSet(c.r, 'prepositions.by', i + ordinal - 1) > 0;
    const { at, host } = by ? { at: i + ordinal, host: null } : behindCaller(c, i + ordinal);
    const hit = c.actors.find(({ actor }) => actor.from === at);
    if (!hit || !known(hit.actor) || inList(c.r, 'possessive', hit.actor.to) > 0) continue;
    // "Others received were Y and Z"
    const until = next(i + 1);
    const row = listOf(c, hit.actor.list).filter((id) => id === hit.id || startOf(c, id) < until);
    const told = byHost(c, { from: i, to: i + ordinal }, row);
    found.push(host === null ? told : { ...told, left: [host], hostUnsaid: false });
  }
  return found;
}

const startOf = (c: Clause, id: number): number => c.actors.find((a) => a.id === id)!.actor.from;

/** Where he who is counted is told, behind "visiteur a été", "à être reçu par X est", "à", ",", and who X is. */
function behindCaller(c: Clause, from: number): { at: number; host: number | null } {
  let i = from;
  let host: number | null = null;
  while (i < from + CALLER_REACH) {
    const by = inSet(c.r, 'prepositions.by', i);
    const agent = by > 0 ? c.actors.find(({ actor }) => actor.from === i + by) : undefined;
    if (agent) {
      host = agent.id;
      i = agent.actor.to;
      from = i - 1;
      continue;
    }
    const mark = isKey(c.r, i, ',') || isKey(c.r, i, ':') ? 1 : 0;
    // "Next, X said" counts nobody
    if (mark > 0 && i === from && c.r.knowledge.lexicon.file.grammar?.nearObjects) break;
    const step =
      inList(c.r, 'callers', i) ||
      mark ||
      inSet(c.r, 'prepositions.with', i) ||
      inSet(c.r, 'prepositions.for', i) ||
      (c.r.dateAt.get(i)?.to ?? i) - i;
    if (step === 0) break;
    i += step;
  }
  const to = inSet(c.r, 'prepositions.to', i);
  if (i === from && to === 0) return { at: -1, host };
  return { at: c.actors.some(({ actor }) => actor.from === i) ? i : i + to, host };
}

/** "a reçu deux émissaires. X, ministre kényan, était porteur d'un message": X was one of them. */
function bearers(c: Clause): Found[] {
  for (const { id, actor } of c.actors) {
    const at = isKey(c.r, actor.to, ',') ? actor.to + 1 : actor.to;
    const length = inList(c.r, 'bearsMessage', at);
    const named = actor.kind === 'person' && actor.name !== null && actor.preposition === 'none';
    if (length > 0 && named) return [byHost(c, { from: at, to: at + length }, [id])];
  }
  return [];
}

/** "Y lui a succédé", "Lui a emboîté le pas Y", "Y a été la première à le voir": as the one before, by the host of the row. */
function followers(c: Clause): Found[] {
  const at = nextInList(c.r, 'tookTurn', c.sentence.from);
  if (at >= c.sentence.to || nextInList(c.r, 'officeMarks', c.sentence.from) < c.sentence.to) return [];
  const to = at + inList(c.r, 'tookTurn', at);
  const may = ({ actor }: Clause['actors'][number]): boolean =>
    actor.preposition === 'none' && known(actor) && !actor.plural;
  const opens = at <= c.sentence.from + 1;
  const hit = opens
    ? c.actors.find((a) => a.actor.from >= to && may(a))
    : c.actors.findLast((a) => a.actor.to <= at && may(a));
  return hit ? [byHost(c, { from: at, to }, listOf(c, hit.actor.list))] : [];
}

/** "Ce fut ensuite le tour de Y": Y was received by the host of the row, as the one before. */
export function turnOf(c: Clause): Found[] {
  const row = [...counted(c), ...bearers(c), ...followers(c)];
  if (row.length > 0 || c.verbs.some((v) => v.verb !== null)) return row;
  for (const { actor } of c.actors) {
    if (actor.preposition !== 'of' || actor.roles.length === 0 || !known(actor)) continue;
    const length = [1, 2, 3].find((k) => inList(c.r, 'turns', actor.from - k - 1) === k);
    if (length === undefined) continue;
    return [byHost(c, { from: actor.from - length - 1, to: actor.from - 1 }, listOf(c, actor.list))];
  }
  return [];
}
