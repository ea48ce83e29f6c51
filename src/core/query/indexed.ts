/** The data set with what every query asks of it worked out once: look-ups by id, days, sides, places. */
import type { Bits } from '../columns/bits.ts';
import type { Columns } from '../columns/columns.ts';
import { tableOf } from '../columns/table-of.ts';
import type {
  AppliedCorrection,
  City,
  Country,
  Dataset,
  Meeting,
  Official,
  Topic,
  WiderEvent,
} from '../dataset/dataset.ts';
import type { About, MeetingFacts, PlaceFacts } from '../dataset/facts.ts';
import type { Article } from '../model/article.ts';
import { type FuzzyDate, type Precision, parseEdtf } from '../model/edtf.ts';
import { byCodeUnit } from '../model/id.ts';
import type { Details } from './details.ts';
import type { Engine } from './engine.ts';
import { indexTable, namedIn } from './index-table.ts';
import type { LaterSearch } from './searched.ts';
import type { NodeId } from './state.ts';
import { type AlsoCalled, rowsFound, wordsOf } from './words-of.ts';

/** A meeting with its derived facts; what else is known of it is among the details. */
export interface IndexedMeeting {
  /** its place in order of time */
  row: number;
  meeting: MeetingFacts;
  id: string;
  /** null = the text gives no date at all */
  date: FuzzyDate | null;
  precision: Precision;
  /** countries and bodies of the participants, in the order of the text, each once */
  countries: readonly string[];
  officials: readonly string[];
  /** the two lists above as nodes */
  nodes: readonly NodeId[];
  /** key of the place facet ("beijing-cn"), null where none is known */
  place: string | null;
  /** ids of the documents that tell it, each once; the first tells it first */
  documents: readonly string[];
  /** the fields that reviewed corrections set */
  corrected: readonly AppliedCorrection['field'][];
}

export interface IndexedDataset {
  dataset: About;
  details: Details;
  /** where the words of meetings are not in hand; others are searched at once */
  search?: LaterSearch;
  /** in order of time: dated by first day, then text order; undated last */
  meetings: readonly IndexedMeeting[];
  /** the same meetings by facts: row r is the meeting at place r */
  columns: Columns;
  engine: Engine;
  byId: ReadonlyMap<string, IndexedMeeting>;
  countries: ReadonlyMap<string, Country>;
  cities: ReadonlyMap<string, City>;
  officials: ReadonlyMap<string, Official>;
  topics: ReadonlyMap<string, Topic>;
  events: ReadonlyMap<string, WiderEvent>;
  documents: ReadonlyMap<string, Article>;
  /** place key → the place as the first meeting there writes it */
  places: ReadonlyMap<string, PlaceFacts>;
  /** first and last day that any dated meeting may be, null where none is dated */
  span: { from: number; to: number } | null;
}

/** Works out, once, everything that the queries ask of a data set. Pure: the data set is not changed. */
export function indexDataset(dataset: Dataset, alsoCalled: AlsoCalled = () => []): IndexedDataset {
  const meetings = inTime(dataset.meetings);
  let words: readonly string[] | null = null;
  const found = (text: string): Bits =>
    rowsFound((words ??= wordsOf(meetings, namedIn(dataset), alsoCalled)), text);
  const { meetings: _, ...about } = dataset;
  return indexTable(tableOf(meetings), about, { held: dataset, meetings }, found);
}

/** Meetings in order of time: by first day, then in the order of the text; the undated last. */
export function inTime(meetings: readonly Meeting[]): Meeting[] {
  const keyed = meetings.map((meeting) => {
    const date = meeting.date.edtf === null ? null : parseEdtf(meeting.date.edtf);
    const day = date === null || date.precision === 'undated' ? Infinity : date.from!;
    return { meeting, day, document: meeting.evidence[0]?.document ?? '' };
  });
  keyed.sort((a, b) => {
    const byDay = a.day === b.day ? 0 : a.day - b.day;
    const inText = byCodeUnit(a.document, b.document) || a.meeting.order - b.meeting.order;
    return byDay || inText || byCodeUnit(a.meeting.id, b.meeting.id);
  });
  return keyed.map(({ meeting }) => meeting);
}
