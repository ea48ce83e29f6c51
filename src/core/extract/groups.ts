/** "Sept ambassadeurs ont été reçus …": the members that the story names afterwards by the same title. */
import { ledLater } from './delegations.ts';
import { knowledgeOf } from './knowledge.ts';
import { lengthIn } from './lexicon.ts';
import { knowledgeFor, sentenceAt, sentenceIndex, within } from './lookups.ts';
import type { Actor, Draft, Party, Sentence } from './draft.ts';
import { partyOf, personParty } from './memory.ts';
import { rollCall } from './roll-calls.ts';

/** Actors after the group among which its members are looked for. */
/** Lines of the page looked through for a picture. */
const LINES = 40;
const MEMBER_REACH = 200;

/** Sentences behind a group in which officials of its title are its members. */
const NEXT = 2;

/** "a delegation from Norway … led by Minister X": X is of where the delegation is from. */
const ofGroup = (p: Party, { country, basis }: Actor): Party =>
  p.country === null && country !== null ? { ...p, country, basis } : p;

/** People of the story, named after the group, who bear the group's title. */
function membersOfGroup(draft: Draft, group: Party, others: Party[]): Party[] {
  const actor = group.actor === null ? null : draft.actors[group.actor]!;
  const head = actor?.roles[0]?.heads[0];
  if (!actor || ownEnvoys(draft, group.actor!, others)) return [];
  if (!head) {
    const taken = new Set(others.map((p) => p.person));
    const listed = listedBehind(draft, group, taken);
    const led = listed.length === 0 && actor.delegation ? ledLater(draft, actor, taken) : null;
    return led === null ? listed : [ofGroup(personParty(draft, led, null), actor)];
  }
  const story = sentenceAt(draft, actor.from)?.story ?? 0;
  // "five new envoys … : A, High Commissioner of Kenya, B, Ambassador of Latvia"
  const envoys = modifiersFirst(draft, story) && (head.flag === 'posted' || head.one.includes('diplomat'));
  const found: Party[] = [];
  const taken = new Set(others.map((p) => p.person));
  const sentenceEnd = sentenceAt(draft, actor.from)?.to ?? actor.to;
  // "met heads of state": whom the story calls presidents further down need not be they
  const near = modifiersFirst(draft, story) && !envoys;
  const until = draft.sentences[sentenceIndex(draft, actor.from) + NEXT]?.to ?? Infinity;
  const last = Math.min(draft.actors.length, group.actor! + MEMBER_REACH);
  for (let id = group.actor! + 1; id < last; id++) {
    const other = draft.actors[id]!;
    if (near && other.from >= until) break;
    if (other.from < actor.to || other.kind !== 'person' || tells(draft, story, other)) continue;
    const sentence = sentenceAt(draft, other.from);
    if (sentence?.story !== story || sentence.kind === 'caption') continue;
    const elliptic = other.part !== null && other.from < sentenceEnd;
    const titled = other.roles.some((r) =>
      r.heads.some((h) => h === head || (envoys && h.flag === 'posted')),
    );
    if (!elliptic && !titled && !other.labelled) continue;
    if (other.person !== null && !taken.has(other.person)) {
      taken.add(other.person);
      found.push(personParty(draft, other.person, id));
    } else if (elliptic && other.name === null) found.push(partyOf('person', id, other));
  }
  found.push(...listedBehind(draft, group, taken));
  // "met the envoys of Y. X leads the delegation"
  const led = found.length === 0 && envoys ? ledLater(draft, actor, taken) : null;
  if (led !== null) return [ofGroup(personParty(draft, led, null), actor)];
  return counted(countOf(draft, actor), found).filter(
    (p) => p.person !== null || !found.some((q) => q.person !== null && q.country === p.country),
  );
}

/** "a reçu trois nouveaux ambassadeurs du Mali auprès de …": those whom the host himself sends. */
function ownEnvoys(draft: Draft, id: number, others: readonly Party[]): boolean {
  const [group, sender, next] = draft.actors.slice(id, id + 3);
  if (!group || !isPosted(group) || sender?.kind !== 'country' || sender.preposition !== 'of') return false;
  const one = sender.from - group.to <= 1 && next?.list !== sender.list;
  return one && others.length > 0 && others.every((p) => p.country === sender.country);
}

/** "according to party leader X": who tells the news. */
function tells(draft: Draft, story: number, a: Actor): boolean {
  const leads = knowledgeFor(draft, story)?.lexicon.lists.sourceLeads;
  return [2, 3, 4, 5].some((k) => lengthIn(leads, draft.tokens, a.from - k) > 0);
}

/** How many a group says it is: "four new ambassadors"; 0 where it says nothing. */
function countOf(draft: Draft, group: Actor): number {
  for (let i = group.from; i < group.to; i++) {
    const { key } = draft.tokens[i]!;
    const count = NUMBERS[key] ?? (/^\d{1,2}$/.test(key) ? Number(key) : 0);
    if (count > 1) return count;
  }
  return 0;
}

/** Of a group of so many the first named are meant; those named behind them came another time. */
const counted = (count: number, found: Party[]): Party[] =>
  count > 0 && found.length > count && found.slice(0, count).every((p) => p.person !== null)
    ? found.slice(0, count)
    : found;

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'two three four five six seven eight nine ten eleven twelve',
    'deux trois quatre cinq . sept huit neuf dix onze douze',
  ].flatMap((words) => words.split(' ').map((word, i) => [word, i + 2])),
);

