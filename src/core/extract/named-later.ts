/** Two officials whom a lead leaves unnamed and the next sentence names: "the envoys of A and B talked. X and China's Y agreed …". */
import { actorIndex, peopleOf, sentenceAt, within } from './lookups.ts';
import type { Actor, Draft, MeetingDraft, Party } from './draft.ts';
import { personParty } from './memory.ts';
import { isPosted, mayBeSame } from './same-office.ts';

/** Sentences behind the lead in which the names are looked for. */
const REACH = 3;

const unnamed = (p: Party): boolean => p.kind === 'person' && p.person === null && p.country !== null;

/** The only two people whom a sentence lists as its subject. */
function namedPair(draft: Draft, sentence: number): [Actor, Actor] | null {
  const s = draft.sentences[sentence]!;
  const here = within(draft.actors, s.from, s.to).filter((a) => a.kind === 'person' && a.person !== null);
  const [first] = here;
  // "« … », a dit X à Y"
  const said = here.length === 2 && here[1]!.preposition === 'to';
  const listed = said ? here : here.filter((a) => a.list === first?.list);
  return listed.length === 2 && first!.preposition === 'none' ? [listed[0]!, listed[1]!] : null;
}

/** "The presidents of A, B and C met. X, Y and Z then …": as many names in one row as there were offices, in their order. */
function namedRow(draft: Draft, m: MeetingDraft): Party[] | null {
  if (m.parties.length < LEAST_ROW || !m.parties.every(unnamed)) return null;
  const last = Math.min(draft.sentences.length, m.sentence + REACH);
  for (let i = m.sentence; i < last; i++) {
    const s = draft.sentences[i]!;
    if (s.story !== m.story || s.kind === 'caption') continue;
    const here = within(draft.actors, s.from, s.to).filter((a) => a.kind === 'person' && a.person !== null);
    const row = here.filter((a) => a.list === here[0]!.list);
    if (row.length !== m.parties.length || row[0]!.preposition !== 'none') continue;
    const told = row.map((a) => draft.people[a.person!]!.country);
    const of = (k: number): Actor | undefined =>
      told.every((c) => c === null) ? row[k] : row.find((_, x) => told[x] === m.parties[k]!.country);
    const found = m.parties.map((p, k) => {
      const a = of(k);
      return a ? named(draft, p, personParty(draft, a.person!, actorIndex(draft, a.from))) : null;
    });
    if (found.every((p) => p !== null)) return found;
  }
  return null;
}

const LEAST_ROW = 3;

/** The person, with the office of the unnamed one where the name stands alone. */
function named(draft: Draft, told: Party, person: Party): Party {
  const titled = person.actor !== null && draft.actors[person.actor]!.roles.length > 0;
  return {
    ...person,
    actor: titled ? person.actor : told.actor,
    country: told.country,
    basis: told.basis,
  };
}

/** The named pair in the order of the unnamed one; null where countries or offices speak against it. */
function matched(draft: Draft, [a, b]: [Party, Party], pair: [Actor, Actor]): [Party, Party] | null {
  const party = (x: Actor): Party => personParty(draft, x.person!, actorIndex(draft, x.from));
  const fits = (p: Party, q: Party): boolean =>
    (q.country === null || q.country === p.country) &&
    (mayBeSame(draft, p, q) || (isPosted(draft, p) && isPosted(draft, q)));
  for (const [x, y] of [pair, [pair[1], pair[0]] as const]) {
    const [p, q] = [party(x), party(y)];
    const told = p.country !== null || q.country !== null;
    if (told && fits(a, p) && fits(b, q)) return [named(draft, a, p), named(draft, b, q)];
  }
  return null;
}

/** The only two people of the story, of whom it tells no office: they are the two, and nothing says which is which. */
function bare(draft: Draft, story: number, pair: [Actor, Actor]): [Party, Party] | null {
  const people = peopleOf(draft, story);
  const untold = people.every((i) =>
    draft.people[i]!.mentions.every((m) => draft.actors[m]!.roles.length === 0),
  );
  if (people.length !== 2 || !untold) return null;
  const party = (x: Actor): Party => personParty(draft, x.person!, actorIndex(draft, x.from));
  return [party(pair[0]), party(pair[1])];
}

