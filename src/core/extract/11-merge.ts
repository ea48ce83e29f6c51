/** Stage 11: one meeting told twice in a story is one; captions and later mentions are added as evidence, never as meetings. */
import { sentenceIndex, within } from './lookups.ts';
import { parseEdtf } from '../model/edtf.ts';
import { sameParty } from './09-meetings.ts';
import { knowledgeFor } from './09-meetings.ts';
import type { Draft, EvidenceDraft, MeetingDraft, Party } from './draft.ts';
import { lengthIn } from './lexicon.ts';
import { datedByPicture } from './picture-dates.ts';
import { mayBeSame, officesOf, sameEnvoy } from './same-office.ts';
import { withoutShadows } from './shadowed.ts';

const CLASSES: Record<MeetingDraft['kind'], string> = {
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
function bearer(draft: Draft, a: MeetingDraft, b: MeetingDraft): boolean {
  if (b.sentence - a.sentence !== 1 || a.parties.length !== 2 || b.parties.length !== 2) return false;
  const envoy = a.parties.find((p) => p.person === null && p.country !== null && p.kind === 'person');
  const hander = b.parties.find((p) => p.country === null && p.person !== null);
  if (!envoy || !hander || !isPosted(draft, envoy) || !handsOver(draft, b)) return false;
  return a.parties.some((p) => p !== envoy && b.parties.some((q) => q !== hander && sameParty(p, q)));
}

/** An official whom one telling leaves unnamed is the one of the same country in the other. */
const unnamedThere = (draft: Draft, p: Party, q: Party): boolean =>
  p.kind === 'person' &&
  q.kind === 'person' &&
  (p.person === null || q.person === null) &&
  (p.country === null || q.country === null
    ? p.person !== q.person && sameEnvoy(draft, p, q)
    : p.country === q.country);

const isPosted = (draft: Draft, p: Party): boolean =>
  officesOf(draft, p).some((r) => r.heads[0]?.flag === 'posted');

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
const credentials = (draft: Draft, a: MeetingDraft, b: MeetingDraft): boolean =>
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

const LIVE = new Set<MeetingDraft['status']>(['held', 'past']);

/** What is recalled of another day is no part of the news: "they last met in August". */
function recalledApart(a: MeetingDraft, b: MeetingDraft): boolean {
  if (a.status === b.status || !LIVE.has(a.status) || !LIVE.has(b.status)) return false;
  const [past, held] = a.status === 'past' ? [a, b] : [b, a];
  const own = (m: MeetingDraft): boolean =>
    m.date.edtf !== null && m.date.basis !== 'inherited' && m.date.basis !== 'none';
  return past.by === 'verb' && own(past) && !own(held);
}

function statusesAgree(a: MeetingDraft, b: MeetingDraft): boolean {
  return a.status === b.status || (LIVE.has(a.status) && LIVE.has(b.status));
}

/** A verb that only mostly means a call ("spoke with") says nothing against the meeting told beside it. */
const vagueCall = (a: MeetingDraft, b: MeetingDraft): boolean =>
  CLASSES[a.kind] === 'remote' &&
  a.by === 'verb' &&
  a.strength < FIRM &&
  CLASSES[b.kind] === 'meeting' &&
  b.kind !== 'other';

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

function sameMeeting(draft: Draft, a: MeetingDraft, b: MeetingDraft): boolean {
  if (a.story !== b.story || !datesAgree(a, b) || recalledApart(a, b)) return false;
  // A headline is in the present whether the meeting was or will be: the text below it decides.
  const headline = isTitle(draft, a) !== isTitle(draft, b);
  if (!statusesAgree(a, b) && !headline) return false;
  const byOffice = [...a.parties, ...b.parties].some((p) => p.person === null && p.basis === 'office');
  if (bearer(draft, a, b)) return true;
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
  const part = large.parties.length > 2 && subset(draft, small, large, headline);
  return part && (ca === cb || large.kind === 'ceremony' || credentials(draft, a, b));
}

/** Strength from which a verb tells its kind for certain. */
const FIRM = 0.8;
const MERGE_REACH = 120;
/** Captions of one story that are looked at. */
const PICTURES = 60;
/** More places of one article than this add nothing to a meeting. */
const MAX_EVIDENCE = 12;

const isTitle = (draft: Draft, m: MeetingDraft): boolean => draft.sentences[m.sentence]!.kind === 'title';
const richness = (draft: Draft, m: MeetingDraft): number =>
  m.parties.length * 4 +
  m.parties.filter((p) => p.person !== null).length * 3 +
  (isTitle(draft, m) ? 0 : 2) +
  (m.date.basis !== 'none' && m.date.basis !== 'inherited' ? 1 : 0);

function joinEvidence(a: EvidenceDraft[], b: EvidenceDraft[]): EvidenceDraft[] {
  const support = b.map((e) => (e.role === 'primary' ? { ...e, role: 'support' as const } : e));
  const room = Math.max(0, MAX_EVIDENCE - a.length);
  return room === 0
    ? a
    : [...a, ...support.filter((e) => !a.some((x) => x.sentence === e.sentence)).slice(0, room)];
}

/** "De cet entretien, il a retenu …" after the meeting was recalled: a noun in the text adds nothing to its status. */
const pointsBack = (draft: Draft, first: MeetingDraft, then: MeetingDraft): boolean =>
  first.status === 'past' && then.by === 'noun' && !isTitle(draft, first);

/** "un émissaire tchadien", then "l'émissaire, X": the one tells the other's country. */
function withCountry(draft: Draft, p: Party, others: Party[], bears: boolean): Party {
  const told =
    p.country === null
      ? others.find((q) => q.country !== null && (unnamedThere(draft, p, q) || (bears && q.person === null)))
      : undefined;
  return told ? { ...p, country: told.country, basis: told.basis } : p;
}

function unite(draft: Draft, a: MeetingDraft, b: MeetingDraft): MeetingDraft {
  const [main, other] = richness(draft, b) > richness(draft, a) ? [b, a] : [a, b];
  const stated =
    [main, other].find((m) => m.date.edtf !== null && m.date.basis !== 'inherited') ??
    (main.date.edtf !== null ? main : other);
  const news = [main, other].filter((m) => m.status === 'held' || main.status === other.status);
  const place = news.find((m) => m.place?.basis === 'stated') ?? (main.place ? main : other);
  const remote =
    vagueCall(main, other) || vagueCall(other, main)
      ? undefined
      : [main, other].find((m) => CLASSES[m.kind] === 'remote');
  // A headline says "receives" of any meeting at home.
  const headline = main.kind === 'talks' && isTitle(draft, other) && !isTitle(draft, main);
  const loose = headline || vagueCall(other, main);
  const beside = main.kind === 'talks' || main.kind === 'signing';
  return {
    ...main,
    parties: main.parties.map((p) => withCountry(draft, p, other.parties, bearer(draft, a, b))),
    kind:
      remote?.kind ??
      (credentials(draft, main, other) ? 'ceremony' : null) ??
      ((beside && other.kind !== 'signing' && !loose) || vagueCall(main, other) ? other.kind : main.kind),
    status:
      statusesAgree(main, other) && (main.status === 'held' || other.status === 'held')
        ? pointsBack(draft, a, b)
          ? a.status
          : 'held'
        : main.status,
    date: stated.date,
    place: remote ? null : place.place,
    host: main.host ?? other.host,
    strength: Math.max(main.strength, other.strength),
    event: main.event ?? other.event,
    evidence: joinEvidence(main.evidence, other.evidence),
  };
}

/** A meeting told before that is the same one; -1 where there is none. Tellings of one meeting stand near each other. */
function toldAt(draft: Draft, told: MeetingDraft[], m: MeetingDraft): number {
  const first = Math.max(0, told.length - MERGE_REACH);
  const near = told.slice(first).findIndex((x) => sameMeeting(draft, x, m));
  return near < 0 ? -1 : first + near;
}

function mergeAll(draft: Draft): MeetingDraft[] {
  const merged: MeetingDraft[] = [];
  for (const m of draft.meetings) {
    const at = toldAt(draft, merged, m);
    if (at < 0) {
      merged.push(m);
      continue;
    }
    merged[at] = unite(draft, merged[at]!, m);
    // A lead told pair by pair, then the one ceremony of all
    for (let i = merged.length - 1; m.parties.length > 2 && i > at; i--)
      if (merged.length - i < MERGE_REACH && sameMeeting(draft, merged[i]!, m))
        merged[at] = unite(draft, merged[at]!, merged.splice(i, 1)[0]!);
  }
  return merged;
}

/** Pictures that show two of a meeting's people. */
function withCaptions(draft: Draft, meetings: MeetingDraft[]): MeetingDraft[] {
  const captions = draft.sentences.map((s, i) => ({ s, i })).filter(({ s }) => s.kind === 'caption');
  const shown = captions.map(({ s, i }) => {
    const people = within(draft.actors, s.from, s.to)
      .filter((a) => a.person !== null)
      .map((a) => a.person!);
    return { sentence: i, story: s.story, people: new Set(people) };
  });
  const byStory = new Map<number, typeof shown>();
  for (const c of shown) {
    const list = byStory.get(c.story) ?? [];
    if (list.length < PICTURES) list.push(c);
    byStory.set(c.story, list);
  }
  return meetings.map((m) => {
    const both = (c: (typeof shown)[number]): boolean =>
      m.parties.filter((p) => p.person !== null && c.people.has(p.person)).length >= 2;
    const extra = (byStory.get(m.story) ?? [])
      .filter(both)
      .map((c) => ({ sentence: c.sentence, role: 'caption' as const }));
    return { ...m, evidence: joinEvidence(m.evidence, extra) };
  });
}

/** "Lors de la rencontre", "cet entretien": points back to the last meeting told before it. */
function withCoreferences(draft: Draft, meetings: MeetingDraft[]): MeetingDraft[] {
  const out = meetings.map((m) => ({ ...m }));
  const triggers = new Set(meetings.map((m) => m.trigger.from));
  const byStory = new Map<number, MeetingDraft[]>();
  for (const m of out) {
    const list = byStory.get(m.story);
    if (list) list.push(m);
    else byStory.set(m.story, [m]);
  }
  for (const noun of draft.nouns) {
    if (triggers.has(noun.from)) continue;
    const sentence = sentenceIndex(draft, noun.from);
    const s = draft.sentences[sentence]!;
    const knowledge = knowledgeFor(draft, s.story);
    if (!knowledge || s.kind === 'caption') continue;
    const sets = knowledge.lexicon.sets;
    const definite = ['determiners.definite', 'determiners.demonstrative', 'prepositions.melted'].some(
      (k) => lengthIn(sets[k], draft.tokens, noun.from - 1) > 0,
    );
    const target = definite
      ? byStory.get(s.story)?.findLast((m) => m.sentence < sentence && m.status === 'held')
      : undefined;
    if (target) target.evidence = joinEvidence(target.evidence, [{ sentence, role: 'coreference' }]);
  }
  return out;
}

export function merge(draft: Draft): Draft {
  const merged = withoutShadows({ ...draft, meetings: mergeAll(draft) });
  return {
    ...merged,
    meetings: datedByPicture(draft, withCoreferences(draft, withCaptions(draft, merged.meetings))),
  };
}
