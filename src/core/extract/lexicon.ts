/** The shape of a language's lexicon file, and its phrases made ready for look-up. */
import type { Kind } from '../model/meeting.ts';
import { PhraseIndex, phraseSet } from './phrase-index.ts';
import { tokenize, type Token } from './tokens.ts';

/** Where the other side stands: direct object, after "with", in one of the two ways ("either"), or both sides after the verb ("joint"). */
export type Frame = 'direct' | 'with' | 'either' | 'joint';

export interface Verb {
  id: string;
  kind: Kind;
  frame: Frame;
  past: string[];
  finite: string[];
  future: string[];
  infinitive: string[];
  gerund: string[];
  /** past without an auxiliary, in languages where it looks like the participle ("met", "received") */
  simple?: string[];
  /** number of tokens within which the tail must begin, where the verb alone says too little ("had … talks") */
  near?: number;
  /** words right behind the other side that make it mean something else ("called on X to …") */
  refuseBehind?: string[];
  /** phrases that must follow ("a rendu … visite"), or "nouns": any of the lexicon's meeting nouns */
  tails?: string[] | 'nouns';
  /** preposition class that governs the other side, where it is not the frame's own */
  object?: 'to' | 'of' | 'for' | 'none';
  /** words after the verb that make it mean something else ("a reçu un message") */
  refuse: string[];
  reflexive?: boolean;
  /** one meeting of all, never one a pair */
  joint?: boolean;
  /** tells a meeting only where both sides are named officials */
  weak?: boolean;
  /** an embassy or ministry may be the other side */
  bodies?: boolean;
  /** the subject is the guest: "a obtenu une audience de" */
  guest?: boolean;
  /** of movement: "est venu saluer" is active */
  moves?: boolean;
  /** tells a meeting only with its other side: "a abordé avec Y" */
  paired?: boolean;
  /** verbs of a following sentence whose subject took part ("y représentait …") */
  presence?: string[];
  example: string;
}

export interface Noun {
  cue: string[];
  kind: Kind;
  /** `of`: both sides follow "of" ("sous la coprésidence de A et de B"); `for`: the guest follows "en l'honneur de" or "with"; `visit`: "de X à Y" */
  frame?: 'of' | 'for' | 'visit';
  example: string;
}

/** `posted`: sent by one country to another; `portfolio`: its complement may be a list; `rank`: a title, not an office. */
export type HeadFlag = 'posted' | 'portfolio' | 'rank' | 'counterpart' | 'anaphor' | 'companion';

export interface Head {
  one: string[];
  many: string[];
  flag?: HeadFlag;
  /** the state whose offices alone are called so where no other is named ("External Affairs Minister") */
  country?: string;
  /** an office of state: without a country of its own it belongs to the state where it is met */
  national?: boolean;
  /** holds office at home: who has no country of his own is of the house */
  local?: boolean;
  example: string;
}

export interface RelativeCue {
  cue: string;
  shift: number;
  /** counted from the last event told, or from the article's own date */
  anchor: 'event' | 'article';
  example: string;
}

/** How the language orders its words, where it differs from "head, complement, name". */
export interface Grammar {
  /** country and portfolio stand before the title: "Vietnamese Defence Minister" */
  modifiersFirst?: boolean;
  /** a surname or given name alone means someone named in full: "Son said" */
  bareNames?: boolean;
  /** headlines write most words with a capital, verbs too */
  headlineCapitals?: boolean;
  /** so many on one side are met together unless said otherwise; else one after the other */
  togetherFrom?: number;
  /** "to be" with a participle is always the passive */
  bePassive?: boolean;
  /** a direct object stands right behind its verb: only time and place come between */
  nearObjects?: boolean;
}

