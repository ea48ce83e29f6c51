/** Stage 5: who is spoken of in each sentence, with role, country, governing preposition and the list it stands in. */
import { readActors } from './actors.ts';
import { appointedFirst } from './appointed.ts';
import { copyOf } from './blank.ts';
import { bridged } from './bridges.ts';
import { dealtNames, respectively, respectivelyEach } from './dealt-names.ts';
import type { Actor, Draft, Sentence } from './draft.ts';
import { readRole } from './roles.ts';
import { familyNames } from './vietnamese-names.ts';
import { beforeVerb, leavesCompany, sameList } from './lists.ts';
import { modifiersFirst } from './heads.ts';
import { learn, learnRow, noNames } from './known-names.ts';
import { knowledgeOf } from './knowledge.ts';
import { ofEmbassy } from './embassy.ts';
import { countryOfSide } from './led-sides.ts';
import { isArticle, participleAside } from './articles.ts';
import { lengthIn } from './lexicon.ts';
import { knowledgeFor, within } from './lookups.ts';
import { knownParticle } from './names.ts';
import { inList, inSet, isKey, mentionMaps, readerOf, tokenIn, type Reader } from './reader.ts';
import { tellShared } from './shared-demonyms.ts';

/** "en l'honneur du" has four tokens. */
const LONGEST_PREPOSITION = 4;
/** Words of an adverb set between commas. */
const ASIDE = 3;
/** Sentences back in which a list's group is looked for. */
const GROUP_REACH = 2;

const CLASSES = (['with', 'by', 'between', 'to', 'of', 'for', 'at', 'other'] as const).map((name) => ({
  name,
  set: `prepositions.${name}`,
}));

/** The preposition that governs an actor: the word before it, or the one its article is melted with ("du", "au"). */
function prepositionOf(r: Reader, at: number): Actor['preposition'] {
  // "A as well as B": the "as" before B is none of its own
  if ([2, 3].some((n) => inSet(r, 'conjunctions.and', at - n + 1) === n)) return 'none';
  const { prepositionStarts } = r.knowledge.lexicon;
  for (let length = LONGEST_PREPOSITION; length >= 1; length--) {
    const first = tokenIn(r, at - length + 1);
    if (first === null || !prepositionStarts.has(first)) continue;
    for (const { name, set } of CLASSES) if (inSet(r, set, at - length + 1) === length) return name;
  }
  return 'none';
}

/** "avec, entre autres, X", "par, notamment, X": where the words set between commas begin; elsewhere the place itself. */
function beforeAside(r: Reader, at: number): number {
  // "par Mme le Premier ministre X"
  const courtesy = inSet(r, 'determiners.definite', at) > 0;
  for (const n of [3, 2, 1]) if (courtesy && inList(r, 'honorifics', at - n) === n) return at - n;
  if (!isKey(r, at - 1, ',')) return at;
  for (let n = 1; n <= ASIDE; n++)
    if (inList(r, 'adverbs', at - 1 - n) === n && isKey(r, at - 2 - n, ',')) return at - 2 - n;
  return at;
}

/** "une réunion des ministres", "au palais des gouverneurs": after the noun of a meeting or a house "des" is "de les", not "some". */
function governing(r: Reader, at: number): Actor['preposition'] {
  if (isArticle(r, at)) return 'none';
  const own = prepositionOf(r, beforeAside(r, at) - 1);
  if (own !== 'none' || inSet(r, 'prepositions.melted', at) === 0 || inSet(r, 'prepositions.of', at) === 0)
    return own;
  const { nouns, lists } = r.knowledge.lexicon;
  const ofMeeting =
    nouns.match(r.tokens, at - 1) !== null ||
    [lists.gatherings, lists.siteHeads].some((list) => lengthIn(list, r.tokens, at - 1) > 0);
  return at - 1 >= r.from && ofMeeting ? 'of' : own;
}

/** "sept ambassadeurs …, ceux du Laos et du Japon": the pronoun carries on the title of the group before it. */
function titled(r: Reader, at: number, hits: Actor[], found: Actor[]): Actor[] {
  if (inList(r, 'elliptic', at) === 0) return hits;
  const group =
    found.findLast((a) => a.kind === 'group' && a.from >= r.from && a.roles.length > 0)?.roles[0] ??
    found.findLast((a) => a.kind === 'person' && a.from >= r.from)?.roles[0];
  const head = group?.heads[0];
  if (!group || !head) return hits;
  return hits.map((a) => {
    const spread = {
      singular: head.one[0]!,
      parts: [{ from: a.part?.from ?? a.from, to: a.part?.to ?? a.to }],
    };
    return {
      ...a,
      roles: [
        {
          ...group,
          plural: false,
          spread,
          country: a.country,
          basis: a.basis,
          determined: 'definite' as const,
        },
      ],
    };
  });
}

