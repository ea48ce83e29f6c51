/** Whether a man or a woman is spoken of, by courtesy, article, form of the title, agreement or an earlier pronoun; null where nothing tells. */
import type { Actor, Draft, Person, RoleMention } from './draft.ts';
import { lengthIn, type Lexicon } from './lexicon.ts';
import { knowledgeFor, sentenceAt, sentenceIndex } from './lookups.ts';
import type { ListName } from './list-names.ts';
import type { Token } from './tokens.ts';

export type Gender = Actor['gender'];

/** Nothing speaks against one being the other. */
export const agree = (a: Gender, b: Gender): boolean => a === null || b === null || a === b;

/** Mentions of one person that are looked at. */
const MANY = 24;
/** Words of a title behind its first: "vice-première ministre norvégienne". */
const TITLE_WORDS = 4;
/** Words from a name to the participle that agrees with it: ", s'est également rendue". */
const AGREES = 6;

const lexiconAt = (draft: Draft, at: number): Lexicon | undefined =>
  knowledgeFor(draft, sentenceAt(draft, at)?.story ?? 0)?.lexicon;

/** "la reine", "Queen", "Mme", "she": words that are said of one of the two alone; where they begin is handed in. */
function byWord(lexicon: Lexicon, tokens: readonly Token[], places: readonly number[]): Gender {
  const says = (list: ListName): boolean =>
    places.some((at) => lengthIn(lexicon.lists[list], tokens, at) > 0);
  if (says('feminines')) return 'f';
  return says('masculines') ? 'm' : null;
}

/** "la ministre", "du ministre": the article right in front of a title. */
function byArticle(lexicon: Lexicon, tokens: readonly Token[], actor: Actor, role: RoleMention): Gender {
  for (const at of [role.from - 1, role.from - 2]) {
    if (at < actor.from - 1) continue;
    if (lengthIn(lexicon.lists.feminineArticles, tokens, at) > 0) return 'f';
    if (lengthIn(lexicon.lists.masculineArticles, tokens, at) > 0) return 'm';
  }
  return null;
}

const endsLike = (endings: readonly string[] | undefined, { word }: Token): boolean =>
  endings?.some((e) => word.length > e.length && word.endsWith(e)) ?? false;

/** "présidente", "ministre norvégienne", "ministre déléguée": the form of the title and of the adjectives behind it. */
function byForm({ file }: Lexicon, tokens: readonly Token[], role: RoleMention): Gender {
  if (endsLike(file.lists.feminineTitles, tokens[role.from]!)) return 'f';
  for (let i = role.from + 1; i < Math.min(role.to, role.from + TITLE_WORDS); i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') break;
    if (endsLike(file.lists.feminineEndings, token)) return 'f';
    if (endsLike(file.lists.masculineEndings, token)) return 'm';
    if (token.word.length < SMALL_WORD) break;
  }
  return null;
}

/** "de", "des", "la": behind them another noun begins. */
const SMALL_WORD = 4;

/** What the words of one mention tell, sure or less so: "le ministre" may be a woman. */
function wordsOf(draft: Draft, actor: Actor): { sure: Gender; likely: Gender } {
  const lexicon = lexiconAt(draft, actor.from);
  if (!lexicon) return { sure: actor.gender, likely: null };
  const { tokens } = draft;
  const lead = actor.name ? [actor.name.from - 2, actor.name.from - 1] : [];
  const places = [actor.from, ...actor.roles.map((r) => r.from), ...lead].filter(
    (at) => at >= actor.from && (actor.name === null || at < actor.name.from || at >= actor.name.to),
  );
  // "la porte-parole de X" may be read as X's own
  const role = actor.roles.find((r) => !r.heads.some((h) => h.speaks));
  const sure = actor.gender ?? byWord(lexicon, tokens, places);
  const likely = role ? (byArticle(lexicon, tokens, actor, role) ?? byForm(lexicon, tokens, role)) : null;
  return { sure, likely };
}

/** As the words of one mention tell: its courtesy, its article, the form of its title. */
export function genderOf(draft: Draft, actor: Actor): Gender {
  const { sure, likely } = wordsOf(draft, actor);
  return sure ?? likely;
}

