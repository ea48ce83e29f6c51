/** Whether two tellings of a story are of one meeting: the same sides, a kind, a day and a status that go together. */
import { parseEdtf } from '../model/edtf.ts';
import { sameParty } from './memory.ts';
import type { Draft, MeetingDraft, Party, Sentence } from './draft.ts';
import { within } from './lookups.ts';
import { isPosted, mayBeSame, sameEnvoy } from './same-office.ts';

/** Strength from which a verb tells its kind for certain. */
const FIRM = 0.8;

/** Lines of a page among which its headline stands. */
const HEAD = 4;

const headlines = new WeakMap<Sentence, boolean>();

/** A headline, or a line like one inside the text: no full stop, and no verb but a participle. */
export function isTitle(draft: Draft, m: MeetingDraft): boolean {
  const s = draft.sentences[m.sentence]!;
  let known = headlines.get(s);
  if (known === undefined) {
    const open = draft.tokens[s.to - 1]!.kind === 'word';
    // "A, B ministers discuss ports", glued to what stands above an article
    const line = open && m.sentence < HEAD && draft.tokens[s.to]?.gap === 'line';
    known =
      s.kind === 'title' ||
      line ||
      (open && within(draft.verbs, s.from, s.to).every((v) => v.tense === 'participle'));
    headlines.set(s, known);
  }
  return known;
}

export const CLASSES: Record<MeetingDraft['kind'], string> = {
  talks: 'meeting',
  reception: 'meeting',
  'courtesy-visit': 'meeting',
  interview: 'meeting',
  other: 'meeting',
  call: 'remote',
  'video-call': 'remote',
  ceremony: 'ceremony',
  conference: 'conference',
  visit: 'visit',
  signing: 'signing',
};

/** "a reçu un émissaire de A", then "X a remis un message": who hands over is the envoy just told of. */
export function bearer(draft: Draft, a: MeetingDraft, b: MeetingDraft): boolean {
  if (b.sentence - a.sentence !== 1 || a.parties.length !== 2 || b.parties.length !== 2) return false;
  const envoy = a.parties.find((p) => p.person === null && p.country !== null && p.kind === 'person');
  const hander = b.parties.find((p) => p.country === null && p.person !== null);
  if (!envoy || !hander || !isPosted(draft, envoy) || !handsOver(draft, b)) return false;
  return a.parties.some((p) => p !== envoy && b.parties.some((q) => q !== hander && sameParty(p, q)));
}

/** An official whom one telling leaves unnamed is the one of the same country in the other. */
export const unnamedThere = (draft: Draft, p: Party, q: Party): boolean =>
  p.kind === 'person' &&
  q.kind === 'person' &&
  (p.person === null || q.person === null) &&
  (p.country === null || q.country === null
    ? (p.person !== q.person && sameEnvoy(draft, p, q)) || sameUnplaced(draft, p, q)
    : p.country === q.country);

/** "the Secretary-General" twice: one office, of no state, and no name. */
function sameUnplaced(draft: Draft, p: Party, q: Party): boolean {
  if (p.person !== null || q.person !== null || p.country !== null || q.country !== null) return false;
  const [a, b] = [p, q].map((x) =>
    x.actor === null ? undefined : draft.actors[x.actor]!.roles[0]?.heads[0],
  );
  return a !== undefined && a === b;
}

const handsOver = (draft: Draft, m: MeetingDraft): boolean =>
  within(draft.verbs, m.trigger.from, m.trigger.from + 1).some((v) => v.verb?.id === 'hand-message');

const fitting = (draft: Draft, p: Party, q: Party): boolean =>
  p.person === null ? mayBeSame(draft, p, q) : mayBeSame(draft, q, p);

const subset = (draft: Draft, a: MeetingDraft, b: MeetingDraft, lenient: boolean): boolean =>
  a.parties.every((p) =>
    b.parties.some(
      (q) => sameParty(p, q) || (unnamedThere(draft, p, q) && (lenient || fitting(draft, p, q))),
    ),
  );

