/** Stage 8: fills each trigger's frame with the actors of its sentence: who received whom, who spoke with whom. */
import { knowledgeFor } from './lookups.ts';
import type { Verb } from './lexicon-file.ts';
import { SURENESS } from '../model/sureness.ts';
import type { Clause, Governed } from './clause.ts';
import { listOf, opensClause, objectAfter, subjectOf } from './clause.ts';
import { clausesOf } from './clauses.ts';
import { betweenTwo } from './between-two.ts';
import { withAntecedents } from './antecedents.ts';
import { withCompanions } from './companions.ts';
import { withCataphor } from './cataphora.ts';
import { cliticFrame, cliticOf, whereHe } from './clitics.ts';
import type { Draft, VerbGroup } from './draft.ts';
import { addressesOf, presencesOf } from './addresses.ts';
import type { Found } from './found.ts';
import { gatheringsOf } from './gatherings.ts';
import { gatheredFrame, gerundFrame } from './gerund-frames.ts';
import { listedBelow } from './listed.ts';
import { marked, says } from './marks.ts';
import { turnedAround } from './inverted.ts';
import { ledSides } from './led-sides.ts';
import { DIRECT, eitherObject, governedBy } from './objects.ts';
import { nounsFound } from './noun-frames.ts';
import { withSayer } from './quoted-doer.ts';
import { invertedGrant, passiveFrame } from './passive-frames.ts';
import { relativeFrame } from './relative-frames.ts';
import { turnOf } from './in-turn.ts';
import { inList, inSet, isKey, mentionMaps, readerOf, tokenIn, type Reader } from './reader.ts';
import { ofOlderTime } from './old-frames.ts';
import { fragment, wholeRow, withoutGuests } from './rows.ts';
import { statusOfVerb } from './status.ts';
import { together } from './together.ts';
import { fronted, withFrame, type Sides } from './with-frames.ts';

/** Sentences in front of one that may announce its row: "held several bilateral meetings. …". */
const LEAD = 2;

const { verb: STRONG, 'weak-verb': WEAK } = SURENESS.trigger;

/** "called on X to show restraint": what follows the other side makes it no visit; "called on X to discuss trade" is one. */
function otherwiseMeant(c: Clause, v: VerbGroup, right: number[]): boolean {
  const last = c.actors.find((a) => a.id === right.at(-1))?.actor;
  const words = v.verb!.refuseBehind;
  if (last === undefined || !words?.includes(tokenIn(c.r, last.to)?.key ?? '')) return false;
  return inList(c.r, 'callPurposes', last.to + 1) === 0;
}

function base(c: Clause, v: VerbGroup): Found | null {
  const status = statusOfVerb(c, v);
  const verb = v.verb!;
  // "greeted Y in a message": nobody met
  const written = verb.kind === 'reception' && !verb.tails && says(c, 'messages', v.to);
  if (!status || written) return null;
  const heard = marked(c, v, v.kind ?? verb.kind);
  // "a successivement reçu les ambassadeurs de A et B, venus lui remettre leurs lettres": one after the other
  const inTurn = heard === 'ceremony' && verb.kind === 'reception' && says(c, 'separateMarks');
  const kind = inTurn ? verb.kind : heard;
  return {
    clause: c.index,
    trigger: { from: v.from, to: Math.max(v.to, v.tail?.to ?? 0) },
    by: 'verb',
    kind,
    status,
    left: [],
    right: [],
    clitic: v.clitic !== null,
    needsPrincipal: false,
    ...(verb.apart ? { apart: true } : {}),
    ...(verb.states ? { twoStates: true } : {}),
    joint: (verb.joint ?? false) || (kind === 'ceremony' && v.kind !== 'ceremony' && !inTurn),
    host: null,
    strength: verb.weak ? WEAK : STRONG,
    organisers: [],
    event: null,
  };
}

/** "À Y, X a accordé une audience": only at the head of the sentence. */
function frontedFirst(c: Clause, v: VerbGroup, governed: Governed): number[] {
  const first = c.actors[0]?.actor;
  const opens = first !== undefined && first.from - c.sentence.from <= 1 && v.tail !== null;
  return opens && isKey(c.r, first.to, ',')
    ? fronted({ ...c, actors: c.actors.slice(0, 1) }, v, governed)
    : [];
}

