/** Stage 9: from frames to meetings: sides resolved, lists dealt out, one country's own business left out. */
import { knowledgeFor, sentenceIndex } from './lookups.ts';
import type { Kind } from '../model/meeting.ts';
import type { Clause } from './clause.ts';
import { calledOn } from './clitics.ts';
import type { Draft, MeetingDraft, Party, Range } from './draft.ts';
import { domestic } from './domestic.ts';
import { framesOf } from './08-frames.ts';
import type { Found } from './found.ts';
import { eventOf, organisersOf } from './gatherings.ts';
import { membersOf } from './groups.ts';
import { hostAnnounced } from './hosts.ts';
import type { Scene } from './clues.ts';
import { spreadCountries, withCountries } from './countries-told.ts';
import { metAbroad } from './whose.ts';
import { namedLater } from './named-later.ts';
import { namedNext } from './named-next.ts';
import { counterpartOf } from './same-office.ts';
import { soundAddresses } from './sound-addresses.ts';
import { freshMemory, personParty, sameParty, sameActor, type Memory } from './memory.ts';
import { principalOf } from './parties.ts';
import { remember } from './remember.ts';
import { deal, distinct, sidesOf, type Sides } from './sides.ts';

const NO_DATE = { edtf: null, basis: 'none', said: null } as const;

/** "son homologue lao", whom the story names elsewhere. */
function counterparts(draft: Draft, story: number, parties: Party[]): Party[] {
  const [a, b] = parties;
  if (parties.length !== 2 || !a || !b) return parties;
  const named = (p: Party, other: Party): Party => {
    const actor = p.person === null && p.actor !== null ? draft.actors[p.actor]! : null;
    if (actor?.roles[0]?.heads[0]?.flag !== 'counterpart' || p.country === null) return p;
    const person = counterpartOf(draft, story, p, other);
    return person === null ? p : personParty(draft, person, p.actor);
  };
  return [named(a, b), named(b, a)];
}

/** The conference around a meeting: the sentence's own, else the one the story is set in. A visit elsewhere has none. */
function eventFor(f: Found, memory: Memory): Range | null {
  if (f.kind === 'visit' || f.kind === 'ceremony' || f.status !== 'held') return null;
  return memory.event;
}

const OF_BODIES = new Set<Kind>(['conference', 'ceremony', 'visit', 'signing', 'other']);

/** A country or an office beside people is no party to their talks ("Le Conseil a accueilli X"). */
function peopleFirst(f: Found, parties: Party[]): Party[] {
  const people = parties.filter((p) => p.kind === 'person');
  return OF_BODIES.has(f.kind) || people.length === 0 ? parties : people;
}

function evidenceOf(
  draft: Draft,
  c: Clause,
  f: Found,
  memory: Memory,
  parties: Party[],
): MeetingDraft['evidence'] {
  const told = { sentence: c.index, role: 'primary' as const };
  const opened = f.occasion === 'joins' && memory.occasion && memory.occasion.sentence !== c.index;
  const listed = parties.flatMap((p) =>
    p.actor !== null && draft.actors[p.actor]!.from >= c.sentence.to
      ? [{ sentence: sentenceIndex(draft, draft.actors[p.actor]!.from), role: 'support' as const }]
      : [],
  );
  return [
    told,
    ...(opened ? [{ sentence: memory.occasion!.sentence, role: 'support' as const }] : []),
    ...listed,
  ];
}