/** "a présenté ses lettres", "En recevant l'ambassadeur": the audience is the ceremony. */
export const credentials = (draft: Draft, a: MeetingDraft, b: MeetingDraft): boolean =>
  [CLASSES[a.kind], CLASSES[b.kind]].sort().join() === 'ceremony,meeting' &&
  a.parties.some((p) => isPosted(draft, p));

function datesAgree(a: MeetingDraft, b: MeetingDraft): boolean {
  if (a.date.edtf === null || b.date.edtf === null || a.date.edtf === b.date.edtf) return true;
  if (a.date.basis === 'inherited' || b.date.basis === 'inherited') return true;
  const x = parseEdtf(a.date.edtf);
  const y = parseEdtf(b.date.edtf);
  if (!x || !y || x.from === null || y.from === null || x.to === null || y.to === null) return true;
  return x.from <= y.to && y.from <= x.to;
}

/** "On June 10 X spoke with A", in news of X, A and B that tells no day: something else. */
function anotherDay(small: MeetingDraft, large: MeetingDraft): boolean {
  const day = (m: MeetingDraft): boolean => m.date.said !== null && DAY.test(m.date.edtf ?? '');
  return (
    small.sentence > large.sentence && day(small) && !day(large) && large.date.edtf?.endsWith('~') !== false
  );
}

const DAY = /^(?:\d{4}|XXXX)-\d\d-\d\d$/;

const LIVE = new Set<MeetingDraft['status']>(['held', 'past']);

export const ownDay = (m: MeetingDraft): boolean => m.date.basis !== 'none' && m.date.basis !== 'inherited';

/** "held a meeting in New York … They met in Saudi Arabia on September 9": two places, and a day of which the news says nothing. */
export function metElsewhere(news: MeetingDraft, then: MeetingDraft): boolean {
  const [a, b] = [news.place, then.place];
  if (a?.basis !== 'stated' || b?.basis !== 'stated' || a.country === null || b.country === null)
    return false;
  return a.country !== b.country && then.sentence > news.sentence && ownDay(then) && !ownDay(news);
}

/** What is recalled of another day is no part of the news: "they last met in August". */
function recalledApart(a: MeetingDraft, b: MeetingDraft): boolean {
  if (a.status === b.status || !LIVE.has(a.status) || !LIVE.has(b.status)) return false;
  const [past, held] = a.status === 'past' ? [a, b] : [b, a];
  const own = (m: MeetingDraft): boolean =>
    m.date.edtf !== null && m.date.basis !== 'inherited' && m.date.basis !== 'none';
  return past.by === 'verb' && own(past) && (!own(held) || held.date.edtf !== past.date.edtf);
}

export function statusesAgree(a: MeetingDraft, b: MeetingDraft): boolean {
  return a.status === b.status || (LIVE.has(a.status) && LIVE.has(b.status));
}

/** A verb that only mostly means a call ("spoke with") says nothing against the meeting told beside it. */
export const vagueCall = (a: MeetingDraft, b: MeetingDraft): boolean =>
  CLASSES[a.kind] === 'remote' &&
  a.by === 'verb' &&
  a.strength < FIRM &&
  CLASSES[b.kind] === 'meeting' &&
  b.kind !== 'other' &&
  // "spoke with Y. They discussed trade": that says no more
  !(b.by === 'verb' && b.strength < FIRM && b.kind === 'talks');

/** "ont discuté", beside a call of the same two: it was said on the telephone. */
const vagueTalks = (a: MeetingDraft, b: MeetingDraft): boolean =>
  a.kind === 'talks' && a.by === 'verb' && a.strength < FIRM && CLASSES[b.kind] === 'remote';

/** Verbs that say of nobody that he was in the same room. */
const SPOKEN = new Set(['talk', 'speak', 'exchange', 'go-through', 'have-meeting']);