/** Words between "auprès" and whom it leads to. */
const LED_REACH = 2;
function farBehind(c: Clause, v: VerbGroup, [id]: number[]): boolean {
  const end = v.tail?.to ?? v.to;
  // "delivered a message from his president to Y"
  const sender = c.actors.find(
    ({ actor }) => actor.preposition === 'of' && actor.from >= end && actor.from - end <= LED_REACH,
  );
  const from = Math.max(end, sender?.actor.to ?? 0);
  return c.actors.some((a) => a.id === id && a.actor.from - from > LED_REACH);
}

/** "when X paid him a courtesy call": who is called on may stand between the verb and its further words. */
function paidHim(c: Clause, v: VerbGroup): number[] {
  if (!v.tail || !v.verb!.tails || !c.r.knowledge.lexicon.file.grammar?.nearObjects) return [];
  const hit = c.actors.find(
    ({ actor }) => actor.from === v.to && actor.to <= v.tail!.from && actor.preposition === 'none',
  );
  return hit ? listOf(c, hit.actor.list) : [];
}

/** "A et B ont présidé la cérémonie de signature": both were there. */
function chaired(c: Clause, found: Found, left: number[]): Found {
  const signed = says(c, 'signings', found.trigger.to, found.trigger.to + 3);
  return { ...found, kind: signed ? 'signing' : found.kind, left, right: [], joint: true, clitic: false };
}

/** "A and B agreed to build it": the two officials who did so together. */
function bothSubjects(c: Clause, v: VerbGroup, found: Found): Found | null {
  const left = subjectOf(c, v);
  const own = c.actors.filter((a) => left.includes(a.id)).map((a) => a.actor);
  const [a, b, more] = own;
  if (!a || !b || more || own.some((x) => x.kind !== 'person' || x.name === null)) return null;
  return { ...found, left, right: [], joint: true, twoStates: true };
}

/** Who receives, of a verb whose object is the other side. */
function hostOf({ guest, kind, object }: Verb): Found['host'] {
  if (guest) return 'right';
  if (kind === 'reception' || (object === 'of' && kind === 'courtesy-visit')) return 'left';
  return object === 'to' ? 'right' : null;
}

/** "Next, Ambassador Y presented her credentials": to the host of the row that the story tells. */
const ownCredentials = (c: Clause, v: VerbGroup, left: readonly number[]): boolean =>
  v.verb!.kind === 'ceremony' &&
  v.verb!.object === 'to' &&
  v.tail !== null &&
  left.length > 0 &&
  c.actors.every((a) => !left.includes(a.id) || (a.actor.kind === 'person' && a.actor.name !== null));

/** "X a reçu Y", "X l'a reçu": the other side is the object of the verb, or the pronoun before it. */
function objectFrame(c: Clause, v: VerbGroup, found: Found, { left, right }: Sides): Found | null {
  const verb = v.verb!;
  const host = hostOf(verb);
  if (found.clitic && left.length > 0 && !verb.object)
    return cliticFrame(c, v, { ...found, left, host }, right);
  const where =
    found.clitic && left.length === 0 && governedBy(v) === DIRECT ? whereHe(c, v, found, right) : null;
  if (where) return where;
  const meant = right.length === 0 && found.clitic ? cliticOf(c, v, left) : right;
  // "hosted a luncheon in her honour"
  if (
    meant.length === 0 &&
    verb.object === 'for' &&
    [0, 1].some((k) => inList(c.r, 'inHisHonour', (v.tail?.to ?? v.to) + k) > 0)
  )
    return { ...found, left, right: [], clitic: true, host };
  if (meant.length === 0 && verb.guestUnsaid && left.length === 1)
    return { ...found, left, clitic: true, host };
  if (meant.length === 0 && ownCredentials(c, v, left))
    return { ...found, left: [], right: left, joint: false, host: 'left', hostUnsaid: true };
  if (meant.length === 0 && !found.clitic)
    return found.kind === 'ceremony' && left.length > 1 && verb.object === 'of'
      ? chaired(c, found, left)
      : null;
  return {
    ...found,
    left,
    right: meant,
    clitic: meant.length === 0,
    host,
    needsPrincipal: left.length === 0 && opensClause(c, v.from),
  };
}