export interface LexiconFile {
  language: string;
  monthFirst?: boolean;
  grammar?: Grammar;
  months: Record<string, number>;
  weekdays: Record<string, number>;
  dates: {
    rangeTo: string[];
    rangeAnd: string[];
    dayParts: string[];
    last: string[];
    next: string[];
    /** the same before the day or month: "last Friday" */
    lastBefore?: string[];
    nextBefore?: string[];
    rough: string[];
    yearLead: string[];
    /** words after which a bare year is past, where those of `yearLead` say nothing of it */
    pastLead?: string[];
    ordinalMarks: string[];
    relative: RelativeCue[];
  };
  determiners: Record<'definite' | 'indefinite' | 'possessive' | 'demonstrative', string[]>;
  prepositions: Record<'of' | 'to' | 'with' | 'by' | 'for' | 'between' | 'melted' | 'at' | 'other', string[]>;
  conjunctions: Record<'and' | 'clause', string[]>;
  pronouns: Record<'singular' | 'plural' | 'object' | 'relative' | 'place' | 'reflexive', string[]> & {
    /** "que", "avec lequel", "auquel": what stands before them is the object of the clause they open */
    relativeObject?: string[];
    relativeWith?: string[];
    relativeTo?: string[];
  };
  /** `without`: "sans avoir rencontré" */
  negations: Record<'before' | 'after', string[]> & { without?: string[] };
  auxiliaries: {
    have: Record<'present' | 'past' | 'future' | 'doubt', string[]>;
    be: Record<'present' | 'past' | 'future' | 'doubt', string[]>;
    been: string[];
    /** infinitive of "to be": "avant d'être reçu par" */
    toBe: string[];
    /** infinitive of "to have": "après avoir reçu" */
    toHave?: string[];
    planned: string[];
    /** words right before an infinitive, where it looks like a noun */
    beforeInfinitive?: string[];
  };
  status: Record<'since' | 'sameDay' | 'planned' | 'cancelled' | 'denied' | 'hypothetical', string[]> & {
    /** words before a noun by which the meeting is only wanted: "called for talks with" */
    wished?: string[];
    /** words by which a meeting lies far back ("last year") */
    recalled?: string[];
  };
  sections: Record<'related' | 'footer' | 'photo' | 'positions' | 'imageMarks', string[]>;
  verbs: Verb[];
  nouns: Noun[];
  heads: Head[];
  /** country of each agency; "DZ|SN" where two bear one name */
  agencies: Record<string, string | null>;
  lists: Record<ListName, string[]>;
}

/** Plain lists of words or phrases, each looked up by its own name. */
export const LIST_NAMES = [
  'adverbs',
  'finite',
  'speech',
  'gatherings',
  'withinEvent',
  'besideEvent',
  'visitFrames',
  'circumstance',
  'phoneMarks',
  'videoMarks',
  'ceremonyMarks',
  'courtesyMarks',
  'credentialMarks',
  'bothSides',
  'anaphors',
  'delegations',
  'ledBy',
  'groups',
  'presence',
  'beforeDoing',
  'elliptic',
  'quantities',
  'gluePrefixes',
  'looseTime',
  'plainPronouns',
  'honorifics',
  'particles',
  'nameArticles',
  'familyNamesVi',
  'notNames',
  'institutionWords',
  'roleModifiers',
  'roleTails',
  'roleStops',
  'adjectiveEndings',
  'participleEndings',
  'organisationHeads',
  'residences',
  'siteHeads',
  'abbreviations',
  'possessive',
  'tells',
  'separateMarks',
  'jointMarks',
  'conducts',
  'amongThem',
  'stamps',
  'livesAt',
  'respectively',
  'seized',
  'namely',
  'datesBack',
] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** Lists whose words are often written in capitals without accents. */
const FREE = new Set<ListName>([
  'notNames',
  'institutionWords',
  'honorifics',
  'organisationHeads',
  'siteHeads',
  'residences',
  'gatherings',
]);

export type VerbForm = 'simple' | 'past' | 'finite' | 'future' | 'infinitive' | 'gerund';
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
  lists: Record<ListName, PhraseIndex<string>>;
  /** folded words by which an actor may begin, where it does not begin with a capital or a number */
  actorStarts: ReadonlySet<string>;
  /** folded words by which any finite verb may begin */
  verbStarts: ReadonlySet<string>;
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
  const index: Lexicon['heads'] = new PhraseIndex();
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
  const heads = headIndex(file);
  const verbs = verbIndex(file);
  const lists = Object.fromEntries(
    LIST_NAMES.map((name) => [name, phraseSet(file.lists[name] ?? [], FREE.has(name) ? 'free' : 'exact')]),
  ) as Lexicon['lists'];
  const firsts = (prefixes: string[]): Iterable<string>[] =>
    Object.keys(sets)
      .filter((k) => prefixes.some((p) => k.startsWith(p)))
      .map((k) => sets[k]!.firstKeys());
  const union = (parts: Iterable<string>[]): Set<string> => new Set(parts.flatMap((p) => [...p]));
  return {
    actorStarts: union([
      ...firsts(['determiners.', 'pronouns.']),
      ...ACTOR_LISTS.map((n) => lists[n].firstKeys()),
      heads.firstKeys(),
    ]),
    verbStarts: union([...firsts(['have.', 'be.', 'auxiliaries.']), lists.finite.firstKeys()]),
    file,
    months: numbered(file.months),
    weekdays: numbered(file.weekdays),
    relative,
    verbs,
    tails: tailIndexes(file),
    nouns: nounIndex(file),
    heads,
    agencies,
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
  return index?.match(tokens, at)?.length ?? 0;
}

/** The folded keys of a phrase, as the token stream would hold them. */
export const keysOf = (phrase: string): string[] => tokenize(phrase).map((t) => t.key);
