/** Weaker signs of a meeting: words said straight to someone ("À Y, X a dit …"), and guests named after the occasion. */
import { SURENESS } from '../model/sureness.ts';
import type { Clause } from './clause.ts';
import { isFinite, listOf, subjectOf } from './clause.ts';
import type { Range, VerbGroup } from './draft.ts';
import type { Found } from './found.ts';
import { inList, inSet, nextInList } from './reader.ts';

const { address: ADDRESS, presence: PRESENCE } = SURENESS.trigger;
const OPENING_TOKENS = 3;
const SPEECH_REACH = 5;

type Base = Pick<Found, 'right' | 'clitic' | 'needsPrincipal' | 'joint' | 'host' | 'organisers' | 'event'>;
const BASE: Base = {
  right: [],
  clitic: false,
  needsPrincipal: false,
  joint: false,
  host: null,
  organisers: [],
  event: null,
};

function speaks(c: Clause, v: VerbGroup): boolean {
  for (let i = v.to; i < v.to + SPEECH_REACH; i++) if (inList(c.r, 'speech', i) > 0) return true;
  return false;
}

const NEAR_SUBJECT = 8;
const HEARERS = new Set(['to', 'other']);

/** "« … », a dit mardi à Oslo X à Y": who speaks stands behind the verb, who hears behind that; a day or a city makes it a meeting. */
function saidTo(c: Clause, v: VerbGroup): { left: number[]; right: number[] } | null {
  const behind = c.actors.filter(({ actor }) => actor.from >= v.to);
  const [speaker, hearer] = behind;
  if (!speaker || !hearer || hearer.actor.list === speaker.actor.list) return null;
  const official = (a: Clause['actors'][number]): boolean =>
    a.actor.kind === 'person' && a.actor.name !== null && a.actor.roles.length > 0;
  if (!official(speaker) || !official(hearer) || speaker.actor.preposition !== 'none') return null;
  if (speaker.actor.from - v.to > NEAR_SUBJECT || !HEARERS.has(hearer.actor.preposition)) return null;
  if (hearer.actor.from - speaker.actor.to > 3 || v.negated || c.verbs.some((w) => w.verb?.kind)) return null;
  const there = (i: number): boolean =>
    c.r.dateAt.has(i) ||
    (c.r.placeAt.get(i)?.place.type === 'city' && inSet(c.r, 'prepositions.at', i - 1) > 0);
  for (let i = c.sentence.from; i < c.sentence.to; i++) {
    if (inList(c.r, 'writings', i) > 0) return null;
  }
  for (let i = v.to; i < c.sentence.to; i++)
    if (there(i)) return { left: listOf(c, speaker.actor.list), right: listOf(c, hearer.actor.list) };
  return null;
}

/** "X told visiting Y that …": a guest is spoken to where he is. */
function toldGuest(c: Clause, main: VerbGroup): { left: number[]; right: number[] } | null {
  if (main.passive || main.negated) return null;
  const guest = c.actors.find(
    ({ actor }) => actor.from >= main.to && actor.from - main.to <= 1 && actor.kind === 'person',
  );
  if (
    !guest ||
    guest.actor.preposition !== 'none' ||
    inList(c.r, 'visiting', guestStart(c, guest.actor.from)) === 0
  )
    return null;
  const right = listOf(c, guest.actor.list);
  const left = subjectOf(c, main).filter((id) => !right.includes(id));
  return left.length > 0 ? { left, right } : null;
}

/** Where the words of a guest's title begin, its article left out. */
const guestStart = (c: Clause, at: number): number => at + inSet(c.r, 'determiners.definite', at);

/** "Speaking to Ambassador Y, President X said": official words between two of two states. */
function speakingTo(c: Clause, main: VerbGroup): { left: number[]; right: number[] } | null {
  const cue = [0, 1, 2].map((k) => c.sentence.from + k).find((i) => inList(c.r, 'speakingTo', i) > 0);
  const to = cue === undefined ? 0 : cue + inList(c.r, 'speakingTo', cue);
  const guest = c.actors.find(({ actor }) => cue !== undefined && actor.from >= to && actor.from - to <= 1);
  if (!guest || guest.actor.kind !== 'person' || guest.actor.to > main.from) return null;
  if (guest.actor.name === null || guest.actor.country === null || guest.actor.roles.length === 0)
    return null;
  const right = listOf(c, guest.actor.list);
  const left = subjectOf(c, main).filter((id) => !right.includes(id));
  return left.length === 1 ? { left, right } : null;
}

