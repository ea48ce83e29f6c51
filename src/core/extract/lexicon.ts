/** A language's lexicon file with its phrases made ready for look-up. */
import type { Kind } from '../model/meeting.ts';
import { type FirstWords, firstWordsOf } from './first-words.ts';
import {
  type Head,
  type LexiconFile,
  type Noun,
  type RelativeCue,
  type Verb,
  type VerbForm,
} from './lexicon-file.ts';
import { LIST_NAMES, type ListName } from './list-names.ts';
import { PhraseIndex, phraseSet } from './phrase-index.ts';
import { tokenize, type Token } from './tokens.ts';

/** Lists whose words are often written in capitals without accents. */
const FREE = new Set<ListName>([
  'notNames',
  'institutionWords',
  'honorifics',
  'particles',
  'kinship',
  'nameEnds',
  'organisationHeads',
  'siteHeads',
  'residences',
  'gatherings',
]);

const VERB_FORMS: VerbForm[] = ['simple', 'past', 'finite', 'future', 'infinitive', 'gerund'];

/** A form of a verb. `accented`: without its accents it may be another word ("rencontré", "rencontre"). */
export interface VerbValue {
  verb: Verb;
  form: VerbForm;
  accented: boolean;
}

export interface HeadValue {
  head: Head;
  plural: boolean;
  /** the singular that a plural stands for */
  singular: string;
}

/** A lexicon file with its look-ups built: made once a language. */
export interface Lexicon {
  file: LexiconFile;
  months: PhraseIndex<number>;
  weekdays: PhraseIndex<number>;
  relative: PhraseIndex<RelativeCue>;
  verbs: PhraseIndex<VerbValue>;
  tails: Map<Verb, PhraseIndex<Kind>>;
  nouns: PhraseIndex<Noun>;
  heads: PhraseIndex<HeadValue>;
  agencies: PhraseIndex<{ name: string; country: string | null }>;
  ownPortfolios: PhraseIndex<string>;
  lists: Record<ListName, PhraseIndex<string>>;
  /** folded words by which an actor may begin, where it does not begin with a capital or a number */
  actorStarts: FirstWords;
  /** folded words by which any finite verb may begin */
  verbStarts: FirstWords;
  /** folded words by which a date may begin, where it does not begin with a number */
  dateStarts: FirstWords;
  /** … a determiner, a preposition */
  determinerStarts: FirstWords;
  prepositionStarts: FirstWords;
  /** token `at` is one of a group of the file such as "prepositions.of" */
  sets: Record<string, PhraseIndex<string>>;
}

function groupSets(
  groups: Record<string, Record<string, string[] | undefined>>,
): Record<string, PhraseIndex<string>> {
  const sets: Record<string, PhraseIndex<string>> = {};
  for (const [group, members] of Object.entries(groups))
    for (const [name, words] of Object.entries(members))
      sets[`${group}.${name}`] = phraseSet(words ?? [], 'exact');
  return sets;
}

function verbIndex(file: LexiconFile): Lexicon['verbs'] {
  const index: Lexicon['verbs'] = new PhraseIndex('exact');
  for (const verb of file.verbs)
    for (const form of VERB_FORMS)
      for (const words of verb[form] ?? [])
        index.add(words, { verb, form, accented: tokenize(words).some((t) => t.word !== t.key) });
  return index;
}

/** The singular that shares the longest beginning with a plural; of equals the shortest. */
function singularOf(head: Head, many: string): string {
  const shared = (one: string): number => {
    let n = 0;
    while (n < one.length && one[n]!.toLowerCase() === many[n]?.toLowerCase()) n++;
    return n;
  };
  return head.one.reduce((a, b) =>
    shared(b) > shared(a) || (shared(b) === shared(a) && b.length < a.length) ? b : a,
  );
}

function headIndex(file: LexiconFile): Lexicon['heads'] {
  const index: Lexicon['heads'] = new PhraseIndex('exact');
  for (const head of file.heads) {
    for (const one of head.one) index.add(one, { head, plural: false, singular: one });
    for (const many of head.many) index.add(many, { head, plural: true, singular: singularOf(head, many) });
  }
  return index;
}

function nounIndex(file: LexiconFile): Lexicon['nouns'] {
  const index: Lexicon['nouns'] = new PhraseIndex('exact');
  for (const noun of file.nouns) for (const cue of noun.cue) index.add(cue, noun);
  return index;
}