/** "X a reçu Y", two names and no office in all of the story, then "le président kényan et l'ambassadeur serbe": the same two. An envoy is the guest. */
function earlierPair(
  draft: Draft,
  told: MeetingDraft[],
  m: MeetingDraft,
  [a, b]: [Party, Party],
): Party[] | null {
  const named = told.find(
    (x) =>
      x !== m &&
      x.story === m.story &&
      x.sentence <= m.sentence + REACH &&
      x.status === m.status &&
      x.parties.length === 2,
  );
  const [p, q] = named?.parties ?? [];
  if (!named || !p || !q || !untitled(draft, p) || !untitled(draft, q)) return null;
  const envoys = [a, b].filter((x) => isPosted(draft, x));
  const { host } = named;
  if (!host || envoys.length !== 1) return [p, q].map((x) => ({ ...x, actor: null }));
  const [first, second] = host.person === p.person ? [p, q] : [q, p];
  const [chief, envoy] = envoys[0] === b ? [a, b] : [b, a];
  return [heldBy(chief, first), heldBy(envoy, second)];
}

/** The person in the office of the unnamed one. */
const heldBy = (office: Party, person: Party): Party => ({
  ...person,
  actor: office.actor,
  country: office.country,
  basis: office.basis,
});

/** "le nouvel ambassadeur de Serbie", then "X a présenté ses lettres de créance": the only envoy left unnamed is the one who hands them over. */
function bearer(draft: Draft, m: MeetingDraft, envoys: ReadonlyMap<number, readonly number[]>): MeetingDraft {
  const [verb] = within(draft.verbs, m.trigger.from, m.trigger.from + 1);
  if (m.kind !== 'ceremony' || verb?.verb?.object !== 'to' || m.parties.length !== 2) return m;
  const open = m.parties.filter((p) => untitled(draft, p));
  const [envoy] = open;
  const here = envoys.get(m.story) ?? [];
  const [office] = here.filter((i) => !m.parties.some((p) => p.country === draft.actors[i]!.country));
  const one = new Set(here.map((i) => draft.actors[i]!.country)).size === 1;
  if (!envoy || open.length > 1 || office === undefined || !one) return m;
  const { country, basis } = draft.actors[office]!;
  const told = heldBy({ ...envoy, actor: office, country, basis }, envoy);
  return { ...m, parties: m.parties.map((p) => (p === envoy ? told : p)) };
}

/** Envoys of a stated country who are left unnamed, by story. */
function unnamedEnvoys(draft: Draft): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [i, a] of draft.actors.entries()) {
    if (a.kind !== 'person' || a.name !== null || a.person !== null || a.country === null || !isSent(a))
      continue;
    const story = sentenceAt(draft, a.from)?.story ?? 0;
    found.set(story, [...(found.get(story) ?? []).slice(-ENVOYS), i]);
  }
  return found;
}

/** A story that leaves more envoys unnamed is a list. */
const ENVOYS = 40;

const isSent = (a: Actor): boolean => a.roles.some((r) => r.heads[0]?.flag === 'posted' && !r.plural);

/** Named, and told to hold no office and to be of no country. */
const untitled = (draft: Draft, p: Party): boolean =>
  p.person !== null &&
  p.country === null &&
  draft.people[p.person]!.mentions.every((id) => draft.actors[id]!.roles.length === 0);

export function namedLater(draft: Draft, told: MeetingDraft[]): MeetingDraft[] {
  const envoys = unnamedEnvoys(draft);
  return told.map((first) => {
    const m = bearer(draft, first, envoys);
    const row = namedRow(draft, m);
    if (row) return { ...m, parties: row, host: null };
    const [a, b] = m.parties;
    if (m.parties.length !== 2 || !a || !b || !unnamed(a) || !unnamed(b) || a.country === b.country) return m;
    const last = Math.min(draft.sentences.length, m.sentence + REACH);
    for (let i = m.sentence + 1; i < last; i++) {
      const s = draft.sentences[i]!;
      if (s.story !== m.story || s.kind === 'caption') continue;
      const pair = namedPair(draft, i);
      const parties = pair && (matched(draft, [a, b], pair) ?? bare(draft, m.story, pair));
      if (parties)
        return { ...m, parties, host: m.host === a ? parties[0] : m.host === b ? parties[1] : null };
      if (pair) return m;
    }
    const before = earlierPair(draft, told, m, [a, b]);
    return before ? { ...m, parties: before, host: null } : m;
  });
}