const modifiersFirst = (draft: Draft, story: number): boolean =>
  knowledgeOf(draft.stories[story]!.language ?? 'fr')?.lexicon.file.grammar?.modifiersFirst === true;

/** "Deux diplomates ont été reçus : A et B", "Il s'agit de A et de B": those whom the text lists right behind the group. */
function listedBehind(draft: Draft, group: Party, taken: ReadonlySet<number | null>): Party[] {
  const actor = draft.actors[group.actor!]!;
  const first = sentenceIndex(draft, actor.from);
  const own = draft.sentences[first];
  if (!own) return [];
  const names = (from: number, to: number, posts = false): Party[] => {
    const listed: Party[] = [];
    const last = Math.min(draft.actors.length, group.actor! + MEMBER_REACH);
    for (let id = group.actor! + 1; id < last; id++) {
      const a = draft.actors[id]!;
      const named = a.from >= from && a.to <= to && a.kind === 'person' && a.name !== null;
      if (named && a.person !== null && !taken.has(a.person)) listed.push(personParty(draft, a.person, id));
      // "Il s'agit de l'ambassadrice de A et des ambassadeurs de B et de C"
      const post = posts && a.from >= from && a.to <= to && a.kind === 'person' && a.name === null;
      if (post && a.country !== null && a.roles[0]?.heads[0]?.flag === 'posted')
        listed.push(partyOf('person', id, a));
    }
    return listed;
  };
  for (let i = actor.to; i < own.to; i++) if (draft.tokens[i]!.key === ':') return names(i, own.to);
  // "hosted a reception for the three diplomats – A of Kenya, B of Latvia"
  const dash = draft.tokens[actor.to];
  if (dash && DASHES.has(dash.key) && dash.gap === 'space')
    return names(actor.to, dashEnd(draft, actor.to, own.to));
  const envoys = isPosted(actor);
  const rows = draft.sentences.slice(first + 1, first + 1 + (envoys ? ROLL_REACH : 1)).flatMap((s) => {
    const from = s.story === own.story ? rollCall(draft, s, envoys) : -1;
    return from < 0 ? [] : names(from, s.to, true);
  });
  if (rows.length === 0 && envoys)
    rows.push(...itemsBehind(draft, first).flatMap((s) => names(s.from, s.to).slice(0, 1)));
  return rows.filter((p, i) => rows.findIndex((q) => q.person === p.person && q.actor === p.actor) === i);
}

/** "Les nouveaux ambassadeurs sont :" and its lines, each with a mark in front, behind the sentence of a group of envoys. */
function itemsBehind(draft: Draft, first: number): Sentence[] {
  const { story } = draft.sentences[first]!;
  const behind = draft.sentences.slice(first, first + 1 + ROLL_REACH);
  const lead = behind.findIndex(
    (s) =>
      draft.tokens[s.to - 1]?.key === ':' &&
      within(draft.actors, s.from, s.to).some((a) => a.kind === 'group' && isPosted(a)),
  );
  const items: Sentence[] = [];
  if (lead < 0) return items;
  for (let i = first + lead + 1; i < draft.sentences.length && items.length < LINES; i++) {
    const s = draft.sentences[i]!;
    if (s.story !== story || draft.tokens[s.from]!.kind !== 'mark') break;
    items.push(s);
  }
  return items;
}

const isPosted = (a: Actor): boolean => a.roles[0]?.heads[0]?.flag === 'posted';

/** Sentences behind a group of envoys in which they are named. */
const ROLL_REACH = 8;

const DASHES = new Set(['-', '–', '—']);

/** Where a list between dashes ends: at the second dash, or with the sentence. */
function dashEnd(draft: Draft, dash: number, end: number): number {
  for (let i = dash + 1; i < end; i++)
    if (DASHES.has(draft.tokens[i]!.key) && draft.tokens[i]!.gap === 'space') return i;
  return end;
}

/** Who stands beside the other side in a picture or a line without a verb, where the group itself names no one. */
function pictured(draft: Draft, group: Party, others: Party[], framed: ReadonlySet<number>): Party[] {
  if (group.actor === null) return [];
  const story = sentenceAt(draft, draft.actors[group.actor]!.from)?.story;
  const people = new Set(others.flatMap((p) => (p.person === null ? [] : [p.person])));
  for (const s of draft.sentences.slice(0, LINES)) {
    const finite = within(draft.verbs, s.from, s.to).length > 0;
    if (s.story !== story || s.kind === 'title' || (finite && s.kind !== 'caption')) continue;
    const shown = within(draft.actors, s.from, s.to);
    const known = shown.find((a) => a.person !== null && people.has(a.person));
    const beside = shown.findIndex(
      (a) =>
        known &&
        a.list === known.list &&
        a.person !== null &&
        !people.has(a.person) &&
        !framed.has(a.person) &&
        a.country !== null,
    );
    if (beside >= 0) return [personParty(draft, shown[beside]!.person!, null)];
  }
  return [];
}

/** Members of the groups on either side of a frame. */
export function membersOf(
  draft: Draft,
  framed: ReadonlySet<number>,
  left: Party[],
  right: Party[],
): { left: Party[]; right: Party[] } {
  const expand = (side: Party[], other: Party[]): Party[] =>
    side
      .filter((p) => p.kind === 'group')
      .flatMap((g) => {
        const named = membersOfGroup(draft, g, other);
        return named.length > 0 ? named : pictured(draft, g, other, framed);
      });
  return { left: expand(left, right), right: expand(right, left) };
}