function tailIndexes(file: LexiconFile): Lexicon['tails'] {
  const tails = new Map<Verb, PhraseIndex<Kind>>();
  for (const verb of file.verbs) {
    const index = new PhraseIndex<Kind>('exact');
    if (verb.tails === 'nouns')
      for (const noun of file.nouns.filter((n) => n.frame !== 'of'))
        for (const cue of noun.cue) index.add(cue, noun.kind);
    else for (const tail of verb.tails ?? []) index.add(tail, verb.kind);
    tails.set(verb, index);
  }
  return tails;
}

function numbered(names: Record<string, number>): PhraseIndex<number> {
  const index = new PhraseIndex<number>();
  for (const [name, value] of Object.entries(names)) index.add(name, value);
  return index;
}

const ACTOR_LISTS: ListName[] = [
  'bothSides',
  'anaphors',
  'plainPronouns',
  'speakers',
  'elliptic',
  'quantities',
  'groups',
  'organisationHeads',
  'roleModifiers',
  'honorifics',
];

/** Builds the look-ups of one language. */
export function compileLexicon(file: LexiconFile): Lexicon {
  const relative = new PhraseIndex<RelativeCue>('exact');
  for (const cue of file.dates.relative) relative.add(cue.cue, cue);
  const agencies: Lexicon['agencies'] = new PhraseIndex();
  for (const [name, country] of Object.entries(file.agencies)) agencies.add(name, { name, country });
  const ownPortfolios: Lexicon['ownPortfolios'] = new PhraseIndex();
  for (const [country, names] of Object.entries(file.ownPortfolios ?? {}))
    for (const name of names) ownPortfolios.add(name, country);
  const { relative: _cues, ...dateWords } = file.dates;
  const { been, toBe, toHave, planned, beforeInfinitive, ...auxiliaries } = file.auxiliaries;
  const sets = groupSets({
    dates: dateWords,
    determiners: file.determiners,
    prepositions: file.prepositions,
    conjunctions: file.conjunctions,
    pronouns: file.pronouns,
    negations: file.negations,
    status: file.status,
    sections: file.sections,
    have: auxiliaries.have,
    be: auxiliaries.be,
    auxiliaries: { been, toBe, toHave: toHave ?? [], planned, beforeInfinitive },
  });
  const months = numbered(file.months);
  const weekdays = numbered(file.weekdays);
  const heads = headIndex(file);
  const verbs = verbIndex(file);
  const lists = Object.fromEntries(
    LIST_NAMES.map((name) => [name, phraseSet(file.lists[name] ?? [], FREE.has(name) ? 'free' : 'exact')]),
  ) as Lexicon['lists'];
  const groups = (...names: string[]): PhraseIndex<string>[] =>
    Object.keys(sets).flatMap((k) => (names.some((name) => k.startsWith(name)) ? [sets[k]!] : []));
  return {
    actorStarts: firstWordsOf([
      ...groups('determiners.', 'pronouns.'),
      ...ACTOR_LISTS.map((n) => lists[n]),
      heads,
    ]),
    verbStarts: firstWordsOf([...groups('have.', 'be.', 'auxiliaries.'), lists.finite]),
    dateStarts: firstWordsOf([...groups('dates.lastBefore', 'dates.nextBefore'), relative, months, weekdays]),
    determinerStarts: firstWordsOf(groups('determiners.')),
    prepositionStarts: firstWordsOf(groups('prepositions.')),
    file,
    months,
    weekdays,
    relative,
    verbs,
    tails: tailIndexes(file),
    nouns: nounIndex(file),
    heads,
    agencies,
    ownPortfolios,
    lists,
    sets,
  };
}

/** Length in tokens of the longest phrase of a set at token `at`, 0 where none begins. */
export function lengthIn(
  index: PhraseIndex<string> | undefined,
  tokens: readonly Token[],
  at: number,
): number {
  return index === undefined ? 0 : index.lengthAt(tokens, at);
}

/** Whether a phrase of a set begins in a stretch of tokens. */
export function saysIn(
  index: PhraseIndex<string> | undefined,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  return index !== undefined && index.next(tokens, from, to) < to;
}

/** The folded keys of a phrase, as the token stream would hold them. */
export const keysOf = (phrase: string): string[] => tokenize(phrase).map((t) => t.key);