/** "after X spoke with Y": where such a word is a conjunction too, a verb behind the actor tells. */
const opensTime = (r: Reader, a: Actor): boolean =>
  (inList(r, 'timeConjunctions', a.from - 1) > 0 && beforeVerb(r, a.to)) || opensBesides(r, a);

/** "Besides X met Y": what stands in front of the subject adds the sentence to the one before. */
const opensBesides = (r: Reader, a: Actor): boolean =>
  a.from - 1 === r.from &&
  inList(r, 'besides', a.from - 1) > 0 &&
  !isKey(r, a.to, ',') &&
  beforeVerb(r, a.to + inList(r, 'adverbs', a.to));

/** "Li's visit": what belongs to someone is said as "the visit of". */
const owns = (r: Reader, a: Actor): boolean => inList(r, 'possessive', a.to) > 0;

/** "by President X's envoy Y": Y is governed as the words of the owner in front of him are. */
function ownerOf(r: Reader, before: Actor | undefined, hit: Actor): Actor | null {
  const owned = before && modifiersFirst(r) ? inList(r, 'possessive', before.to) : 0;
  return owned > 0 && before!.to + owned === hit.from ? before! : null;
}

/** "of the Human Rights Council": where the name of a body begins, which is known by its last word. */
function nameOfBody(r: Reader, { kind, from }: Actor): number {
  if (kind !== 'organisation' || !modifiersFirst(r)) return from;
  let i = from;
  while (i - 1 > r.from && tokenIn(r, i - 1)!.cap && tokenIn(r, i - 1)!.kind === 'word') i--;
  return i < from && inSet(r, 'determiners.definite', i - 1) > 0 ? i - 1 : i;
}

function actorsOf(r: Reader, lists: { next: number }): Actor[] {
  const found: Actor[] = [];
  for (let i = r.from; i < r.end;) {
    const token = r.tokens[i]!;
    if (r.known && inList(r, 'courtesyOfSeveral', i) > 0) learnRow(r, i, r.known as Set<string>);
    const possible =
      token.cap ||
      token.kind === 'number' ||
      r.knowledge.lexicon.actorStarts.has(token) ||
      knownParticle(r, i);
    const hits = possible ? readActors(r, i) : [];
    if (hits.length === 0) {
      // "Port-au-Prince" holds no person
      i = Math.max(i + 1, r.placeAt.get(i)?.to ?? 0);
      continue;
    }
    for (const [k, hit] of titled(r, i, hits, found).entries()) {
      const before = found.at(-1);
      const owner = ownerOf(r, before, hit);
      const first = opensTime(r, hit) ? 'none' : governing(r, owner?.from ?? nameOfBody(r, hit));
      const preposition = owns(r, hit) ? 'of' : k === 0 ? first : found.at(-1)!.preposition;
      const actor = copyOf(hit, preposition, hit.list);
      const joined =
        before !== undefined && (k > 0 || (sameList(r, before, actor) && !leavesCompany(r, found, actor)));
      if (joined && preposition === 'none') actor.preposition = before.preposition;
      actor.list = joined ? before.list : lists.next++;
      const whole = joined ? null : bridged(r, found, actor);
      if (whole) found.splice(whole.at, found.length, whole.actor);
      else found.push(actor);
    }
    i = Math.max(i + 1, hits.at(-1)!.to);
  }
  respectively(r, found);
  respectivelyEach(r, found);
  dealtNames(found);
  severalReceived(r, found, lists);
  splitSubjects(r, found, lists);
  labelled(r, found);
  inCapacity(r, found);
  appointedFirst(r, found);
  countryOfSide(r, found);
  ofEmbassy(found);
  return found;
}

/** "Reçus par A, B et C ont dit": behind several who were received, the row of those who received ends at its first comma. */
function severalReceived(r: Reader, found: Actor[], lists: { next: number }): void {
  const first = r.knowledge.lexicon.verbs.match(r.tokens, r.from);
  if (first?.value.form !== 'past' || !tokenIn(r, r.from)!.key.endsWith('s')) return;
  const agent = found.findIndex((a) => a.preposition === 'by');
  const row = found.filter((a) => agent >= 0 && a.list === found[agent]!.list);
  const behind = row.slice(1);
  const last = behind.at(-1);
  if (behind.length < 2 || !last || !beforeVerb(r, last.to) || !isKey(r, behind[0]!.from - 1, ',')) return;
  const list = lists.next++;
  for (const actor of behind) Object.assign(actor, { list, preposition: 'none' });
}

/** "Lors d'un entretien avec A, B a dit": the last of a governed row of commas, right before a verb, is its subject. */
function splitSubjects(r: Reader, found: Actor[], lists: { next: number }): void {
  for (const [i, actor] of found.entries()) {
    const before = found[i - 1];
    // "the Latvian and Norwegian ministers met": both are said by one title
    if (!before || before.list !== actor.list || before.from === actor.from) continue;
    const joinedByAnd =
      inSet(r, 'conjunctions.and', actor.from - 1) > 0 || inSet(r, 'conjunctions.and', actor.from - 2) === 2;
    const own = prepositionOf(r, actor.from - 1) !== 'none' || isKey(r, actor.from - 1, ';');
    const acts = beforeVerb(r, actor.to) && !participleAside(r, actor.to);
    if (joinedByAnd || own || !acts || found[i + 1]?.list === actor.list) continue;
    actor.list = lists.next++;
    actor.preposition = 'none';
  }
}