/** "Avec Y, il a été question de …", "Avec Y, l'entretien a porté sur …": the sentence has no one else who talks. */
function nextGuest(c: Clause, main: VerbGroup): number[] {
  const [first] = c.actors;
  if (!first || first.actor.preposition !== 'with' || first.actor.kind !== 'person') return [];
  if (first.actor.from - c.sentence.from > OPENING_TOKENS || first.actor.to > main.from) return [];
  const list = listOf(c, first.actor.list);
  if (
    c.actors.some(
      ({ id, actor }) => actor.to <= main.from && !list.includes(id) && actor.preposition === 'none',
    )
  )
    return [];
  const asked = [0, 1, 2, 3].some((k) => inList(c.r, 'impersonal', main.from - k) > 0);
  const talks = c.nouns.some((n) => n.from >= first.actor.to && n.to <= main.from);
  return asked || talks ? list : [];
}

const addressed = (
  c: Clause,
  v: VerbGroup,
): Pick<Found, 'clause' | 'trigger' | 'by' | 'kind' | 'status' | 'strength'> => ({
  clause: c.index,
  trigger: { from: v.from, to: v.to },
  by: 'address',
  kind: 'talks',
  status: 'held',
  strength: ADDRESS,
});

/** "À Y, X a redit …", "Avec Y, X a parlé de …", and "Y lui a annoncé …" where the story tells a row of meetings. */
export function addressesOf(c: Clause): Found[] {
  if (c.sentence.kind !== 'body') return [];
  const main = c.verbs.find(isFinite);
  if (!main || main.verb?.kind) return [];
  const guest = toldGuest(c, main) ?? speakingTo(c, main);
  if (guest) return [{ ...BASE, ...addressed(c, main), ...guest, by: 'verb' }];
  for (const v of c.verbs) {
    const aloud = isFinite(v) && !v.verb?.kind && speaks(c, v) ? saidTo(c, v) : null;
    if (aloud) return [{ ...BASE, ...addressed(c, v), ...aloud, by: 'verb' }];
  }
  const turned = nextGuest(c, main);
  if (turned.length > 0)
    return [{ ...BASE, ...addressed(c, main), left: [], right: turned, needsPrincipal: true }];
  if (!speaks(c, main)) return [];
  const first = c.actors[0]?.actor;
  const opening =
    first &&
    first.from - c.sentence.from <= OPENING_TOKENS &&
    first.kind === 'person' &&
    first.to <= main.from;
  const spokenTo = opening && (first.preposition === 'to' || first.preposition === 'with');
  const subject = subjectOf(c, main);
  const told = addressed(c, main);
  if (spokenTo) {
    const right = listOf(c, first.list).filter((id) => !subject.includes(id));
    return right.length > 0 && subject.length > 0 ? [{ ...BASE, ...told, left: subject, right }] : [];
  }
  const named = subject.some((id) =>
    c.actors.some(
      (a) => a.id === id && a.actor.kind === 'person' && (a.actor.name !== null || a.actor.country !== null),
    ),
  );
  const toHim = main.clitic !== null && inList(c.r, 'plainPronouns', main.clitic.from) > 0;
  return named && toHim ? [{ ...BASE, ...told, left: subject, clitic: true }] : [];
}

/** "Y y assistait": the subject was a guest of the occasion told before. */
export function presencesOf(c: Clause): Found[] {
  const at = nextInList(c.r, 'presence', c.sentence.from);
  return at < c.sentence.to ? presenceAt(c, { from: at, to: at + inList(c.r, 'presence', at) }) : [];
}

function presenceAt(c: Clause, trigger: Range): Found[] {
  const last = c.actors.findLast(
    ({ actor }) => actor.to <= trigger.from && actor.preposition === 'none' && actor.kind === 'person',
  );
  if (!last || inSet(c.r, 'negations.before', trigger.from - 1) > 0) return [];
  return [
    {
      ...BASE,
      clause: c.index,
      trigger,
      by: 'verb',
      kind: 'ceremony',
      status: 'held',
      left: listOf(c, last.actor.list),
      occasion: 'joins',
      joint: true,
      strength: PRESENCE,
    },
  ];
}
