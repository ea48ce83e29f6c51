/** An article as it was put in, and what reading it alone gives: one stateless step, no other article needed. */
import type {
  Evidence,
  Kind,
  MeetingDate,
  Participation,
  Place,
  Section,
  Span,
  Status,
  Sureness,
} from './meeting.ts';

export const LANGUAGES = ['fr', 'en', 'vi'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The raw text of one input file. Every offset of the house counts UTF-16 units in `text`. */
export interface Source {
  /** file name without its folder */
  file: string;
  text: string;
  /** what is told of the article beside its text */
  given?: Given;
}

/** What can be told of an article beside its text: front matter, a page's metadata, a file next to it. */
export const GIVEN = ['date', 'title', 'agency', 'language'] as const;

/** Facts beside the text. They fill what the text leaves open, and never replace what it says. */
export interface Given {
  /** EDTF: `2026-02-13`, `2026-02` or `2026` */
  date?: string;
  title?: string;
  agency?: string;
  language?: Language;
  /** address of the article: goes to the site's sources */
  url?: string;
}

/** A document read: a whole article, or one related teaser at its foot (which is a document of its own). */
export interface Article {
  /** content id: the same text has the same id under any file name */
  id: string;
  file: string;
  language: Language | null;
  /** agency as the sign-off or dateline names it ("VNA"), null where none is written */
  agency: string | null;
  title: string | null;
  /** EDTF of the article's own date (metadata or agency dateline), null where none is written */
  date: string | null;
  /** the part of the file it covers */
  start: number;
  end: number;
  /** id of the article at whose foot this teaser stands */
  teaserOf: string | null;
  /** what of its text no sentence was read in; absent where there is nothing */
  unread?: Unread[];
  /** which of the facts above the text leaves open and its metadata gives; absent where none */
  given?: (typeof GIVEN)[number][];
}

/** `language`: of a language that is not read; `passage`: passages in another language than the rest; `furniture`: links and notices of the page. */
export const UNREAD_REASONS = ['language', 'passage', 'furniture'] as const;

/** A part of a document that was left unread. */
export interface Unread {
  why: (typeof UNREAD_REASONS)[number];
  /** UTF-16 units */
  characters: number;
}

/** A meeting as one article tells it, before people are resolved across articles. */
export interface ReadMeeting {
  /** id of the Article */
  article: string;
  date: MeetingDate;
  place: Place | null;
  kind: Kind;
  status: Status;
  section: Section;
  participants: Participation[];
  /** topic ids of data/topics.json */
  topics: string[];
  /** the wider event as written ("conférence ministérielle ASEAN-Chine …"), where the text puts the meeting in one */
  event: Span | null;
  evidence: Evidence[];
  sureness: Sureness;
}

/** What a reviewer should look at, and why. `why` is a row of the interface's catalogue; `detail` is plain text. */
export interface Doubt {
  why: string;
  detail: string;
  span: Span | null;
}

/** Everything that reading one file gives. */
export interface Reading {
  file: string;
  /** read = all of it; partly = some ranges were left out; not = nothing could be read */
  outcome: 'read' | 'partly' | 'not';
  /** why not, or why partly; empty when all was read */
  reasons: string[];
  articles: Article[];
  meetings: ReadMeeting[];
  doubts: Doubt[];
}
