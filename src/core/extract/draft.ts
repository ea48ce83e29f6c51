/** What passes from stage to stage: each stage returns a richer draft, so the list of drafts is the trace. */
import type { Language } from '../model/article.ts';
import type { Doubt } from '../model/article.ts';
import type {
  CountryBasis,
  EvidenceRole,
  Kind,
  MeetingDate,
  Place as MeetingPlace,
  Section,
  Status,
  Sureness,
} from '../model/meeting.ts';
import type { Head, RelativeCue, Verb } from './lexicon-file.ts';
import type { Place } from './knowledge.ts';
import type { Token } from './tokens.ts';

/** A half-open range of tokens. */
export interface Range {
  from: number;
  to: number;
}

export type BlockKind =
  | 'metadata'
  | 'dateline'
  | 'title'
  | 'body'
  | 'caption'
  | 'signoff'
  | 'marker'
  | 'footer'
  | 'foreign';

/** A stretch of the text with one job on the page; blocks follow one another and never overlap. */
export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
  /** index of the story it belongs to */
  story: number;
}

/** The article itself (story 0) or one teaser at its foot. */
export interface Story {
  section: Section;
  start: number;
  end: number;
  language: Language | null;
  agency: string | null;
  /** country of the agency: whose offices need no demonym */
  home: string | null;
  /** nothing but the capital it is written from tells its home */
  seated?: boolean;
  /** its home follows from how it speaks of the states it names */
  inferred?: boolean;
  /** country that the headline is filed under ("Gabon : …") */
  label?: string | null;
  title: string | null;
  /** EDTF day or month of the story, from its dateline or metadata */
  date: string | null;
  /** "XXXX-03-12": day and month of a dateline where the page tells no year */
  day?: string | null;
  /** token range of the dateline's place */
  datelinePlace: PlaceMention | null;
}

export interface Sentence extends Range {
  start: number;
  end: number;
  block: number;
  story: number;
  kind: BlockKind;
}

export type DateValue =
  | {
      kind: 'calendar';
      year: number | null;
      month: number | null;
      day: number | null;
      to: { month: number; day: number; year: number | null } | null;
      /** "12 mars 0001": no year that can be meant, and none that may take its place */
      oddYear?: boolean;
      weekday: number | null;
      last: boolean;
      next: boolean;
    }
  | { kind: 'weekday'; weekday: number; last: boolean; next: boolean }
  | { kind: 'relative'; cue: RelativeCue };

export interface DateMention extends Range {
  value: DateValue;
  /** stands in brackets: it dates something told there, seldom the meeting */
  bracketed: boolean;
}

export interface PlaceMention extends Range {
  place: Place;
}

export interface RoleMention extends Range {
  heads: Head[];
  /** a title shared by a list: its singular and the parts of its complement, which the text does not write together */
  spread: { singular: string; parts: Range[]; fronted?: boolean } | null;
  country: string | null;
  basis: CountryBasis;
  plural: boolean;
  determined: 'definite' | 'indefinite' | 'possessive' | 'none';
  /** "l'ambassadeur de X en Y": the country Y where the holder serves */
  hostCountry: string | null;
}

/** Someone or something that may take part: with the preposition that governs it. */
export interface Actor extends Range {
  kind: 'person' | 'organisation' | 'country' | 'group' | 'pronoun' | 'both';
  /** range of the name proper; null = not named here */
  name: Range | null;
  roles: RoleMention[];
  country: string | null;
  basis: CountryBasis;
  /** one word of a longer name: "Mme Hoa" */
  short: boolean;
  /** first token of determiner or role */
  preposition: 'none' | 'of' | 'to' | 'with' | 'by' | 'for' | 'between' | 'at' | 'other';
  plural: boolean;
  gender: 'm' | 'f' | null;
  /** index of the person it was resolved to, once it was */
  person: number | null;
  /** in an elliptic list: the tokens that say the country */
  part: Range | null;
  /** a delegation: its head may be the one the story is about */
  delegation: boolean;
  /** "je", of one who tells what he did himself */
  speaker: boolean;
  /** stands behind a country's label in a list of entries */
  labelled: boolean;
  /** index of the list it was written in: actors of one list share it */
  list: number;
}

/** A finite verb, participle or gerund of the lexicon with all that surrounds it; or any other finite verb (`verb` null). */
export interface VerbGroup extends Range {
  verb: Verb | null;
  /** end of the words the verb needs after it ("rendu … visite") */
  tail: Range | null;
  kind: Kind | null;
  tense: 'past' | 'pluperfect' | 'present' | 'future' | 'planned' | 'infinitive' | 'gerund' | 'participle';
  passive: boolean;
  reflexive: boolean;
  negated: boolean;
  doubtful: boolean;
  /** object pronoun before the verb */
  clitic: Range | null;
}

/** A noun that names a meeting, with no verb of its own. */
export interface NounMention extends Range {
  kind: Kind;
  cue: string;
  plural: boolean;
  frame: 'of' | 'for' | 'visit' | null;
}

export interface Person {
  story: number;
  /** the name as first written in full */
  name: Range;
  /** its folded words */
  keys: string[];
  /** actors that name this person, in text order */
  mentions: number[];
  country: string | null;
  basis: CountryBasis;
}

/** One who takes part, as resolved: a person of the story, or someone or something that has no name of its own there. */
export interface Party {
  kind: 'person' | 'organisation' | 'country' | 'group';
  /** index into people; null = unnamed, or no person */
  person: number | null;
  /** index of the mention in the trigger's sentence; null = brought in from elsewhere */
  actor: number | null;
  /** the earlier mention that a pronoun of the sentence points back to */
  antecedent?: number | null;
  /** tokens of the name, for bodies and countries */
  name: Range | null;
  country: string | null;
  basis: CountryBasis;
}

export interface EvidenceDraft {
  sentence: number;
  role: EvidenceRole;
}

/** A meeting with its sides resolved; date and place still as mentions. */
export interface MeetingDraft {
  story: number;
  sentence: number;
  trigger: Range;
  by: 'verb' | 'noun' | 'address' | 'gathering';
  kind: Kind;
  status: Status;
  parties: Party[];
  host: Party | null;
  strength: number;
  event: Range | null;
  date: MeetingDate;
  place: MeetingPlace | null;
  evidence: EvidenceDraft[];
  topics: string[];
  sureness: Sureness;
}

export interface Draft {
  file: string;
  text: string;
  /** the day or month of the article that is told beside its text */
  givenDate: string | null;
  folded: string;
  tokens: Token[];
  blocks: Block[];
  stories: Story[];
  sentences: Sentence[];
  dates: DateMention[];
  places: PlaceMention[];
  actors: Actor[];
  verbs: VerbGroup[];
  nouns: NounMention[];
  people: Person[];
  meetings: MeetingDraft[];
  doubts: Doubt[];
}

export type Stage = (draft: Draft) => Draft;