function meetingsOf(
  draft: Draft,
  c: Clause,
  f: Found,
  memory: Memory,
  framed: ReadonlySet<number>,
  met: Scene['met'],
): MeetingDraft[] {
  const story = c.sentence.story;
  const sides = sidesOf(draft, story, f, memory);
  if (f.occasion === 'opens') memory.occasion = { parties: sides.left, sentence: c.index };
  if (f.occasion === 'joins' && memory.occasion === null) return [];
  if (f.occasion === 'joins') sides.right.push(...(memory.occasion?.parties ?? []));
  const members = membersOf(draft, framed, sides.left, sides.right);
  const full: Sides = {
    left: [...sides.left, ...members.left],
    right: [...sides.right, ...members.right, ...organisersOf(draft, f)],
  };
  // "Plusieurs homologues se sont entretenus avec X. Ce sont A, B et C": each by himself
  const apart = f.apart || (f.kind === 'talks' && !f.joint && members.left.length > 1);
  const dealt = deal({ ...f, ...(apart ? { apart } : {}) }, full).map((parties) =>
    withCountries(draft, { story, f, met }, counterparts(draft, story, peopleFirst(f, parties))),
  );
  return dealt
    .filter(
      (parties) =>
        parties.length >= 2 &&
        parties.some((p) => p.kind === 'person' || p.kind === 'organisation') &&
        !(f.twoStates && new Set(parties.flatMap((p) => p.country ?? [])).size < 2) &&
        !domestic(draft, story, parties, f),
    )
    .map((parties) => ({
      story,
      sentence: c.index,
      trigger: f.trigger,
      by: f.by,
      // Who comes to the host of a row of audiences is received by him
      kind: f.clitic && calledOn(f, full.left, memory) !== null ? 'reception' : f.kind,
      status: announced(draft, story, f) ? 'planned' : f.status,
      parties,
      host:
        f.host === null
          ? null
          : (parties.find((p) =>
              (f.host === 'left' ? full.left : full.right).some((q) => sameParty(p, q) || sameActor(p, q)),
            ) ?? null),
      strength: f.strength,
      event: f.event ?? eventFor(f, memory),
      date: NO_DATE,
      place: null,
      evidence: evidenceOf(draft, c, f, memory, parties),
      topics: [],
      sureness: { value: f.strength, reasons: [] },
    }));
}

/** "Avis aux médias", "Agenda": under such a headline a meeting without a verb is still to come. */
function announced(draft: Draft, story: number, f: Found): boolean {
  const { title } = draft.stories[story]!;
  const words = knowledgeFor(draft, story)?.lexicon.file.lists.agendas ?? [];
  const said = title?.toLowerCase() ?? '';
  return f.by === 'noun' && f.status === 'held' && words.some((w) => said.includes(w));
}

/** Where so many names on one side are one meeting, fewer are as many meetings as names. */
const rowsApart = (draft: Draft, c: Clause): boolean =>
  knowledgeFor(draft, c.sentence.story)?.lexicon.file.grammar?.togetherFrom !== undefined;

export function meetings(before: Draft): Draft {
  const { clauses, found } = framesOf(before);
  const draft = namedNext(before, found);
  const memories = draft.stories.map((_, i) => freshMemory(principalOf(draft, i)));
  const told: MeetingDraft[] = [];
  const framed = new Set(
    found.flatMap((f) => [...f.left, ...f.right].flatMap((id) => draft.actors[id]!.person ?? [])),
  );
  const met = metAbroad(draft, found);
  let next = 0;
  for (const c of clauses) {
    const memory = memories[c.sentence.story]!;
    memory.clause = c;
    const event = c.sentence.kind === 'caption' ? null : eventOf(c);
    const outer = memory.event;
    const announced = hostAnnounced(draft, c, memory);
    memory.host = announced ?? memory.host;
    memory.announced = announced?.person ?? memory.announced;
    if (event) memory.event = event.range;
    for (; next < found.length && found[next]!.clause === c.index; next++) {
      const made = meetingsOf(draft, c, found[next]!, memory, framed, met);
      told.push(...made);
      if (made[0]?.host) memory.host = { ...made[0].host, actor: null, antecedent: made[0].host.actor };
      const happened = made.filter((m) => m.status === 'held' || m.status === 'past');
      if (happened.length === 0) continue;
      memory.last = distinct(happened.flatMap((m) => m.parties));
      memory.row = happened.length > 1 && rowsApart(draft, c);
    }
    // A conference that a meeting only stands beside frames that sentence, not the rest of the story.
    if (event && !event.within) memory.event = outer;
    remember(draft, c, memory);
    if (announced) memory.subject = announced.person ?? memory.subject;
  }
  return { ...draft, meetings: soundAddresses(draft, spreadCountries(namedLater(draft, told))) };
}