/** "X s'est rendue à Oslo", "X, reçue par Y": the participle that agrees with a subject. */
function byParticiple(
  draft: Draft,
  lexicon: Lexicon,
  { to, preposition, list, delegation }: Actor,
  id: number,
): Gender {
  const { lists } = lexicon.file;
  if (!lists.feminineParticiples || preposition !== 'none' || delegation) return null;
  const mates = [id - 1, id + 1].some((i) => draft.actors[i]?.list === list);
  if (mates) return null;
  const from = draft.tokens[to]?.key === ',' ? to + 1 : to;
  let be = false;
  for (let i = from; i < from + AGREES; i++) {
    const token = draft.tokens[i];
    if (token?.kind !== 'word' || token.cap) return null;
    if (lengthIn(lexicon.lists.adverbs, draft.tokens, i) > 0) continue;
    if (be && endsLike(lists.feminineParticiples, token)) return 'f';
    if (be && endsLike(lists.masculineParticiples, token)) return 'm';
    const is = BE.some((set) => lengthIn(lexicon.sets[set], draft.tokens, i) > 0);
    const between = BETWEEN.some((set) => lengthIn(lexicon.sets[set], draft.tokens, i) > 0);
    if (!is && !between) return null;
    be ||= is;
  }
  return null;
}

const BE = ['be.present', 'be.past', 'auxiliaries.been'];
const BETWEEN = ['have.present', 'have.past', 'pronouns.reflexive', 'pronouns.place'];

/** Of several tellings the one that any of them gives, "f" first: a title in its usual form is said of a woman too. */
const either = (told: readonly Gender[]): Gender =>
  told.includes('f') ? 'f' : told.includes('m') ? 'm' : null;

function genderOfPerson(draft: Draft, p: Person): Gender {
  const mentions = p.mentions.slice(0, MANY);
  const told = mentions.map((m) => wordsOf(draft, draft.actors[m]!));
  const sure = either(told.map((t) => t.sure));
  // "S.E.M. Ana Rojas, ambassadrice": what is said of him speaks against itself
  if (sure === 'm' && told.some((t) => t.likely === 'f')) return null;
  if (sure) return sure;
  const agreed = mentions.map((m) => {
    const actor = draft.actors[m]!;
    const lexicon = lexiconAt(draft, actor.from);
    return lexicon ? byParticiple(draft, lexicon, actor, m) : null;
  });
  const likely = either(told.map((t) => t.likely));
  return agree(likely, either(agreed)) || likely === 'f' ? (likely ?? either(agreed)) : null;
}

/** "X said she …", "X left. She …": a pronoun behind the only person whom its sentence, or the one before, has named. */
function byPronoun(draft: Draft, actors: readonly Actor[]): Map<number, Gender> {
  // null: told both ways
  const told = new Map<number, Gender>();
  let [sentence, seen, before]: [number, Set<number>, Set<number>] = [-1, new Set(), new Set()];
  for (const actor of actors) {
    const at = sentenceIndex(draft, actor.from);
    if (at !== sentence) {
      [before, seen] = [at === sentence + 1 ? seen : new Set(), new Set()];
      sentence = at;
    }
    const gender = actor.kind === 'pronoun' && !actor.plural ? actor.gender : null;
    const opens = actor.from <= (draft.sentences[at]?.from ?? 0) + 1;
    const [only, more] = seen.size > 0 ? seen : opens ? before : [];
    if (gender && only !== undefined && only >= 0 && more === undefined)
      told.set(only, told.has(only) && told.get(only) !== gender ? null : gender);
    if (actor.kind === 'person' || (actor.kind === 'group' && actor.roles.length > 0))
      seen.add(actor.person ?? -1);
    if (gender && seen.size === 0) for (const i of before) seen.add(i);
  }
  return told;
}

/** Every mention with the gender of whom it means, and every pronoun with its own. */
export function withGenders(draft: Draft): Draft {
  const plain = draft.actors.map((a): Gender => {
    if (a.kind === 'person') return a.person === null ? genderOf(draft, a) : null;
    const lexicon = a.kind === 'pronoun' || a.kind === 'both' ? lexiconAt(draft, a.from) : undefined;
    return lexicon ? byWord(lexicon, draft.tokens, [a.from]) : null;
  });
  const first = draft.actors.map((a, i) => (plain[i] === a.gender ? a : { ...a, gender: plain[i]! }));
  const pronouns = byPronoun(draft, first);
  const people = draft.people.map((p, i) => genderOfPerson(draft, p) ?? pronouns.get(i) ?? null);
  const actors = first.map((a) => (a.person === null ? a : { ...a, gender: people[a.person]! }));
  return { ...draft, actors };
}

/** Of a person of the story, as all its mentions tell; to be asked once its mentions bear it. */
export const genderOfPersonAt = (draft: Draft, person: number): Gender => {
  const [mention] = draft.people[person]!.mentions;
  return mention === undefined ? null : draft.actors[mention]!.gender;
};
