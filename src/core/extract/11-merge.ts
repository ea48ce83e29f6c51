/** Stage 11: one meeting told twice in a story is one; captions and later mentions are added as evidence, never as meetings. */
import { sameParty } from './memory.ts';
import type { Draft, EvidenceDraft, MeetingDraft, Party } from './draft.ts';
import { onHostsGround } from './host-place.ts';
import { lengthIn } from './lexicon.ts';
import { knowledgeFor, sentenceIndex, within } from './lookups.ts';
import { datedByPicture } from './picture-dates.ts';
import {
  CLASSES,
  bearer,
  credentials,
  isTitle,
  metElsewhere,
  ownDay,
  sameMeeting,
  statusesAgree,
  unnamedThere,
  vagueCall,
} from './retold.ts';
import { isLanding, receivedInARow } from './row-kinds.ts';
import { ofTheLiving } from './deceased.ts';
import { oneByOne } from './one-by-one.ts';
import { withoutCrowds, withoutShadows } from './shadowed.ts';

const MERGE_REACH = 120;
/** Captions of one story that are looked at. */
const PICTURES = 60;
/** More places of one article than this add nothing to a meeting. */
const MAX_EVIDENCE = 12;

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
  const place =
    news.find((m) => m.place?.basis === 'stated') ??
    news.find((m) => m.place && m.place.basis !== 'host') ??
    (main.place ? main : other);
  const remote =
    vagueCall(main, other) || vagueCall(other, main)
      ? undefined
      : [main, other].find((m) => CLASSES[m.kind] === 'remote');
  // A headline says "receives" of any meeting at home.
  const headline = main.kind === 'talks' && isTitle(draft, other) && !isTitle(draft, main);
  const loose =
    headline ||
    (greeted(draft, other) && SAT_DOWN.has(main.kind)) ||
    vagueCall(other, main) ||
    isMeal(draft, other) ||
    atArrival(draft, other);
  const beside = main.kind === 'talks' || main.kind === 'signing';
  // "was hosted by X", "welcomed Y", beside "held talks", "paid a courtesy call": how they met is told elsewhere
  const welcomed = greeted(draft, main) || isLanding(draft, main);
  const toldElsewhere = welcomed && !isTitle(draft, other) && SAT_DOWN.has(other.kind);
  return {
    ...main,
    parties: main.parties.map((p) => withCountry(draft, p, other.parties, bearer(draft, a, b))),
    kind:
      remote?.kind ??
      (credentials(draft, main, other) ? 'ceremony' : null) ??
      (toldElsewhere ? other.kind : null) ??
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

/** "hosted Y", "welcomed Y": that Y was a guest, not how they met. */
const greeted = (draft: Draft, m: MeetingDraft): boolean =>
  m.kind === 'reception' &&
  knowledgeFor(draft, m.story)?.lexicon.file.grammar?.nearObjects === true &&
  within(draft.verbs, m.trigger.from, m.trigger.from + 1).some((v) => GREETINGS.has(v.verb?.id ?? ''));

const GREETINGS = new Set(['welcome', 'host']);
const SAT_DOWN = new Set<MeetingDraft['kind']>(['talks', 'courtesy-visit']);

/** "hosted a dinner for Y": at the end of talks it makes no reception of them. */
const isMeal = (draft: Draft, m: MeetingDraft): boolean =>
  within(draft.verbs, m.trigger.from, m.trigger.from + 1).some((v) => v.verb?.object === 'for');

/** "was received by X as he arrived": how the guest of their talks was met at the door. */
function atArrival(draft: Draft, m: MeetingDraft): boolean {
  const s = draft.sentences[m.sentence]!;
  const list = knowledgeFor(draft, m.story)?.lexicon.lists.arrivals;
  for (let i = s.from; i < s.to; i++) if (lengthIn(list, draft.tokens, i) > 0) return true;
  return false;
}

/** A meeting told before that is the same one; -1 where there is none. Tellings of one meeting stand near each other. */
function toldAt(draft: Draft, told: MeetingDraft[], m: MeetingDraft): number {
  const first = Math.max(0, told.length - MERGE_REACH);
  const near = told.slice(first).findIndex((x) => sameMeeting(draft, x, m));
  return near < 0 ? -1 : first + near;
}

/** A place and a day of its own: asked first, for an article may tell thousands of meetings. */
const tellsElsewhere = (m: MeetingDraft): boolean =>
  m.status === 'held' && m.place?.basis === 'stated' && m.place.country !== null && ownDay(m);

/** The same people met elsewhere on a day of its own: what the news recalls. */
const isRecalled = (news: MeetingDraft, m: MeetingDraft): boolean =>
  news.story === m.story &&
  metElsewhere(news, m) &&
  m.parties.every((p) => news.parties.some((q) => sameParty(p, q)));

function mergeAll(draft: Draft): MeetingDraft[] {
  const merged: MeetingDraft[] = [];
  for (const m of oneByOne(draft, draft.meetings)) {
    const at = toldAt(draft, merged, m);
    if (at < 0) {
      const recalled = tellsElsewhere(m) && merged.some((x) => isRecalled(x, m));
      merged.push(recalled ? { ...m, status: 'past' } : m);
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

/** "Kenya's new ambassador presents credentials to the President of Peru", at the foot of a page: a headline that names nobody. */
const namelessTeaser = (draft: Draft, m: MeetingDraft): boolean =>
  draft.stories[m.story]!.section !== 'article' && m.parties.every((p) => p.person === null);

export function merge(dealt: Draft): Draft {
  const draft = { ...dealt, meetings: receivedInARow(dealt, dealt.meetings) };
  const told = ofTheLiving(draft, mergeAll(draft)).filter((m) => !namelessTeaser(draft, m));
  const merged = withoutCrowds(withoutShadows({ ...draft, meetings: told }));
  return {
    ...merged,
    meetings: datedByPicture(draft, withCoreferences(draft, withCaptions(draft, merged.meetings))).map((m) =>
      onHostsGround(draft, m),
    ),
  };
}