/** "X a appelé Y. MM. X et Y se sont entretenus de …", "s'est entretenu, lors d'un appel, avec Y": the call once more, with no day or place of its own. */
function calledAgain(draft: Draft, a: MeetingDraft, b: MeetingDraft): boolean {
  const [call, talks] = CLASSES[a.kind] === 'remote' ? [a, b] : [b, a];
  if (CLASSES[call.kind] !== 'remote' || talks.kind !== 'talks' || talks.by !== 'verb') return false;
  const [verb] = within(draft.verbs, talks.trigger.from, talks.trigger.from + 1);
  if (!verb?.verb || !SPOKEN.has(verb.verb.id)) return false;
  if (call.sentence === talks.sentence) return true;
  const own = talks.date.said !== null && talks.date.edtf !== call.date.edtf;
  return call.sentence < talks.sentence && !own && talks.place?.basis !== 'stated';
}

/** "X received Y. The president and Y went over ports": what two talked of, one of them unnamed, right behind a meeting of the other. */
function wentOn(a: MeetingDraft, b: MeetingDraft): boolean {
  const behind = b.sentence - a.sentence;
  if (behind < 1 || behind > NEXT || b.by !== 'verb' || b.strength >= FIRM || b.kind !== 'talks')
    return false;
  if (a.parties.length !== 2 || b.parties.length !== 2 || a.status !== b.status) return false;
  const known = b.parties.find((p) => p.person !== null && a.parties.some((q) => sameParty(p, q)));
  const unnamed = b.parties.find((p) => p.person === null && p.kind === 'person');
  const other = a.parties.find((q) => known && !sameParty(known, q));
  if (!known || !unnamed || !other || b.date.said !== null) return false;
  return unnamed.country === null || other.country === null || unnamed.country === other.country;
}

const NEXT = 2;

const allNamed = (m: MeetingDraft): boolean =>
  m.parties.length > 0 && m.parties.every((p) => p.person !== null);

/** Two tellings that name everybody, and nobody whom the other names. */
const strangers = (a: MeetingDraft, b: MeetingDraft): boolean =>
  allNamed(a) && allNamed(b) && !a.parties.some((p) => b.parties.some((q) => sameParty(p, q)));

export function sameMeeting(draft: Draft, a: MeetingDraft, b: MeetingDraft): boolean {
  if (a.story !== b.story || strangers(a, b)) return false;
  if (!datesAgree(a, b) || recalledApart(a, b) || metElsewhere(a, b)) return false;
  // A headline is in the present whether the meeting was or will be: the text below it decides.
  const headline = isTitle(draft, a) !== isTitle(draft, b);
  if (!statusesAgree(a, b) && !headline) return false;
  const byOffice = [...a.parties, ...b.parties].some((p) => p.person === null && p.basis === 'office');
  if (bearer(draft, a, b) || wentOn(a, b)) return true;
  const equal = a.parties.length === b.parties.length && subset(draft, a, b, headline || byOffice);
  const [ca, cb] = [CLASSES[a.kind], CLASSES[b.kind]];
  const classes = (): boolean =>
    ca === cb ||
    credentials(draft, a, b) ||
    (ca === 'remote' && cb === 'meeting' && b.by === 'noun') ||
    (cb === 'remote' && ca === 'meeting' && a.by === 'noun') ||
    vagueCall(a, b) ||
    vagueCall(b, a) ||
    vagueTalks(a, b) ||
    vagueTalks(b, a) ||
    calledAgain(draft, a, b) ||
    // What two sign at the end of their talks is part of the talks.
    ca === 'signing' ||
    cb === 'signing' ||
    // "a reçu Y, qui lui rendait visite"
    ((ca === 'visit' || cb === 'visit') && a.parties.every((p) => p.kind === 'person'));
  if (equal && (classes() || (headline && ca !== 'ceremony' && cb !== 'ceremony'))) return true;
  const [small, large] = a.parties.length < b.parties.length ? [a, b] : [b, a];
  const part = large.parties.length > 2 && subset(draft, small, large, headline) && !anotherDay(small, large);
  return part && (ca === cb || large.kind === 'ceremony' || credentials(draft, a, b));
}
