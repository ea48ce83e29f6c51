/** The data set: what the build writes, what the page reads. `schema.ts` checks it on the way out and in. */
import type { Article } from '../model/article.ts';
import type {
  Evidence,
  Kind,
  MeetingDate,
  Participation,
  Place,
  Section,
  Status,
  Sureness,
} from '../model/meeting.ts';

/** Raised when a reader of the old form would misread the new one. */
export const DATASET_VERSION = 1;

/** A name in the languages of the interface. */
export interface Names {
  fr: string;
  en: string;
  vi: string;
}

export interface Country {
  /** ISO 3166-1 alpha-2, or an upper-case code of a body (ASEAN, EU, UN) */
  id: string;
  names: Names;
  /** a state has a flag of its own; a body (ASEAN, EU) acts as a side */
  kind: 'state' | 'body';
  /** latitude and longitude of its capital, in degrees to a tenth, where the gazetteer knows one */
  at?: [latitude: number, longitude: number];
}

/** A city or province of the gazetteer in which a meeting took place. */
export interface City {
  id: string;
  names: Names;
  country: string;
  /** latitude and longitude in degrees, to a tenth */
  at: [latitude: number, longitude: number];
}

/** A role that the texts give to a person, with the dates of the meetings where they do. */
export interface HeldRole {
  role: string;
  /** country the person spoke for in that role */
  country: string | null;
  /** EDTF of the first and last meeting with this role; null where those are undated */
  first: string | null;
  last: string | null;
}

/** A named person, resolved across spellings and articles. */
export interface Official {
  /** readable: slug of the name and the country code ("tran-dai-quang-vn") */
  id: string;
  /** the commonest spelling */
  name: string;
  /** every spelling seen, the commonest first */
  spellings: string[];
  /** the country they speak for in most meetings */
  country: string | null;
  roles: HeldRole[];
}

/** A named body that takes part as itself (a ministry, an embassy, a party). */
export interface Organisation {
  id: string;
  name: string;
  country: string | null;
}

/** A conference, dialogue or visit that meetings were part of. */
export interface WiderEvent {
  id: string;
  name: string;
}

export interface Topic {
  id: string;
  names: Names;
}

/** A participation with the person or body it was resolved to (null = unnamed, or a country or group). */
export interface Participant extends Participation {
  official: string | null;
  organisation: string | null;
}

export interface Meeting {
  id: string;
  date: MeetingDate;
  place: Place | null;
  kind: Kind;
  status: Status;
  section: Section;
  participants: Participant[];
  topics: string[];
  /** id of a WiderEvent */
  event: string | null;
  /** first the primary range; a meeting told by several articles has ranges in each */
  evidence: Evidence[];
  sureness: Sureness;
  /** place in the order of the text, among the meetings of one article */
  order: number;
  /** what reviewed corrections changed, oldest first */
  corrections: AppliedCorrection[];
}

/** One reviewed decision, as it stands in data/corrections, with what the extractor had said. */
export interface AppliedCorrection {
  /** "date", "place", … : the field of the meeting it sets; the others are about the meeting as a whole */
  field: AppliedField;
  /** what was extracted, as JSON-able data */
  extracted: unknown;
  /** what was decided */
  value: unknown;
  reason: string;
  /** who or what supports it: a reference, with a link where there is one */
  source: { title: string; url: string | null };
  /** day the decision was made, `YYYY-MM-DD` */
  on: string;
  by: string;
}

export const CORRECTED_FIELDS = [
  'date',
  'place',
  'kind',
  'status',
  'topics',
  'participants',
  'drop', // the meeting is taken out
  'confirm', // a reviewer has read the source and agrees
] as const;
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

/** Decisions about a meeting as a whole. */
export const WHOLE_FIELDS = [
  'add', // it is a reviewer's
  'sameMeeting', // several were put together: `extracted` has their ids, `value` the one that stays
  'split', // it is a part: `extracted` has the id of the whole, `value` the words that left it
] as const;
export type AppliedField = CorrectedField | (typeof WHOLE_FIELDS)[number];

/** A line of the public list of corrections, retractions and replies. */
export interface Notice {
  on: string;
  kind: 'correction' | 'retraction' | 'reply';
  /** ids of the meetings it is about */
  meetings: string[];
  /** ids of meetings that were taken out: old links still name them */
  withdrawn?: string[];
  text: string;
}

/** A reviewed decision about who is one person, as it was applied. */
export interface PeopleDecision extends Pick<AppliedCorrection, 'reason' | 'source' | 'on' | 'by'> {
  /** `same`: ids of officials as they were extracted, the first stays; `notSame`: spellings, as written */
  says: 'same' | 'notSame';
  of: string[];
  /** the names of them, in the same order: ids that went into another are nobody's any more */
  names: string[];
}

/** A node of the network at its baked place; the unit is one pixel at zoom 1. */
export interface BakedPosition {
  /** "c:VN", "o:tran-dai-quang-vn", or a meeting as a mark of its own, "m:" and its id: see core/query/picture.ts */
  node: string;
  x: number;
  y: number;
}

export interface Dataset {
  version: typeof DATASET_VERSION;
  /** hash of everything else: names this edition of the data */
  edition: string;
  /** whether people have reviewed it */
  review: 'machine-extracted' | 'partly-reviewed' | 'reviewed';
  documents: Article[];
  countries: Country[];
  cities: City[];
  officials: Official[];
  organisations: Organisation[];
  topics: Topic[];
  events: WiderEvent[];
  meetings: Meeting[];
  notices: Notice[];
  /** what was decided of people, where anything was; oldest first */
  people?: PeopleDecision[] | undefined;
  positions: BakedPosition[];
}
