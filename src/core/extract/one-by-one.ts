/** "received the ambassadors of A, B and C", then "later he met the ambassador of B": guests told in one breath, then each at an hour of his own. */
import { knowledgeFor } from './lookups.ts';
import { sameParty } from './memory.ts';
import type { Draft, MeetingDraft, Party } from './draft.ts';
import { lengthIn } from './lexicon.ts';
import { CLASSES, unnamedThere } from './retold.ts';

/** Tellings behind the one of all that are looked at. */
const REACH = 40;

/** Words by which a sentence tells what came next, or that each had a meeting of his own. */
function cameNext(draft: Draft, m: MeetingDraft): boolean {
  const lists = knowledgeFor(draft, m.story)?.lexicon.lists;
  const { from, to } = draft.sentences[m.sentence]!;
  for (let i = from; i < to; i++)
    if (lengthIn(lists?.cameNext, draft.tokens, i) + lengthIn(lists?.separateMarks, draft.tokens, i) > 0)
      return true;
  return false;
}

const meant = (draft: Draft, all: MeetingDraft, p: Party): Party | undefined =>
  all.parties.find((q) => sameParty(p, q)) ?? all.parties.find((q) => unnamedThere(draft, p, q));

interface Single {
  m: MeetingDraft;
  /** as the telling of all names them */
  pair: [Party, Party];
}

/** A telling of just two of all, each known from there; others in it came with them. */
function singleOf(draft: Draft, all: MeetingDraft, m: MeetingDraft): Single | null {
  if (m.story !== all.story || m.sentence <= all.sentence || m.status !== all.status) return null;
  if (CLASSES[m.kind] !== 'meeting') return null;
  const [a, b, more] = new Set(m.parties.flatMap((p) => meant(draft, all, p) ?? []));
  return a && b && !more ? { m, pair: [a, b] } : null;
}

/** The one whom all the singles have in common. */
const common = (singles: readonly Single[]): Party | undefined =>
  singles[0]?.pair.find((p) => singles.every((s) => s.pair.includes(p)));

/** "met his counterparts from A, B, C and D": no name, and so many that nobody thinks of one table. */
const unnamed = (p: Party): boolean => p.kind === 'person' && p.person === null;
const MANY = 3;
const overview = (all: MeetingDraft): boolean =>
  all.parties.length > MANY && all.parties.filter(unnamed).length > 1;

/** "held talks with several ministers. … He met A and B": one sentence tells those several as a row of meetings. */
const inOneBreath = (singles: readonly Single[]): boolean =>
  new Set(singles.map((s) => s.m.trigger.from)).size < singles.length;

function apart(draft: Draft, all: MeetingDraft, behind: readonly MeetingDraft[]): Single[] {
  const singles = behind.flatMap((m) => singleOf(draft, all, m) ?? []);
  const host = common(singles);
  const guests = new Set(singles.flatMap((s) => s.pair.filter((p) => p !== host)));
  const next = overview(all) || inOneBreath(singles) || singles.some((s) => cameNext(draft, s.m));
  return host && guests.size > 1 && next ? singles : [];
}

/** The meetings, less those of all whose guests were met one by one; what only these tell of day, place and name goes to each. */
export function oneByOne(draft: Draft, told: readonly MeetingDraft[]): MeetingDraft[] {
  const dealt = new Map<MeetingDraft, MeetingDraft>();
  const gone = new Set<MeetingDraft>();
  for (const [i, all] of told.entries()) {
    if (all.parties.length < 3 || CLASSES[all.kind] !== 'meeting') continue;
    const singles = apart(draft, all, told.slice(i + 1, i + 1 + REACH));
    for (const { m } of singles) dealt.set(m, shared(draft, all, m));
    const met = new Set(singles.flatMap((s) => s.pair));
    const host = common(singles);
    const rest = all.parties.filter((p) => !met.has(p) && !unnamed(p));
    // "met President A and the ministers of B, C and D", then B's minister by name
    if (singles.length > 0 && host && overview(all) && rest.length > 0)
      dealt.set(all, { ...all, parties: [host, ...rest] });
    if (singles.length > 0 && all.parties.every((p) => met.has(p) || (overview(all) && unnamed(p))))
      gone.add(all);
  }
  return told.filter((m) => !gone.has(m)).map((m) => dealt.get(m) ?? m);
}

/** What the telling of all says of each. */
function shared(draft: Draft, all: MeetingDraft, m: MeetingDraft): MeetingDraft {
  const own = m.date.edtf !== null && m.date.basis !== 'inherited';
  return {
    ...m,
    parties: m.parties.map((p) => (p.person === null ? (meant(draft, all, p) ?? p) : p)),
    date: own ? m.date : all.date,
    place: m.place?.basis === 'stated' ? m.place : (all.place ?? m.place),
  };
}
