/** The shape of a language's lexicon file: what `data/lexicon/<language>.json` may say. */
import type { Kind } from '../model/meeting.ts';
import type { ListName } from './list-names.ts';

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
  /** each subject on its own, one after the other: "se sont succédé auprès de" */
  apart?: boolean;
  /** tells a meeting only where both sides are named officials */
  weak?: boolean;
  /** an embassy or ministry may be the other side */
  bodies?: boolean;
  /** the subject is the guest: "a obtenu une audience de" */
  guest?: boolean;
  /** its guest may be left out: the one of whom the story tells */
  guestUnsaid?: boolean;
  /** its participle alone tells a meeting of those who act: "Réunis à Riga, A et B ont décidé" */
  opens?: boolean;
  /** of movement: "est venu saluer" is active */
  moves?: boolean;
  /** tells a meeting only with its other side: "a abordé avec Y" */
  paired?: boolean;
  /** tells a meeting of its subjects, where they are two named officials: "A and B agreed to …" */
  subjects?: boolean;
  /** counts only between people of two states: "joined Y in opening the bridge" */
  states?: boolean;
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

/** `usher`: shows guests in, and meets nobody; `posted`: sent by one country to another; `portfolio`: its complement may be a list; `rank`: a title, not an office. */
export type HeadFlag = 'posted' | 'portfolio' | 'rank' | 'counterpart' | 'anaphor' | 'companion' | 'usher';

export interface Head {
  one: string[];
  many: string[];
  flag?: HeadFlag;
  /** the state whose offices alone are called so where no other is named ("External Affairs Minister") */
  country?: string;
  /** an office of state: without a country of its own it belongs to the state where it is met */
  national?: boolean;
  /** another name for the minister whose title has one of these words: "chef de la diplomatie" */
  means?: string[];
  /** holds office at home: who has no country of his own is of the house */
  local?: boolean;
  /** borne by a couple: "le roi X et la reine Y" */
  couples?: boolean;
  /** its holders go by one name: "le Pape François", whose ending is no adjective's */
  oneName?: boolean;
  /** second to a head of state */
  deputy?: boolean;
  /** serves under an ambassador: named behind one, of the same state and at the same meeting */
  staff?: boolean;
  /** speaks for another: what is said of "him" is said of that other */
  speaks?: boolean;
  /** sent for a time: serves at no post in the country named behind */
  errand?: boolean;
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
  /** a country behind a title needs no preposition: "Bộ trưởng Quốc phòng Lào" */
  bareCountry?: boolean;
  /** a surname or given name alone, or a surname only, means someone named in full: "Son said" */
  bareNames?: boolean | 'surname';
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
  /** a beginning: read, and said to be so in the report */
  experimental?: boolean;
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
    /** openings of a sentence that calls something past to mind: "rappelons que" */
    reminds?: string[];
    /** words inside a verb by which it was before the news: "déjà" */
    already?: string[];
    /** words before a noun by which the meeting is only wanted: "called for talks with" */
    wished?: string[];
    /** those of `wished` that look ahead even of what is said "at a meeting" */
    ahead?: string[];
    /** words by which the noun of a meeting is the scene of what the sentence tells ("at", "during") */
    scene?: string[];
    /** words before those by which the meeting is the matter after all ("take part in") */
    joins?: string[];
    /** words by which a meeting lies far back ("last year") */
    recalled?: string[];
    /** "weeks after": a meeting of this long ago is no news */
    longAfter?: string[];
  };
  /** `tags`: what stands before the names that a page is filed under */
  sections: Record<'related' | 'footer' | 'tags' | 'photo' | 'positions' | 'imageMarks', string[]>;
  verbs: Verb[];
  nouns: Noun[];
  heads: Head[];
  /** country of each agency; "DZ|SN" where two bear one name */
  agencies: Record<string, string | null>;
  /** portfolios that the ministers of one state alone have, by state; under "" those that only sound like one */
  ownPortfolios?: Record<string, string[]>;
  lists: Record<ListName, string[]>;
}

export type VerbForm = 'simple' | 'past' | 'finite' | 'future' | 'infinitive' | 'gerund';