function activeFrame(c: Clause, v: VerbGroup, found: Found): Found | null {
  const verb = v.verb!;
  const governed = governedBy(v);
  if (verb.frame === 'joint') {
    const together = objectAfter(c, v.to, DIRECT);
    return together.length > 1 ? { ...found, left: together } : null;
  }
  if (verb.subjects) return bothSubjects(c, v, found);
  const granted = invertedGrant(c, v, found);
  if (granted) return granted;
  const relative = relativeFrame(c, v, found, governed);
  if (relative) return relative;
  const before = withCompanions(c, v, withAntecedents(c, subjectOf(c, v)));
  if (verb.object === 'none') return before.length > 0 ? { ...found, left: before, occasion: 'opens' } : null;
  const objectFrom = verb.object === 'of' ? Math.max(v.to, v.tail?.to ?? 0) : v.to;
  const either = verb.frame === 'either';
  const behind = either
    ? eitherObject(c, v)
    : verb.object === 'of' && inSet(c.r, 'prepositions.melted', objectFrom) > 0
      ? objectAfter(c, objectFrom, [...governed, 'none'])
      : objectAfter(c, objectFrom, governed, { bodies: verb.bodies ?? false });
  // "Japan's Ambassador X" begins with a place and is none
  const opensPerson = c.actors.some(({ actor }) => actor.from === v.to && actor.kind === 'person');
  if (governed === DIRECT && c.r.placeAt.has(v.to) && !opensPerson) return null;
  const { bareNames } = c.r.knowledge.lexicon.file.grammar ?? {};
  const led =
    bareNames === 'surname' ? frontedFirst(c, v, governed) : bareNames ? [] : fronted(c, v, governed);
  const met = (behind.length > 0 || verb.object !== 'to' ? behind : [...paidHim(c, v), ...led]).filter(
    (id) => !before.includes(id),
  );
  const turned = before.length > 0 || governed === DIRECT ? null : turnedAround(c, v, met);
  // Of talks either may stand first: who came one after the other is dealt out on the right
  const [left, right] = !turned
    ? [before, met]
    : verb.object
      ? [turned.subject, turned.met]
      : [turned.met, turned.subject];
  if (otherwiseMeant(c, v, right) || (verb.guest && verb.near && farBehind(c, v, right))) return null;
  const sides = { left, right };
  return verb.frame === 'with' || either ? withFrame(c, v, found, sides) : objectFrame(c, v, found, sides);
}

function verbFound(c: Clause, v: VerbGroup): Found | null {
  const found = base(c, v);
  if (!found) return null;
  if (v.passive) return passiveFrame(c, v, found);
  if (v.tense === 'participle') return v.verb!.opens ? gatheredFrame(c, v, found) : null;
  const frame = v.tense === 'gerund' ? gerundFrame(c, v, found) : activeFrame(c, v, found);
  return frame && withSayer(c, v, withCataphor(c, v, frame));
}

/** Every meeting told in a draft, sentence by sentence, in text order. */
export function framesOf(draft: Draft): { clauses: Clause[]; found: Found[] } {
  const maps = mentionMaps(draft);
  const readerFor = (s: Draft['sentences'][number]): Reader | null => {
    const knowledge = knowledgeFor(draft, s.story);
    return knowledge ? readerOf(draft, s, knowledge, maps) : null;
  };
  const clauses = listedBelow(clausesOf(draft, readerFor));
  let last: Found | undefined;
  const found = clauses.flatMap((c, i) => {
    if (c.sentence.kind === 'caption') return [];
    const told = withoutGuests(c.verbs.flatMap((v) => (v.verb && verbFound(c, v)) ?? []));
    // "held a bilateral discussion": the noun is part of the verb
    const nouns = nounsFound(c).filter((n) => !told.some((f) => f.trigger.to === n.trigger.from));
    const all = [
      ...told,
      ...ledSides(c, clauses[i - 1]),
      ...nouns,
      ...(told.length + nouns.length === 0 ? betweenTwo(c) : []),
      ...gatheringsOf(c),
      ...addressesOf(c),
      ...turnOf(c),
      ...presencesOf(c),
      ...fragment(c, last),
    ]
      .map((f) =>
        f.status === 'held' && ofOlderTime(c, clauses[i - 1]) ? { ...f, status: 'past' as const } : f,
      )
      .map((f) => together(c, wholeRow(c, f), clauses.slice(Math.max(0, i - LEAD), i)))
      .sort((a, b) => a.trigger.from - b.trigger.from);
    last = all.at(-1);
    return all;
  });
  return { clauses, found };
}
