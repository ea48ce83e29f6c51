/** What Entrevue knows of one meeting, and from which characters it knows it. */

export const KINDS = [
  'talks',
  'reception',
  'courtesy-visit',
  'conference',
  'call',
  'video-call',
  'ceremony',
  'visit',
  'signing',
  'interview',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** `past` = an earlier event that the article recalls; `denied` = the text says that it did not take place. */
export const STATUSES = ['held', 'past', 'planned', 'cancelled', 'denied'] as const;
export type Status = (typeof STATUSES)[number];

/** Where in the page a meeting was read: the article itself, a picture caption, or a teaser of another story. */
export const SECTIONS = ['article', 'caption', 'related'] as const;
export type Section = (typeof SECTIONS)[number];

/** A half-open range of UTF-16 units into the raw text of a document, with the text it covers. */
export interface Span {
  start: number;
  end: number;
  quote: string;
}

/** How an evidence range supports its meeting. `primary` tells it; the others point back to it. */
export const EVIDENCE_ROLES = ['primary', 'support', 'caption', 'coreference'] as const;
export type EvidenceRole = (typeof EVIDENCE_ROLES)[number];

/** W3C TextPosition (start, end) and TextQuote (prefix, quote, suffix) selectors in one. */
export interface Evidence extends Span {
  /** id of the Article the offsets count in */
  document: string;
  section: Section;
  role: EvidenceRole;
  /** the text of the same paragraph before and after the quote, at most CONTEXT_UNITS each */
  prefix: string;
  suffix: string;
}

/** How a date came to be known. One row of a table in the interface's catalogue says each in words. */
export const DATE_BASES = [
  'stated', // the text gives it whole
  'year-from-dateline', // day and month are written, the year follows from the article's date
  'weekday-from-dateline', // "samedi", the day follows from the article's date
  'relative', // "le même jour", "la veille": follows from another date of the text
  'inherited', // the meeting's sentence gives none; an enclosing one does
  'year-from-siblings', // day and month are written, the year follows from the neighbouring stories
  'bounded', // only limits are known ("samedi", some year after an event that is recalled)
  'none', // the text does not support any
  'corrected', // a reviewed correction gives it
] as const;
export type DateBasis = (typeof DATE_BASES)[number];

export interface MeetingDate {
  /** EDTF level 1, sets included; null where the text supports nothing */
  edtf: string | null;
  basis: DateBasis;
  /** the words it was read from */
  said: Span | null;
}

export const PLACE_BASES = ['stated', 'inherited', 'dateline', 'host', 'corrected'] as const;
export type PlaceBasis = (typeof PLACE_BASES)[number];

export interface Place {
  /** as written ("Pékin", "ambassade du Vietnam en Chine") */
  name: string;
  /** id of the Country it lies in */
  country: string | null;
  /** id of the gazetteer's city, where it is one */
  city: string | null;
  basis: PlaceBasis;
  said: Span | null;
}

export const PARTICIPANT_KINDS = ['person', 'organisation', 'country', 'group'] as const;
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number];

/** How the country of a participant is known. */
export const COUNTRY_BASES = [
  'demonym',
  'of-country',
  'own-name',
  'office',
  'inherited',
  'none',
  'corrected',
] as const;
export type CountryBasis = (typeof COUNTRY_BASES)[number];

/** One side of a meeting, as this text tells it. A role belongs to a participation, never to a person. */
export interface Participation {
  kind: ParticipantKind;
  /** as written; null = the text does not name them, and neither do we */
  name: string | null;
  /** as written; several roles joined by " ; " */
  role: string | null;
  /** id of a Country (ISO 3166-1 alpha-2, or a body such as ASEAN, EU, UN) */
  country: string | null;
  countryBasis: CountryBasis;
  /** the words that name them */
  said: Span | null;
}

export interface Sureness {
  /** 0..1, the smallest of the factors */
  value: number;
  reasons: SurenessReason[];
}

export interface SurenessReason {
  factor: 'trigger' | 'participants' | 'date' | 'place' | 'section' | 'review';
  value: number;
  /** a row of the sureness table: said in words by the interface's catalogue */
  why: string;
}