/** "- Belgique : X, ambassadeur …": the label tells X's country. */
function labelled(r: Reader, found: Actor[]): void {
  if (tokenIn(r, r.from)?.kind !== 'mark') return;
  const at = r.from + 1;
  const label = r.placeAt.get(at);
  if (label?.place.type !== 'country' || !isKey(r, label.to, ':')) return;
  const first = found.find((a) => a.kind === 'person' && a.name !== null && a.country === null);
  if (first) Object.assign(first, { country: label.place.country, basis: 'of-country', labelled: true });
}

/** "X a remis ses lettres de créance en tant qu'ambassadeur de Lettonie": the one of no title before it is the envoy. */
function inCapacity(r: Reader, found: Actor[]): void {
  const [envoy, more] = found.filter((a) => a.name !== null && a.roles.length === 0);
  if (!envoy || more || envoy.country !== null || envoy.kind !== 'person') return;
  for (let i = envoy.to; i < r.end; i++) {
    const length = inList(r, 'asOffice', i);
    const role = length > 0 ? readRole(r, i + length, 'none') : null;
    if (!role || role.plural || role.heads[0]?.flag !== 'posted') continue;
    const inside = found.filter((a) => a.from >= i + length && a.from < role.to);
    if (inside.some((a) => a.kind === 'person' && a.name !== null)) return;
    for (const a of inside) found.splice(found.indexOf(a), 1);
    Object.assign(envoy, { roles: [role], country: role.country, basis: role.basis });
    return;
  }
}

/** Headlines come last where a name alone may stand for a person: the text below them says the name in full. */
function readingOrder(draft: Draft): Sentence[] {
  const alone = (s: Sentence): boolean => {
    const language = draft.stories[s.story]!.language;
    return language !== null && knowledgeOf(language)?.lexicon.file.grammar?.bareNames !== undefined;
  };
  const late = (s: Sentence): boolean => s.kind === 'title' && alone(s);
  return [...draft.sentences.filter((s) => !late(s)), ...draft.sentences.filter(late)];
}

/** "X de Serbie et Y de Norvège": two or more in one row, each with a country and no office. */
function rowOfOrigins(row: readonly Actor[]): boolean {
  const [first] = row;
  return (
    row.length > 1 &&
    row.every((a) => a.list === first!.list && a.country !== null && a.basis === 'of-country') &&
    new Set(row.map((a) => a.country)).size === row.length
  );
}

/** "received seven ambassadors … They included X of Kenya and Y of Norway": those listed bear the title of the group. */
function listedTitles(draft: Draft, found: Actor[]): void {
  for (const [i, s] of draft.sentences.entries()) {
    const lists = knowledgeFor(draft, s.story)?.lexicon.lists;
    const bare = within(found, s.from, s.to).filter(
      (a) => a.kind === 'person' && a.name !== null && a.roles.length === 0,
    );
    if (!lists || bare.length === 0) continue;
    const namely = lengthIn(lists.namely, draft.tokens, s.from) > 0;
    if (!namely && !rowOfOrigins(bare)) continue;
    const from = draft.sentences[Math.max(0, i - GROUP_REACH)]!.from;
    const group = within(found, from, s.from).findLast((a) => a.kind === 'group' && a.roles.length > 0);
    const role = group?.roles[0];
    if (!role || role.heads.length > 1 || (!namely && role.heads[0]?.flag !== 'posted')) continue;
    for (const a of bare) {
      const spread = { singular: role.heads[0]!.one[0]!, parts: [] };
      a.roles = [{ ...role, plural: false, spread, country: a.country, basis: a.basis }];
    }
  }
}

export function actors(draft: Draft): Draft {
  const maps = mentionMaps(draft);
  const lists = { next: 0 };
  const found: Actor[] = [];
  const known = draft.stories.map(noNames);
  for (const sentence of readingOrder(draft)) {
    const knowledge = knowledgeFor(draft, sentence.story);
    if (!knowledge) continue;
    const names = known[sentence.story]!;
    const alone = knowledge.lexicon.file.grammar?.bareNames ? names.alone : null;
    const r = readerOf(draft, sentence, knowledge, maps, alone);
    const own = actorsOf(r, lists);
    if (alone) learn(r, own, names, familyNames(draft, sentence.story));
    found.push(...own);
  }
  found.sort((a, b) => a.from - b.from);
  listedTitles(draft, found);
  tellShared(draft, found);
  return { ...draft, actors: found };
}
