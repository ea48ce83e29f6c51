/** "X a reçu l'ambassadrice du Portugal. Y a salué …": the one whom a meeting leaves unnamed and the sentences right behind call by name. */
import { copyOf } from './blank.ts';
import { agrees } from './described.ts';
import type { Actor, Draft, Person, Sentence } from './draft.ts';
import type { Found } from './found.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import { knowledgeFor, peopleOf, sentenceIndex, within } from './lookups.ts';
import { speakerOf } from './speakers.ts';

/** Sentences behind the meeting in which the name is looked for. */
const REACH = 2;
/** Mentions of one person that are looked at. */
const MANY = 24;
/** Words in front of a name that opens its sentence: "Pour Monsieur". */
const OPENING = 3;

const OTHERS = new Set(['companion', 'usher', 'counterpart']);

/** An official by office alone, of whom no earlier word tells who it is. */
function isOpen(a: Actor): boolean {
  const [role] = a.roles;
  if (a.kind !== 'person' || a.name !== null || a.person !== null || !role || role.plural) return false;
  return role.determined !== 'possessive' && !OTHERS.has(role.heads[0]?.flag ?? '');
}

const rolesOf = (draft: Draft, p: Person) => p.mentions.slice(0, MANY).flatMap((m) => draft.actors[m]!.roles);

/** Somebody whom the story has named already may be the one. */
function taken(draft: Draft, story: number, a: Actor): boolean {
  const heads = a.roles.flatMap((r) => r.heads);
  return peopleOf(draft, story).some((i) => {
    const p = draft.people[i]!;
    if (a.country === null || p.country !== a.country) return false;
    const held = rolesOf(draft, p);
    return held.length === 0 || held.some((r) => r.heads.some((h) => heads.includes(h)));
  });
}

/** Told as the one who acts or speaks, and not as someone of another standing: "X, chercheuse à Oslo, …". */
function acts(
  draft: Draft,
  lexicon: Lexicon,
  { from, to, list, preposition, short }: Actor,
  s: Sentence,
): boolean {
  if (short) return false;
  const row = within(draft.actors, s.from, from).find((a) => a.list === list);
  const opens = (row?.from ?? from) - s.from <= OPENING;
  // "À l'issue de l'audience, Y a salué …", "« … », a déclaré Y"
  const behind = (k: number): boolean => draft.tokens[from - k]?.key === ',';
  const speaks = [1, 2, 3].some((k) => lengthIn(lexicon.lists.speech, draft.tokens, from - k) === k);
  const leads = preposition === 'none' ? opens || behind(1) || speaks : opens && LEADS.has(preposition);
  if (!leads || lengthIn(lexicon.lists.sourceLeads, draft.tokens, from - 1) > 0) return false;
  if (draft.tokens[to]?.key !== ',') return true;
  const next = draft.tokens[to + 1];
  return (
    next?.kind === 'number' || ASIDES.some((set) => lengthIn(lexicon.sets[set], draft.tokens, to + 1) > 0)
  );
}

const LEADS = new Set<Actor['preposition']>(['with', 'for']);
const ASIDES = ['prepositions.at', 'pronouns.relative'];

/** The only one whom a sentence names for the first time; null where there is none, or more. */
function newcomer(draft: Draft, lexicon: Lexicon, office: Actor, s: Sentence): number | null | undefined {
  const namely = lengthIn(lexicon.lists.namely, draft.tokens, s.from) > 0;
  // "Y, en poste depuis 2021, succède à Z": those whom other words govern are others
  const here = within(draft.actors, s.from, s.to).filter(
    (a) => a.person !== null && (namely || a.preposition === 'none' || a.from - s.from <= OPENING),
  );
  const fresh = here.filter((a) => draft.actors[draft.people[a.person!]!.mentions[0]!]!.from >= s.from);
  const [first, more] = new Map(fresh.map((a) => [a.person!, a])).values();
  if (!first) return undefined;
  const person = draft.people[first.person!]!;
  const untold = rolesOf(draft, person).length === 0 && acts(draft, lexicon, first, s);
  const fits = person.country === null || person.country === office.country;
  return !more && fits && (namely || untold) && agrees(draft, person, office) ? first.person : null;
}

function nameOf(draft: Draft, id: number): number | null {
  const office = draft.actors[id]!;
  const at = sentenceIndex(draft, office.from);
  const s = draft.sentences[at]!;
  const lexicon = knowledgeFor(draft, s.story)?.lexicon;
  if (s.kind !== 'body' || !lexicon || lexicon.file.grammar?.bareNames !== 'surname') return null;
  let name: number | null = null;
  for (let i = at + 1; i <= at + REACH; i++) {
    const next = draft.sentences[i];
    if (next?.story !== s.story || next.kind !== 'body') break;
    const found = newcomer(draft, lexicon, office, next);
    // two such names are nobody
    if (found === null || (found !== undefined && name !== null)) return null;
    name ??= found ?? null;
    // another official without a name comes first
    const other = (a: Actor): boolean => isOpen(a) && a.roles[0]!.determined !== 'definite';
    if (name === null && within(draft.actors, next.from, next.to).some(other)) return null;
  }
  // Last, for it looks at all people of the story
  return name === null || taken(draft, s.story, office) ? null : name;
}

/** The draft in which those offices are held by those who bear the names. */
export function namedNext(draft: Draft, found: readonly Found[]): Draft {
  const held = new Map<number, number>();
  for (const f of found) {
    for (const id of f.left) {
      const speaker = draft.actors[id]!.speaker ? speakerOf(draft, draft.actors[id]!) : null;
      if (speaker !== null) held.set(id, speaker);
    }
    const open = [...f.left, ...f.right].filter((id) => isOpen(draft.actors[id]!));
    const name = open.length === 1 ? nameOf(draft, open[0]!) : null;
    if (name !== null) held.set(open[0]!, name);
  }
  if (held.size === 0) return draft;
  const named = new Set<number>();
  const people = [...draft.people];
  for (const [id, person] of held) {
    const p = people[person]!;
    // the first of several tells the country, if the person has none
    const { country, basis } = p.country === null && !named.has(person) ? draft.actors[id]! : p;
    named.add(person);
    people[person] = { ...p, mentions: [...p.mentions, id].sort((a, b) => a - b), country, basis };
  }
  const actors = draft.actors.map((a, id) =>
    held.has(id) ? Object.assign(copyOf(a, a.preposition, a.list), { person: held.get(id)! }) : a,
  );
  return { ...draft, people, actors };
}
